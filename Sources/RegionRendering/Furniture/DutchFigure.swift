/// Figures and words as the maps write them, in Dutch.
enum DutchFigure {
  /// A whole number with a dot between thousands: `17.181.084`.
  static func count(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index).isMultiple(of: 3) { text += "." }
      text.append(digit)
    }
    return text
  }

  /// A share (0…1) in whole percents: `75 %`, with a space that does not break.
  static func percent(_ share: Double) -> String {
    count(share.isFinite ? Int((min(max(share, -1e6), 1e6) * 100).rounded()) : 0) + "\u{A0}%"
  }

  /// A number with the word for one or for several: `1 gemeente`, `7 gemeenten`.
  static func count(_ value: Int, _ one: String, _ several: String) -> String {
    count(value) + " " + (value == 1 ? one : several)
  }

  /// Names as a sentence lists them: `A, B en C`; more than `limit` are counted: `A, B en 4 andere`.
  static func list(_ names: [String], limit: Int = .max) -> String {
    if names.count > limit {
      return names.prefix(limit).joined(separator: ", ") + " en \(names.count - limit) andere"
    }
    guard let last = names.last else { return "" }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " en " + last
  }

  /// A title as it stands within a sentence: a small first letter, unless it begins with an abbreviation.
  static func lowered(_ title: String) -> String {
    let letters = Array(title.prefix(2))
    guard letters.count == 2, letters[0].isUppercase, letters[1].isLowercase else { return title }
    return letters[0].lowercased() + title.dropFirst()
  }
}
