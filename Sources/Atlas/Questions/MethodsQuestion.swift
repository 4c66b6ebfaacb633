import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio methoden`: the cluster methods in plain Dutch.
public struct MethodsQuestion: Question {
  /// See ``Question/id``.
  public static let id = "methoden"
  /// See ``Question/summary``.
  public static let summary =
    "De clustermethoden: wat elke doet, waar zij goed en slecht in is, en haar parameters."
  /// See ``Question/example``.
  public static let example = "regio methoden"

  /// Asks for the list.
  public init() {}

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    Artefact(report: Self.report(dataYear: graph.dataYearText))
  }

  /// The list; it does not depend on data.
  static func report(dataYear: String) -> Report {
    let overview = ReportTable(
      id: "methoden", title: nil,
      columns: [
        .init(key: "methode", label: "Methode"), .init(key: "naam", label: "Naam"),
        .init(key: "verdeelt_alles", label: "Verdeelt alles"), .init(key: "kosten", label: "Rekentijd"),
        .init(key: "bron", label: "Bron"),
      ],
      rows: ClusterMethods.all.map { method in
        ReportRow(values: [
          .text(method.id), .text(method.title), .text(method.isPartition ? "ja" : "nee"),
          .text(method.explanation.complexity), .text(method.explanation.reference),
        ])
      })
    let details = ClusterMethods.all.map { method in
      ReportSection(
        id: method.id, title: "\(method.id): \(method.title)",
        blocks: [
          .paragraph(method.explanation.summary),
          .list([
            "Goed in: \(method.explanation.strength)", "Slecht in: \(method.explanation.weakness)",
          ]),
          .table(parameters(of: method)),
        ])
    }
    return Report(
      id: id, title: "Clustermethoden",
      sections: [ReportSection(id: "overzicht", blocks: [.table(overview)])] + details, mainTable: "methoden",
      dataYear: dataYear)
  }

  private static func parameters(of method: any ClusterMethod.Type) -> ReportTable {
    ReportTable(
      id: "parameters-\(method.id)",
      columns: [
        .init(key: "parameter", label: "Parameter"), .init(key: "betekenis", label: "Betekenis"),
        .init(key: "waarden", label: "Waarden"), .init(key: "standaard", label: "Standaard"),
      ],
      rows: method.parameters.map { parameter in
        ReportRow(values: [
          .text("--\(parameter.name)"), .text(parameter.meaning), .text(parameter.domain.dutch),
          parameter.standard.map { .text($0) } ?? .none,
        ])
      }, emptyText: "Geen parameters.")
  }
}
