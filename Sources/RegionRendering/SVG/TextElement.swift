/// How a piece of text looks.
struct TextStyle: Sendable {
  /// Which point of the text stands at the place given.
  enum Alignment: String, Sendable {
    case start, middle, end
  }

  /// Size of the letters in points.
  var size: Double
  var bold = false
  var colour: Colour = Ink.text
  var alignment: Alignment = .start
}

extension SVGElement {
  /// One line of text with its base line at `y`.
  static func text(_ text: String, x: Double, y: Double, _ style: TextStyle) -> SVGElement {
    var element = SVGElement(
      "text",
      ["x": SVGNumber.text(x), "y": SVGNumber.text(y), "font-size": SVGNumber.text(style.size)], text: text)
    if style.bold { element = element.with("font-weight", "bold") }
    if style.alignment != .start { element = element.with("text-anchor", style.alignment.rawValue) }
    if style.colour != Ink.text { element = element.with("fill", style.colour.hex) }
    return element
  }

  /// A rectangle in one colour, with a thin edge when `edge` is given.
  static func rectangle(_ rect: PageRect, fill: Colour?, edge: Colour? = nil, edgeWidth: Double = 0.5)
    -> SVGElement
  {
    let element = SVGElement(
      "rect",
      [
        "x": SVGNumber.text(rect.x), "y": SVGNumber.text(rect.y), "width": SVGNumber.text(rect.width),
        "height": SVGNumber.text(rect.height), "fill": fill?.hex ?? "none",
      ])
    guard let edge else { return element }
    return element.with("stroke", edge.hex).with("stroke-width", SVGNumber.text(edgeWidth))
  }
}
