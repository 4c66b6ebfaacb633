import RegionModel

@testable import RegionAnalysis

/// Networks and slow twins for the tests of Leiden and Infomap.
enum CommunityFixtures {
  /// Zachary's karate club: a friendship is a flow of 1 both ways.
  static func zachary() throws -> FlowNetwork {
    let rows = try TreeFixtures.rows("leiden/zachary.csv")
    return try TreeFixtures.network(rows.map { $0 + ["1"] } + rows.map { [$0[1], $0[0], "1"] })
  }

  /// The four villages of the documentation's example.
  static let villages: [[Double]] = [[10, 5, 0, 0], [5, 10, 1, 0], [0, 1, 10, 5], [0, 0, 5, 10]]

  /// The Dutch municipalities by commuting.
  static func netherlands() throws -> FlowNetwork {
    try TreeFixtures.network(TreeFixtures.rows(of: TreeFixtures.commuting))
  }

  /// The network with every flow `factor` times as large and the rows in another order.
  static func changed(_ network: FlowNetwork, factor: Double, _ generator: inout SeededGenerator)
    -> FlowNetwork
  {
    var rows: [(origin: Int, destination: Int, value: Double)] = []
    for origin in 0..<network.count {
      for cell in network.flows.from(origin) { rows.append((origin, cell.other, cell.value * factor)) }
    }
    generator.shuffle(&rows)
    return FlowNetwork(
      codes: network.codes.map { "Z" + $0 },
      flows: FlowTable(id: "x", unit: "y", source: network.flows.source, size: network.count, flows: rows))
  }

  /// Every way to put `count` units in groups.
  static func partitions(of count: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    for _ in 0..<count {
      all = all.flatMap { labels in (0...((labels.max() ?? -1) + 1)).map { labels + [$0] } }
    }
    return all
  }

  /// Whether each group hangs together by flows, looked at pair by pair.
  static func hangsTogether(_ partition: Partition, _ flows: FlowTable) -> Bool {
    partition.members.allSatisfy { members in
      var reached: Set<Int> = [members[0]]
      var grows = true
      while grows {
        let further = members.filter { unit in
          !reached.contains(unit)
            && reached.contains { other in
              flows.from(unit).contains { $0.other == other && $0.value > 0 }
                || flows.from(other).contains { $0.other == unit && $0.value > 0 }
            }
        }
        grows = !further.isEmpty
        reached.formUnion(further)
      }
      return reached.count == members.count
    }
  }
}
