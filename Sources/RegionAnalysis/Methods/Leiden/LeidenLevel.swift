import RegionModel

/// A network on which Leiden moves nodes: units at first, then groups of units.
struct LeidenLevel: Sendable {
  /// Links between the nodes.
  let graph: SymmetricGraph
  /// All flow from and all flow to each node: for node i at 2·i and 2·i + 1.
  let ends: [Double]
  /// Resolution divided by all flow: what a region pays for each flow from times flow to.
  let price: Double

  /// Number of nodes.
  var count: Int { graph.count }

  private init(graph: SymmetricGraph, ends: [Double], price: Double) {
    self.graph = graph
    self.ends = ends
    self.price = price
  }

  /// The units of `flows`; undirected means that both directions are added up. O(pairs).
  init(_ flows: FlowTable, direction: Modularity.Direction, ownFlow: Bool, resolution: Double) {
    let undirected = direction == .undirected
    graph = SymmetricGraph(flows, factors: [Double](repeating: undirected ? 2 : 1, count: flows.size))
    var ends: [Double] = []
    ends.reserveCapacity(2 * flows.size)
    var total = 0.0
    for unit in 0..<flows.size {
      let own = ownFlow ? 0 : flows.inside[unit]
      let (from, to) = (flows.outgoing[unit] - own, flows.incoming[unit] - own)
      ends.append(undirected ? from + to : from)
      ends.append(undirected ? from + to : to)
      total += undirected ? from + to : from
    }
    self.ends = ends
    price = total > 0 ? resolution / total : 0
  }

  /// The network whose nodes are the `count` groups. O(links).
  func aggregated(by group: [Int32], count: Int) -> LeidenLevel {
    LeidenLevel(
      graph: graph.aggregated(by: group, count: count), ends: sums(of: group, count: count), price: price)
  }

  /// The ends of groups below `count`. O(nodes).
  func sums(of group: [Int32], count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: 2 * count)
    for (node, own) in group.enumerated() {
      sums[2 * Int(own)] += ends[2 * node]
      sums[2 * Int(own) + 1] += ends[2 * node + 1]
    }
    return sums
  }

  /// Quality of a grouping in the unit of the flows, apart from the flow inside units, which is the same for
  /// every grouping. O(links).
  func quality(of group: [Int32], count: Int) -> Double {
    var quality = graph.weight(inside: group)
    let sums = sums(of: group, count: count)
    for own in 0..<count { quality -= price * sums[2 * own] * sums[2 * own + 1] }
    return quality
  }
}
