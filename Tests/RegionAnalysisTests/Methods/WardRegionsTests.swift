import RegionAnalysis
import RegionModel
import Testing

@Suite struct WardRegionsTests {
  @Test(
    "The regions are those of scikit-learn on the recorded flows, for every number of regions",
    arguments: ["grid", "strip"])
  func recorded(name: String) throws {
    let network = try TreeFixtures.network(
      TreeFixtures.rows("ward/\(name)-flows.csv"), borders: TreeFixtures.rows("ward/\(name)-borders.csv"))
    try expect(network, "ward/\(name)-regions.csv", counts: [2, 3, 5, 8, 13, 21])
  }

  @Test("The regions are those of scikit-learn on Dutch commuting")
  func netherlands() throws {
    let network = try TreeFixtures.network(
      TreeFixtures.rows(of: TreeFixtures.commuting),
      borders: TreeFixtures.rows("ward/netherlands-borders.csv"))
    try expect(network, "ward/netherlands-regions.csv", counts: [12, 35, 70])
  }

  private func expect(_ network: FlowNetwork, _ file: String, counts: [Int]) throws {
    let rows = try TreeFixtures.rows(file)
    for (column, count) in counts.enumerated() {
      let result = try TreeFixtures.cluster(
        WardRegions.self, network, ["aantal": "\(count)", "gewicht": "geen"])
      #expect(result.partition == Partition(labels: rows.map { Optional($0[column + 1]) }))
      #expect(result.partition.regionCount == count)
    }
  }

  @Test(
    "Every step is the one with the least growth of the squared distances inside regions, weighed or not",
    arguments: 0..<40)
  func twin(run: Int) throws {
    var generator = SeededGenerator(seed: 13, run: run)
    let size = 2 + generator.below(14)
    let flows = (0..<size).map { _ in (0..<size).map { _ in 1 + generator.unit() * 9 } }
    let borders = TreeFixtures.grid(size, width: 4, &generator)
    let network = TreeFixtures.network(flows, borders: borders)
    for (side, weight) in [("rij", "inwoners"), ("rij", "geen"), ("kolom", "inwoners"), ("beide", "geen")] {
      let result = try TreeFixtures.cluster(WardRegions.self, network, ["profiel": side, "gewicht": weight])
      let steps = TreeFixtures.steps(result)
      let twin = Self.leastGrowth(flows, borders, side: side, isWeighted: weight == "inwoners")
      #expect(steps.map(\.kept) == twin.map { network.codes[$0.kept] })
      #expect(steps.map(\.absorbed) == twin.map { network.codes[$0.absorbed] })
      for (step, expected) in zip(steps, twin) {
        #expect(abs(step.value - expected.growth) <= 1e-9 * max(1, expected.growth))
      }
    }
  }

  /// Ward as it is written down: the sum of squares of every possible joined region, from its units. O(n⁵).
  private static func leastGrowth(
    _ flows: [[Double]], _ borders: [(Int, Int)], side: String, isWeighted: Bool
  ) -> [(kept: Int, absorbed: Int, growth: Double)] {
    let units = flows.indices
    let out = flows.map { $0.reduce(0, +) }
    let into = units.map { unit in flows.reduce(0) { $0 + $1[unit] } }
    let profiles = units.map { unit in
      (side == "kolom" ? [] : units.map { flows[unit][$0] / out[unit] })
        + (side == "rij" ? [] : units.map { flows[$0][unit] / into[unit] })
    }
    func squares(_ members: [Int]) -> Double {
      let weights = members.map { isWeighted ? out[$0] : 1 }
      let total = weights.reduce(0, +)
      var sum = 0.0
      for place in profiles[0].indices {
        let mean = zip(members, weights).reduce(0) { $0 + $1.1 * profiles[$1.0][place] } / total
        for (unit, weight) in zip(members, weights) {
          sum += weight * (profiles[unit][place] - mean) * (profiles[unit][place] - mean)
        }
      }
      return sum
    }
    var regions = units.map { [$0] }
    var steps: [(kept: Int, absorbed: Int, growth: Double)] = []
    while true {
      var best: (Int, Int, Double)?
      for one in regions.indices {
        for other in regions.indices where other > one {
          let (first, second) = (Set(regions[one]), Set(regions[other]))
          let touches = borders.contains {
            (first.contains($0.0) && second.contains($0.1)) || (second.contains($0.0) && first.contains($0.1))
          }
          guard touches else { continue }
          let growth =
            squares(regions[one] + regions[other]) - squares(regions[one]) - squares(regions[other])
          if best.map({ growth < $0.2 }) ?? true { best = (one, other, growth) }
        }
      }
      guard let (one, other, growth) = best else { return steps }
      steps.append((regions[one][0], regions[other][0], growth))
      regions[one] += regions.remove(at: other)
    }
  }

  /// The toy country of the page: a row of four, A and B work in A, C and D in D.
  @Test("The toy country falls in two halves, and growth is as worked out by hand")
  func toyCountry() throws {
    let flows: [[Double]] = [[9, 1, 0, 0], [7, 3, 0, 0], [0, 0, 4, 6], [0, 0, 1, 9]]
    let network = TreeFixtures.network(flows, borders: [(0, 1), (1, 2), (2, 3)])
    let result = try TreeFixtures.cluster(WardRegions.self, network, ["aantal": "2", "gewicht": "geen"])
    #expect(TreeFixtures.names(result.partition, network) == ["AB", "CD"])
    let steps = TreeFixtures.steps(result)
    #expect(steps.map { $0.kept + $0.absorbed } == ["AB", "CD", "AC"])
    for (step, growth) in zip(steps, [0.04, 0.09, 1.305]) { #expect(abs(step.value - growth) < 1e-12) }
    #expect(
      result.remarks[0].hasPrefix("Van alle verschil in stroomprofiel zit 9,1\u{a0}% nog binnen regio's"))
  }

  @Test("Pieces of the country that nothing connects stay apart, and the result says so")
  func pieces() throws {
    let flows: [[Double]] = [[9, 1, 0, 0], [7, 3, 0, 0], [0, 0, 4, 6], [0, 0, 1, 9]]
    let network = TreeFixtures.network(flows, borders: [(0, 1)])
    let result = try TreeFixtures.cluster(WardRegions.self, network, ["aantal": "2"])
    #expect(TreeFixtures.names(result.partition, network) == ["AB", "C", "D"])
    #expect(
      result.remarks.last == "Gevraagd: 2 regio's. Er blijven 3 regio's over die elkaar niet raken.")
  }

  @Test("Every region hangs together")
  func contiguous() throws {
    let network = try TreeFixtures.network(
      TreeFixtures.rows(of: TreeFixtures.commuting),
      borders: TreeFixtures.rows("ward/netherlands-borders.csv"))
    for scale in ["stedelijk", "regionaal", "landsdelig"] {
      let partition = try TreeFixtures.cluster(WardRegions.self, network, ["schaal": scale]).partition
      let mended = try partition.contiguous(in: network)
      #expect(mended.moved.isEmpty && mended.apart.isEmpty && mended.partition == partition)
    }
  }
}
