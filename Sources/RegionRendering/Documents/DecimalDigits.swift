/// A number rounded to a fixed number of decimals, as digits.
///
/// It rounds half up, away from zero below zero, on the shortest decimal that means the number: 1.005 becomes
/// 1.01, as people expect, although the nearest binary number lies just below it.
struct DecimalDigits: Equatable {
  /// Whether it is below zero; never for a number that rounds to zero.
  let isNegative: Bool
  /// Digits before the decimal sign, at least one.
  let whole: String
  /// Digits behind the decimal sign.
  let fraction: String

  /// Rounds `value · 10^shift` to `decimals`; `nil` when `value` is not finite. A shift of 2 makes a percentage
  /// without the error of a multiplication.
  init?(_ value: Double, decimals: Int, shift: Int = 0) {
    guard value.isFinite else { return nil }
    let decimals = max(0, decimals)
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    let parts = value.magnitude.description.split(separator: "e")
    for byte in (parts.first ?? "0").utf8 {
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - UInt8(ascii: "0")) }
    }
    if parts.count == 2 { exponent = Int(parts[1]) ?? 0 }
    // The value is 0.d₀d₁d₂… · 10^place.
    var place = (point ?? digits.count) + exponent + shift
    let kept = place + decimals
    if kept < 0 {
      digits = []
    } else if kept < digits.count {
      let roundsUp = digits[kept] >= 5
      digits.removeLast(digits.count - kept)
      if roundsUp {
        var index = kept - 1
        while index >= 0, digits[index] == 9 {
          digits[index] = 0
          index -= 1
        }
        if index >= 0 {
          digits[index] += 1
        } else {
          digits.insert(1, at: 0)
          place += 1
        }
      }
    }
    func text(_ range: Range<Int>) -> String {
      let bytes = range.map { (digits.indices.contains($0) ? digits[$0] : 0) + UInt8(ascii: "0") }
      return String(decoding: bytes, as: UTF8.self)
    }
    let leading = place > 0 ? text(0..<place).drop { $0 == "0" } : ""
    whole = leading.isEmpty ? "0" : String(leading)
    fraction = text(place..<place + decimals)
    isNegative = value < 0 && digits.contains { $0 != 0 }
  }

  /// With a decimal point and without zeros at the end, for programs.
  var machine: String {
    var rest = fraction[...]
    while rest.last == "0" { rest.removeLast() }
    return (isNegative ? "-" : "") + whole + (rest.isEmpty ? "" : "." + rest)
  }

  /// With a decimal comma and dots between thousands.
  var dutch: String {
    (isNegative ? "-" : "") + Self.grouped(whole) + (fraction.isEmpty ? "" : "," + fraction)
  }

  /// Digits with a dot before every third from the right.
  static func grouped(_ digits: String) -> String {
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { grouped.append(".") }
      grouped.append(digit)
    }
    return grouped
  }
}
