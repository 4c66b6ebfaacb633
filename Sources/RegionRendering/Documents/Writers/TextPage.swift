import RegionModel

/// The lines of a plain text while it is being written.
struct TextPage {
  /// Columns on a line.
  let width: Int
  private(set) var lines: [String] = []
  private var marks = ReportMarks()

  init(width: Int) { self.width = width }

  /// Adds a block of lines with an empty line before it.
  private mutating func add(_ block: [String]) {
    guard !block.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    lines += block
  }

  mutating func heading(_ title: String, underline: Character) {
    let text = title.wrapped(to: width)
    let length = text.map(\.columns).max() ?? 0
    guard length > 0 else { return }
    add(text + [String(repeating: underline, count: length)])
  }

  mutating func paragraph(_ text: String) { add(text.wrapped(to: width)) }

  mutating func items(_ items: [String], indent: String = "- ") {
    add(items.flatMap { hanging($0, behind: indent) })
  }

  mutating func facts(_ facts: [ReportFact]) {
    let rows = facts.map { fact in
      let mark = mark(basis: fact.basis, note: fact.note)
      return (label: fact.label, value: fact.value.dutch + (mark.isEmpty ? "" : " " + mark))
    }
    add(twoColumns(rows))
  }

  mutating func table(_ table: ReportTable) {
    let title = (table.title ?? "").wrapped(to: width)
    guard !table.rows.isEmpty, !table.columns.isEmpty else {
      add(title)
      add(table.textWithoutRows.wrapped(to: width))
      return
    }
    let marks = table.rows.map { mark(basis: $0.basis, note: $0.note) }
    let grid = TextTable(table, marks: marks)
    add(title)
    if let lines = grid.lines(width: width) {
      add(lines)
    } else {
      for row in grid.records { add(twoColumns(row)) }
    }
  }

  /// The one explanation of all marks and notes.
  mutating func legend() {
    guard !marks.bases.isEmpty || !marks.notes.isEmpty else { return }
    heading("Toelichting", underline: "-")
    let signs = marks.bases.map { ($0.mark, "\($0.dutch): \($0.explanation)") }
    let notes = marks.notes.enumerated().map { ("[\($0.offset + 1)]", $0.element) }
    let space = (signs + notes).map { $0.0.columns + 1 }.max() ?? 0
    add((signs + notes).flatMap { hanging($0.1, behind: $0.0.padded(to: space)) })
  }

  /// The sources, each with its doubts, or with the number of them when `hint` says how to see them.
  mutating func sources(_ sources: [TableSource], hint: String?) {
    guard !sources.isEmpty else { return }
    heading("Bronnen", underline: "-")
    add(
      sources.flatMap { source in
        guard hint != nil else {
          return hanging("\(source.title): \(source.citation)", behind: "- ")
            + source.doubts.flatMap { hanging("Let op: \($0)", behind: "    ") }
        }
        let count = DutchNumber.counted(source.doubts.count, "kanttekening", "kanttekeningen")
        let said = source.doubts.isEmpty ? "" : " (\(count))"
        return hanging("\(source.title): \(source.citation)\(said)", behind: "- ")
      })
    if let hint, sources.contains(where: { !$0.doubts.isEmpty }) { paragraph(hint) }
  }

  private mutating func mark(basis: Basis?, note: String?) -> String {
    let taken = marks.take(basis: basis, note: note)
    return [taken.basis?.mark, taken.note.map { "[\($0)]" }].compactMap { $0 }.joined(separator: " ")
  }

  /// Text behind a sign, further lines below the text.
  private func hanging(_ text: String, behind sign: String) -> [String] {
    let indent = sign.columns
    return text.wrapped(to: width - indent).enumerated().map { index, line in
      (index == 0 ? sign : String(repeating: " ", count: indent)) + line
    }
  }

  /// Labels in a first column of at most two fifths of the width, values beside them.
  private func twoColumns(_ rows: [(label: String, value: String)]) -> [String] {
    let space = min(rows.map { $0.label.oneLine.columns }.max() ?? 0, width * 2 / 5)
    return rows.flatMap { row -> [String] in
      let left = row.label.wrapped(to: space)
      let right = row.value.wrapped(to: width - space - 2)
      return (0..<max(left.count, right.count)).map { index in
        let label = index < left.count ? left[index] : ""
        guard index < right.count else { return label }
        return label.padded(to: space) + "  " + right[index]
      }
    }
  }
}
