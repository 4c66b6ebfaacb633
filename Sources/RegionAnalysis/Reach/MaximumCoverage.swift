public import RegionModel

/// The best `k` channels: those that together reach most municipalities, or most of another weight such as residents
/// (maximale dekking).
///
/// First the greedy answer: always the channel that adds most. It reaches at least 1 − 1/e (63 %) of the optimum
/// (Nemhauser, Wolsey & Fisher, "An analysis of approximations for maximizing submodular set functions",
/// Mathematical Programming 14 (1978), doi:10.1007/BF01588971). Then branch and bound with a Lagrangean bound looks for
/// something better, or proves that there is nothing better. Where the limit ends the search, the best answer found
/// stands beside the bound that was proven.
///
/// Worst case exponential in `k`; each node takes O(memberships) for every price step.
public struct MaximumCoverage: Sendable {
  /// A channel of the answer with what it adds.
  public struct Step: Sendable, Hashable {
    /// Position in the list of channels.
    public let channel: Int
    /// Whom it adds to those before it.
    public let new: MunicipalitySet
    /// The weight of those.
    public let gain: Int
  }

  /// The channels, the one that adds most first; fewer than `k` when more would add nothing.
  public let steps: [Step]
  /// Weight of all who are reached.
  public let value: Int
  /// What the greedy answer reaches.
  public let greedyValue: Int
  /// No `k` channels reach more than this; equal to ``value`` when that is proven.
  public let bound: Int
  /// Nodes of the search tree that were looked at.
  public let nodes: Int

  /// Whether no `k` channels reach more.
  public var isProven: Bool { bound == value }

  /// The share of the optimum that a greedy answer reaches at least: 1 − 1/e.
  public static let guarantee = 0.632

  /// Highest weight of one municipality; a higher one counts as this, one below 0 as 0.
  public static let highestWeight = 1 << 32

  /// Solves the problem.
  ///
  /// Among answers of equal value the greedy one is kept, else the first that the search meets.
  /// - Parameters:
  ///   - channels: Whom each channel reaches.
  ///   - k: Most channels to use.
  ///   - weights: The weight of each municipality; 1 each when `nil`.
  ///   - target: Who counts.
  ///   - fixed: Positions of channels that are used before, on top of `k`: whom they reach adds nothing.
  ///   - limit: When to stop.
  public init(
    _ channels: [MunicipalitySet], k: Int, weights: [Int]? = nil, target: MunicipalitySet,
    fixed: [Int] = [], limit: SearchLimit = SearchLimit()
  ) {
    let fixed = Set(fixed)
    let before = fixed.sorted().reduce(MunicipalitySet(capacity: target.capacity)) { $0.union(channels[$1]) }
    let open = target.subtracting(before)
    let weight: (Int) -> Int = { number in
      min(Self.highestWeight, max(0, weights.map { $0[number] } ?? 1))
    }
    let matrix = CoverageMatrix(
      columns: channels.indices.map { fixed.contains($0) ? [] : Array(channels[$0].intersection(open)) },
      weights: (0..<target.capacity).map { open.contains($0) ? weight($0) : 0 })
    let search = CoverageSearch(matrix, k: max(0, k), limit: limit)
    var reached = before
    var left = search.best
    var steps: [Step] = []
    while !left.isEmpty {
      let gains = left.map { channel -> (channel: Int, new: MunicipalitySet, gain: Int) in
        let new = channels[channel].intersection(target).subtracting(reached)
        return (channel, new, new.reduce(0) { $0 + weight($1) })
      }
      guard let next = gains.max(by: { ($0.gain, $1.channel) < ($1.gain, $0.channel) }), next.gain > 0 else {
        break
      }
      steps.append(Step(channel: next.channel, new: next.new, gain: next.gain))
      reached = reached.union(next.new)
      left.removeAll { $0 == next.channel }
    }
    self.steps = steps
    value = steps.reduce(0) { $0 + $1.gain }
    greedyValue = search.greedyValue
    bound = max(value, search.bound)
    nodes = search.nodes
  }
}
