import RegionModel

/// A network on which Infomap moves nodes: units at first, then groups of units.
struct MapLevel: Sendable {
  /// Links between the nodes: steps in both directions added up. That is enough: what moving a node changes depends
  /// on the sum only.
  let graph: SymmetricGraph
  /// Of each node, together: share of the steps that end in it, that leave it and that enter it.
  let rates: [SIMD4<Double>]

  /// Number of nodes.
  var count: Int { graph.count }

  /// A network with these links and rates.
  init(graph: SymmetricGraph, rates: [SIMD4<Double>]) {
    self.graph = graph
    self.rates = rates
  }

  /// The units of `flows` as a random walk meets them; `time` is the Markov time: how many steps go by for every word
  /// that tells of a change of group. O(pairs).
  init(_ flows: FlowTable, walk: RandomWalk, time: Double) {
    graph = SymmetricGraph(flows, factors: walk.perFlow.map { $0 * time })
    rates = (0..<flows.size).map { unit in
      var (leaves, enters) = (0.0, 0.0)
      for cell in flows.from(unit) where cell.other != unit {
        leaves += cell.value * walk.perFlow[unit] * time
      }
      for cell in flows.to(unit) where cell.other != unit {
        enters += cell.value * walk.perFlow[cell.other] * time
      }
      return SIMD4(walk.visits[unit], leaves, enters, 0)
    }
  }

  /// The network whose nodes are the `count` groups. O(links).
  func aggregated(by group: [Int32], count: Int) -> MapLevel {
    MapLevel(graph: graph.aggregated(by: group, count: count), rates: rates(of: group, count: count))
  }

  /// The same nodes with only the links inside groups; what leaves and enters nodes stays as it was. O(links).
  func restricted(to group: [Int32]) -> MapLevel {
    MapLevel(graph: graph.restricted(to: group), rates: rates)
  }

  /// The rates of groups below `count`: what moves between nodes of a group neither leaves nor enters it. O(links).
  func rates(of group: [Int32], count: Int) -> [SIMD4<Double>] {
    var sums = [SIMD4<Double>](repeating: .zero, count: count)
    for node in 0..<graph.count {
      let own = Int(group[node])
      var within = 0.0
      for link in graph.start[node]..<graph.start[node + 1]
      where group[Int(graph.others[link])] == group[node] {
        within += graph.weights[link]
      }
      // Every link within is met from both ends, and is a step both ways.
      sums[own] += rates[node] - SIMD4(0, within / 2, within / 2, 0)
    }
    return sums.map { $0.replacing(with: 0, where: $0 .< 0) }
  }

  /// Bits of the groups' words for a step: entering a group, leaving it, and the visits and exits together. The part
  /// of the code length that depends on the groups, but for the words that say which group is entered. O(1).
  static func bits(_ rates: SIMD4<Double>) -> Double {
    BinaryLogarithm.term(rates[1] + rates[0]) - BinaryLogarithm.term(rates[1])
      - BinaryLogarithm.term(rates[2])
  }

  /// The code length of groups with these rates without the visits of units, which are the same for all groups.
  /// O(groups).
  static func bits(_ groups: [SIMD4<Double>]) -> Double {
    var (sum, entering) = (0.0, 0.0)
    for rates in groups {
      sum += bits(rates)
      entering += rates[2]
    }
    return sum + BinaryLogarithm.term(entering)
  }
}
