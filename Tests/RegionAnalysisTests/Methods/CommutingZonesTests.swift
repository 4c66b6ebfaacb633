import RegionAnalysis
import RegionModel
import Testing

@Suite struct CommutingZonesTests {
  @Test(
    "The tree is that of scipy on the recorded random flows, ties included",
    arguments: ["small", "sparse", "ties", "equal", "dense"])
  func scipy(name: String) throws {
    let network = try TreeFixtures.network(TreeFixtures.rows("commuting-zones/\(name)-flows.csv"))
    try expect(network, "commuting-zones/\(name)-tree.csv")
  }

  @Test("The tree is that of scipy on Dutch commuting")
  func netherlands() throws {
    let network = try TreeFixtures.network(TreeFixtures.rows(of: TreeFixtures.commuting))
    try expect(network, "commuting-zones/netherlands-tree.csv")
  }

  private func expect(_ network: FlowNetwork, _ file: String) throws {
    let expected = try TreeFixtures.rows(file)
    let steps = TreeFixtures.steps(try TreeFixtures.cluster(CommutingZones.self, network))
    #expect(steps.count == network.count - 1)
    #expect(steps.count == expected.count)
    for (step, row) in zip(steps, expected) {
      #expect(step.kept == network.codes[try #require(Int(row[0]))])
      #expect(step.absorbed == network.codes[try #require(Int(row[1]))])
      #expect(abs(step.value - (try #require(Double(row[2])))) <= 1e-12)
    }
  }

  @Test(
    "Without ties the tree is the one that joining the nearest two on average gives every time",
    arguments: 0..<60)
  func twin(run: Int) throws {
    var generator = SeededGenerator(seed: 7, run: run)
    let size = 2 + generator.below(16)
    let flows = (0..<size).map { _ in (0..<size).map { _ in generator.unit() } }
    let network = TreeFixtures.network(flows)
    let steps = TreeFixtures.steps(try TreeFixtures.cluster(CommutingZones.self, network))
    let twin = Self.nearestPairs(flows)
    #expect(steps.map(\.kept) == twin.map { network.codes[$0.kept] })
    #expect(steps.map(\.absorbed) == twin.map { network.codes[$0.absorbed] })
    for (step, expected) in zip(steps, twin) { #expect(abs(step.value - expected.height) <= 1e-12) }
  }

  /// Average linkage as it is written down: the mean over all pairs of units, anew for every two clusters. O(n⁵).
  private static func nearestPairs(_ flows: [[Double]]) -> [(kept: Int, absorbed: Int, height: Double)] {
    let residents = flows.map { $0.reduce(0, +) }
    func distance(_ one: Int, _ other: Int) -> Double {
      1 - min(0.999, (flows[one][other] + flows[other][one]) / min(residents[one], residents[other]))
    }
    var clusters = flows.indices.map { [$0] }
    var steps: [(kept: Int, absorbed: Int, height: Double)] = []
    while clusters.count > 1 {
      var best = (0, 1, Double.infinity)
      for one in clusters.indices {
        for other in clusters.indices where other > one {
          var sum = 0.0
          for unit in clusters[one] { for second in clusters[other] { sum += distance(unit, second) } }
          let mean = sum / Double(clusters[one].count * clusters[other].count)
          if mean < best.2 { best = (one, other, mean) }
        }
      }
      steps.append((clusters[best.0][0], clusters[best.1][0], best.2))
      clusters[best.0] += clusters.remove(at: best.1)
    }
    return steps
  }

  /// The toy country of the page: R is 100 everywhere.
  private let toy: [[Double]] = [[70, 25, 5, 0], [15, 80, 3, 2], [2, 2, 66, 30], [0, 4, 20, 76]]

  @Test("The toy country joins C and D at 0.5, A and B at 0.6 and both at 0.955")
  func toyCountry() throws {
    let network = TreeFixtures.network(toy)
    let result = try TreeFixtures.cluster(CommutingZones.self, network)
    let steps = TreeFixtures.steps(result)
    #expect(steps.map { $0.kept + $0.absorbed } == ["CD", "AB", "AC"])
    for (step, height) in zip(steps, [0.5, 0.6, 0.955]) { #expect(abs(step.value - height) < 1e-12) }
    #expect(TreeFixtures.names(result.partition, network) == ["ABCD"])
  }

  @Test("A cut at a height keeps what was joined at that height and below")
  func cut() throws {
    let network = TreeFixtures.network(toy)
    func zones(_ values: [String: String]) throws -> [String] {
      TreeFixtures.names(try TreeFixtures.cluster(CommutingZones.self, network, values).partition, network)
    }
    #expect(try zones(["grens": "0.95"]) == ["AB", "CD"])
    #expect(try zones(["grens": "0.55"]) == ["A", "B", "CD"])
    #expect(try zones(["grens": "0.5"]) == ["A", "B", "CD"])
    #expect(try zones(["grens": "0.49"]) == ["A", "B", "C", "D"])
    #expect(try zones(["aantal": "2"]) == ["AB", "CD"])
    #expect(try zones(["aantal": "4"]) == ["A", "B", "C", "D"])
  }

  @Test("The Netherlands has 29 zones at 0.98 and 33 at the height of Fowler")
  func literature() throws {
    let network = try TreeFixtures.network(TreeFixtures.rows(of: TreeFixtures.commuting))
    func count(_ values: [String: String]) throws -> Int {
      try TreeFixtures.cluster(CommutingZones.self, network, values).partition.regionCount
    }
    #expect(try count([:]) == 29)
    #expect(try count(["variant": "tolbert-sizer"]) == 29)
    #expect(try count(["variant": "fowler"]) == 33)
    #expect(try count(["grens": "0.977"]) == 33)
    #expect(try count(["schaal": "regionaal"]) == 35)
  }

  @Test("Flows that exceed the residents of the smaller unit count as 0.999")
  func cap() throws {
    let flows: [[Double]] = [[0, 10, 0], [90, 900, 5], [0, 5, 500]]
    let steps = TreeFixtures.steps(
      try TreeFixtures.cluster(CommutingZones.self, TreeFixtures.network(flows)))
    #expect(steps[0].kept == "A" && steps[0].absorbed == "B" && abs(steps[0].value - 0.001) < 1e-15)
  }

  @Test("A unit without employed residents is measured by those of the other")
  func noResidents() throws {
    let flows: [[Double]] = [[0, 0, 0], [25, 75, 0], [10, 0, 990]]
    let result = try TreeFixtures.cluster(CommutingZones.self, TreeFixtures.network(flows))
    let steps = TreeFixtures.steps(result)
    #expect(steps[0].kept == "A" && steps[0].absorbed == "B" && steps[0].value == 0.75)
    #expect(abs(steps[1].value - (0.99 + 1) / 2) < 1e-12)
    #expect(result.remarks.contains { $0.hasPrefix("1 eenheid heeft geen werkende inwoners") })
  }
}
