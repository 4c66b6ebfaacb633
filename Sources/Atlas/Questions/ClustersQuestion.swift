import RegionAnalysis
import RegionData
public import RegionModel
import RegionRendering

/// `regio clusters`: regions that a method finds in flows, in existing cooperation, or in both.
public struct ClustersQuestion: Question {
  /// See ``Question/id``.
  public static let id = "clusters"
  /// See ``Question/summary``.
  public static let summary = "Regio's die een clustermethode vindt in pendel, samenwerking of eigen stromen."
  /// See ``Question/example``.
  public static let example = "regio clusters --methode lma"

  /// How stability is measured.
  public struct StabilityOptions: Sendable {
    /// Number of runs.
    public let runs: Int
    /// Seed of the redrawn flows.
    public let seed: UInt64
    /// Unit to which the flows were rounded; `nil` when they are counts.
    public let rounding: Double?
    /// Called with the number of finished runs, from any thread.
    public let progress: (@Sendable (Int) -> Void)?

    /// Makes options.
    public init(runs: Int, seed: UInt64, rounding: Double?, progress: (@Sendable (Int) -> Void)? = nil) {
      self.runs = runs
      self.seed = seed
      self.rounding = rounding
      self.progress = progress
    }
  }

  private let choice: MethodChoice
  private let flows: FlowChoice
  private let stability: StabilityOptions?
  private let drawsMap: Bool

  /// Asks for the regions that `choice` finds in `flows`.
  public init(
    _ choice: MethodChoice, flows: FlowChoice, stability: StabilityOptions? = nil, drawsMap: Bool = false
  ) {
    self.choice = choice
    self.flows = flows
    self.stability = stability
    self.drawsMap = drawsMap
  }

  /// Whether the answer needs the data of a year, not just a file.
  public var needsGraph: Bool {
    if case .file = flows { return false }
    return true
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    guard let network = try flows.network(in: graph) else { return try answer() }
    return try answer(network, graph)
  }

  /// Answers from a file with flows alone.
  public func answer() throws(AtlasError) -> Artefact {
    guard case .file(let path) = flows else {
      throw .request([Diagnostic("bestand-ontbreekt", "Geef een bestand met --stromen.")])
    }
    let network: FlowNetwork
    do { network = try FlowFile.read(path: path) } catch { throw .data(error) }
    return try answer(network, nil)
  }

  private func answer(_ network: FlowNetwork, _ graph: RegionGraph?) throws(AtlasError) -> Artefact {
    let run = try ClusterRun(choice, network)
    let certainty = stability.map { StabilityRun(of: run, options: $0) }
    let report = ClusterReport(run: run, graph: graph, certainty: certainty)
    return Artefact(
      report: report.report, pictures: graph.map { report.pictures(in: $0, regions: drawsMap) } ?? [])
  }
}
