/// Makes one `<svg>` element for a page out of Graphviz' SVG document.
///
/// Left out: the XML declaration, the document type, comments (one names the version) and characters that XML
/// does not allow. Changed: `&` where it begins no reference, numbers of gradients, which Graphviz counts through
/// the life of the process, and the colour `transparent`, which SVG 1.1 does not have. Refused: whatever
/// `SVGRules` does not name.
struct SVGCleaner {
  private var rest: Substring.UnicodeScalarView
  private var result = ""
  private var gradients: [String: String] = [:]

  /// The cleaned element. Throws for an element, attribute or link that a picture may not have. O(n).
  static func clean(_ document: String) throws(GraphLayoutError) -> String {
    var cleaner = SVGCleaner(rest: Substring(document).unicodeScalars)
    while let next = cleaner.rest.first {
      if next == "<" { try cleaner.markup() } else { cleaner.text() }
    }
    return cleaner.result
  }

  private init(rest: Substring.UnicodeScalarView) { self.rest = rest }

  private mutating func markup() throws(GraphLayoutError) {
    if Substring(rest.prefix(4)) == "<!--" {
      skip(past: "-->")
    } else if Substring(rest.prefix(2)) == "<?" {
      skip(past: "?>")
    } else if Substring(rest.prefix(2)) == "<!" {
      skip(past: ">")
    } else {
      try tag()
    }
  }

  /// Leaves out everything up to and including `end` and the line break after it.
  private mutating func skip(past end: String) {
    let marks = Array(end.unicodeScalars)
    while !rest.isEmpty, !rest.starts(with: marks) { rest.removeFirst() }
    rest = rest.dropFirst(marks.count)
    if rest.first == "\n" { rest.removeFirst() }
  }

  private mutating func text() {
    result += Self.escaped(take { $0 != "<" })
  }

  private mutating func tag() throws(GraphLayoutError) {
    rest.removeFirst()
    let isEnd = rest.first == "/"
    if isEnd { rest.removeFirst() }
    let element = take(while: Self.isName)
    try SVGRules.check(element: element)
    result += (isEnd ? "</" : "<") + element
    var seen: [String] = []
    while true {
      _ = take { $0.properties.isWhitespace }
      guard let next = rest.first else { throw Self.broken }
      if next == ">" || next == "/" { break }
      let name = take(while: Self.isName)
      guard !name.isEmpty, Substring(rest.prefix(2)) == "=\"" else { throw Self.broken }
      rest = rest.dropFirst(2)
      let value = Self.escaped(take { $0 != "\"" })
      rest = rest.dropFirst()
      guard !value.contains("<") else { throw Self.broken }
      try SVGRules.check(attribute: name, value: value, seen: seen)
      seen.append(name)
      result += " \(name)=\"\(renamed(value, of: name, in: element))\""
    }
    result += take { $0 != ">" } + ">"
    rest = rest.dropFirst()
  }

  /// The value with what depends on earlier calls taken out.
  private mutating func renamed(_ value: String, of name: String, in element: String) -> String {
    switch name {
    case "id" where element.hasSuffix("Gradient"):
      let new = "gradient\(gradients.count + 1)"
      gradients["url(#\(value))"] = "url(#\(new))"
      return new
    case "fill", "stroke": return value == "transparent" ? "none" : gradients[value] ?? value
    default: return value
    }
  }

  private mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
    let taken = rest.prefix(while: belongs)
    rest = rest[taken.endIndex...]
    return String(taken)
  }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == ":" || scalar == "-"
  }

  /// The text with forbidden characters left out and every `&` that begins no reference written `&amp;`.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "&" || !SVGRules.isAllowed($0) }) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.lazy.filter(SVGRules.isAllowed))
    let parts = String(kept).split(separator: "&", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
      let name = part.firstIndex(of: ";").map { part[..<$0] }
      result += (name.map(SVGRules.isKnown) == true ? "&" : "&amp;") + part
    }
  }

  private static var broken: GraphLayoutError {
    .renderFailed(message: "Graphviz gaf geen geldige SVG; staan er vreemde tekens in een lettertypenaam?")
  }
}
