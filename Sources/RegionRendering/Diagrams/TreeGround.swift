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
    let labels = labels
    elements += labels.map { label in
      .text(
        label.text, x: label.box.right, y: label.box.bottom - 0.6,
        TextStyle(size: Self.labelSize, alignment: .end))
    }
    var written = -Double.infinity
    for tick in ticks {
      let place = x(tick.height)
      let boxes = labels.map(\.box).filter { ($0.x - 1...$0.right + 1).contains(place) }
      elements.append(line(place, from: Self.top - 4, around: boxes, "#BFBFBF", width: 0.5))
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

  private static let labelSize = 6.5

  /// What stands beside joins left of the cut, each with the room that it takes.
  private var labels: [(text: String, box: PageRect)] {
    let places = places()
    return zip(joins, places.dropFirst(leaves.count)).compactMap { join, knot in
      guard join.height <= cut.height, !join.text.isEmpty else { return nil }
      // Not upon the upright line of a part that joined just before.
      let isCovered = [join.first, join.second].filter { $0 >= leaves.count }.contains { part in
        let ends = [joins[part - leaves.count].first, joins[part - leaves.count].second].map { places[$0].y }
        return knot.x - places[part].x < 24 && (ends.min() ?? 0) < knot.y + 5
          && (ends.max() ?? 0) > knot.y - 5
      }
      guard !isCovered else { return nil }
      let width = TextMetrics.width(of: join.text, size: Self.labelSize)
      return (join.text, PageRect(x: knot.x - 3 - width, y: knot.y - 3, width: width, height: 6))
    }
  }

  /// A line down to the axis' end, with gaps where it would run through `boxes`.
  private func line(
    _ x: Double, from y: Double, around boxes: [PageRect] = [], _ colour: String, width: Double
  ) -> SVGElement {
    var ends = [y]
    for box in boxes.sorted(by: { $0.y < $1.y }) { ends += [box.y, box.bottom] }
    ends.append(total - 13)
    let pieces = stride(from: 0, to: ends.count, by: 2).map { [ends[$0], ends[$0 + 1]] }
    return SVGElement(
      "path",
      [
        "d": PathData(lines: pieces.map { $0.map { PagePoint(x: x, y: $0) } }).text, "fill": "none",
        "stroke": colour, "stroke-width": SVGNumber.text(width),
      ])
  }
}
