import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio gemeente NAAM`: everything known of one municipality.
public struct MunicipalityQuestion: Question {
  /// See ``Question/id``.
  public static let id = "gemeente"
  /// See ``Question/summary``.
  public static let summary = "Alles wat bekend is van één gemeente: verbanden, buren, pendel."
  /// See ``Question/example``.
  public static let example = "regio gemeente Oss"

  private let name: String

  /// Asks for the municipality that `name` means.
  public init(name: String) { self.name = name }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let number = try graph.findMunicipality(name)
    let part = MunicipalityReport(number: number, graph: graph)
    let municipality = graph.municipalities[number]
    var blocks: [ReportSection] = [
      ReportSection(id: "kerncijfers", title: "Kerncijfers", blocks: [.facts(part.keyFigures)]),
      ReportSection(id: "waterschappen", title: "Waterschappen", blocks: [.table(part.waterBoards)]),
      ReportSection(id: "indelingen", title: "Indelingen", blocks: [.table(part.divisions)]),
      ReportSection(
        id: "netwerken", title: "Netwerken en verenigingen", blocks: [.table(part.networks)]),
      ReportSection(
        id: "regelingen", title: "Gemeenschappelijke regelingen", blocks: [.table(part.arrangements)]),
      ReportSection(
        id: "programmas", title: "Programma's en samenwerkingen", blocks: [.table(part.programmes)]),
      ReportSection(id: "buren", title: "Buurgemeenten", blocks: [.table(part.neighbours)]),
    ]
    if let flows = graph.flows.first {
      blocks.append(
        ReportSection(
          id: "pendel", title: "Pendel",
          blocks: [
            .facts(part.selfContainment(flows)), .table(part.strongest(flows, outgoing: true)),
            .table(part.strongest(flows, outgoing: false)),
          ]))
    }
    blocks.append(ReportSection(id: "relaties", blocks: [.table(part.relations)]))
    return Artefact(
      report: Report(
        id: Self.id, title: municipality.name, sections: blocks,
        sources: graph.sources(
          "municipalities", "provinces", "water-board-shares", "networks", "participants", "programmes",
          "flows",
          "border-links") + graph.divisionSources.filter(part.hasDoubt),
        mainTable: "relaties", dataYear: graph.dataYearText))
  }
}
