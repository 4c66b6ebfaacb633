/// Makes any text safe inside XML 1.0.
enum SVGEscape {
  /// `text` for an element's content or a quoted attribute: the five special signs become entities, white space
  /// (line ends, tabs, separators) a space; signs that XML 1.0 forbids, that steer a terminal or
  /// that turn the direction of writing about are dropped.
  static func text(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped += "&amp;"
      case 0x3C: escaped += "&lt;"
      case 0x3E: escaped += "&gt;"
      case 0x22: escaped += "&quot;"
      case 0x27: escaped += "&#39;"
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: escaped += " "
      case 0..<0x20, 0x7F...0x9F: continue
      case 0x202A...0x202E, 0x2066...0x2069: continue  // would turn the words around a name about
      default:
        if scalar.value & 0xFFFE == 0xFFFE { continue }
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
