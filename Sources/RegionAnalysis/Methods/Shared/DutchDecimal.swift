/// Numbers in remarks, as a Dutch reader writes them.
enum DutchDecimal {
  /// `value` with a comma and at most `digits` ≤ 15 decimals, zeros at the end left out. O(1).
  static func text(_ value: Double, digits: Int = 4) -> String {
    var power = 1.0
    for _ in 0..<digits { power *= 10 }
    let scaled = (value * power).rounded()
    guard abs(scaled) < 1e15 else { return "\(value)" }
    let whole = Int(abs(scaled))
    var decimals = String(whole % Int(power))
    decimals = String(repeating: "0", count: digits - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    let sign = scaled < 0 ? "-" : ""
    return sign + String(whole / Int(power)) + (decimals.isEmpty ? "" : "," + decimals)
  }
}
