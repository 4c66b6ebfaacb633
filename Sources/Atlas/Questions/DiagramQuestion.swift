public import RegionModel
import RegionRendering

/// `regio diagram NAAM`: the governance neighbourhood of a municipality, or an arrangement with its participants; or a
/// diagram of the whole country, such as `regio diagram intramax`.
public struct DiagramQuestion: Question {
  /// See ``Question/id``.
  public static let id = "diagram"
  /// See ``Question/summary``.
  public static let summary =
    "Een SVG-diagram van een gemeente, een regeling, of van de regio's van het hele land."
  /// See ``Question/example``.
  public static let example = "regio diagram Leeuwarden"

  private let name: String
  private let national: NationalDiagram?

  /// Asks for the diagram of the municipality or arrangement that `name` means; a municipality comes first.
  public init(name: String) {
    self.name = name
    national = nil
  }

  /// Asks for a diagram of the whole country.
  public init(_ national: NationalDiagram) {
    name = ""
    self.national = national
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    if let national { return try national.artefact(from: graph) }
    switch graph.municipalityNames.match(name) {
    case .found(let number):
      let diagram = MunicipalityDiagram(graph: graph, municipality: number)
      return artefact(
        of: diagram, about: graph.municipalities[number].name, graph,
        graph.sources("municipalities", "water-board-shares", "networks", "participants", "programmes"))
    case .ambiguous:
      _ = try graph.findMunicipality(name)
    case .unknown:
      break
    }
    let arrangement: JointArrangement
    do {
      arrangement = try graph.findArrangement(name)
    } catch {
      throw problem(error, in: graph)
    }
    return artefact(
      of: ArrangementDiagram(graph: graph, arrangement: arrangement), about: arrangement.label, graph,
      graph.sources("arrangements", "participants"))
  }

  /// A name that is neither: the nearest of both kinds are offered.
  private func problem(_ error: AtlasError, in graph: RegionGraph) -> AtlasError {
    guard case .request(let problems) = error, problems.first?.code == "regeling-onbekend" else {
      return error
    }
    if let (word, rest) = NationalDiagram.Word.leading(name) { return word.problem(rest, in: graph) }
    var hints = problems.compactMap(\.hint)
    if case .unknown(let nearest) = graph.municipalityNames.match(name), !nearest.isEmpty {
      hints.insert(
        "Bedoelt u gemeente \(DutchNumber.list(graph.names(nearest.prefix(3)), word: "of"))?", at: 0)
    }
    return .request([
      Diagnostic(
        "naam-onbekend", "\"\(name.oneLine)\" is geen bekende gemeente of regeling.",
        hint: hints.joined(separator: " "))
    ])
  }

  private func artefact(
    of diagram: some Diagram, about name: String, _ graph: RegionGraph, _ sources: [TableSource]
  ) -> Artefact {
    Artefact(
      report: Report(
        id: Self.id, title: diagram.title,
        sections: [
          ReportSection(
            id: "kort",
            blocks: [.paragraph(diagram.description)] + (diagram.notes.isEmpty ? [] : [.list(diagram.notes)]))
        ], sources: sources, dataYear: graph.dataYearText),
      pictures: [
        .init(
          fileName: "diagram-\(name.fileStem(limit: 60)).svg", diagram: diagram, of: graph, sources: sources)
      ])
  }
}
