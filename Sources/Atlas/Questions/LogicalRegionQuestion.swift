public import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio logisch NAAM…`: what a logical region is for one municipality or several, with a map and a diagram.
public struct LogicalRegionQuestion: Question {
  /// See ``Question/id``.
  public static let id = "logisch"
  /// See ``Question/summary``.
  public static let summary =
    "Wat is een logische regio? Kern, schil en rand, en de best passende bestaande regio."
  /// See ``Question/example``.
  public static let example = "regio logisch 's-Hertogenbosch"

  private let words: [String]
  private let thresholds: LogicalRegion.Thresholds

  /// Asks for the municipalities that `words` mean together, at least one: `["Den", "Haag", "Delft"]` are two.
  public init(words: [String], thresholds: LogicalRegion.Thresholds = .standard) {
    self.words = words
    self.thresholds = thresholds
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    var subject = graph.none
    var problems: [Diagnostic] = []
    for name in graph.municipalityNames(in: words) {
      do { subject.insert(try graph.findMunicipality(name)) } catch { problems += error.diagnostics }
    }
    guard problems.isEmpty else { throw .request(problems) }
    guard !subject.isEmpty else {
      throw .request([
        Diagnostic(
          "gemeente-ontbreekt", "Noem ten minste één gemeente.", hint: "Bijvoorbeeld: \(Self.example)")
      ])
    }
    let region = LogicalRegion(for: subject, in: graph, thresholds: thresholds)
    let text = LogicalRegionReport(region: region, graph: graph)
    let stem = "logische-regio-" + graph.names(subject).joined(separator: " ").slug(limit: 60)
    let diagram = Artefact.Picture(
      kind: "diagram", fileName: stem + "-diagram.svg", svg: try text.diagram())
    guard graph.hasBoundaries else { return Artefact(report: text.report, pictures: [diagram]) }
    return Artefact(
      report: text.report,
      pictures: [.init(kind: "kaart", fileName: stem + ".svg", map: text.map), diagram])
  }
}
