import RegionAnalysis
import RegionModel
import Testing

@Suite("Ranks and percentiles among reference regions")
struct ReferenceSetTests {
  /// Regions of 1, 2, 2, 3 and 4 councils; seats 9; 20 + 24; …
  private func set() throws -> (ReferenceSet, ScorecardGround) {
    let ground = try ScorecardToy.ground()
    let regions = [[0], [1, 2], [3, 4], [5, 6, 7], [0, 1, 2, 8], []].map {
      MunicipalitySet($0, capacity: 9)
    }
    return (ReferenceSet(name: "de toetsregio's", regions: regions, in: ground), ground)
  }

  private func standing(
    _ members: [Int], _ figure: any RegionFigure.Type = Councils.self
  ) throws -> ReferenceSet.Standing {
    let (set, ground) = try set()
    let card = Scorecard(of: MunicipalitySet(members, capacity: 9), in: ground)
    return try #require(set.standing(of: card, figure))
  }

  @Test("A region of the set is ranked among the others, equal values share the best rank")
  func member() throws {
    let middle = try standing([1, 2])
    #expect([middle.rank, middle.outOf, middle.ties] == [3, 5, 1])
    #expect(middle.percentile == 0.375)
    let top = try standing([0, 1, 2, 8])
    #expect([top.rank, top.outOf, top.ties] == [1, 5, 0])
    #expect(top.percentile == 1)
    let last = try standing([0])
    #expect([last.rank, last.outOf, last.ties] == [5, 5, 0])
    #expect(last.percentile == 0)
  }

  @Test("A region that is not one of the set is put among all of them")
  func stranger() throws {
    let stranger = try standing([4, 7])
    #expect([stranger.rank, stranger.outOf, stranger.ties] == [3, 6, 2])
    #expect(stranger.percentile == 0.4)
  }

  @Test("Where less is better the lowest value comes first")
  func lower() throws {
    let (set, ground) = try set()
    let values = set.cards.compactMap { $0.value(ArrangementsPerCouncil.self)?.value }
    let expected: [Double] = [3, 2.5, 1.5, 1.0 / 3, 2.25]
    #expect(values == expected)
    let best = Scorecard(of: MunicipalitySet([5, 6, 7], capacity: 9), in: ground)
    #expect(set.standing(of: best, ArrangementsPerCouncil.self)?.rank == 1)
    let worst = Scorecard(of: MunicipalitySet([0], capacity: 9), in: ground)
    #expect(set.standing(of: worst, ArrangementsPerCouncil.self)?.rank == 5)
  }

  @Test("Regions without a value do not take part, and without a value there is no rank")
  func missing() throws {
    let pairs = try standing([1, 2], PartnersInside.self)
    #expect(pairs.outOf == 4)
    let (set, ground) = try set()
    let single = Scorecard(of: MunicipalitySet([0], capacity: 9), in: ground)
    #expect(set.standing(of: single, PartnersInside.self) == nil)
    #expect(ReferenceSet(name: "niemand", cards: []).standing(of: single, Councils.self)?.percentile == nil)
  }

  @Test("Empty regions are left out of the set; it knows who is in it")
  func contents() throws {
    let (set, _) = try set()
    #expect(set.cards.count == 5)
    #expect(set.contains(MunicipalitySet([3, 4], capacity: 9)))
    #expect(!set.contains(MunicipalitySet([3], capacity: 9)))
  }
}
