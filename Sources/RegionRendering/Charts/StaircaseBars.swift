/// One staircase of bars with its axis: what was reached before is light, what a step adds is dark.
struct StaircaseBars {
  let heading: String
  let bars: [(name: String, before: Int, after: Int)]
  /// The height of the axis.
  let whole: Int
  let wholeName: String
  /// How a value is written.
  let words: (Int) -> String
  let room: PageRect
  let textScale: Double

  /// What is drawn, with ids that begin with `prefix`.
  func elements(prefix: String, ids: inout IdentifierPool) -> [SVGElement] {
    let size = max(6.5, min(9, room.width / Double(max(bars.count, 1)) / 7)) * textScale
    let title = TextStyle(size: 11 * textScale, bold: true)
    let axis = room.width
    let slot = axis / Double(max(bars.count, 1))
    let width = slot * 0.72
    // Small enough for the longest word, where that can still be read.
    let longest = bars.map { TextMetrics.widestPiece(of: $0.name, size: 1) }.max() ?? 0
    let nameSize = min(size, max(6.5 * textScale, (slot - 3 * textScale) / max(longest, 1)))
    let names = bars.map {
      TextMetrics.wrap($0.name, width: slot - 3 * textScale, size: nameSize, maxLines: 4)
    }
    let nameHeight = Double(names.map(\.count).max() ?? 1) * nameSize * 1.15 + nameSize * 0.6
    let top = room.y + title.size * 1.4 + size * 2.6
    let base = room.bottom - nameHeight
    let height = max(10, base - top)
    func y(_ value: Int) -> Double { base - height * Double(value) / Double(max(whole, 1)) }
    var elements = [
      SVGElement.text(heading, x: room.x, y: room.y + title.size * TextMetrics.capHeight, title),
      .text(
        wholeName, x: room.x + axis, y: room.y + title.size * TextMetrics.capHeight,
        TextStyle(size: size, colour: Ink.quietText, alignment: .end)),
      line(room.x, base, room.x + axis, base, dash: nil),
    ]
    // The line of all stops where a figure stands across it.
    let figure = size * 1.15
    var begin = room.x
    var pieces: [SVGElement] = []
    for (index, bar) in bars.enumerated() {
      let low = y(bar.after) - size * 0.35 + 1
      guard low > top, low - 2 - figure * TextMetrics.capHeight < top else { continue }
      let middle = room.x + slot * (Double(index) + 0.5)
      let half = TextMetrics.width(of: words(bar.after), size: figure, bold: true) / 2 + 3
      if middle - half > begin { pieces.append(line(begin, top, middle - half, top, dash: "3 2")) }
      begin = max(begin, middle + half)
    }
    if begin < room.x + axis { pieces.append(line(begin, top, room.x + axis, top, dash: "3 2")) }
    elements.insert(contentsOf: pieces, at: 1)
    for (index, bar) in bars.enumerated() {
      let x = room.x + slot * Double(index) + (slot - width) / 2
      var parts: [SVGElement] = [
        SVGElement(
          "title",
          text: "\(bar.name): \(words(bar.after)), waarvan \(words(bar.after - bar.before)) nieuw")
      ]
      if bar.before > 0 {
        let old = PageRect(x: x, y: y(bar.before), width: width, height: base - y(bar.before))
        parts.append(.rectangle(old, fill: Palette.fringe, edge: Ink.quietLine, edgeWidth: 0.4))
      }
      let new = PageRect(x: x, y: y(bar.after), width: width, height: y(bar.before) - y(bar.after))
      if bar.after > bar.before {
        parts.append(.rectangle(new, fill: Palette.core, edge: Ink.strongLine, edgeWidth: 0.4))
      }
      if index + 1 < bars.count {
        parts.append(line(x + width, y(bar.after), x + slot, y(bar.after), dash: "2 2"))
      }
      parts.append(
        .text(
          words(bar.after), x: x + width / 2, y: y(bar.after) - size * 0.35,
          TextStyle(size: figure, bold: true, alignment: .middle)))
      let added = "+\(words(bar.after - bar.before))"
      if index > 0, new.height > size * 1.5,
        TextMetrics.width(of: added, size: size, bold: true) < width - 2
      {
        parts.append(
          .text(
            added, x: x + width / 2, y: new.centre.y + size * 0.35,
            TextStyle(size: size, bold: true, colour: Ink.paper, alignment: .middle)))
      }
      for (number, text) in names[index].enumerated() {
        parts.append(
          .text(
            text, x: x + width / 2, y: base + nameSize * (1.2 + 1.15 * Double(number)),
            TextStyle(size: nameSize, alignment: .middle)))
      }
      elements.append(SVGElement("g", ["id": ids.identifier("\(prefix)-stap-\(index + 1)")], parts))
    }
    return elements
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, dash: String?) -> SVGElement {
    SVGElement(
      "path",
      [
        "d": PathData(lines: [[PagePoint(x: x1, y: y1), PagePoint(x: x2, y: y2)]]).text,
        "stroke": Ink.quietLine.hex, "stroke-width": ".7", "fill": "none",
      ]
    ).with("stroke-dasharray", dash)
  }
}
