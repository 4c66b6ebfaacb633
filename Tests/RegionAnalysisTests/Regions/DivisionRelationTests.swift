import RegionAnalysis
import RegionModel
import Testing

@Suite("How a set of municipalities relates to a division")
struct DivisionRelationTests {
  /// Regions AB, CD and EFG; H and I have none.
  private func graph() throws -> (graph: RegionGraph, division: Division) {
    let division = try Toy.division(
      "deel", [("1", "AB", [0, 1]), ("2", "CD", [2, 3]), ("3", "EFG", [4, 5, 6])])
    return (try Toy.graph(NineSquares.municipalities, divisions: [division]), division)
  }

  private static let kindCases: [(members: [Int], expected: DivisionRelation.Kind)] = [
    ([0, 1], .equal), ([0], .inside), ([4, 6], .inside), ([0, 1, 2, 3], .wholeRegions),
    ([0, 1, 2, 3, 4, 5, 6], .wholeRegions), ([0, 1, 2], .crosses), ([1, 2], .crosses), ([0, 7], .crosses),
    ([0, 1, 4, 7, 8], .crosses), ([0, 1, 7], .wholeAndMore), ([0, 1, 2, 3, 7, 8], .wholeAndMore),
    ([7], .apart), ([7, 8], .apart), ([], .apart),
  ]

  @Test("Every kind of relation is told apart", arguments: kindCases)
  private func kinds(members: [Int], expected: DivisionRelation.Kind) throws {
    let (graph, division) = try graph()
    let set = MunicipalitySet(members, capacity: 9)
    #expect(DivisionRelation(of: set, to: division, in: graph).kind == expected)
  }

  @Test("The regions that share municipalities come with counts, the most shared first, equal ones by place")
  func shares() throws {
    let (graph, division) = try graph()
    let relation = DivisionRelation(of: graph.set(1, 3, 4, 5, 8), to: division, in: graph)
    #expect(relation.shares.map(\.region) == [2, 0, 1])
    #expect(relation.shares.map(\.count) == [2, 1, 1])
    #expect(relation.shares.map(\.size) == [3, 2, 2])
  }

  @Test("The best region is the one most like it, and of equal ones the first")
  func best() throws {
    let (graph, division) = try graph()
    let relation = DivisionRelation(of: graph.set(1, 3, 4, 5), to: division, in: graph)
    #expect(relation.best?.region == 2)
    #expect(relation.best?.jaccard == 2.0 / 5)
    let tied = DivisionRelation(of: graph.set(1, 2), to: division, in: graph)
    #expect(tied.best?.region == 0)
    #expect(tied.best?.jaccard == 1.0 / 3)
    #expect(DivisionRelation(of: graph.set(7, 8), to: division, in: graph).best == nil)
  }

  @Test("A set that is a region of a division with overlaps is equal to it, whatever else lies over it")
  func overlapEqual() throws {
    let division = try Toy.division(
      "water", [("1", "AB", [0, 1]), ("2", "BC", [1, 2])], multiple: true)
    let graph = try Toy.graph(NineSquares.municipalities, divisions: [division])
    let relation = DivisionRelation(of: graph.set(0, 1), to: division, in: graph)
    #expect(relation.kind == .equal)
    #expect(relation.shares.count == 2)
    #expect(DivisionRelation(of: graph.set(1), to: division, in: graph).kind == .crosses)
    #expect(DivisionRelation(of: graph.set(0, 1, 2), to: division, in: graph).kind == .wholeRegions)
  }

  @Test("A municipality in two regions does not make up for one in none")
  func overlapUncovered() throws {
    let division = try Toy.division("water", [("1", "AB", [0, 1]), ("2", "B", [1])], multiple: true)
    let graph = try Toy.graph(NineSquares.municipalities, divisions: [division])
    #expect(DivisionRelation(of: graph.set(0, 1, 8), to: division, in: graph).kind == .wholeAndMore)
  }

  @Test("On random divisions it equals a count with Swift's own sets")
  func twin() throws {
    var random = RandomGraph(seed: 3)
    var seen: Set<DivisionRelation.Kind> = []
    for _ in 0..<600 {
      let count = 1 + random.generator.below(6)
      let division = try random.division("d", count: count)
      let graph = try Toy.graph((0..<count).map { Toy.municipality($0) }, divisions: [division])
      let members = random.members(of: count, share: 0.6)
      let regions = division.regions.map { Set($0.members.map(\.municipality)) }
      let touched = regions.filter { !$0.isDisjoint(with: members) }
      let covered = Set(members).isSubset(of: Set(touched.joined()))
      let expected: DivisionRelation.Kind
      if touched.isEmpty {
        expected = .apart
      } else if touched.contains(Set(members)) {
        expected = .equal
      } else if touched.count == 1, covered {
        expected = .inside
      } else if touched.contains(where: { !$0.isSubset(of: members) }) {
        expected = .crosses
      } else {
        expected = covered ? .wholeRegions : .wholeAndMore
      }
      seen.insert(expected)
      let relation = DivisionRelation(of: MunicipalitySet(members, capacity: count), to: division, in: graph)
      #expect(relation.kind == expected)
      let likeness = regions.map {
        Double($0.intersection(members).count) / Double(max(1, $0.union(members).count))
      }
      let top = likeness.max() ?? 0
      #expect((relation.best?.jaccard ?? 0) == top)
      #expect(relation.best?.region == (top > 0 ? likeness.firstIndex(of: top) : nil))
      let common = touched.map { $0.intersection(members).count }
      #expect(relation.shares.map(\.count).sorted() == common.sorted())
    }
    #expect(seen.count == 6)
  }
}
