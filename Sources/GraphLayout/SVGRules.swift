/// What may stand in a diagram that goes into a web page: drawing, text and links. Graphviz 2.42 writes a font
/// name as it is, so a quote in it could add an event handler.
enum SVGRules {
  static let elements: Set<String> = [
    "svg", "g", "title", "path", "polygon", "polyline", "ellipse", "text", "a", "defs", "linearGradient",
    "radialGradient", "stop",
  ]

  static let attributes: Set<String> = [
    "id", "class", "transform", "fill", "stroke", "stroke-width", "stroke-dasharray", "fill-opacity",
    "stroke-opacity", "points", "d", "x", "y", "cx", "cy", "rx", "ry", "x1", "y1", "x2", "y2", "fx", "fy",
    "r",
    "offset", "gradientUnits", "text-anchor", "font-family", "font-size", "font-weight", "font-style",
    "font-variant", "font-stretch", "text-decoration", "baseline-shift", "xlink:href", "xlink:title",
    "target",
    "width", "height", "viewBox", "xmlns", "xmlns:xlink", "xml:space", "style",
  ]

  /// Throws unless `element` draws. O(1).
  static func check(element: String) throws(GraphLayoutError) {
    guard elements.contains(element) else {
      throw .forbidden(message: "Het diagram bevat het element <\(element)> en dat is niet toegestaan.")
    }
  }

  /// Throws unless `attribute` is one of Graphviz' own with a harmless value, set once. O(|value|).
  static func check(attribute: String, value: String, seen: [String]) throws(GraphLayoutError) {
    let isHarmless =
      switch attribute {
      case "xlink:href": isSafe(link: value)
      case "style": value.hasPrefix("stop-color:") && !value.contains("(")
      default: attributes.contains(attribute)
      }
    guard isHarmless, !seen.contains(attribute) else {
      throw .forbidden(message: "Het diagram bevat \(attribute)=\"\(value)\" en dat is niet toegestaan.")
    }
  }

  /// Whether a link leads to the web, to a mail address, or within this site. A relative link may hold plain
  /// characters only before its first `/`, `?` or `#`, so no scheme can hide in it (`java&#115;cript:`). O(n).
  static func isSafe(link: String) -> Bool {
    if ["http://", "https://", "mailto:"].contains(where: link.lowercased().hasPrefix) { return true }
    return link.prefix { !"/?#".contains($0) }.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_.%".contains($0))
    }
  }

  /// Whether a reference such as `&amp;` or `&#45;` means something in XML on its own; `name` is what stands
  /// between `&` and `;`. O(|name|).
  static func isKnown(reference name: Substring) -> Bool {
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return true }
    let isHex = name.hasPrefix("#x")
    guard name.hasPrefix("#"), let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(code)
    else { return false }
    return isAllowed(scalar)
  }

  /// Whether XML 1.0 allows the character. O(1).
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
