/// Numbers as SVG text: one decimal, no exponent, no `-0`, never `nan`.
enum SVGNumber {
  /// `value` in whole tenths, rounded half away from zero; 0 when it is not finite, cut off at ±10⁹.
  static func tenths(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    return Int((min(max(value, -1e9), 1e9) * 10).rounded())
  }

  /// A number of tenths as short as it can be written: 15 is `1.5`, −5 is `-.5`, 20 is `2`.
  static func text(tenths: Int) -> String {
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    let digits = rest == 0 ? String(whole) : (whole == 0 ? "" : String(whole)) + "." + String(rest)
    return tenths < 0 ? "-" + digits : digits
  }

  /// `value` rounded to one decimal.
  static func text(_ value: Double) -> String { text(tenths: tenths(value)) }
}
