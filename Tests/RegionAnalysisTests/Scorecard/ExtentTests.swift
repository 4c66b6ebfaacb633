import RegionAnalysis
import RegionModel
import Testing

@Suite("Extent of a region")
struct ExtentTests {
  @Test(
    "It is the largest distance between any two places of the boundaries",
    arguments: 1...12 as ClosedRange<UInt64>)
  func twin(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rings = (0..<6).map { _ -> [Point] in
      let ring = (0..<(3 + random.below(9))).map { _ in
        Point(x: Double(random.below(40)) * 100, y: Double(random.below(40)) * 100)
      }
      return ring + ring.prefix(1)
    }
    let topology = try #require(Topology(arcs: rings, shapes: rings.indices.map { [[[$0]]] }))
    let graph = try Toy.graph((0..<6).map { Toy.municipality($0) }, topology: topology)
    let ground = ScorecardGround(graph)
    for members in [[0], [1, 4], [0, 2, 5], Array(0..<6)] {
      let places = members.flatMap { rings[$0] }
      var largest = 0.0
      for one in places { for other in places { largest = max(largest, one.distance(to: other)) } }
      let card = Scorecard(of: MunicipalitySet(members, capacity: 6), in: ground, figures: [Extent.self])
      #expect(card.value(Extent.self)?.value == largest / 1000)
    }
  }
}
