public import RegionModel
import RegionRendering

/// `regio keten VAN NAAR`: through whom one body or municipality reaches another; `regio keten VAN --stappen k`: who is
/// reached in how many steps.
public struct ChainQuestion: Question {
  /// See ``Question/id``.
  public static let id = "keten"
  /// See ``Question/summary``.
  public static let summary =
    "De kortste contactketens tussen gemeenten en verbanden, of wie in hoeveel stappen te bereiken is."
  /// See ``Question/example``.
  public static let example = "regio keten Vaals Vlieland"

  private enum Kind: Sendable {
    case between([String])
    case steps([String], Int)
  }

  private let kind: Kind
  private let from: String?

  /// Asks for the shortest chains between the two things that `words` name together: `["Den", "Haag", "G40"]` are two.
  /// - Parameter from: Kinds or names of the bodies that may stand in a chain; `nil` for networks, arrangements and
  ///   programmes.
  public init(words: [String], from: String? = nil) {
    kind = .between(words)
    self.from = from
  }

  /// Asks who is reached from the thing that `words` name in at most so many steps.
  public init(words: [String], steps: Int, from: String? = nil) {
    kind = .steps(words, steps)
    self.from = from
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let pool = try ChannelPool(from: from, fixed: nil, excluded: nil, in: graph)
    switch kind {
    case .between(let words):
      let ends = try graph.chainEnds(words)
      let report = ChainReport(from: ends.0, to: ends.1, pool: pool, graph: graph)
      return Artefact(report: report.report)
    case .steps(let words, let steps):
      guard (1...100).contains(steps) else {
        throw .request([
          Diagnostic(
            "aantal-stappen", "--stappen ligt tussen 1 en 100; er staat \(steps).",
            hint: "Bijvoorbeeld: regio keten Vaals --stappen 2")
        ])
      }
      let start = try graph.chainEnd(words.joined(separator: " "))
      let report = ChainStepsReport(from: start, steps: steps, pool: pool, graph: graph)
      return Artefact(report: report.report)
    }
  }
}
