/// The cells of a table as words, to be set in columns.
///
/// A column of figures is as wide as its widest figure, whatever happens: a figure is never broken or cut. When
/// a table is wider than the page, first the headings of the figures are broken over lines and the widest columns
/// of words are narrowed, their text going on below; then long words are broken as well, down to columns of
/// ``narrowest``. When even that is too wide, the table is written row by row, each value behind its heading.
struct TextTable {
  /// Columns below which words are not narrowed.
  static let narrowest = 12
  private static let gap = "  "

  private let headings: [String]
  private let cells: [[String]]
  private let isNumeric: [Bool]

  /// Takes the cells of `table`, the marks of each row behind its first words, in a column of their own where a
  /// row has only figures.
  init(_ table: ReportTable, marks: [String]) {
    var isNumeric = table.numericColumns
    var headings = table.columns.map(\.label.oneLine)
    var place = isNumeric.firstIndex(of: false)
    if place == nil, marks.contains(where: { !$0.isEmpty }) {
      place = headings.count
      headings.append("")
      isNumeric.append(false)
    }
    self.headings = headings
    self.isNumeric = isNumeric
    cells = zip(table.rows, marks).map { row, mark in
      headings.indices.map { column in
        let text = column < table.columns.count ? row.value(column).dutch.oneLine : ""
        guard column == place, !mark.isEmpty else { return text }
        return text.isEmpty ? mark : text + " " + mark
      }
    }
  }

  /// The table as lines, or `nil` when it cannot be made to fit. O(cells · length).
  func lines(width: Int) -> [String]? {
    guard let widths = widths(width) else { return nil }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    let top = zip(headings, widths).map { $0.wrapped(to: $1) }
    let height = top.map(\.count).max() ?? 0
    // Headings stand on the rule.
    let head = set(top.map { Array(repeating: "", count: height - $0.count) + $0 }, widths)
    return head + [rule] + cells.flatMap { row in set(zip(row, widths).map { $0.wrapped(to: $1) }, widths) }
  }

  /// Each row as headings with values, for a page that is too narrow.
  var records: [[(label: String, value: String)]] {
    cells.map { row in zip(headings, row).filter { !$1.isEmpty }.map { (label: $0, value: $1) } }
  }

  private func set(_ columns: [[String]], _ widths: [Int]) -> [String] {
    (0..<(columns.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for index in columns.indices {
        if index > 0 { text += Self.gap }
        let piece = line < columns[index].count ? columns[index][line] : ""
        text += piece.padded(to: widths[index], left: isNumeric[index])
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The columns' widths: as wide as they like, else figures under a heading of at most two lines with words
  /// unbroken, else figures as narrow as they can be, else words broken as well.
  private func widths(_ width: Int) -> [Int]? {
    let content = headings.indices.map { column in cells.reduce(0) { max($0, $1[column].columns) } }
    let words = headings.indices.map { column in
      isNumeric[column]
        ? 0 : cells.reduce(headings[column].longestWord) { max($0, $1[column].longestWord) }
    }
    let room = width - Self.gap.count * (headings.count - 1)
    let full = zip(headings, content).map { max($0.columns, $1) }
    let short = headings.indices.map { max(content[$0], headings[$0].widthOnTwoLines) }
    let least = headings.indices.map { max(content[$0], headings[$0].longestWord) }
    let unbroken = words.map { min(max($0, Self.narrowest), 2 * Self.narrowest) }
    let broken = words.map { _ in Self.narrowest }
    for (figures, floor) in [(full, full), (short, unbroken), (least, unbroken), (least, broken)] {
      if let found = fitting(figures: figures, words: full, floor: floor, room: room) { return found }
    }
    return nil
  }

  /// Narrows the widest columns of words, none below its floor, until all fit.
  private func fitting(figures: [Int], words: [Int], floor: [Int], room: Int) -> [Int]? {
    func widths(_ cap: Int) -> [Int] {
      headings.indices.map { isNumeric[$0] ? figures[$0] : min(words[$0], max(floor[$0], cap)) }
    }
    guard widths(0).reduce(0, +) <= room else { return nil }
    for cap in stride(from: words.max() ?? 0, to: 0, by: -1) where widths(cap).reduce(0, +) <= room {
      return widths(cap)
    }
    return widths(0)
  }
}

extension String {
  /// The least width at which the text takes at most two lines.
  fileprivate var widthOnTwoLines: Int {
    var width = longestWord
    while wrapped(to: width).count > 2 { width += 1 }
    return width
  }
}
