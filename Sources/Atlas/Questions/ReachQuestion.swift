public import RegionModel
import RegionRendering

/// `regio bereik`: which municipalities are reached through which channels, and with how few of them.
public struct ReachQuestion: Question {
  /// See ``Question/id``.
  public static let id = "bereik"
  /// See ``Question/summary``.
  public static let summary =
    "Hoe alle gemeenten te bereiken zijn via netwerken, regelingen en regio's, en met hoe weinig."
  /// See ``Question/example``.
  public static let example = "regio bereik --via G4,P10,vng-afdelingen"

  /// From which channels to choose, and for how long.
  public struct Choice: Sendable {
    /// Kinds or names of channels, with commas; `nil` for networks, arrangements and programmes.
    public let from: String?
    /// Channels that are used in any case.
    public let fixed: String?
    /// Channels that are not used.
    public let excluded: String?
    /// Most seconds of searching.
    public let seconds: Double
    /// Most steps of searching.
    public let nodes: Int

    /// Makes a choice.
    public init(
      from: String? = nil, fixed: String? = nil, excluded: String? = nil, seconds: Double = 10,
      nodes: Int = 200_000
    ) {
      self.from = from
      self.fixed = fixed
      self.excluded = excluded
      self.seconds = seconds
      self.nodes = nodes
    }
  }

  private enum Kind: Sendable {
    case staircase(String)
    case minimal(ChannelCost, Choice)
    case best(Int, byResidents: Bool, Choice)
  }

  private let kind: Kind

  /// Asks whom each of the steps in `via` adds: channels with commas, joined within a step by `+`.
  public init(via: String) { kind = .staircase(via) }

  /// Asks for the cheapest set of channels that reaches everybody.
  public init(minimal cost: ChannelCost = .one, from choice: Choice = Choice()) {
    kind = .minimal(cost, choice)
  }

  /// Asks for the `k` channels that reach most municipalities, or most residents.
  public init(best k: Int, byResidents: Bool = false, from choice: Choice = Choice()) {
    kind = .best(k, byResidents: byResidents, choice)
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    switch kind {
    case .staircase(let via):
      let report = StaircaseReport(try graph.channelSteps(via), graph: graph)
      return Artefact(report: report.report, pictures: report.pictures())
    case .minimal(let cost, let choice):
      let report = MinimalReport(
        try pool(choice, graph), cost: cost, seconds: choice.seconds, nodes: choice.nodes, graph: graph)
      return Artefact(report: report.report, pictures: report.pictures())
    case .best(let k, let byResidents, let choice):
      guard k > 0 else {
        throw .request([
          Diagnostic(
            "aantal-te-laag", "--beste vraagt een aantal van ten minste 1; er staat \(k).",
            hint: "Bijvoorbeeld: regio bereik --beste 5")
        ])
      }
      let report = BestReport(
        try pool(choice, graph), k: k, byResidents: byResidents, seconds: choice.seconds,
        nodes: choice.nodes, graph: graph)
      return Artefact(report: report.report, pictures: report.pictures())
    }
  }

  private func pool(_ choice: Choice, _ graph: RegionGraph) throws(AtlasError) -> ChannelPool {
    try ChannelPool(from: choice.from, fixed: choice.fixed, excluded: choice.excluded, in: graph)
  }
}
