import RegionAnalysis
import RegionModel
import Testing

@Suite("A division as a whole")
struct DivisionScoreTests {
  @Test("The rows of nine squares are those reckoned by hand")
  func rows() throws {
    let graph = try ScorecardToy.graph()
    let score = DivisionScore(of: graph.divisions[0], in: try ScorecardToy.ground())
    #expect(score.regions.map(\.code) == ["R1", "R2", "R3"])
    #expect(score.residents == [3000, 3000, 3000])
    // ABC has 280 of 305; DEF has 5 inside, 30 jobs of residents and 25 jobs: 10 from A, 10 from C, 5 own.
    #expect(score.selfContained == [280.0 / 305, 5.0 / 30])
    #expect(score.inside == FigureValue(285, over: 330))
    #expect(score.borderLength == 6)
    #expect(score.crossing == 0)
    #expect(score.congruence == nil && score.likeness == nil)
  }

  @Test("Blocks cross provinces, and their borders are counted once")
  func blocks() throws {
    let graph = try ScorecardToy.graph()
    let score = DivisionScore(of: graph.divisions[1], in: try ScorecardToy.ground())
    #expect(score.crossing == 2)
    // B–C, E–F, and the three between the second and the third row.
    #expect(score.borderLength == 5)
  }

  @Test(
    "Congruence and likeness are with the other divisions of the country that count",
    arguments: 1...6 as ClosedRange<UInt64>)
  func twin(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = 14
    let divisions = try (0..<3).map { number -> Division in
      var members = [[Int]](repeating: [], count: 5)
      for municipality in 0..<count { members[random.below(5)].append(municipality) }
      let toy = try Toy.division(
        "d\(number)", members.enumerated().map { ("r\($0.offset)", "r", $0.element) })
      return Division(
        id: toy.id, title: toy.title, singular: toy.singular, field: .zorg, regions: toy.regions,
        source: toy.source)
    }
    let graph = try Toy.graph((0..<count).map { Toy.municipality($0) }, divisions: divisions)
    #expect(CongruenceDivisions(of: graph).counted.count == 3)
    let regionOf = divisions.map { $0.assignment(capacity: count) }
    var (together, all) = (0.0, 0.0)
    for one in 0..<count {
      for other in 0..<count where one != other && regionOf[0][one] == regionOf[0][other] {
        for division in 1...2 {
          all += 1
          if regionOf[division][one] == regionOf[division][other] { together += 1 }
        }
      }
    }
    let score = DivisionScore(of: divisions[0], in: ScorecardGround(graph))
    #expect(score.congruence == FigureValue(together, over: all))
    let likeness = (1...2).compactMap { place in
      ComparisonMeasure.adjustedRand.value(
        Contingency(Partition(labels: regionOf[0]), Partition(labels: regionOf[place])))
    }
    #expect(score.likeness == likeness.reduce(0, +) / 2)
  }
}
