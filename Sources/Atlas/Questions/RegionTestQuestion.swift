import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio toets`: the scorecard of a region, or of all joint arrangements.
public struct RegionTestQuestion: Question {
  /// See ``Question/id``.
  public static let id = "toets"
  /// See ``Question/summary``.
  public static let summary =
    "De scorekaart van een regio of regeling: zelfstandig, congruent, over welke grenzen, met welke raden."
  /// See ``Question/example``.
  public static let example = "regio toets \"arbeidsmarktregio Noordoost-Brabant\""

  private enum Asked: Sendable {
    case one(RegionSubject, reference: String?)
    case arrangements(ArrangementFilter)
  }

  private let asked: Asked

  /// Asks for the scorecard of a region, ranked among the regions of the division `reference`; without one a fitting
  /// division is chosen.
  public init(_ subject: RegionSubject, reference: String? = nil) {
    asked = .one(subject, reference: reference)
  }

  /// Asks for all joint arrangements that `filter` lets through, ranked.
  public init(arrangements filter: ArrangementFilter) { asked = .arrangements(filter) }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let ground = ScorecardGround(graph)
    switch asked {
    case .one(let subject, let name):
      let region = try subject.found(in: graph)
      let reference = try ReferenceChoice(name, for: region, in: ground)
      return Artefact(
        report: RegionTestReport(region: region, reference: reference, ground: ground).report)
    case .arrangements(let filter):
      return Artefact(report: try ArrangementRanking(filter, in: ground).report)
    }
  }
}
