import RegionAnalysis
import RegionModel
import Testing

@Suite struct ModularityTests {
  private let toy = TreeFixtures.network([[6, 4, 0], [1, 9, 0], [0, 0, 5]]).flows

  @Test("Each region adds its share of the flow inside less what chance would keep there")
  func contributions() throws {
    let modularity = Modularity(of: Partition(labels: [0, 1, 2]), in: toy)
    // Inside/25 − from·to/625.
    let expected: [Double] = [0.24 - 0.112, 0.36 - 0.208, 0.2 - 0.04]
    #expect(zip(modularity.contributions, expected).allSatisfy { abs($0 - $1) < 1e-15 })
    let value = try #require(modularity.value)
    #expect(abs(value - 0.44) < 1e-15)
  }

  @Test("Without direction chance looks at both ways together, without own flow only at what crosses")
  func forms() throws {
    let pairs = Partition(labels: [0, 0, 2])
    let undirected = Modularity(of: pairs, in: toy, direction: .undirected, resolution: 2)
    let both = try #require(undirected.value)
    #expect(abs(both + 0.36) < 1e-15)
    let single = Modularity(of: Partition(singletons: 3), in: toy, ownFlow: false)
    let value = try #require(single.value)
    #expect(abs(value + 0.32) < 1e-15)
  }

  @Test("One region of everything has exactly no modularity")
  func oneRegion() throws {
    let network = try AreaFixtures.brindisi()
    for direction in Modularity.Direction.allCases {
      for ownFlow in [true, false] {
        let all = Partition(labels: network.codes.map { _ in 1 })
        #expect(Modularity(of: all, in: network.flows, direction: direction, ownFlow: ownFlow).value == 0)
      }
    }
  }

  @Test("A unit outside all regions adds nothing, but its flow counts as flow that there is")
  func outside() throws {
    let modularity = Modularity(of: Partition(labels: [0, 0, nil]), in: toy)
    let value = try #require(modularity.value)
    #expect(abs(value - 0.16) < 1e-15)
  }

  @Test("Without flow there is no modularity")
  func noFlow() {
    let modularity = Modularity(
      of: Partition(labels: [0, 0]), in: TreeFixtures.network([[0, 0], [0, 0]]).flows)
    #expect(modularity.value == nil)
    #expect(modularity.contributions == [0])
    let own = TreeFixtures.network([[3, 0], [0, 4]]).flows
    #expect(Modularity(of: Partition(labels: [0, 1]), in: own, ownFlow: false).value == nil)
  }

  @Test("Putting units of a region together changes nothing when their own flow counts")
  func merging() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20 {
      let flows = TreeFixtures.random(9, density: 0.6, largest: 50, &generator)
      let labels = (0..<9).map { $0 < 3 ? $0 : generator.below(3) }
      var merged = [[Double]](repeating: [0, 0, 0], count: 3)
      for (origin, row) in flows.enumerated() {
        for (destination, value) in row.enumerated() { merged[labels[origin]][labels[destination]] += value }
      }
      let fine = Modularity(of: Partition(labels: labels), in: TreeFixtures.network(flows).flows)
      let coarse = Modularity(of: Partition(singletons: 3), in: TreeFixtures.network(merged).flows)
      #expect(abs(try #require(fine.value) - #require(coarse.value)) < 1e-14)
    }
  }

  @Test("Modularity equals that of networkx and igraph on thirty partitions of Brindisi")
  func peers() throws {
    let flows = try AreaFixtures.brindisi().flows
    let rows = try TreeFixtures.rows("modularity/brindisi.csv")
    #expect(rows.count == 30)
    for row in rows {
      let partition = Partition(labels: row[0].split(separator: " ").map { Int($0) })
      let numbers = row.dropFirst().compactMap(Double.init)
      let found = [
        Modularity(of: partition, in: flows, resolution: numbers[0]).value,
        Modularity(of: partition, in: flows, ownFlow: false, resolution: numbers[0]).value,
        Modularity(
          of: partition, in: flows, direction: .undirected, ownFlow: false, resolution: numbers[0]
        ).value,
      ]
      for (value, expected) in zip(found, numbers.dropFirst()) {
        #expect(abs(try #require(value) - expected) < 1e-13)
      }
    }
  }
}
