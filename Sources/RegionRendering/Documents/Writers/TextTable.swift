/// The cells of a table as words, to be set in columns.
///
/// A column of figures is as wide as its widest figure, whatever happens: a figure is never broken or cut. When
/// a table is wider than the page, first the headings of the figures are broken over lines, then the widest
/// columns of words are narrowed and their text goes on below, down to ``narrowest`` columns. When even that is
/// too wide, the table is written row by row, each value behind its heading.
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
        return text.isEmpty ? mark : text + "\u{A0}" + mark
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

  private func widths(_ width: Int) -> [Int]? {
    let content = headings.indices.map { column in cells.reduce(0) { max($0, $1[column].columns) } }
    let room = width - Self.gap.count * (headings.count - 1)
    let full = zip(headings, content).map { max($0.columns, $1) }
    if full.reduce(0, +) <= room { return full }
    let least = headings.indices.map { column in
      isNumeric[column]
        ? max(content[column], headings[column].longestWord) : min(full[column], Self.narrowest)
    }
    let figures = headings.indices.reduce(0) { $0 + (isNumeric[$1] ? least[$1] : 0) }
    let words = headings.indices.filter { !isNumeric[$0] }.map { full[$0] }
    // The widest line for words that still fits.
    let widest = words.max() ?? 0
    for cap in stride(from: widest, through: min(widest, Self.narrowest), by: -1) {
      if figures + words.reduce(0, { $0 + min($1, cap) }) <= room {
        return headings.indices.map { isNumeric[$0] ? least[$0] : min(full[$0], cap) }
      }
    }
    return nil
  }
}
