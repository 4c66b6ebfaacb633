import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio keuze`: a region with other municipalities, or a division with regions split or made one, before and after.
public struct WhatIfQuestion: Question {
  /// See ``Question/id``.
  public static let id = "keuze"
  /// See ``Question/summary``.
  public static let summary =
    "Wat als? Een regio met andere gemeenten, of een indeling met regio's gesplitst of samen: voor en na."
  /// See ``Question/example``.
  public static let example = "regio keuze \"res-regio FoodValley\" --voeg-toe Arnhem --haal-weg Rhenen"

  private enum Asked: Sendable {
    case region(RegionSubject, adding: [String], removing: [String])
    case division(String, splits: [String], mergers: [String])
  }

  private let asked: Asked

  /// Asks what a region would be with the municipalities of `adding` and without those of `removing`, each a name or
  /// several with commas between them.
  public init(_ subject: RegionSubject, adding: [String] = [], removing: [String] = []) {
    asked = .region(subject, adding: adding, removing: removing)
  }

  /// Asks what a division would be with regions split (`REGIO=gemeente, gemeente`) or made one (`REGIO, REGIO`).
  public init(division: String, splits: [String] = [], mergers: [String] = []) {
    asked = .division(division, splits: splits, mergers: mergers)
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let ground = ScorecardGround(graph)
    switch asked {
    case .region(let subject, let adding, let removing):
      let region = try subject.found(in: graph)
      return Artefact(
        report: try RegionChoice(region, adding: adding, removing: removing, in: ground).report)
    case .division(let name, let splits, let mergers):
      let division = try graph.findDivision(name)
      let operations = try DivisionOperation.read(
        splits: splits, mergers: mergers, division: division, in: graph)
      let choice = DivisionWhatIf(division: division, operations: operations, ground: ground)
      return Artefact(report: choice.report, pictures: choice.map.map { [$0] } ?? [])
    }
  }
}
