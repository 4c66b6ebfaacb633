import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio indeling NAAM`: the regions of one division.
public struct DivisionQuestion: Question {
  /// See ``Question/id``.
  public static let id = "indeling"
  /// See ``Question/summary``.
  public static let summary = "De regio's van één indeling, met gemeenten, inwoners, raden en provincies."
  /// See ``Question/example``.
  public static let example = "regio indeling veiligheidsregio"

  private let name: String

  /// Asks for the division that `name` means.
  public init(name: String) { self.name = name }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let division = try graph.findDivision(name)
    let crossing = division.regions.filter { graph.provinces(of: $0.members.map(\.municipality)).count > 1 }
    let within = Set(division.regions.flatMap(\.members).map(\.municipality))
    let outside = graph.count - within.count
    var facts = [
      ReportFact(key: "regios", label: "Regio's", value: .count(division.regions.count)),
      ReportFact(key: "gemeenten", label: "Gemeenten met een regio", value: .count(within.count)),
      ReportFact(key: "opgave", label: "Opgave", value: .text(division.field.rawValue)),
      ReportFact(
        key: "wettelijk", label: "Bij wet of besluit", value: .text(division.isStatutory ? "ja" : "nee")),
      ReportFact(
        key: "provinciegrens", label: "Regio's over een provinciegrens", value: .count(crossing.count),
        note: crossing.isEmpty ? nil : DutchNumber.list(crossing.map(\.name)) + "."),
    ]
    if outside > 0 {
      facts.append(ReportFact(key: "zonder", label: "Gemeenten zonder regio", value: .count(outside)))
    }
    return Artefact(
      report: Report(
        id: Self.id, title: division.title,
        sections: [
          ReportSection(id: "kort", blocks: [.facts(facts)]),
          ReportSection(
            id: "regios", blocks: [.table(regions(division, graph)), .table(members(division, graph))]),
        ],
        sources: [division.source] + graph.sources("region-details").filter { _ in division.hasDetails }
          + graph.sources("municipalities", "flows"), mainTable: "regios", dataYear: graph.dataYearText))
  }

  private func regions(_ division: Division, _ graph: RegionGraph) -> ReportTable {
    let keys = division.regions.flatMap(\.details).map(\.key).reduce(into: [String]()) { keys, key in
      if !keys.contains(key) { keys.append(key) }
    }
    let columns =
      [
        ReportColumn(key: "code", label: "Code"), .init(key: "regio", label: "Regio"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "inwoners", label: "Inwoners"),
        .init(key: "raadszetels", label: "Raadszetels"), .init(key: "werkt_binnen", label: "Werkt binnen"),
        .init(key: "provincies", label: "Provincies"),
      ] + keys.map { ReportColumn(key: $0, label: $0.prefix(1).uppercased() + $0.dropFirst()) }
    let rows = division.regions.map { region in
      let profile = RegionProfile(of: graph.set(region.members), in: graph)
      let details = keys.map { key in region.details.first { $0.key == key } }
      let worst = details.compactMap { $0 }.first { $0.basis.isMarked }
      let marked = region.members.filter { $0.basis.isMarked }
      let notes = [
        marked.isEmpty
          ? nil
          : "\(DutchNumber.counted(marked.count, "lidmaatschap", "lidmaatschappen")) niet zeker: \(graph.shortNames(marked.map(\.municipality))).",
        worst?.note,
      ].compactMap { $0 }
      return ReportRow(
        values: [
          .text(region.code), .text(region.name), .count(profile.councils), .count(profile.inhabitants),
          .count(profile.seats), profile.selfContainment?.supply.map { .share($0) } ?? .none,
          .list(profile.provinces.map(\.name)),
        ] + details.map { $0.map { .text($0.value) } ?? .none },
        basis: marked.first?.basis ?? worst?.basis, note: notes.isEmpty ? nil : notes.joined(separator: " "))
    }
    return ReportTable(id: "regios", title: "Regio's", columns: columns, rows: rows)
  }

  private func members(_ division: Division, _ graph: RegionGraph) -> ReportTable {
    ReportTable(
      id: "gemeenten", title: "Gemeenten per regio",
      columns: [
        .init(key: "regiocode", label: "Code"), .init(key: "regio", label: "Regio"),
        .init(key: "gemeenten", label: "Gemeenten"),
      ],
      rows: division.regions.map { region in
        ReportRow(
          values: [
            .text(region.code), .text(region.name), .list(graph.names(region.members.map(\.municipality))),
          ])
      })
  }
}

extension Division {
  fileprivate var hasDetails: Bool { regions.contains { !$0.details.isEmpty } }
}
