import RegionAnalysis
import RegionModel
import Testing

@Suite("Territorial congruence")
struct CongruenceTests {
  /// a: 012 34, b: 01 234, c: 0 12 3 4.
  private func toy() throws -> RegionGraph {
    try Toy.graph(
      (0..<5).map { Toy.municipality($0) },
      divisions: [
        try Toy.division("a", [("A1", "een", [0, 1, 2]), ("A2", "twee", [3, 4])]),
        try Toy.division("b", [("B1", "een", [0, 1]), ("B2", "twee", [2, 3, 4])]),
        try Toy.division(
          "c", [("C1", "een", [0]), ("C2", "twee", [1, 2]), ("C3", "drie", [3]), ("C4", "vier", [4])]),
      ])
  }

  @Test("Worked out by hand: times together, over partners times divisions")
  func byHand() throws {
    let graph = try toy()
    let circles = Circles(of: graph.divisions, in: graph)
    let all = (0..<5).map { circles.congruence(of: $0) }
    #expect(all.map(\.divisionCount) == [3, 3, 3, 3, 3])
    #expect(all[0].partners.map { [$0.municipality, $0.shared] } == [[1, 2], [2, 1]])
    #expect(all[0].value == 0.5)
    #expect(all[1].partners.map { [$0.municipality, $0.shared] } == [[0, 2], [2, 2]])
    #expect(all[1].meetings == 4)
    #expect(all[1].value == 4.0 / 6)
    // 2 meets 0 in a, 1 in a and c, 3 and 4 in b.
    #expect(all[2].partners.map { [$0.municipality, $0.shared] } == [[1, 2], [0, 1], [3, 1], [4, 1]])
    #expect(all[2].value == 5.0 / 12)
  }

  @Test("Partners are in all, in three quarters, in half, in fewer, or in one of the divisions")
  func bands() {
    let congruence = Congruence(
      of: 9, divisionCount: 8,
      partners: zip(0..<8, [8, 7, 6, 5, 4, 3, 2, 1]).map { .init(municipality: $0, shared: $1) })
    #expect(congruence.partners.map(congruence.band) == [.all, .most, .most, .half, .half, .few, .few, .one])
    #expect(congruence.partners(.few).map(\.municipality) == [5, 6])
    let single = Congruence(of: 0, divisionCount: 1, partners: [.init(municipality: 1, shared: 1)])
    #expect(single.partners.map(single.band) == [.all])
    #expect(single.value == 1)
  }

  @Test(
    "A division in which a municipality has no region does not count, and without partners there is no figure"
  )
  func outside() throws {
    let graph = try Toy.graph(
      (0..<3).map { Toy.municipality($0) },
      divisions: [
        try Toy.division("a", [("A1", "een", [0, 1])]), try Toy.division("b", [("B1", "een", [0, 1, 2])]),
      ])
    let circles = Circles(of: graph.divisions, in: graph)
    #expect(circles.congruence(of: 2).divisionCount == 1)
    #expect(circles.congruence(of: 2).value == 1)
    let alone = Circles(of: [graph.divisions[0]], in: graph).congruence(of: 2)
    #expect(alone.divisionCount == 0)
    #expect(alone.partners.isEmpty)
    #expect(alone.value == nil)
  }

  @Test("A municipality in two regions of a division is with both, and a partner in both counts once")
  func several() throws {
    let graph = try Toy.graph(
      (0..<4).map { Toy.municipality($0) },
      divisions: [
        try Toy.division("a", [("A1", "een", [0, 1, 2]), ("A2", "twee", [0, 1, 3])], multiple: true)
      ])
    let congruence = Circles(of: graph.divisions, in: graph).congruence(of: 0)
    #expect(congruence.partners.map { [$0.municipality, $0.shared] } == [[1, 1], [2, 1], [3, 1]])
  }

  /// Straight from the definition, region by region and pair by pair.
  private func slow(_ municipality: Int, _ graph: RegionGraph, _ divisions: [Division]) -> (Int, [Int: Int]) {
    var (count, shared) = (0, [Int: Int]())
    for division in divisions {
      let own = division.regions.filter { $0.members.contains { $0.municipality == municipality } }
      guard !own.isEmpty else { continue }
      count += 1
      for partner in 0..<graph.count where partner != municipality {
        let together = own.contains { $0.members.contains { $0.municipality == partner } }
        if together { shared[partner, default: 0] += 1 }
      }
    }
    return (count, shared)
  }

  @Test("It is what the definition says, on random countries, also with one division left out")
  func twin() throws {
    var random = RandomGraph(seed: 11)
    for _ in 0..<40 {
      let graph = try random.graph(count: 17)
      let circles = Circles(of: graph.divisions, in: graph)
      for municipality in 0..<graph.count {
        let congruence = circles.congruence(of: municipality)
        let (count, shared) = slow(municipality, graph, graph.divisions)
        #expect(congruence.divisionCount == count)
        #expect(
          Dictionary(uniqueKeysWithValues: congruence.partners.map { ($0.municipality, $0.shared) }) == shared
        )
        if let value = congruence.value {
          #expect(value == Double(shared.values.reduce(0, +)) / Double(shared.count * count))
          #expect(value > 0 && value <= 1)
        } else {
          #expect(shared.isEmpty)
        }
        for (left, division) in graph.divisions.enumerated() {
          guard let circle = circles.sets[left][municipality] else { continue }
          let others = graph.divisions.filter { $0.id != division.id }
          #expect(congruence.without(circle) == Circles(of: others, in: graph).congruence(of: municipality))
        }
      }
    }
  }

  @Test("The order of divisions and regions does not matter")
  func order() throws {
    var random = RandomGraph(seed: 12)
    for _ in 0..<10 {
      let graph = try random.graph(count: 12)
      let shuffled = graph.divisions.reversed().map { division in
        Division(
          id: division.id, title: division.title, singular: division.singular, field: division.field,
          coverage: division.coverage, allowsMultiple: division.allowsMultiple,
          regions: division.regions.enumerated().map { number, region in
            Region(code: "z\(99 - number)", name: "Anders", members: region.members)
          }, source: division.source)
      }
      let (one, other) = (Circles(of: graph.divisions, in: graph), Circles(of: shuffled, in: graph))
      for number in 0..<graph.count { #expect(one.congruence(of: number) == other.congruence(of: number)) }
    }
  }
}
