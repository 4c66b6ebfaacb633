/// The arithmetic behind ``RegionList``.
struct ListSheet: Sendable {
  /// Where everything stands.
  struct Plan: Sendable {
    struct Place: Sendable {
      let row: Int
      let x: Double
      let y: Double
      let lines: [String]
    }

    let size: Double
    let columnWidth: Double
    let columns: Int
    let places: [Place]
    /// Rows that did not fit.
    let left: Int
    let used: PageRect
  }

  let rows: [RegionList.Row]
  let name: String
  let figures: [String]
  let rect: PageRect
  /// Widths at one point: of the widest mark, of every name, of each column of figures.
  private let markWidth: Double
  private let nameWidths: [Double]
  private let figureWidths: [Double]

  init(rows: [RegionList.Row], name: String, figures: [String], rect: PageRect) {
    self.rows = rows
    self.name = name
    self.figures = figures
    self.rect = rect
    markWidth = max(1.4, (rows.map { TextMetrics.width(of: $0.mark, size: 1, bold: true) }.max() ?? 0) + 0.6)
    nameWidths = rows.map { TextMetrics.width(of: $0.name, size: 1) }
    figureWidths = figures.indices.map { index in
      let texts =
        [figures[index]] + rows.compactMap { $0.figures.indices.contains(index) ? $0.figures[index] : nil }
      return texts.map { TextMetrics.width(of: $0, size: 1) }.max() ?? 0
    }
  }

  /// A plan that holds all rows in letters of `size` with names of at most `lines` lines, or `nil`; with one line
  /// names are cut off.
  func plan(size: Double, lines: Int) -> Plan? {
    for columns in 1...4 {
      guard let plan = plan(size: size, lines: lines, columns: columns), plan.left == 0 else { continue }
      return plan
    }
    return nil
  }

  /// A plan for as many rows as there is room for.
  func overflow(size: Double) -> Plan {
    plan(size: size, lines: 1, columns: 3) ?? plan(size: size, lines: 1, columns: 1)
      ?? Plan(size: size, columnWidth: rect.width, columns: 1, places: [], left: rows.count, used: rect)
  }

  private func plan(size: Double, lines: Int, columns: Int) -> Plan? {
    let gap = size * 1.6
    let full = (rect.width - gap * Double(columns - 1)) / Double(columns)
    let fixed = size * (markWidth + 0.6 + figureWidths.reduce(0) { $0 + $1 + 1 })
    let widest = (nameWidths.max() ?? 0) * size + 0.5
    let width = min(full, fixed + max(widest, size * 8))
    let room = width - fixed
    guard room >= min(size * 6, widest) else { return nil }
    let top = rect.y + size * 1.7
    var (column, y) = (0, top)
    var bottom = top
    var places: [Plan.Place] = []
    for (index, row) in rows.enumerated() {
      let fits = nameWidths[index] * size <= room
      let text =
        fits
        ? [row.name]
        : lines == 1
          ? [TextMetrics.shortened(row.name, width: room, size: size)]
          : TextMetrics.wrap(row.name, width: room, size: size)
      guard text.count <= lines else { return nil }
      let height = size * (Double(max(1, text.count) - 1) * 1.12 + 1.45)
      if y + height > rect.bottom + 0.01 {
        column += 1
        y = top
        if column >= columns {
          return Plan(
            size: size, columnWidth: width, columns: columns, places: places, left: rows.count - index,
            used: rect)
        }
      }
      places.append(Plan.Place(row: index, x: rect.x + Double(column) * (width + gap), y: y, lines: text))
      y += height
      bottom = max(bottom, y)
    }
    let used = PageRect(
      x: rect.x, y: rect.y, width: Double(column + 1) * (width + gap) - gap, height: bottom - rect.y)
    return Plan(size: size, columnWidth: width, columns: column + 1, places: places, left: 0, used: used)
  }

  /// The list as drawn.
  func elements(_ plan: Plan) -> [SVGElement] {
    let size = plan.size
    var elements: [SVGElement] = []
    let heading = TextStyle(size: size * 0.9, colour: Ink.quietText)
    for column in 0..<plan.columns {
      let x = rect.x + Double(column) * (plan.columnWidth + size * 1.6)
      elements.append(.text(name, x: x, y: rect.y + size * 0.9, heading))
      elements += figureElements(figures, x: x, base: rect.y + size * 0.9, plan, heading)
    }
    for place in plan.places {
      let row = rows[place.row]
      let base = place.y + size * (0.22 + TextMetrics.capHeight)
      let box = PageRect(x: place.x, y: place.y, width: markWidth * size, height: size * 1.13)
      let dark = row.colour.contrast(with: Ink.text) < 4.5
      elements.append(.rectangle(box, fill: row.colour, edge: Ink.quietLine, edgeWidth: 0.4))
      if !row.mark.isEmpty {
        elements.append(
          .text(
            row.mark, x: box.centre.x, y: base - size * 0.01,
            TextStyle(
              size: size * 0.9, bold: true, colour: dark ? Ink.paper : Ink.text, alignment: .middle)))
      }
      for (index, line) in place.lines.enumerated() {
        let x = place.x + size * (markWidth + 0.6)
        elements.append(.text(line, x: x, y: base + Double(index) * size * 1.12, TextStyle(size: size)))
      }
      elements += figureElements(row.figures, x: place.x, base: base, plan, TextStyle(size: size))
    }
    if plan.left > 0 {
      elements.append(
        .text("… en nog \(plan.left) in de gegevens", x: rect.x, y: rect.bottom + size, heading))
    }
    return elements
  }

  private func figureElements(
    _ texts: [String], x: Double, base: Double, _ plan: Plan, _ style: TextStyle
  ) -> [SVGElement] {
    var right = x + plan.columnWidth
    var elements: [SVGElement] = []
    for (text, width) in zip(texts, figureWidths).reversed() {
      var style = style
      style.alignment = .end
      elements.append(.text(text, x: right, y: base, style))
      right -= plan.size * (width + 1)
    }
    return elements.reversed()
  }
}
