public import RegionModel
import RegionRendering

/// `regio`: what is loaded, from when, and what one can ask.
public struct OverviewQuestion: Question {
  /// See ``Question/id``.
  public static let id = "overzicht"
  /// See ``Question/summary``.
  public static let summary = "Laat zien welke gegevens er zijn en wat u kunt vragen."
  /// See ``Question/example``.
  public static let example = "regio"

  /// The five questions to begin with.
  private static let offered: [any Question.Type] = [
    LogicalRegionQuestion.self, PlainQuestion.self, RegionTestQuestion.self, ReachQuestion.self,
    RapportQuestion.self,
  ]

  /// Asks for the overview.
  public init() {}

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let flow = graph.flows.first
    var facts = [
      ReportFact(key: "gemeenten", label: "Gemeenten", value: .count(graph.count)),
      ReportFact(key: "inwoners", label: "Inwoners", value: .count(graph.inhabitants(of: graph.all))),
      ReportFact(
        key: "raadszetels", label: "Raadszetels", value: .count(graph.seats(of: graph.all)), basis: .computed),
      ReportFact(
        key: "provincies", label: "Provincies", value: .count(graph.provinces.count),
        note: "Provinciale Staten samen \(graph.provinces.reduce(0) { $0 + $1.seats }) zetels."),
      ReportFact(key: "waterschappen", label: "Waterschappen", value: .count(graph.waterBoards.count)),
      ReportFact(key: "indelingen", label: "Indelingen", value: .count(graph.divisions.count)),
      ReportFact(key: "netwerken", label: "Netwerken en verenigingen", value: .count(graph.networks.count)),
      ReportFact(
        key: "regelingen", label: "Gemeenschappelijke regelingen", value: .count(graph.arrangements.count),
        note: graph.arrangementNote),
      ReportFact(
        key: "programmas", label: "Programma's en samenwerkingen", value: .count(graph.programmes.count)),
      ReportFact(
        key: "grensparen", label: "Paren van buurgemeenten", value: .count(graph.borders.borderCount)),
    ]
    if let flow {
      facts.append(
        ReportFact(
          key: "pendel", label: flow.source.title, value: .number(flow.total, decimals: 0, unit: flow.unit),
          basis: flow.source.basis))
    }
    let tables = graph.sources.map { source in
      ReportRow(
        values: [
          .text(source.title), .text(source.date.description), .text(source.licence),
          .count(source.doubts.count),
          .text(source.file),
        ])
    }
    let ask = Self.offered.map { "\($0.example) — \($0.summary)" }
    return Artefact(
      report: Report(
        id: Self.id, title: graph.name,
        sections: [
          ReportSection(id: "geladen", title: "Wat er geladen is", blocks: [.facts(facts)]),
          ReportSection(
            id: "tabellen",
            blocks: [
              .table(
                ReportTable(
                  id: "tabellen", title: "Tabellen",
                  columns: [
                    .init(key: "tabel", label: "Tabel"), .init(key: "stand", label: "Stand"),
                    .init(key: "licentie", label: "Licentie"), .init(key: "twijfels", label: "Twijfels"),
                    .init(key: "bestand", label: "Bestand"),
                  ], rows: tables, csvOnly: true))
            ]),
          ReportSection(
            id: "vragen", title: "Wat u kunt vragen",
            blocks: [.list(Array(ask)), .paragraph("Alle vragen: regio --help")]),
        ], sources: graph.sources("municipalities", "arrangements", "flows"), mainTable: "tabellen",
        dataYear: graph.dataYearText))
  }
}

extension RegionGraph {
  /// How many arrangements have municipalities, and how many memberships that makes.
  fileprivate var arrangementNote: String {
    let withMembers = arrangements.count { !$0.members.isEmpty }
    let memberships = arrangements.reduce(0) { $0 + $1.members.count }
    let marked = arrangements.reduce(0) { $0 + $1.members.count { $0.basis.isMarked } }
    return
      "\(withMembers) met gemeenten; \(DutchNumber.count(memberships)) deelnames, waarvan \(marked) aangenomen."
  }
}
