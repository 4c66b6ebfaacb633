extension String {
  /// A title as it stands within a sentence: a small first letter, unless it begins with an abbreviation.
  public var loweredTitle: String {
    let letters = Array(prefix(2))
    guard letters.count == 2, letters[0].isUppercase, letters[1].isLowercase else { return self }
    return letters[0].lowercased() + dropFirst()
  }

  /// Whether a Dutch title can be counted: one of its words ends like a plural.
  var namesSeveral: Bool {
    split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" })
      .contains { $0.hasSuffix("en") || $0.hasSuffix("s") || $0.hasSuffix("ra") }
  }

  /// The text with a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
