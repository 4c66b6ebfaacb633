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
  private let widestWord: Double
  private let figureWidths: [Double]

  init(rows: [RegionList.Row], name: String, figures: [String], rect: PageRect) {
    self.rows = rows
    self.name = name
    self.figures = figures
    self.rect = rect
    markWidth = max(1.4, (rows.map { TextMetrics.width(of: $0.mark, size: 1, bold: true) }.max() ?? 0) + 0.6)
    nameWidths = rows.map { TextMetrics.width(of: $0.name, size: 1) }
    widestWord = rows.map { TextMetrics.widestPiece(of: $0.name, size: 1) }.max() ?? 0
    figureWidths = figures.indices.map { index in
      let texts =
        [figures[index]] + rows.compactMap { $0.figures.indices.contains(index) ? $0.figures[index] : nil }
      return texts.map { TextMetrics.width(of: $0, size: 1) }.max() ?? 0
    }
  }

  /// A plan that holds all rows over at most `columns` in letters of `size` with names of at most `lines` lines, or
  /// `nil`; with one line names are cut off.
  func plan(size: Double, lines: Int, columns most: Int) -> Plan? {
    for columns in 1...most {
      // With one line a row it must fit at least.
      let least = size * 1.45 * (Double(rows.count) / Double(columns)).rounded(.up)
      guard size * 1.7 + least <= rect.height + 0.01 else { continue }
      guard let plan = filled(size: size, lines: lines, columns: columns), plan.left == 0 else { continue }
      return plan
    }
    return nil
  }

  /// A plan for as many rows as there is room for.
  func overflow(size: Double) -> Plan {
    filled(size: size, lines: 1, columns: 3) ?? filled(size: size, lines: 1, columns: 1)
      ?? Plan(size: size, columnWidth: rect.width, columns: 1, places: [], left: rows.count, used: rect)
  }

  /// The plan with so many columns, filled evenly; `nil` when a name takes too many lines.
  private func filled(size: Double, lines: Int, columns: Int) -> Plan? {
    let gap = size * 1.6
    let full = (rect.width - gap * Double(columns - 1)) / Double(columns)
    let fixed = size * (markWidth + 0.6 + figureWidths.reduce(0) { $0 + $1 + 1 })
    let widest = (nameWidths.max() ?? 0) * size + 0.5
    let width = min(full, fixed + max(widest, size * 8))
    let room = width - fixed
    guard room >= min(size * 6, widest), let names = names(size: size, width: room, lines: lines) else {
      return nil
    }
    func evenly(_ height: Double) -> Plan {
      fill(names, size: size, columns: columns, columnWidth: width, height: height)
    }
    var best = evenly(rect.height)
    guard best.left == 0, best.columns > 1 else { return best }
    var height = rect.height
    while height > size * 4 {
      height -= size * 1.4
      let next = evenly(height)
      guard next.left == 0 else { break }
      best = next
    }
    return best
  }

  /// The names broken into lines; `nil` when one takes too many or a word would break.
  private func names(size: Double, width: Double, lines: Int) -> [[String]]? {
    guard lines == 1 || widestWord * size <= width else { return nil }
    var names: [[String]] = []
    for (row, widthAtOne) in zip(rows, nameWidths) {
      if widthAtOne * size <= width {
        names.append([row.name])
      } else if lines == 1 {
        names.append([TextMetrics.shortened(row.name, width: width, size: size)])
      } else {
        let broken = TextMetrics.wrap(row.name, width: width, size: size)
        guard broken.count <= lines else { return nil }
        names.append(broken)
      }
    }
    return names
  }

  /// Puts rows one below the other, in columns of at most `height`.
  private func fill(
    _ names: [[String]], size: Double, columns: Int, columnWidth: Double, height: Double
  ) -> Plan {
    let step = columnWidth + size * 1.6
    let top = rect.y + size * 1.7
    var (column, y, bottom) = (0, top, top)
    var places: [Plan.Place] = []
    for (row, lines) in names.enumerated() {
      let rowHeight = size * (Double(lines.count - 1) * 1.12 + 1.45)
      if y + rowHeight > rect.y + height + 0.01 {
        column += 1
        y = top
        if column >= columns { break }
      }
      places.append(Plan.Place(row: row, x: rect.x + Double(column) * step, y: y, lines: lines))
      y += rowHeight
      bottom = max(bottom, y)
    }
    let used = min(column + 1, columns)
    return Plan(
      size: size, columnWidth: columnWidth, columns: used, places: places, left: rows.count - places.count,
      used: PageRect(
        x: rect.x, y: rect.y, width: Double(used) * step - size * 1.6, height: bottom - rect.y))
  }

  /// The list as drawn.
  func elements(_ plan: Plan) -> [SVGElement] {
    let size = plan.size
    var elements: [SVGElement] = []
    let heading = TextStyle(size: size * 0.9, colour: Ink.quietText)
    for column in 0..<plan.columns {
      let x = rect.x + Double(column) * (plan.columnWidth + size * 1.6)
      let room = plan.columnWidth - size * figureWidths.reduce(0) { $0 + $1 + 1 }
      let title = [name, "Regio"].first { TextMetrics.width(of: $0, size: heading.size) <= room }
      if let title { elements.append(.text(title, x: x, y: rect.y + size * 0.9, heading)) }
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
              size: size * 0.9, bold: true, colour: dark ? Ink.paper : Ink.text, alignment: .middle)
          ).with("class", BlackAndWhite.markClass))
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
