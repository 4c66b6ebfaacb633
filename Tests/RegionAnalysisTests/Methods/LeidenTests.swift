import RegionModel
import Testing

@testable import RegionAnalysis

@Suite struct LeidenTests {
  private func run(_ network: FlowNetwork, _ values: [String: String] = [:]) throws -> Clustering {
    try Leiden(ParameterValues(values)).cluster(network)
  }

  private func modularity(_ result: Clustering) throws -> Double {
    try #require(result.figures.first { $0.key == "modulariteit" }).values.reduce(0, +)
  }

  @Test("The four villages are two pairs, and each by itself at the regional scale")
  func villages() throws {
    let network = TreeFixtures.network(CommunityFixtures.villages)
    let pairs = try run(network, ["schaal": "literatuur"])
    #expect(pairs.partition.members == [[0, 1], [2, 3]])
    #expect(abs(try modularity(pairs) - (60.0 / 62 - 0.5)) < 1e-15)
    #expect(
      pairs.remarks[0] == "Modulariteit Q = 0,4677 (gericht, resolutie 1, met de stroom binnen gebieden).")
    #expect(pairs.figures.map(\.key) == ["modulariteit", "gesloten-wonen", "gesloten-werken"])
    #expect(pairs.figures[1].values == [30.0 / 31, 30.0 / 31])
    #expect(try run(network).partition == Partition(singletons: 4))
  }

  @Test("Units without flow to others are said to stand by themselves")
  func loose() throws {
    let network = TreeFixtures.network([[1, 5, 0, 0], [5, 1, 0, 0], [0, 0, 9, 0], [0, 0, 0, 0]])
    let result = try run(network, ["schaal": "literatuur"])
    #expect(result.partition.members == [[0, 1], [2], [3]])
    #expect(result.remarks.last == "2 gebieden hebben geen stroom van of naar andere en staan op zichzelf.")
  }

  @Test("Zachary's karate club reaches its proven optimum over seeds and never more")
  func zachary() throws {
    let network = try CommunityFixtures.zachary()
    var reached = 0
    for seed in 1...40 {
      let result = try run(network, ["schaal": "literatuur", "pogingen": "1", "seed": "\(seed)"])
      let value = try modularity(result)
      #expect(value <= 0.4197896121 + 1e-10)
      if value > 0.4197896120 {
        reached += 1
        #expect(result.partition.regionCount == 4)
      }
    }
    #expect(reached >= 20)
  }

  @Test("Brindisi undirected without own flow reaches its proven optimum over seeds and never more")
  func brindisi() throws {
    let network = try AreaFixtures.brindisi()
    let optimum = 0.20356789760283636
    let form = ["schaal": "literatuur", "richting": "ongericht", "eigen-stroom": "nee"]
    var reached = 0
    for seed in 1...20 {
      let values = form.merging(["pogingen": "1", "seed": "\(seed)"]) { first, _ in first }
      let result = try run(network, values)
      let value = try modularity(result)
      #expect(value <= optimum + 1e-14)
      if value > optimum - 1e-14 {
        reached += 1
        #expect(result.partition.regionCount == 3)
      }
    }
    #expect(reached >= 10)
    #expect(abs(try modularity(run(network, form)) - optimum) < 1e-14)
  }

  @Test("No partition of a small network is better than the one found, or hardly ever")
  func exhaustive() throws {
    var generator = SeededGenerator(seed: 11)
    var missed = 0
    for size in 2...7 {
      let partitions = CommunityFixtures.partitions(of: size).map { Partition(labels: $0.map(Optional.some)) }
      for index in 0..<8 {
        let network = TreeFixtures.network(
          TreeFixtures.random(size, density: [0.3, 0.5, 0.9][index % 3], largest: 40, &generator))
        let gamma = [0.5, 1, 2, 3.25][index % 4]
        let direction: Modularity.Direction = index < 5 ? .directed : .undirected
        let ownFlow = index % 2 == 0
        let best =
          partitions.compactMap {
            Modularity(
              of: $0, in: network.flows, direction: direction, ownFlow: ownFlow, resolution: gamma
            ).value
          }.max()
        let found = try modularity(
          run(
            network,
            [
              "resolutie": "\(gamma)", "richting": direction.rawValue, "eigen-stroom": ownFlow ? "ja" : "nee",
            ]))
        guard let best else { continue }
        #expect(found <= best + 1e-12)
        if found < best - 1e-12 { missed += 1 }
      }
    }
    #expect(missed <= 1)
  }

  @Test("Every region hangs together by flows")
  func connected() throws {
    var generator = SeededGenerator(seed: 3)
    for index in 0..<40 {
      let flows = TreeFixtures.random(30, density: [0.03, 0.06, 0.1][index % 3], largest: 9, &generator)
      let network = TreeFixtures.network(flows)
      for gamma in ["0", "0.3", "1", "4"] {
        let result = try run(network, ["resolutie": gamma, "pogingen": "1"])
        #expect(CommunityFixtures.hangsTogether(result.partition, network.flows))
      }
    }
  }

  @Test("What moving nodes gains is the difference of the whole quality")
  func gains() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<30 {
      let flows = TreeFixtures.random(25, density: 0.4, largest: 90, hasEmpty: true, &generator)
      let level = LeidenLevel(
        TreeFixtures.network(flows).flows, direction: .directed, ownFlow: true, resolution: 1.4)
      var group = (0..<25).map { _ in Int32(generator.below(25)) }
      let before = level.quality(of: group, count: 25)
      let gained = level.moveNodes(&group, &generator)
      #expect(abs(level.quality(of: group, count: 25) - before - gained) < 1e-9)
      #expect(gained > 0)
    }
  }

  @Test("No unit of the result would add more in another region or alone")
  func settled() throws {
    let network = try AreaFixtures.brindisi()
    let result = try run(network)
    let best = try modularity(result)
    for unit in 0..<network.count {
      for region in 0...result.partition.regionCount {
        var labels = result.partition.regionOf
        labels[unit] = region
        let value = Modularity(of: Partition(labels: labels), in: network.flows, resolution: 3.25).value
        #expect(try #require(value) <= best + 1e-12)
      }
    }
  }

  @Test("Order of rows, names of units and a factor two change nothing")
  func invariance() throws {
    var generator = SeededGenerator(seed: 21)
    for network in [try AreaFixtures.brindisi(), try CommunityFixtures.netherlands()] {
      let changed = CommunityFixtures.changed(network, factor: 2, &generator)
      for values in [
        ["pogingen": "2"], ["schaal": "stedelijk", "richting": "ongericht", "pogingen": "1"],
      ] {
        #expect(try run(network, values).partition == run(changed, values).partition)
      }
    }
  }

  @Test("The Netherlands fall into as many regions as the scales promise")
  func scales() throws {
    let network = try CommunityFixtures.netherlands()
    let promised = ["stedelijk": 60...80, "regionaal": 30...40, "landsdelig": 10...15]
    for (scale, range) in promised {
      let result = try run(network, ["schaal": scale])
      #expect(range.contains(result.partition.regionCount), "\(scale)")
      #expect(CommunityFixtures.hangsTogether(result.partition, network.flows))
    }
  }

  @Test("The same seed gives the same runs, another seed other ones, and the best run counts")
  func seeds() throws {
    let network = try CommunityFixtures.netherlands()
    let first = try run(network, ["schaal": "literatuur"])
    #expect(
      try run(network, ["schaal": "literatuur", "seed": "1"]).logs.map(\.rows) == first.logs.map(\.rows))
    #expect(
      try run(network, ["schaal": "literatuur", "seed": "2"]).logs.map(\.rows) != first.logs.map(\.rows))
    let values = try #require(first.logs.first).rows.compactMap { Double($0[1]) }
    #expect(values.count == 4)
    #expect(abs(try #require(values.max()) - modularity(first)) < 1e-15)
    #expect(Set(values).count > 1)
  }
}
