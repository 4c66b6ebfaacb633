/// Turns a picture in colours into one for a printer that has none: the colours of regions become patterns, every
/// other colour the grey of the same lightness.
///
/// Patterns are light, so that names stay readable upon them, and are not made of rising lines, which mark
/// differences on maps. O(elements).
enum BlackAndWhite {
  /// `elements` without colours, after the patterns that they use.
  static func elements(_ elements: [SVGElement]) -> [SVGElement] {
    var used = Set<Int>()
    var greys: [String: String] = [:]
    let body = elements.flatMap { edged(turned($0, &used, &greys)) }
    let patterns = used.sorted().map { pattern($0) }
    return (patterns.isEmpty ? [] : [SVGElement("defs", [:], patterns)]) + body
  }

  private static func turned(_ element: SVGElement, _ used: inout Set<Int>, _ greys: inout [String: String])
    -> SVGElement
  {
    var element = element
    for (index, attribute) in element.attributes.enumerated() {
      guard ["fill", "stroke"].contains(attribute.name), let colour = Colour(hex: attribute.value) else {
        continue
      }
      if let region = Palette.regions.firstIndex(of: colour) {
        // A line in the colour of its area only hides seams; a pattern has none.
        element.attributes[index].value = attribute.name == "stroke" ? "none" : "url(#druk-\(region + 1))"
        if attribute.name == "fill" { used.insert(region) }
      } else {
        let grey = greys[attribute.value] ?? colour.grey.hex
        greys[attribute.value] = grey
        element.attributes[index].value = grey
      }
    }
    element.content = element.content.flatMap { piece -> [SVGElement.Content] in
      guard case .element(let inner) = piece else { return [piece] }
      return edged(turned(inner, &used, &greys)).map { .element($0) }
    }
    return seamed(element)
  }

  /// A white line between areas is not seen where one of them is white: upon patterns it becomes grey.
  private static func seamed(_ element: SVGElement) -> SVGElement {
    var element = element
    let hasPatterns = element.content.contains { piece in
      guard case .element(let inner) = piece else { return false }
      return inner.attributes.contains { $0.name == "fill" && $0.value.hasPrefix("url(") }
    }
    guard hasPatterns else { return element }
    for (index, attribute) in element.attributes.enumerated()
    where attribute.name == "stroke" && attribute.value == Ink.paper.hex {
      element.attributes[index].value = Ink.hairline.hex
    }
    return element
  }

  /// A number upon a pattern with an edge of paper under it; any other element alone.
  private static func edged(_ element: SVGElement) -> [SVGElement] {
    guard element.attributes.contains(where: { $0.name == "class" && $0.value == markClass }) else {
      return [element]
    }
    var element = element
    element.attributes.removeAll { $0.name == "fill" }
    let edge = element.with("stroke", Ink.paper.hex).with("stroke-width", "2.2").with("fill", Ink.paper.hex)
    return [edge.with("stroke-linejoin", "round").with("aria-hidden", "true"), element]
  }

  /// The class of text that stands upon the colour of a region.
  static let markClass = "merk"

  /// The pattern for a colour of ``Palette/regions``: a tile of 4 points with marks upon paper or grey.
  private static func pattern(_ region: Int) -> SVGElement {
    let (paper, grey) = (Ink.paper, Colour(0xD4D4D4))
    let looks: [(ground: Colour, marks: String)] = [
      (paper, ""),
      (paper, "M0 0h.6l3.4 3.4v.6h-.6l-3.4 -3.4z"),
      (grey, ""),
      (paper, "M.6 .6h.9v.9h-.9zM2.6 2.6h.9v.9h-.9z"),
      (paper, "M1.7 0h.6v4h-.6z"),
      (grey, "M.6 .6h.9v.9h-.9zM2.6 2.6h.9v.9h-.9z"),
      (paper, "M0 1.7h4v.6h-4zM1.7 0h.6v4h-.6z"),
      (grey, "M0 0h.6l3.4 3.4v.6h-.6l-3.4 -3.4z"),
    ]
    let look = looks[region % looks.count]
    let ground = SVGElement("rect", ["width": "4", "height": "4", "fill": look.ground.hex])
    let marks = SVGElement("path", ["d": look.marks, "fill": Colour(0x6E6E6E).hex])
    return SVGElement(
      "pattern",
      ["id": "druk-\(region + 1)", "patternUnits": "userSpaceOnUse", "width": "4", "height": "4"],
      look.marks.isEmpty ? [ground] : [ground, marks])
  }
}

extension Colour {
  /// The colour that `#RRGGBB` names; `nil` for other text.
  init?(hex: String) {
    guard hex.count == 7, hex.first == "#", let rgb = UInt32(hex.dropFirst(), radix: 16) else { return nil }
    self.init(rgb)
  }

  /// The grey that is as light; of what comes to the subject of a flow map, which in grey looks like what leaves it,
  /// nearly black.
  var grey: Colour {
    if red == green && green == blue { return self }
    if self == FlowDrawing.arriving { return Ink.text }
    let wanted = luminance
    let level = (0...255).first { Colour(UInt32($0) * 0x010101).luminance >= wanted } ?? 255
    return Colour(UInt32(level) * 0x010101)
  }
}
