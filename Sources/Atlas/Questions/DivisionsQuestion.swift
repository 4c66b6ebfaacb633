public import RegionModel
import RegionRendering

/// `regio indelingen`: all divisions with their number of regions and sizes.
public struct DivisionsQuestion: Question {
  /// See ``Question/id``.
  public static let id = "indelingen"
  /// See ``Question/summary``.
  public static let summary = "Alle indelingen van het land, met aantal en grootte van hun regio's."
  /// See ``Question/example``.
  public static let example = "regio indelingen"

  /// Asks for the list.
  public init() {}

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let rows = graph.divisions.map { division in
      let sizes = division.regions.map(\.members.count)
      let members = Set(division.regions.flatMap(\.members).map(\.municipality))
      let crossing = division.regions.count { graph.provinces(of: $0.members.map(\.municipality)).count > 1 }
      return ReportRow(
        values: [
          .text(division.id), .text(division.title), .count(division.regions.count),
          .count(members.count), .count(sizes.min() ?? 0), .count(sizes.max() ?? 0), .count(crossing),
          .text(division.field.rawValue), .text(division.isStatutory ? "ja" : "nee"),
          .text(division.source.date.description),
        ])
    }
    let columns = [
      ReportColumn(key: "id", label: "Naam"), .init(key: "titel", label: "Indeling"),
      .init(key: "regios", label: "Regio's"), .init(key: "gemeenten", label: "Gemeenten"),
      .init(key: "kleinste", label: "Kleinste"), .init(key: "grootste", label: "Grootste"),
      .init(key: "provinciegrens", label: "Over provinciegrens"), .init(key: "opgave", label: "Opgave"),
      .init(key: "wettelijk", label: "Wettelijk"), .init(key: "stand", label: "Stand"),
    ]
    return Artefact(
      report: Report(
        id: Self.id, title: "\(graph.divisions.count) indelingen",
        sections: [
          ReportSection(
            id: "indelingen",
            blocks: [
              .paragraph(
                "Kleinste en grootste zijn aantallen gemeenten. Eén indeling bekijken: regio indeling NAAM, of op de kaart: regio kaart NAAM."
              ),
              .table(ReportTable(id: "indelingen", columns: columns, rows: rows)),
            ])
        ], sources: [], mainTable: "indelingen", dataYear: graph.dataYearText))
  }
}
