/// The legend of a map in a panel: symbols with a heading and some text each, in letters as large as fit.
struct LegendPanel: Sendable {
  /// What stands before a block.
  enum Symbol: Sendable {
    case none
    case area(Colour)
    case outline(LineStyle)
    case line(LineStyle)
    /// Drawn in the box that it is given.
    case drawn(@Sendable (PageRect) -> [SVGElement])
  }

  /// A symbol and what it means.
  struct Block: Sendable {
    let symbol: Symbol
    let heading: String
    let paragraphs: [String]
  }

  /// What is drawn.
  let elements: [SVGElement]
  /// Size of the letters in points.
  let size: Double
  /// The room that it takes: the width that it was given, down to the lowest line.
  let used: PageRect
  /// Whether some of the text had to be left out.
  let isCut: Bool

  /// Lays out `blocks` in `rect` over so many `columns`, in letters of `sizes` points; if they do not even fit in
  /// the smallest, long paragraphs are cut with `…`. O(sizes · text).
  init(blocks: [Block], in rect: PageRect, columns: Int, sizes: ClosedRange<Double>) {
    var size = sizes.upperBound
    var limit = Int.max
    var laid = LegendLayout(blocks: blocks, rect: rect, columns: columns, size: size, limit: limit)
    while !laid.fits && (size > sizes.lowerBound || limit > 1) {
      if size > sizes.lowerBound {
        size = max(sizes.lowerBound, size - 0.25)
      } else {
        limit = limit == .max ? 6 : limit - 1
      }
      laid = LegendLayout(blocks: blocks, rect: rect, columns: columns, size: size, limit: limit)
    }
    elements = laid.elements
    used = PageRect(x: rect.x, y: rect.y, width: rect.width, height: laid.bottom - rect.y)
    self.size = size
    isCut = limit != .max || !laid.fits
  }
}

/// One way to lay out a legend.
private struct LegendLayout {
  private(set) var elements: [SVGElement] = []
  private(set) var fits = true
  private(set) var bottom: Double

  init(blocks: [LegendPanel.Block], rect: PageRect, columns: Int, size: Double, limit: Int) {
    let gap = size * 2
    let width = (rect.width - gap * Double(columns - 1)) / Double(columns)
    var column = 0
    var y = rect.y
    bottom = y
    for block in blocks {
      let indent = size * 2.6
      let heading = TextMetrics.wrap(
        block.heading, width: width - indent, size: size, bold: true, maxLines: 4)
      let text = block.paragraphs.flatMap {
        TextMetrics.wrap($0, width: width - indent, size: size * 0.92, maxLines: limit)
      }
      let height = Double(heading.count) * size * 1.2 + Double(text.count) * size * 1.1 + size * 0.8
      if y + height - size * 0.8 > rect.bottom && column + 1 < columns {
        column += 1
        y = rect.y
      }
      if y + height - size * 0.8 > rect.bottom { fits = false }
      let x = rect.x + Double(column) * (width + gap)
      let box = PageRect(x: x, y: y + size * 0.05, width: size * 1.9, height: size * 1.1)
      elements += block.symbol.elements(in: box)
      var base = y + size * 0.95
      for line in heading {
        elements.append(.text(line, x: x + indent, y: base, TextStyle(size: size, bold: true)))
        base += size * 1.2
      }
      base -= size * 0.05
      for line in text {
        elements.append(
          .text(line, x: x + indent, y: base, TextStyle(size: size * 0.92, colour: Ink.quietText)))
        base += size * 1.1
      }
      y += height
      bottom = max(bottom, y)
    }
  }
}

extension LegendPanel.Symbol {
  /// The symbol as drawn in `box`.
  fileprivate func elements(in box: PageRect) -> [SVGElement] {
    switch self {
    case .none: return []
    case .area(let colour): return [.rectangle(box, fill: colour, edge: Ink.quietLine, edgeWidth: 0.4)]
    case .outline(let style):
      return [.rectangle(box.inset(by: 1), fill: nil, edge: style.colour, edgeWidth: min(style.width, 3))]
    case .line(let style):
      let line = [PagePoint(x: box.x, y: box.centre.y), PagePoint(x: box.right, y: box.centre.y)]
      return style.elements(PathData(lines: [line]).text)
    case .drawn(let draw): return draw(box)
    }
  }
}
