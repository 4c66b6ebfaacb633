import RegionAnalysis
import RegionModel
import RegionRendering

/// A diagram of the whole country.
public enum NationalDiagram: Sendable {
  /// The Intramax tree, cut into so many regions; without a number at the method's own scale.
  case intramax(regions: Int?)
  /// The regions of a division or method with the commuting between them, from a share of the employed residents on.
  case commuting(regions: String, share: Double?)
  /// Which divisions look alike.
  case congruence(DivisionChoice)
  /// The regions that a method finds, and which leans on which.
  case clusters(method: String)

  /// The answer.
  func artefact(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    switch self {
    case .intramax(let regions): try IntramaxAnswer(graph, regions: regions).artefact()
    case .commuting(let regions, let share):
      try RegionNetworkAnswer(graph, regions: regions, share: share).artefact()
    case .congruence(let choice): try CongruenceDiagramAnswer(graph, choice: choice).artefact()
    case .clusters(let method): try ClusterDiagramAnswer(graph, method: method).artefact()
    }
  }
}

extension RegionGraph {
  /// The answer that shows `diagram` and gives its figures as `table`.
  func artefact(
    _ diagram: some Diagram, table: ReportTable, sources: [TableSource], stem: String
  ) -> Artefact {
    Artefact(
      report: Report(
        id: DiagramQuestion.id, title: diagram.title,
        sections: [
          ReportSection(id: "kort", blocks: [.paragraph(diagram.description), .list(diagram.notes)]),
          ReportSection(id: table.id, blocks: [.table(table)]),
        ], sources: sources, mainTable: table.id, dataYear: dataYearText),
      pictures: [
        .init(
          fileName: "diagram-\(stem)".fileStem(limit: 60) + ".svg", diagram: diagram, of: self,
          sources: sources.grouped)
      ])
  }

  /// The main flows.
  func mainFlows() throws(AtlasError) -> FlowTable {
    guard let table = flows.first else {
      throw .request([Diagnostic("stromen-ontbreken", "Deze gegevens bevatten geen stromen.")])
    }
    return table
  }
}
