/// Figures and counts as Dutch readers know them: `17.181.084`, `37,9 %`, `1.234,5 km²`, `7 gemeenten`.
///
/// All rounding is half up on the decimal number (0,25 with one decimal is 0,3; -0,25 is -0,3). A minus is a
/// plain `-`, so that figures can be copied into a spreadsheet. Zero never has a minus.
public enum DutchNumber {
  /// What stands where there is no value.
  public static let nothing = "–"

  /// A whole number with dots between thousands: `17.181.084`.
  public static func count(_ value: Int) -> String {
    (value < 0 ? "-" : "") + DecimalDigits.grouped(String(value.magnitude))
  }

  /// A number with so many decimals: `1.234,5`; a dash when it is not finite.
  public static func number(_ value: Double, decimals: Int) -> String {
    DecimalDigits(value, decimals: decimals)?.dutch ?? nothing
  }

  /// A number with its unit: `1.234,5 km²`; a dash without unit when it is not finite.
  public static func number(_ value: Double, decimals: Int, unit: String?) -> String {
    guard value.isFinite, let unit, !unit.isEmpty else { return number(value, decimals: decimals) }
    return number(value, decimals: decimals) + " " + unit
  }

  /// A share of 0…1 as a percentage: `37,9 %`.
  public static func share(_ value: Double, decimals: Int = 1) -> String {
    DecimalDigits(value, decimals: decimals, shift: 2).map { $0.dutch + " %" } ?? nothing
  }

  /// An area: `117,8 km²`.
  public static func squareKilometres(_ value: Double) -> String {
    number(value, decimals: 1, unit: "km²")
  }

  /// Words in a sentence: `A`, `A en B`, `A, B en C`; with `word` `of`: `A, B of C`. Empty for none.
  public static func list(_ items: [String], word: String = "en") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// A count with its word: `1 gemeente`, `7 gemeenten`, `0 gemeenten`.
  public static func counted(_ count: Int, _ singular: String, _ plural: String) -> String {
    "\(self.count(count)) \(count == 1 || count == -1 ? singular : plural)"
  }
}
