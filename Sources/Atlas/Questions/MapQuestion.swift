public import RegionModel
import RegionRendering

/// `regio kaart INDELING`: the map of a division.
public struct MapQuestion: Question {
  /// See ``Question/id``.
  public static let id = "kaart"
  /// See ``Question/summary``.
  public static let summary = "Een SVG-kaart van een indeling."
  /// See ``Question/example``.
  public static let example = "regio kaart veiligheidsregio"

  private let name: String
  private let title: String?

  /// Asks for the map of the division that `name` means; `title`, when it has words, replaces
  /// the finding above it.
  public init(name: String, title: String? = nil) {
    self.name = name
    self.title = title.flatMap { $0.foldedName.isEmpty ? nil : $0 }
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let division = try graph.findDivision(name)
    guard graph.hasBoundaries else { throw .noBoundaries }
    let map = DivisionMap(
      graph: graph, division: division, title: title, boundaries: graph.sources(kind: "boundaries").first)
    return Artefact(
      report: Report(
        id: Self.id, title: "Kaart: \(division.title)",
        sections: [
          ReportSection(
            id: "kort",
            blocks: [
              .facts([
                ReportFact(key: "indeling", label: "Indeling", value: .text(division.id)),
                ReportFact(key: "regios", label: "Regio's", value: .count(division.regions.count)),
                ReportFact(key: "stand", label: "Stand", value: .text(division.source.date.dutch)),
              ])
            ])
        ], sources: [division.source] + graph.sources("boundaries"), dataYear: graph.dataYearText),
      pictures: [.init(kind: "kaart", fileName: "kaart-\(division.id.slug()).svg", map: map)])
  }
}

extension RegionGraph {
  /// Whether there is anything to draw.
  var hasBoundaries: Bool { !topology.arcs.isEmpty }
}

extension AtlasError {
  /// There is nothing to draw a map of.
  static var noBoundaries: AtlasError {
    .request([
      Diagnostic(
        "grenzen-ontbreken", "Deze gegevens bevatten geen gemeentegrenzen, dus is er geen kaart te maken.",
        hint: "Zet een tabel van de soort boundaries in dataset.yaml.")
    ])
  }
}
