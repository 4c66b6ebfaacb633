extension String {
  /// The parts between separators that stand outside double quotes, without white space around them and, unless asked
  /// for, without empty ones.
  func splitOutsideQuotes(at separator: Character, keepingEmpty: Bool = false) -> [String] {
    var parts = [""]
    var isQuoted = false
    for letter in self {
      if letter == "\"" { isQuoted.toggle() }
      if letter == separator, !isQuoted { parts.append("") } else { parts[parts.count - 1].append(letter) }
    }
    let trimmed = parts.map(\.withoutOuterSpace)
    return keepingEmpty ? trimmed : trimmed.filter { !$0.isEmpty }
  }

  /// The text without double quotes around it.
  var withoutQuotes: String {
    guard count > 1, hasPrefix("\""), hasSuffix("\"") else { return self }
    return String(dropFirst().dropLast())
  }

  /// The path of a list of municipalities, when the text means one: with `@` before it, or a name that ends like one.
  var asListPath: String? {
    if hasPrefix("@") { return String(dropFirst()) }
    let name = lowercased()
    return name.hasSuffix(".csv") || name.hasSuffix(".txt") ? self : nil
  }

  /// The text with a small first letter, unless it begins with an abbreviation or a single letter.
  var loweredFirstWord: String {
    let letters = Array(prefix(2))
    guard letters.count == 2, letters[0].isUppercase, letters[1].isLowercase else { return self }
    return letters[0].lowercased() + dropFirst()
  }

  private var withoutOuterSpace: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
