/// A page with its words: title and subtitle above, sources and doubts below, the picture between them.
struct Sheet: Sendable {
  /// The page.
  let page: PageSize
  /// The room between heading and foot.
  let content: PageRect
  /// Heading and foot as drawn.
  let elements: [SVGElement]

  /// Free edge of the page in points: what printers leave white.
  static func margin(of page: PageSize) -> Double { 24 * page.textScale }

  /// Lays out the words of `text` on `page`.
  init(page: PageSize, text: MapText) {
    self.page = page
    let margin = Self.margin(of: page)
    let width = page.width - 2 * margin
    var elements: [SVGElement] = []
    var y = margin
    let title = TextStyle(size: 17 * page.textScale, bold: true)
    let subtitle = TextStyle(size: 9.5 * page.textScale, colour: Ink.quietText)
    for (words, style, lines) in [(text.title, title, 3), (text.subtitle ?? "", subtitle, 3)] {
      for line in TextMetrics.balanced(
        words, width: width, size: style.size, bold: style.bold, maxLines: lines)
      {
        elements.append(.text(line, x: margin, y: y + style.size * TextMetrics.capHeight, style))
        y += style.size * 1.22
      }
      y += style.size * 0.2
    }
    let foot = TextStyle(size: 6.5 * page.textScale, colour: Ink.quietText)
    let lines = Self.footLines(text.foot, width: width, size: foot.size, height: page.height * 0.2)
    let leading = foot.size * 1.25
    let footTop = page.height - margin - Double(lines.count) * leading
    for (index, line) in lines.enumerated() {
      let base = footTop + Double(index) * leading + foot.size
      elements.append(.text(line, x: margin, y: base, foot))
    }
    if !lines.isEmpty {
      let rule = PathData(lines: [
        [PagePoint(x: margin, y: footTop - 3), PagePoint(x: page.width - margin, y: footTop - 3)]
      ])
      elements.append(
        SVGElement(
          "path", ["d": rule.text, "stroke": Ink.hairline.hex, "stroke-width": ".5", "fill": "none"]))
    }
    self.elements = elements
    let bottom = footTop - (lines.isEmpty ? 0 : 10)
    content = PageRect(x: margin, y: y + 2, width: width, height: bottom - y - 2)
  }

  /// The paragraphs as lines no higher together than `height`; what does not fit is counted in the last line.
  private static func footLines(_ paragraphs: [String], width: Double, size: Double, height: Double)
    -> [String]
  {
    let room = max(1, Int(height / (size * 1.25)))
    let wrapped = paragraphs.map { TextMetrics.wrap($0, width: width, size: size) }
    let all = wrapped.flatMap { $0 }
    guard all.count > room else { return all }
    let left = all.count - room + 1
    return all.prefix(room - 1) + ["… en nog \(left) regels met kanttekeningen: zie de gegevens."]
  }
}
