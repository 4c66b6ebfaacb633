/// Logarithm and exponential that give the same bits on every machine: built from the four operations only, which
/// IEEE 754 fixes, while those of the C library differ in the last bit. Errors stay within 2 units in the last place (the logarithm: 1).
public enum Elementary {
  /// ln 2, in two parts of which the first has zeros at its end, so that multiples of it are exact.
  private static let log2High = 0x1.62e42fee00000p-1
  private static let log2Low = 0x1.a39ef35793c76p-33

  /// The natural logarithm of `value`, within one unit in the last place; exactly 0 for 1, −∞ for 0, not a number
  /// below 0. O(1).
  ///
  /// Splits off the power of two, which leaves m between √½ and √2, and sums ln m = 2 artanh((m − 1)/(m + 1)).
  public static func log(_ value: Double) -> Double {
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
    return power * log2High - ((half - (ratio * (half + tail) + power * log2Low)) - over)
  }

  /// e to the power `x`; 0 and infinity beyond the range of numbers.
  public static func exp(_ x: Double) -> Double {
    guard x < 709.78 else { return x.isNaN ? x : .infinity }
    guard x > -745.13 else { return 0 }
    let power = (x * 1.4426950408889634).rounded()
    let rest = (x - power * log2High) - power * log2Low
    // e^r with |r| ≤ 0.347: fourteen terms of the series, the smallest first.
    var sum = 1.0
    for term in stride(from: 14, through: 1, by: -1) { sum = 1 + sum * rest / Double(term) }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// ln n! by Stirling's series with a table below 16; the error is below 1e-12.
  public static func logFactorial(_ n: Double) -> Double {
    if n < 16 { return smallLogFactorials[Int(max(0, n))] }
    let x = n + 1
    let inverse = 1 / x
    let square = inverse * inverse
    let series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)))
    return (x - 0.5) * log(x) - x + 0.91893853320467274178 + series
  }

  private static let smallLogFactorials: [Double] = {
    var factorial = 1.0
    return (0..<16).map { n in
      factorial *= Double(max(1, n))
      return log(factorial)
    }
  }()
}
