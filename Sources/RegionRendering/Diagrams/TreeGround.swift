extension TreeDrawing {
  /// Grounds of the groups, the axis and the line where the tree is cut.
  var ground: [SVGElement] {
    var elements: [SVGElement] = []
    var row = 0
    for (place, family) in families.enumerated() {
      if place.isMultiple(of: 2) {
        elements.append(
          .rectangle(
            PageRect(
              x: 0, y: Self.top + Double(row) * pitch, width: x(cut.height),
              height: Double(family.count) * pitch),
            fill: Colour(0xEAF3F9)))
      }
      row += family.count
    }
    let quiet = TextStyle(size: 7.5, colour: Ink.quietText)
    elements.append(.text(heading, x: 0, y: Self.top - 7, quiet))
    elements.append(
      .text(
        axis, x: width - 14, y: total - 2, TextStyle(size: 7.5, colour: Ink.quietText, alignment: .end)))
    let heights = places()
    for (place, join) in joins.enumerated() where join.height <= cut.height && !join.text.isEmpty {
      let knot = heights[leaves.count + place]
      // Not upon the upright line of a part that joined just before.
      let isCovered = [join.first, join.second].filter { $0 >= leaves.count }.contains { part in
        let ends = [joins[part - leaves.count].first, joins[part - leaves.count].second].map { heights[$0].y }
        return knot.x - heights[part].x < 24 && (ends.min() ?? 0) < knot.y + 5
          && (ends.max() ?? 0) > knot.y - 5
      }
      guard !isCovered else { continue }
      elements.append(
        .text(
          join.text, x: knot.x - 3, y: knot.y + 2.4, TextStyle(size: 6.5, alignment: .end)))
    }
    var written = -Double.infinity
    for tick in ticks {
      let place = x(tick.height)
      elements.append(line(place, from: Self.top - 4, "#BFBFBF", width: 0.5))
      guard abs(place - x(cut.height)) > 11, place - written >= 26 else { continue }
      written = place
      elements.append(
        .text(
          tick.text, x: place, y: Self.top - 7,
          TextStyle(size: 7.5, colour: Ink.quietText, alignment: .middle)))
    }
    let place = x(cut.height)
    elements.append(line(place, from: 10, "#1A1A1A", width: 1.4).with("stroke-dasharray", "5 3"))
    let isRight = place > width * 0.6
    elements.append(
      .text(
        cut.text, x: place + (isRight ? -5 : 5), y: 9,
        TextStyle(size: 9, bold: true, alignment: isRight ? .end : .start)))
    return elements
  }

  private func line(_ x: Double, from y: Double, _ colour: String, width: Double) -> SVGElement {
    SVGElement(
      "path",
      [
        "d": PathData(lines: [[PagePoint(x: x, y: y), PagePoint(x: x, y: total - 13)]]).text, "fill": "none",
        "stroke": colour, "stroke-width": SVGNumber.text(width),
      ])
  }
}
