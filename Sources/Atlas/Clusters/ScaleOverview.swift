import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio clusters --schaal alle`: a method at each of its named scales, side by side, to choose one in a meeting.
public struct ScaleOverview: Sendable {
  /// The parameter whose words are the scales.
  private static let parameter = "schaal"

  private let method: String
  private let words: [String]
  private let flows: FlowChoice

  /// Whether `words` (parameters of a method) ask for all scales.
  public static func isAsked(by words: [String]) -> Bool {
    words.contains("--schaal=alle") || place(in: words) != nil
  }

  /// Asks for `method` at every scale, with the other parameters in `words`.
  public init(method: String, words: [String], flows: FlowChoice) {
    self.method = method
    self.flows = flows
    var rest = words.filter { $0 != "--schaal=alle" }
    if let place = Self.place(in: rest) { rest.removeSubrange(place...(place + 1)) }
    self.words = rest
  }

  /// The methods that have scales.
  private static var withScales: String {
    DutchNumber.list(
      ClusterMethods.all.filter { type in type.parameters.contains { $0.name == parameter } }.map { $0.id })
  }

  private static func place(in words: [String]) -> Int? {
    words.indices.dropLast().first { words[$0] == "--schaal" && words[$0 + 1] == "alle" }
  }

  /// The table: number of regions against self-containment.
  /// - Throws: ``AtlasError/request(_:)`` when the method has no scales or the flows come from a file.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let type = try MethodChoice(method: method, words: words).type
    guard case .choice(let scales)? = type.parameters.first(where: { $0.name == Self.parameter })?.domain,
      let network = try flows.network(in: graph)
    else {
      throw .request([
        Diagnostic(
          "schalen-ontbreken", "De methode \(type.id) heeft hier geen schalen om naast elkaar te zetten.",
          hint: "Schalen hebben \(Self.withScales), op de stromen van de gegevens.")
      ])
    }
    var rows: [ReportRow] = []
    for scale in scales {
      let choice = try MethodChoice(method: method, words: words + ["--\(Self.parameter)", scale])
      rows.append(row(scale, try ClusterRun(choice, network), graph))
    }
    let table = ReportTable(
      id: "schalen",
      columns: [
        .init(key: "schaal", label: "Schaal"), .init(key: "regios", label: "Regio's"),
        .init(key: "binnen", label: "Stroom binnen regio's"),
        .init(key: "gesloten_midden", label: "Middelste regio zelfvoorzienend"),
        .init(key: "gesloten_laagste", label: "Laagste"), .init(key: "grootste", label: "Grootste regio"),
        .init(key: "inwoners_grootste", label: "Inwoners daarvan"),
      ], rows: rows)
    return Artefact(
      report: Report(
        id: ClustersQuestion.id, title: "Schalen van \(type.title)",
        sections: [
          ReportSection(
            id: "schalen",
            blocks: [
              .paragraph(
                "Hoe groter de regio's, hoe meer van de stroom erbinnen blijft. Zelfvoorzienend is het laagste van twee: wie er woont en er werkt, en welke banen eigen inwoners vervullen."
              ), .table(table),
            ])
        ], sources: [network.flows.source], mainTable: "schalen", dataYear: graph.dataYearText))
  }

  private func row(_ scale: String, _ run: ClusterRun, _ graph: RegionGraph) -> ReportRow {
    let report = ClusterReport(run: run, graph: graph, certainty: nil)
    let flows = run.network.flows
    let own = run.partition.members.map {
      SelfContainment(of: MunicipalitySet($0, capacity: run.partition.unitCount), in: flows)
    }
    let lowest = own.compactMap(\.lowest).sorted()
    let total = flows.total
    let largest = report.order.first
    return ReportRow(values: [
      .text(scale), .count(run.partition.regionCount),
      total > 0 ? .share(own.reduce(0) { $0 + $1.inside } / total) : .none,
      lowest.isEmpty ? .none : .share(lowest[lowest.count / 2]), lowest.first.map { .share($0) } ?? .none,
      largest.map { .text(report.name(report.leader($0))) } ?? .none,
      largest.map { .count(graph.inhabitants(of: run.partition.members[$0])) } ?? .none,
    ])
  }
}
