import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio drukte [GEMEENTE]`: how many joint arrangements, programmes and regions municipalities have to follow.
public struct LoadQuestion: Question {
  /// See ``Question/id``.
  public static let id = "drukte"
  /// See ``Question/summary``.
  public static let summary =
    "Bestuurlijke drukte: regelingen, programma's en regio's per gemeente, en wat het register niet kent."
  /// See ``Question/example``.
  public static let example = "regio drukte Oss"

  private let name: String?
  private let classes: ClassChoice

  /// Asks about the municipality that `name` means, or without a name about the whole country.
  public init(name: String? = nil, classes: ClassChoice = .standard) {
    self.name = name
    self.classes = classes
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    guard let name else {
      let figures = LoadFigures(graph)
      return Artefact(
        report: NationalLoadReport(figures: figures).report,
        pictures: figures.figure.pictures(in: graph, classes: classes))
    }
    let number = try graph.findMunicipality(name)
    return Artefact(report: MunicipalityLoadReport(figures: LoadFigures(graph), number: number).report)
  }
}
