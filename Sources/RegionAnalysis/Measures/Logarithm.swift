/// The natural logarithm of `value`, with the same bits on every machine: built of additions, multiplications and
/// one division of IEEE doubles, because C libraries differ in the last bit from one processor to the next.
///
/// Splits off the power of two, which leaves m between √½ and √2, and sums ln m = 2 artanh((m − 1)/(m + 1)). Within
/// one unit in the last place; exactly 0 for 1; −∞ for 0; not a number below 0. O(1).
func naturalLogarithm(_ value: Double) -> Double {
  guard value > 0, value < .infinity else { return value == 0 ? -.infinity : value < 0 ? .nan : value }
  var power = Double(value.exponent)
  var fraction = value.significand
  if fraction > 1.4142135623730951 {
    fraction *= 0.5
    power += 1
  }
  let over = fraction - 1
  let ratio = over / (2 + over)
  let square = ratio * ratio
  let fourth = square * square
  let odd =
    2.0 / 3 + fourth * (2.0 / 7 + fourth * (2.0 / 11 + fourth * (2.0 / 15 + fourth * (2.0 / 19))))
  let even =
    2.0 / 5 + fourth * (2.0 / 9 + fourth * (2.0 / 13 + fourth * (2.0 / 17 + fourth * (2.0 / 21))))
  let tail = square * odd + fourth * even
  // 2·ratio = over − ratio·over, and over itself is exact: so little is lost to rounding. With h = over²/2,
  // ratio·over = h − ratio·h.
  let half = 0.5 * over * over
  let low = power * 0x1.a39ef35793c76p-33
  return power * 0x1.62e42feep-1 - ((half - (ratio * (half + tail) + low)) - over)
}
