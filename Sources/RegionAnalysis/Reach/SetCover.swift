public import RegionModel

/// The cheapest set of channels that reaches every municipality that can be reached (verzamelingsoverdekking).
///
/// Exact: the problem is made smaller, then branch and bound with a Lagrangean bound proves that no cheaper set exists
/// (Caprara, Toth & Fischetti, "Algorithms for the set covering problem", Annals of Operations Research 98 (2000),
/// doi:10.1023/A:1019225027893). Where the limit ends the search, the best set found stands beside the bound that was
/// proven. No solver from outside is used: at this size (thousands of channels) the own one answers within seconds and
/// can list all ties, and a user has nothing more to install.
///
/// Worst case exponential in the number of channels; each node takes O(memberships) for every price step.
public struct SetCover: Sendable {
  /// The channels used, as positions in the list given, ascending; the fixed ones are among them.
  public let chosen: [Int]
  /// What they cost together.
  public let cost: Int
  /// No set of channels costs less than this; equal to ``cost`` when that is proven.
  public let bound: Int
  /// Who can be reached by no channel; all others are.
  public let unreachable: MunicipalitySet
  /// The cheapest sets with the fewest channels, in order, as far as the limit allowed; empty when the minimum is not
  /// proven.
  public let cheapest: [[Int]]
  /// Whether ``cheapest`` lists all of them.
  public let isComplete: Bool
  /// Nodes of the search trees that were looked at.
  public let nodes: Int

  /// Whether no set is cheaper.
  public var isProven: Bool { bound == cost }

  /// The channels that stand in every cheapest set; `nil` when not all of those are known.
  public var indispensable: [Int]? {
    guard isComplete, let first = cheapest.first else { return nil }
    let rest = cheapest.dropFirst().map(Set.init)
    return first.filter { channel in rest.allSatisfy { $0.contains(channel) } }
  }

  /// Most that one channel may cost; a higher cost counts as this.
  public static let highestCost = 1 << 32

  /// Solves the problem.
  ///
  /// Among equally cheap sets the answer is one with the fewest channels, then with the fewest memberships (the
  /// least double contact), then the first in the order of the channels, as far as the sets could be listed.
  /// - Parameters:
  ///   - channels: Whom each channel reaches.
  ///   - costs: What each channel costs, at least 1; 1 each when `nil`.
  ///   - prices: What each municipality adds to the cost of a channel, where costs are such sums: then the search is
  ///     quicker, with the same outcome.
  ///   - target: Who is to be reached.
  ///   - fixed: Positions of channels that are used whatever they cost.
  ///   - limit: When to stop.
  public init(
    _ channels: [MunicipalitySet], costs: [Int]? = nil, prices: [Int]? = nil, target: MunicipalitySet,
    fixed: [Int] = [], limit: SearchLimit = SearchLimit()
  ) {
    let reachable = channels.reduce(MunicipalitySet(capacity: target.capacity)) { $0.union($1) }
    unreachable = target.subtracting(reachable)
    let fixed = Set(fixed).sorted()
    let covered = fixed.reduce(unreachable) { $0.union(channels[$1]) }
    let rest = Array(target.subtracting(covered))
    let cost: (Int) -> Int = { index in min(Self.highestCost, max(1, costs.map { $0[index] } ?? 1)) }
    let problem = CoverProblem(
      channels, rows: rest, without: Set(fixed), cost: cost,
      prices: prices.map { prices in rest.map { Double(prices[$0]) } })
    let answer = problem.solve(hasCosts: costs != nil, limit: limit)
    let sets = answer.all.map { ($0 + fixed).sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    let sizes = channels.map(\.count)
    func size(_ set: [Int]) -> Int { set.reduce(0) { $0 + sizes[$1] } }
    let best = sets.min { (one, two) in
      let (a, b) = (size(one), size(two))
      return a == b ? one.lexicographicallyPrecedes(two) : a < b
    }
    chosen = best ?? Set(answer.columns + fixed).sorted()
    self.cost = chosen.reduce(0) { $0 + cost($1) }
    bound = fixed.reduce(answer.bound) { $0 + cost($1) }
    cheapest = sets
    isComplete = answer.isComplete
    nodes = answer.nodes
  }
}
