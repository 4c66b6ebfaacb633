import RegionAnalysis
import RegionModel

/// Regions as if methods had found them, without any method.
enum SomeMethods {
  private static func flows(of graph: RegionGraph) -> FlowTable {
    graph.flows.first
      ?? FlowTable(id: "leeg", unit: "", source: TableSource.toy, size: graph.count, flows: [])
  }

  /// The same regions for the first `count` methods of the list.
  static func made(_ count: Int, _ partition: Partition, graph: RegionGraph) -> MethodRegions {
    MethodRegions(
      ClusterMethods.all.prefix(count).map {
        ($0, .init(id: $0.id, title: $0.title, partition: partition, flows: flows(of: graph), graph: graph))
      })
  }

  /// Random regions for the first `count` methods, also as plain sets.
  static func random(
    _ count: Int, graph: RegionGraph, _ generator: inout SeededGenerator
  ) -> (methods: MethodRegions, slow: [(id: String, sets: [Set<Int>])]) {
    var results: [(method: any ClusterMethod.Type, found: MethodRegions.Found?)] = []
    var slow: [(id: String, sets: [Set<Int>])] = []
    for method in ClusterMethods.all.prefix(count) {
      let labels = (0..<graph.count).map { _ in generator.below(6) == 0 ? nil : generator.below(3) }
      let partition = Partition(labels: labels)
      results.append(
        (
          method,
          .init(
            id: method.id, title: method.title, partition: partition, flows: flows(of: graph), graph: graph)
        ))
      slow.append((method.id, partition.members.map { Set($0) }))
    }
    return (MethodRegions(results), slow)
  }
}

extension TableSource {
  /// A made-up table.
  static var toy: TableSource {
    TableSource(
      file: "toy.csv", title: "Toets", date: .unknown, source: "verzonnen", licence: "CC0",
      retrieved: .unknown,
      basis: .sourced, doubts: [])
  }
}
