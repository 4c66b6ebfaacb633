import RegionAnalysis
import RegionModel
import Testing

@Suite("What may not change a logical region")
struct LogicalRegionPropertyTests {
  /// A region as far as a reader sees it.
  private struct Seen: Equatable {
    let bands: [[Int]]
    let options: [[Int]]
    let names: [[String]]
    let likeness: [Double]

    init(_ region: LogicalRegion) {
      bands = [region.core, region.shell, region.fringe].map { Array($0) }
      options = region.options.map { Array($0.members) }
      names = region.options.map { $0.candidates.map(\.name) }
      likeness = region.options.map(\.likeness)
    }
  }

  /// The same graph with every list of rows in another order, the codes of municipalities replaced by `code`,
  /// and the flows multiplied.
  private func remade(
    _ graph: RegionGraph, _ generator: inout SeededGenerator, flows factor: Double = 1,
    code: (Int) -> String
  ) throws -> RegionGraph {
    func shuffled<Item>(_ items: [Item]) -> [Item] {
      var items = items
      generator.shuffle(&items)
      return items
    }
    let municipalities = graph.municipalities.enumerated().map { number, old in
      Municipality(
        code: MunicipalityCode(code(number)), name: old.name, province: old.province,
        inhabitants: old.inhabitants, landArea: old.landArea, totalArea: old.totalArea,
        households: old.households, addressDensity: old.addressDensity, seats: old.seats)
    }
    let triples = (0..<graph.count).flatMap { origin in
      graph.flows[0].from(origin).map { (origin: origin, destination: $0.other, value: $0.value * factor) }
    }
    return try Toy.graph(
      municipalities,
      divisions: graph.divisions.map { division in
        Division(
          id: division.id, title: division.title, singular: division.singular, field: division.field,
          coverage: division.coverage, allowsMultiple: division.allowsMultiple,
          regions: shuffled(division.regions).map {
            Region(code: $0.code, name: $0.name, members: shuffled($0.members))
          }, source: division.source)
      },
      arrangements: shuffled(graph.arrangements).map {
        Toy.arrangement($0.id, $0.name, shuffled($0.members.map(\.municipality)))
      },
      programmes: shuffled(graph.programmes).map {
        Toy.programme($0.id, $0.name, shuffled($0.members.map(\.municipality)), same: $0.arrangement)
      }, flows: shuffled(triples))
  }

  @Test("The order of the rows, other codes in the same order and flows in another unit change nothing")
  func invariant() throws {
    var random = RandomGraph(seed: 7)
    for _ in 0..<80 {
      let count = 2 + random.generator.below(12)
      let graph = try random.graph(count: count)
      let subject = MunicipalitySet(
        [random.generator.below(count), random.generator.below(count)], capacity: count)
      let expected = Seen(LogicalRegion(for: subject, in: graph))
      let other = try remade(graph, &random.generator, flows: 1024) { "X\(100 + 7 * $0)" }
      #expect(Seen(LogicalRegion(for: subject, in: other)) == expected)
    }
  }

  @Test("Ten times the inhabitants everywhere changes nothing")
  func inhabitants() throws {
    var random = RandomGraph(seed: 8)
    for _ in 0..<40 {
      let count = 2 + random.generator.below(12)
      let graph = try random.graph(count: count)
      let subject = MunicipalitySet([random.generator.below(count)], capacity: count)
      let larger = try Toy.graph(
        graph.municipalities.enumerated().map { Toy.municipality($0, inhabitants: $1.inhabitants * 10) },
        divisions: graph.divisions, arrangements: graph.arrangements, programmes: graph.programmes,
        flows: (0..<count).flatMap { origin in
          graph.flows[0].from(origin).map { (origin: origin, destination: $0.other, value: $0.value) }
        })
      #expect(Seen(LogicalRegion(for: subject, in: larger)) == Seen(LogicalRegion(for: subject, in: graph)))
    }
  }
}
