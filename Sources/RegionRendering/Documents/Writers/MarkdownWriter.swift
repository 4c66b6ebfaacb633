import RegionModel

/// Writes GitHub-flavoured Markdown for a wiki, an issue or a memo.
///
/// Facts and tables are tables, figures aligned right. Marks and notes are footnotes: a fact or row that is not
/// known for certain refers to `[^afgeleid]`, a note to `[^1]`. Sources are a list with their doubts below.
/// Every character of the report that means something in Markdown or HTML is escaped, so text stays text.
struct MarkdownWriter: ReportWriter {
  let format = ReportFormat.markdown

  func text(of report: Report, width: Int) -> String {
    var marks = ReportMarks()
    var blocks = ["# " + report.title.markdown, report.dataYear.capitalisedFirst.markdownLine]
    for section in report.sections {
      let shown = section.blocks.filter { !$0.isForMachinesOnly }
      if shown.isEmpty, !section.blocks.isEmpty { continue }
      if let title = section.title { blocks.append((section.level == 0 ? "## " : "### ") + title.markdown) }
      for block in shown { blocks += Self.block(block, &marks) }
    }
    let notes =
      marks.bases.map { "[^\($0.footnote)]: \($0.dutch.capitalisedFirst): \($0.explanation)." }
      + marks.notes.enumerated().map { "[^\($0.offset + 1)]: \($0.element.markdown)" }
    if !notes.isEmpty { blocks.append(notes.joined(separator: "\n")) }
    let sources = report.distinctSources.map(Self.source)
    if !sources.isEmpty { blocks += ["## Bronnen", sources.joined(separator: "\n")] }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: ReportBlock, _ marks: inout ReportMarks) -> [String] {
    switch block {
    case .paragraph(let text): return [text.markdownLine]
    case .list(let items): return [items.map { "- " + $0.markdownLine }.joined(separator: "\n")]
    case .facts(let facts):
      guard !facts.isEmpty else { return [] }
      var lines = ["| Gegeven | Waarde |", "|---|---|"]
      for fact in facts {
        let value = fact.value.dutch.markdown + footnotes(fact.basis, fact.note, &marks)
        lines.append("| \(fact.label.markdown) | \(value) |")
      }
      return [lines.joined(separator: "\n")]
    case .table(let table):
      let title = table.title.map { ["**\($0.markdown)**"] } ?? []
      guard !table.rows.isEmpty, !table.columns.isEmpty else {
        return title + [table.textWithoutRows.markdownLine]
      }
      return title + [Self.table(table, &marks)]
    }
  }

  private static func table(_ table: ReportTable, _ marks: inout ReportMarks) -> String {
    let numeric = table.numericColumns
    // Marks stand behind the first words of a row; a row of figures has them behind its first figure.
    let place = numeric.firstIndex(of: false) ?? 0
    var lines = [
      "| " + table.columns.map(\.label.markdown).joined(separator: " | ") + " |",
      "|" + numeric.map { $0 ? "--:" : "---" }.joined(separator: "|") + "|",
    ]
    for row in table.rows {
      let notes = footnotes(row.basis, row.note, &marks)
      let cells = table.columns.indices.map { row.value($0).dutch.markdown + ($0 == place ? notes : "") }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private static func footnotes(_ basis: Basis?, _ note: String?, _ marks: inout ReportMarks) -> String {
    let taken = marks.take(basis: basis, note: note)
    return (taken.basis.map { "[^\($0.footnote)]" } ?? "") + (taken.note.map { "[^\($0)]" } ?? "")
  }

  private static func source(_ source: TableSource) -> String {
    let doubts = source.doubts.map { "\n  - Let op: " + $0.markdown }
    return "- \(source.title.markdown): \(source.citation.markdown)" + doubts.joined()
  }
}

extension Basis {
  /// The name of its footnote.
  fileprivate var footnote: String { String(dutch.map { $0 == " " ? "-" : $0 }) }
}

extension String {
  /// The text on one line with everything escaped that Markdown or HTML would read as more than text.
  fileprivate var markdown: String {
    var text = ""
    let line = oneLine
    for scalar in line.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$", "^": text += "\\\(scalar)"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The same for text that stands at the start of a line, where more characters mean something.
  fileprivate var markdownLine: String {
    let text = markdown
    // A dash, plus, equals sign or number with a dot at the start would begin a list or underline a heading.
    if let first = text.first, "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")" {
      let rest = text.dropFirst(digits.count)
      // A figure such as 1.234 is no list.
      if rest.dropFirst().first.map({ $0 == " " }) ?? true { return digits + "\\" + rest }
    }
    return text
  }
}
