import RegionModel
import Testing

@Suite("Divisions of the country")
struct DivisionTests {
  private func division(_ regions: [(String, [Membership])]) throws -> Division {
    Division(
      id: "toets", title: "Toetsen", singular: "toets", field: .zorg,
      regions: regions.map { Region(code: $0.0, name: "Regio \($0.0)", members: $0.1) },
      source: try Toy.source())
  }

  @Test("Regions ascend by code, in whatever order they were given")
  func order() throws {
    let division = try division([("C", []), ("A", []), ("B", [])])
    #expect(division.regions.map(\.code) == ["A", "B", "C"])
  }

  @Test("Unless told otherwise it is national, single and statutory, without aliases")
  func defaults() throws {
    let division = try division([])
    #expect(division.coverage == .national)
    #expect(!division.allowsMultiple)
    #expect(division.isStatutory)
    #expect(division.aliases == [])
    #expect(division.field == .zorg)
  }

  @Test("A municipality's regions are found by position, none where it is nowhere")
  func single() throws {
    let division = try division([("A", [0, 3, 4].map { Membership($0) }), ("B", [Membership(1)]), ("C", [])])
    #expect((0..<6).map { division.regions(of: $0) } == [[0], [1], [], [0], [0], []])
    #expect(division.assignment(capacity: 6) == [0, 1, nil, 0, 0, nil])
  }

  @Test("The largest share comes first; at equal shares the lower code does")
  func shares() throws {
    let division = try division([
      ("A", [Membership(0, share: 0.2), Membership(1, share: 0.5), Membership(2, share: 0)]),
      ("B", [Membership(0, share: 0.7), Membership(1, share: 0.5)]), ("C", [Membership(0, share: 0.1)]),
    ])
    #expect(division.regions(of: 0) == [1, 0, 2])
    #expect(division.regions(of: 1) == [0, 1])
    #expect(division.regions(of: 2) == [0])
    #expect(division.assignment(capacity: 4) == [1, 0, 0, nil])
  }

  @Test("Both answers agree with looking at every member", arguments: 0..<30)
  func twin(seed: Int) throws {
    var random = FixedSeed(UInt64(seed))
    let count = 12
    let regions = (0..<5).map { number in
      let members = (0..<count).filter { _ in random.below(3) == 0 }
        .map { Membership($0, share: Double(random.below(5)) / 4) }
      return ("R\(number)", members.shuffled(using: &random))
    }
    let division = try division(regions.shuffled(using: &random))
    let assignment = division.assignment(capacity: count)
    for municipality in 0..<count {
      let hits: [(region: Int, share: Double)] = regions.enumerated().compactMap { number, region in
        region.1.first { $0.municipality == municipality }.map { (number, $0.share) }
      }
      let expected = hits.sorted { $0.share != $1.share ? $0.share > $1.share : $0.region < $1.region }.map(
        \.region)
      #expect(division.regions(of: municipality) == expected)
      #expect(assignment[municipality] == expected.first)
    }
  }
}
