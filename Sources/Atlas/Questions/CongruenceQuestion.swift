import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio congruentie [GEMEENTE]`: how often municipalities work with the same partners, and how alike divisions are.
public struct CongruenceQuestion: Question {
  /// See ``Question/id``.
  public static let id = "congruentie"
  /// See ``Question/summary``.
  public static let summary =
    "Hoe vaak een gemeente met dezelfde partners werkt, en welke indelingen een grens kunnen delen."
  /// See ``Question/example``.
  public static let example = "regio congruentie \"Den Haag\""

  private let name: String?
  private let choice: DivisionChoice
  private let classes: ClassChoice

  /// Asks about the municipality that `name` means, or without a name about the whole country.
  public init(name: String? = nil, divisions: DivisionChoice = .standard, classes: ClassChoice = .standard) {
    self.name = name
    choice = divisions
    self.classes = classes
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let number: Int?
    if let name { number = try graph.findMunicipality(name) } else { number = nil }
    let figures = CongruenceFigures(try choice.divisions(in: graph), in: graph)
    guard let number else {
      return Artefact(
        report: NationalCongruenceReport(figures: figures, choice: choice).report,
        pictures: figures.figure.pictures(in: graph, classes: classes))
    }
    let part = MunicipalityCongruenceReport(figures: figures, number: number, choice: choice)
    return Artefact(report: part.report, pictures: part.figure.pictures(in: graph, classes: classes))
  }
}
