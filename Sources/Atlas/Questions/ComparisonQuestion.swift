import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio vergelijk A B`: how far two divisions, or a division and a method, are the same.
public struct ComparisonQuestion: Question {
  /// See ``Question/id``.
  public static let id = "vergelijk"
  /// See ``Question/summary``.
  public static let summary = "Hoe ver twee indelingen, of een indeling en een clustermethode, samenvallen."
  /// See ``Question/example``.
  public static let example = "regio vergelijk veiligheidsregio ggd-regio"

  private let names: (first: String, second: String)?
  private let drawsMap: Bool

  /// Asks for every method beside every nationwide division.
  public init() {
    names = nil
    drawsMap = false
  }

  /// Asks about two divisions or methods, by name; a method's scale may stand behind a colon: `lma:stedelijk`.
  /// - Parameter drawsMap: whether the answer has a map of the two over each other.
  public init(_ first: String, _ second: String, drawsMap: Bool = false) {
    names = (first, second)
    self.drawsMap = drawsMap
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    guard let names else { return Artefact(report: try AllComparisonsReport.report(of: graph)) }
    let one = try NamedPartition(names.first, in: graph)
    let other = try NamedPartition(names.second, in: graph)
    let comparison = ComparisonReport(one: one, other: other, graph: graph)
    guard drawsMap else { return Artefact(report: comparison.report) }
    guard graph.hasBoundaries else { throw .noBoundaries }
    return Artefact(report: comparison.report, pictures: [comparison.picture()])
  }
}
