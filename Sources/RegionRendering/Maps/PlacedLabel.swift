/// A label with its place on the page.
public struct PlacedLabel: Sendable, Hashable {
  /// One line of a label.
  public struct Line: Sendable, Hashable {
    /// The text.
    public let text: String
    /// Size of the letters in points.
    public let size: Double
    /// Whether it is bold.
    public let bold: Bool
  }

  /// What the label belongs to: a position in the caller's own list.
  public let owner: Int
  /// The lines from top to bottom, each centred in the box.
  public let lines: [Line]
  /// The room that the lines take; boxes of one picture do not overlap.
  public let box: PageRect
  /// Where a thin line from the label to its area ends, when the label stands beside it.
  public let leader: PagePoint?
  /// Which of the texts asked for it is: 0 for the first choice.
  public let variant: Int
}

extension PlacedLabel {
  /// Distance from base line to base line, as a part of the size.
  static let leading = 1.1
  /// Free room left and right of the text in a box, in points.
  static let padding = 1.2

  /// Width and height of the box around `lines`.
  static func boxSize(of lines: [Line]) -> (width: Double, height: Double) {
    let widths = lines.map { TextMetrics.width(of: $0.text, size: $0.size, bold: $0.bold) }
    return ((widths.max() ?? 0) + 2 * padding, lines.reduce(0) { $0 + $1.size * leading })
  }

  /// The label as text in `colour` upon a copy of itself with a wide edge in `halo`.
  ///
  /// The halo is a separate copy underneath: programs that do not know `paint-order` would otherwise paint it
  /// over the letters.
  func elements(colour: Colour = Ink.text, halo: Colour = Ink.paper) -> [SVGElement] {
    var below: [SVGElement] = []
    var above: [SVGElement] = []
    if let leader, let end = leaderStart(towards: leader) {
      below.append(
        SVGElement(
          "path",
          [
            "d": PathData(lines: [[end, leader]]).text, "stroke": Ink.strongLine.hex, "stroke-width": ".6",
            "fill": "none",
          ]))
    }
    var top = box.y
    for line in lines {
      let height = line.size * Self.leading
      let base = top + (height + line.size * TextMetrics.capHeight) / 2
      let style = TextStyle(size: line.size, bold: line.bold, colour: colour, alignment: .middle)
      let text = SVGElement.text(line.text, x: box.centre.x, y: base, style)
      above.append(text)
      var edge = text.with("stroke", halo.hex).with(
        "stroke-width", SVGNumber.text(max(1.5, line.size * 0.28)))
      edge.attributes.removeAll { $0.name == "fill" }
      below.append(edge.with("fill", halo.hex).with("stroke-linejoin", "round").with("aria-hidden", "true"))
      top += height
    }
    return below + above
  }

  private func leaderStart(towards end: PagePoint) -> PagePoint? {
    guard let part = box.part(from: box.centre, to: end) else { return nil }
    return PagePoint(
      x: box.centre.x + (end.x - box.centre.x) * part.end, y: box.centre.y + (end.y - box.centre.y) * part.end
    )
  }
}

extension PlacedLabel {
  /// The same label in the same box with another text, for a number that is known only after placement.
  func showing(_ text: String) -> PlacedLabel {
    let line = lines.first.map { Line(text: text, size: $0.size, bold: $0.bold) }
    return PlacedLabel(
      owner: owner, lines: line.map { [$0] } ?? [], box: box, leader: leader, variant: variant)
  }

  /// The same label with another owner, for a list of which only a part is drawn.
  func owned(by owner: Int) -> PlacedLabel {
    PlacedLabel(owner: owner, lines: lines, box: box, leader: leader, variant: variant)
  }
}
