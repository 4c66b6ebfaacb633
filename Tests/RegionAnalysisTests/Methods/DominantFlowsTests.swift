import RegionAnalysis
import RegionModel
import Testing

@Suite struct DominantFlowsTests {
  private func edges(_ result: Clustering) throws -> [[String]] {
    try #require(result.logs.first { $0.key == "stromen" }).rows
  }

  @Test(
    "The dominant flows of the French Grand Est are the published ones, flow for flow",
    arguments: [("grand-est-largest", "0"), ("grand-est-20-percent", "0.2")])
  func grandEst(file: String, share: String) throws {
    let network = try TreeFixtures.network(TreeFixtures.rows("dominant-flows/grand-est-flows.csv"))
    let expected = try TreeFixtures.rows("dominant-flows/\(file).csv")
    let rows = try edges(TreeFixtures.cluster(DominantFlows.self, network, ["aandeel": share]))
    #expect(rows.map { Array($0[0..<2]) } == expected.map { Array($0[0..<2]) })
    #expect(rows.map { Double($0[2]) } == expected.map { Double($0[2]) })
    #expect(Double(share) == 0 ? rows.allSatisfy { $0[4] == "ja" } : rows.contains { $0[4] == "nee" })
  }

  /// The toy country of the page.
  private let toy: [[Double]] = [
    [90, 8, 2, 0, 0], [20, 50, 5, 5, 0], [4, 9, 40, 0, 0], [1, 2, 0, 60, 7], [0, 0, 0, 12, 30],
  ]

  @Test("In the toy country A draws B, B draws C, and D is a centre of its own with E")
  func toyCountry() throws {
    let network = TreeFixtures.network(toy)
    let result = try TreeFixtures.cluster(DominantFlows.self, network)
    #expect(TreeFixtures.names(result.partition, network) == ["ABC", "DE"])
    #expect(
      try edges(result) == [
        ["B", "A", "20.0", "\(20.0 / 30)", "ja"], ["C", "B", "9.0", "\(9.0 / 13)", "ja"],
        ["E", "D", "12.0", "1.0", "ja"],
      ])
    #expect(result.figures[0].values == [25, 17])
    #expect(result.logs[1].rows == [["A", "25.0", "3", "B"], ["D", "17.0", "2", "E"]])
  }

  @Test("A unit whose largest flow is below the least share is a centre, and all flows above it are listed")
  func leastShare() throws {
    let network = TreeFixtures.network(toy)
    let result = try TreeFixtures.cluster(DominantFlows.self, network, ["aandeel": "0.3"])
    #expect(TreeFixtures.names(result.partition, network) == ["ABC", "DE"])
    #expect(try edges(result).map { $0[0] + $0[1] + $0[4] } == ["BAja", "CAnee", "CBja", "EDja"])
    let strict = try TreeFixtures.cluster(DominantFlows.self, network, ["aandeel": "0.68"])
    #expect(TreeFixtures.names(strict.partition, network) == ["A", "BC", "DE"])
    let exact = try TreeFixtures.cluster(DominantFlows.self, network, ["aandeel": "1"])
    #expect(TreeFixtures.names(exact.partition, network) == ["A", "B", "C", "DE"])
  }

  @Test("Of equal flows the one to the larger unit counts, and of equal units the one with the lower code")
  func ties() throws {
    // A sends 5 to B and to C; C draws more from D.
    let toLarger: [[Double]] = [[0, 5, 5, 0], [0, 9, 0, 0], [0, 0, 9, 0], [0, 0, 3, 9]]
    let one = TreeFixtures.network(toLarger)
    #expect(
      TreeFixtures.names(try TreeFixtures.cluster(DominantFlows.self, one).partition, one) == ["ACD", "B"])
    // A and B send each other 4 and are of equal size: A is the larger.
    let pair = TreeFixtures.network([[1, 4], [4, 7]])
    let result = try TreeFixtures.cluster(DominantFlows.self, pair)
    #expect(try edges(result).map { $0[0] + $0[1] } == ["BA"])
    #expect(TreeFixtures.names(result.partition, pair) == ["AB"])
  }

  @Test(
    "On random flows every unit is in the region that going up from it, edge by edge, leads to",
    arguments: 0..<60)
  func twin(run: Int) throws {
    var generator = SeededGenerator(seed: 5, run: run)
    let size = 1 + generator.below(15)
    let flows = TreeFixtures.random(
      size, density: run % 2 == 0 ? 0.3 : 0.9, largest: [2, 50][run / 2 % 2], hasEmpty: run % 3 == 0,
      &generator)
    func isLarger(_ one: Int, _ other: Int) -> Bool {
      let sizes = [one, other].map { unit in
        flows.indices.reduce(0) { $1 == unit ? $0 : $0 + flows[$1][unit] }
      }
      return sizes[0] > sizes[1] || (sizes[0] == sizes[1] && one < other)
    }
    func up(_ unit: Int) -> Int? {
      let others = flows.indices.filter { $0 != unit && flows[unit][$0] > 0 }
      let best = others.min {
        flows[unit][$0] > flows[unit][$1] || (flows[unit][$0] == flows[unit][$1] && isLarger($0, $1))
      }
      return best.flatMap { isLarger($0, unit) ? $0 : nil }
    }
    let tops = flows.indices.map { start in
      var unit = start
      while let next = up(unit) { unit = next }
      return unit
    }
    let result = try TreeFixtures.cluster(DominantFlows.self, TreeFixtures.network(flows))
    #expect(result.partition == Partition(labels: tops.map(Optional.some)))
  }
}
