import RegionModel
import Testing

@testable import RegionAnalysis

@Suite struct InfomapTests {
  private func run(_ network: FlowNetwork, _ values: [String: String] = [:]) throws -> Clustering {
    try Infomap(ParameterValues(values)).cluster(network)
  }

  private func level(_ flows: [[Double]], ownFlow: Bool = true, time: Double = 1) -> MapLevel {
    let table = TreeFixtures.network(flows).flows
    return MapLevel(table, walk: RandomWalk(table, ownFlow: ownFlow), time: time)
  }

  /// Code length of the level's groups, visits included.
  private func bits(_ level: MapLevel, _ labels: [Int]) -> Double {
    MapLevel.bits(level.rates(of: labels.map { Int32($0) }, count: (labels.max() ?? 0) + 1))
      - level.rates.reduce(0) { $0 + BinaryLogarithm.term($1[0]) }
  }

  @Test("The four villages are two pairs, in 1.2386 bits for a step")
  func villages() throws {
    let result = try run(TreeFixtures.network(CommunityFixtures.villages))
    #expect(result.partition.members == [[0, 1], [2, 3]])
    #expect(
      result.remarks[0] == "De reis kost 1,2386 bits per stap; met alles in één regio 1,9992.")
    #expect(abs(bits(level(CommunityFixtures.villages), [0, 1, 2, 3]) - 1.830890820036219) < 1e-14)
  }

  @Test("The code length of random groups equals the definition")
  func definition() {
    var generator = SeededGenerator(seed: 4)
    for index in 0..<40 {
      let size = 2 + generator.below(14)
      let flows = TreeFixtures.random(
        size, density: [0.3, 0.8][index % 2], largest: 60, hasEmpty: index % 3 == 0, &generator)
      guard flows.joined().contains(where: { $0 > 0 }) else { continue }
      let time = [1, 0.4, 2.5][index % 3]
      let labels = (0..<size).map { _ in generator.below(1 + size / 2) }
      let twin = MapEquationTwin(flows, time: time)
      #expect(abs(bits(level(flows, time: time), labels) - twin.bits(labels)) < 1e-12)
    }
  }

  @Test("Without own flow the walk never stays in a unit")
  func ownFlow() {
    let flows: [[Double]] = [[50, 3, 1], [2, 40, 4], [3, 1, 9]]
    let twin = MapEquationTwin(flows, ownFlow: false)
    for labels in CommunityFixtures.partitions(of: 3) {
      #expect(abs(bits(level(flows, ownFlow: false), labels) - twin.bits(labels)) < 1e-13)
    }
    #expect((0..<3).allSatisfy { twin.steps[$0][$0] == 0 })
  }

  @Test("The bits that moving saves are the difference of the whole code length")
  func savings() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<30 {
      let flows = TreeFixtures.random(20, density: 0.4, largest: 60, hasEmpty: true, &generator)
      let level = level(flows)
      var group = (0..<20).map { _ in Int32(generator.below(20)) }
      let before = bits(level, group.map { Int($0) })
      let saved = level.moveNodes(&group, &generator)
      #expect(abs(before - bits(level, group.map { Int($0) }) - saved) < 1e-12)
      #expect(saved > 0)
    }
  }

  @Test("A group of nodes costs as much as its units")
  func aggregation() {
    var generator = SeededGenerator(seed: 10)
    let flows = TreeFixtures.random(18, density: 0.5, largest: 30, &generator)
    let level = level(flows)
    let part = (0..<18).map { Int32($0 / 3) }
    let coarse = level.aggregated(by: part, count: 6)
    let groups: [Int32] = [0, 0, 1, 1, 2, 0]
    let fine = part.map { groups[Int($0)] }
    #expect(
      abs(
        MapLevel.bits(coarse.rates(of: groups, count: 3)) - MapLevel.bits(level.rates(of: fine, count: 3)))
        < 1e-13)
  }

  @Test("No grouping of a small network is shorter than the one found, or hardly ever")
  func exhaustive() throws {
    var generator = SeededGenerator(seed: 12)
    var missed = 0
    for size in 2...7 {
      let partitions = CommunityFixtures.partitions(of: size)
      for index in 0..<6 {
        var flows = TreeFixtures.random(size, density: [0.3, 0.6][index % 2], largest: 40, &generator)
        // Little own flow, so that something is left to find.
        for unit in 0..<size { flows[unit][unit] = Double(index) }
        guard flows.joined().contains(where: { $0 > 0 }) else { continue }
        let twin = MapEquationTwin(flows)
        let best = try #require(partitions.map(twin.bits).min())
        let found = try run(TreeFixtures.network(flows)).partition
        let bits = twin.bits(found.regionOf.compactMap { $0 })
        #expect(bits >= best - 1e-12)
        if bits > best + 1e-12 { missed += 1 }
      }
    }
    #expect(missed <= 1)
  }

  @Test("Two rings with one flow between them are two regions; without borders worth a word there is one")
  func rings() throws {
    var flows = [[Double]](repeating: [Double](repeating: 0, count: 8), count: 8)
    for ring in [0, 4] {
      for unit in 0..<4 {
        flows[ring + unit][ring + (unit + 1) % 4] = 10
        flows[ring + unit][ring + (unit + 2) % 4] = 5
      }
    }
    flows[3][4] = 1
    flows[7][0] = 1
    #expect(try run(TreeFixtures.network(flows)).partition.members == [[0, 1, 2, 3], [4, 5, 6, 7]])
    let even = [[Double]](repeating: [Double](repeating: 1, count: 6), count: 6)
    #expect(try run(TreeFixtures.network(even), ["eigen-stroom": "nee"]).partition.regionCount == 1)
  }

  @Test("The Netherlands need no more bits than the reference program found with five trials")
  func netherlands() throws {
    let network = try CommunityFixtures.netherlands()
    for (own, recorded) in [("ja", 4.899200056875199), ("nee", 6.292754668981994)] {
      let result = try run(network, ["eigen-stroom": own])
      let best = try #require(result.logs.first).rows.compactMap { Double($0[1]) }.min()
      #expect(try #require(best) <= recorded + 1e-9)
    }
  }

  @Test("Order of rows, names of units and a factor two change nothing")
  func invariance() throws {
    var generator = SeededGenerator(seed: 22)
    let network = try AreaFixtures.brindisi()
    let changed = CommunityFixtures.changed(network, factor: 2, &generator)
    for values in [[:], ["eigen-stroom": "nee"], ["markov-tijd": "3"]] {
      #expect(try run(network, values).partition == run(changed, values).partition)
    }
  }
}
