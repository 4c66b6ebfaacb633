extension RegionNetworkDrawing {
  /// Widths of arrows and surfaces of circles with the numbers they mean: in a row below the map, or below each other
  /// on its left.
  static func legend(
    _ width: FlowWidth, most: Double, unit: String, largest: Double, bottom: Double, isColumn: Bool,
    colour: String
  ) -> (elements: [SVGElement], width: Double) {
    var elements: [SVGElement] = []
    let style = TextStyle(size: 8)
    let circles = FlowWidth(values: [most], widest: 1).samples.prefix(2)
    let rows = Double(width.samples.count + circles.count)
    var place = PagePoint(x: 0, y: isColumn ? bottom - 4 - rows * 15 : bottom - 17)
    func write(_ text: String, from x: Double) {
      elements.append(.text(text, x: x, y: place.y + 3, style))
      if isColumn {
        place.y += 17
      } else {
        place.x = x + NodeSize.textWidth(text, fontSize: style.size) + 14
      }
    }
    for value in width.samples {
      elements.append(
        SVGElement(
          "path",
          [
            "d": PathData(lines: [[place, PagePoint(x: place.x + 28, y: place.y)]]).text, "fill": "none",
            "stroke": colour, "stroke-width": SVGNumber.text(width(value)),
          ]))
      write("\(count(value)) \(unit)", from: place.x + 33)
    }
    if isColumn { place.y += 4 } else { place.x += 16 }
    for value in circles {
      let radius = max(2.5, largest * (value / most).squareRoot())
      elements.append(
        SVGElement(
          "circle",
          [
            "cx": SVGNumber.text(place.x + (isColumn ? 14 : radius)), "cy": SVGNumber.text(place.y),
            "r": SVGNumber.text(radius), "fill": DiagramColour.orange, "stroke": DiagramColour.ink,
            "stroke-width": "0.8",
          ]))
      write("\(count(value)) \(unit) in de regio", from: place.x + (isColumn ? 33 : 2 * radius + 5))
    }
    return (elements, isColumn ? 0 : place.x - 14)
  }
}
