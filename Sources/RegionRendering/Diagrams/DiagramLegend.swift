/// The signs of a diagram with their meanings, beside each other as far as there is room.
struct DiagramLegend: Sendable {
  private let rows: [[(sign: DiagramSign, lines: [String], x: Double)]]
  private let size: Double
  private var leading: Double { size * 1.25 }
  private var indent: Double { size * 3.1 }

  /// Lays the signs out over `width` points.
  init(_ signs: [DiagramSign], width: Double, textScale: Double) {
    let size = 7.5 * textScale
    self.size = size
    var rows: [[(DiagramSign, [String], Double)]] = []
    var x = Double.infinity
    for sign in signs {
      let indent = size * 3.1
      let lines = TextMetrics.wrap(sign.text, width: width - indent, size: size)
      let wide = (lines.map { TextMetrics.width(of: $0, size: size) }.max() ?? 0) + indent
      if x + wide > width {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append((sign, lines, x))
      x += wide + size * 2
    }
    self.rows = rows
  }

  /// Points that it takes.
  var height: Double {
    rows.reduce(0) { $0 + Double($1.map(\.lines.count).max() ?? 1) * leading + size * 0.4 }
  }

  /// What is drawn, with its top left corner at a place.
  func elements(x: Double, y: Double) -> [SVGElement] {
    var elements: [SVGElement] = []
    var y = y
    for row in rows {
      for (sign, lines, shift) in row {
        elements.append(
          SVGElement(
            "rect",
            [
              "x": SVGNumber.text(x + shift), "y": SVGNumber.text(y), "width": SVGNumber.text(size * 2.4),
              "height": SVGNumber.text(size * 1.1), "fill": sign.fill, "stroke": sign.line,
              "stroke-width": SVGNumber.text(sign.lineWidth),
            ]
          ).with("stroke-dasharray", sign.isDashed ? "3 2" : nil))
        for (number, line) in lines.enumerated() {
          elements.append(
            .text(
              line, x: x + shift + indent, y: y + size * 0.9 + Double(number) * leading, TextStyle(size: size)
            ))
        }
      }
      y += Double(row.map(\.lines.count).max() ?? 1) * leading + size * 0.4
    }
    return elements
  }
}
