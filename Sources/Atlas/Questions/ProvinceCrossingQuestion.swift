public import RegionModel
import RegionRendering

/// `regio provinciegrens [INDELING]`: the regions and joint arrangements with municipalities of more than one
/// province.
public struct ProvinceCrossingQuestion: Question {
  /// See ``Question/id``.
  public static let id = "provinciegrens"
  /// See ``Question/summary``.
  public static let summary = "Welke regio's en regelingen over een provinciegrens gaan."
  /// See ``Question/example``.
  public static let example = "regio provinciegrens veiligheidsregio"

  private let name: String?

  /// Asks about the division that `name` means, or about all divisions and arrangements.
  public init(name: String? = nil) { self.name = name.flatMap { $0.isEmpty ? nil : $0 } }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let only: Division? = if let name { try graph.findDivision(name) } else { nil }
    let part = ProvinceCrossingReport(
      divisions: only.map { [$0] } ?? graph.divisions.filter { $0.id != "provincie" },
      arrangements: only == nil ? graph.arrangements : [], graph: graph)
    var sections = [
      ReportSection(id: "kort", blocks: [.paragraph(part.sentence)]),
      ReportSection(id: "regios", title: "Regio's over een provinciegrens", blocks: [.table(part.regions)]),
    ]
    if only == nil {
      sections.append(
        ReportSection(
          id: "regelingen", title: "Gemeenschappelijke regelingen over een provinciegrens",
          blocks: [.table(part.crossingArrangements)]))
      sections.append(
        ReportSection(id: "indelingen", title: "Per indeling", blocks: [.table(part.perDivision)]))
    }
    return Artefact(
      report: Report(
        id: Self.id, title: only.map { "Over de provinciegrens: \($0.title)" } ?? "Over de provinciegrens",
        sections: sections, sources: part.sources, mainTable: "regios", dataYear: graph.dataYearText))
  }
}
