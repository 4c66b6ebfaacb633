extension String {
  /// The name without case, accents, apostrophes, punctuation and spaces, to compare names as people type
  /// them: `'s-Hertogenbosch`, `s hertogenbosch` and `S-HERTOGENBOSCH` fold to `shertogenbosch`.
  ///
  /// Letters of Latin-1 and Latin Extended-A lose their marks, also when written as letter plus combining
  /// mark; other letters are kept in lower case. O(length).
  public var foldedName: String {
    var folded = ""
    folded.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: folded.unicodeScalars.append(scalar)
      case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      case 0..<0x80, 0x300...0x36F: continue
      default:
        if let plain = String.plainLetters[scalar] {
          folded += plain
        } else if scalar.properties.isAlphabetic {
          folded += scalar.properties.lowercaseMapping
        }
      }
    }
    return folded
  }

  /// The name as part of a file name: folded words with hyphens between them, at most `limit` characters.
  public func slug(limit: Int = 80) -> String {
    let words = split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
      .map { String($0).foldedName }.filter { !$0.isEmpty }
    let slug = words.joined(separator: "-").prefix(limit)
    return String(slug.last == "-" ? slug.dropLast() : slug)
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let groups = [
      "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "ae": "æÆ", "c": "çćĉċčÇĆĈĊČ", "d": "ďđðĎĐÐ", "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ",
      "g": "ĝğġģĜĞĠĢ", "h": "ĥħĤĦ", "i": "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "ij": "ĳĲ", "j": "ĵĴ", "k": "ķĶ",
      "l": "ĺļľŀłĹĻĽĿŁ",
      "n": "ñńņňŉÑŃŅŇ", "o": "òóôõöøōŏőÒÓÔÕÖØŌŎŐ", "oe": "œŒ", "r": "ŕŗřŔŖŘ", "s": "śŝşšſŚŜŞŠ", "ss": "ß",
      "t": "ţťŧŢŤŦ", "th": "þÞ", "u": "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "w": "ŵŴ", "y": "ýÿŷÝŶŸ", "z": "źżžŹŻŽ",
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, marked) in groups {
      for scalar in marked.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
