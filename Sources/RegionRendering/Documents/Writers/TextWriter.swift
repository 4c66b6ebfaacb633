import RegionModel

/// Writes plain text for a terminal.
///
/// The title is underlined with `=`, sections with `-`. Facts stand in two columns. Tables have aligned columns,
/// figures to the right (see ``TextTable`` for what happens when a table is too wide). A fact or row that is not
/// known for certain carries a mark behind its value or its first words, one legend at the end explains the
/// marks; notes are numbered `[1]`. The foot names every source once, with its doubts. Lines are no longer than
/// the width asked for (at least 40), but for a figure that is itself longer.
struct TextWriter: ReportWriter {
  let format = ReportFormat.tekst

  func text(of report: Report, width: Int) -> String {
    var page = TextPage(width: max(40, width))
    page.heading(report.title, underline: "=")
    page.paragraph(report.dataYear.capitalisedFirst)
    for section in report.sections {
      let blocks = section.blocks.filter { !$0.isForMachinesOnly }
      if blocks.isEmpty, !section.blocks.isEmpty { continue }
      if let title = section.title { page.heading(title, underline: "-") }
      for block in blocks {
        switch block {
        case .paragraph(let text): page.paragraph(text)
        case .facts(let facts): page.facts(facts)
        case .list(let items): page.items(items)
        case .table(let table): page.table(table)
        }
      }
    }
    page.legend()
    page.sources(report.distinctSources, hint: report.doubtsHint)
    return page.lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The text with a capital at the start.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
