extension String {
  /// The text on one line, safe to show: every run of white space is one space, none at the ends; control
  /// characters and marks that turn the direction of the text around them are gone.
  ///
  /// Such characters could move a terminal's cursor or make a reader see other words than the data say. Spaces
  /// that hold words together (U+00A0, U+202F) stay. O(length).
  var oneLine: String {
    if utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return self }
    var line = String.UnicodeScalarView()
    var gap = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xA0, 0x202F: break
      case _ where scalar.properties.isWhitespace:
        gap = true
        continue
      case _ where scalar.isUnsafe: continue
      default: break
      }
      if gap, !line.isEmpty { line.append(" ") }
      gap = false
      line.append(scalar)
    }
    return String(line)
  }

  /// Columns that the text takes in a terminal: one for each character as people count them (grapheme
  /// clusters), two for East Asian wide ones and emoji. O(length).
  var columns: Int {
    if utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }

  /// The text with spaces behind it, or before it, up to `width` columns.
  func padded(to width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - columns))
    return left ? space + self : self + space
  }
}

extension Character {
  /// Columns in a terminal: 2 for East Asian wide characters and emoji, else 1.
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.value {
    case ..<0x1100: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return first.properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character or turns the direction of text around it.
  var isUnsafe: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
