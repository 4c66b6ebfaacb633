import RegionAnalysis
import RegionModel
import Testing

@Suite("Certainty of a logical region")
struct AnswerCertaintyTests {
  private func graph(_ arrangements: [[Int]]) throws -> RegionGraph {
    try Toy.graph(
      NineSquares.municipalities,
      arrangements: arrangements.enumerated().map { Toy.arrangement("roo:\($0)", "R\($0)", $1) })
  }

  @Test("With one body every draw is the same: all is certain, and nothing can be left out")
  func single() throws {
    let graph = try graph([[0, 1, 2]])
    let certainty = AnswerCertainty(of: LogicalRegion(for: graph.set(0), in: graph))
    #expect(certainty.runs == 200)
    #expect(certainty.share == 1)
    #expect(certainty.inCore == [200, 200, 200, 0, 0, 0, 0, 0, 0])
    #expect(certainty.withoutSource.isEmpty && certainty.decisive.isEmpty)
    #expect(certainty.holdsWithoutAnySource)
  }

  @Test("Of two bodies, a quarter of the draws holds only the one, a quarter only the other, half holds both")
  func two() throws {
    let graph = try graph([[0, 1, 2], [0, 1, 3]])
    let certainty = AnswerCertainty(of: LogicalRegion(for: graph.set(0), in: graph), runs: 4000)
    #expect(certainty.inCore[1] == 4000)
    // 2 is in the core only when just the first body was drawn: 1/4, standard error 0.7 percentage point.
    #expect(abs(certainty.coreShare(2) - 0.25) < 0.03)
    #expect(abs(certainty.coreShare(3) - 0.25) < 0.03)
    // Core 0 1 is as like both: the tie goes to the first, which so wins in three quarters.
    let share = try #require(certainty.share)
    #expect(abs(share - 0.75) < 0.03)
    #expect(certainty.wins.reduce(0, +) == 4000)
    #expect(certainty.decisive.map(\.part.id) == ["roo:0"])
    #expect(certainty.decisive.map(\.option) == [1])
  }

  @Test("For A of the documentation page ABC is the best in 26 of 27 draws, and whichever source is left out")
  func page() throws {
    let graph = try NineSquares.graph()
    let certainty = AnswerCertainty(of: LogicalRegion(for: graph.set(0), in: graph), runs: 5400)
    // Standard error 0.26 percentage point.
    let share = try #require(certainty.share)
    #expect(abs(share - 26.0 / 27) < 0.01)
    #expect(certainty.holdsWithoutAnySource)
    #expect(certainty.decisive.isEmpty)
  }

  @Test("What is the best without a source is found, and only sources with evidence can be left out")
  func sources() throws {
    // The divisions say ABC and ABDE, three arrangements say ADG: with all of them D is core and B is not.
    let graph = try NineSquares.graph(
      arrangements: (0..<3).map { Toy.arrangement("roo:\($0)", "ADG \($0)", [0, 3, 6]) })
    let region = LogicalRegion(for: graph.set(0), in: graph)
    #expect(region.core == graph.set(0, 3))
    #expect(region.answer?.candidates.first?.name == "ADG 0")
    let certainty = AnswerCertainty(of: region)
    #expect(certainty.withoutSource.map(\.part) == [.division, .arrangement])
    let names = certainty.withoutSource.map { omission in
      omission.option.map { region.options[$0].candidates[0].name }
    }
    // Without arrangements A and B are in all, C, D and E in half: AB is as 2/3 to ABC and 2/4 to ABDE.
    #expect(names == ["ADG 0", "rij ABC"])
    #expect(!certainty.holdsWithoutAnySource)
  }

  @Test("Without options there is no share, and without runs all shares are 0")
  func nothing() throws {
    let graph = try graph([])
    let certainty = AnswerCertainty(of: LogicalRegion(for: graph.set(0), in: graph))
    #expect(certainty.share == nil)
    #expect(certainty.wins.isEmpty)
    let some = try self.graph([[0, 1, 2]])
    let none = AnswerCertainty(of: LogicalRegion(for: some.set(0), in: some), runs: 0)
    #expect(none.share == 0)
    #expect(none.coreShare(1) == 0)
  }

  @Test("The same seed gives the same, another seed another outcome")
  func seeds() throws {
    let graph = try graph([[0, 1, 2], [0, 1, 3], [0, 2, 3]])
    let region = LogicalRegion(for: graph.set(0), in: graph)
    #expect(AnswerCertainty(of: region).inCore == AnswerCertainty(of: region).inCore)
    #expect(AnswerCertainty(of: region, seed: 2).inCore != AnswerCertainty(of: region).inCore)
  }

  @Test("On random graphs every draw and every omission is that of a slow recount")
  func twin() throws {
    var random = RandomGraph(seed: 21)
    for round in 0..<60 {
      let count = 3 + random.generator.below(8)
      let graph = try random.graph(count: count)
      let subject = Set((0...(round % 2)).map { _ in random.generator.below(count) })
      let some = SomeMethods.random(round % 3, graph: graph, &random.generator)
      let weights = round % 2 == 0 ? EvidenceWeights.equal : EvidenceWeights(field: .zorg)
      let region = LogicalRegion(
        for: MunicipalitySet(subject, capacity: count), in: graph, methods: some.methods, weights: weights)
      let certainty = AnswerCertainty(of: region, runs: 20, seed: 5)
      let slow = SlowCertainty(of: region, graph: graph, runs: 20, seed: 5)
      #expect(certainty.inCore == slow.inCore)
      #expect(certainty.wins == slow.wins)
      #expect(certainty.withoutSource.map(\.option) == slow.withoutSource)
      #expect(certainty.decisive.map(\.option) == slow.decisive)
    }
  }
}
