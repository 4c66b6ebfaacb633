public import RegionModel
import RegionRendering

/// `regio vraag "…"`: a question in plain Dutch, understood by rules, answered by one of the other questions.
public struct PlainQuestion: Question {
  /// See ``Question/id``.
  public static let id = "vraag"
  /// See ``Question/summary``.
  public static let summary = "Een vraag in gewone woorden; zonder vraag de soorten vragen die kunnen."
  /// See ``Question/example``.
  public static let example = "regio vraag \"met wie werkt Zwolle samen?\""

  private let text: String

  /// Asks `text`; nothing asks for what one can ask.
  public init(_ text: String) { self.text = text }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    guard !text.foldedName.isEmpty else { return list(graph) }
    let (what, unused) = try Understanding.of(text, in: graph)
    let inner = try what.question.answer(from: graph)
    var blocks: [ReportBlock] = [.paragraph("Ik begrijp: \(what.meaning) → `\(what.commandText)`")]
    blocks += what.lead.map { .paragraph($0) }
    if let table = what.table { blocks.append(.table(table)) }
    if !unused.isEmpty {
      let words = DutchNumber.list(unused.map { "\"\($0)\"" })
      blocks.append(
        .paragraph("\(unused.count == 1 ? "Dit woord is" : "Deze woorden zijn") niet gebruikt: \(words)."))
    }
    var report = inner.report
    if let focus = what.focus {
      report.sections = report.sections.filter { focus.sections.contains($0.id) }
      report.sources = report.sources.filter { focus.sources.contains($0.kind) }
      blocks.append(.paragraph("Dit is een deel van het antwoord; alles: `\(what.commandText)`"))
    }
    report.id = Self.id
    report.sources = (report.sources + what.leadSources).unique
    report.sections.insert(ReportSection(id: "begrepen", blocks: blocks), at: 0)
    report.mainTable = what.table?.id ?? report.mainTable
    if let main = report.mainTable, !report.tables.contains(where: { $0.id == main }) {
      report.mainTable = report.tables.first?.id
    }
    return Artefact(report: report, pictures: what.focus == nil ? inner.pictures : [])
  }

  /// One example of every kind of question.
  private func list(_ graph: RegionGraph) -> Artefact {
    Artefact(
      report: Report(
        id: Self.id, title: "Wat u in gewone woorden kunt vragen",
        sections: [
          ReportSection(
            id: "vragen",
            blocks: [
              .paragraph("Zet de vraag tussen aanhalingstekens: \(Self.example)"),
              .list(Intents.all.map(\.example)),
              .paragraph(
                "In plaats van Oss kan elke gemeente staan. Wat niet begrepen wordt, wordt niet geraden: dan volgen vragen die erop lijken."
              ),
            ])
        ], dataYear: graph.dataYearText))
  }
}
