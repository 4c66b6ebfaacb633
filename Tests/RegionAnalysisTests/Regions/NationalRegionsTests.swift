import RegionAnalysis
import RegionModel
import Testing

@Suite("Logical regions of the whole country")
struct NationalRegionsTests {
  private func national(_ graph: RegionGraph) -> NationalRegions {
    NationalRegions(
      (0..<graph.count).map { number in
        let region = LogicalRegion(for: MunicipalitySet([number], capacity: graph.count), in: graph)
        return .init(region: region, certainty: AnswerCertainty(of: region, runs: 5))
      })
  }

  @Test("Where all agree on the rows, every row is a closed core and the division of rows fits wholly")
  func rows() throws {
    let rows = try #require(try NineSquares.divisions().first)
    let graph = try Toy.graph(NineSquares.municipalities, divisions: [rows])
    let national = national(graph)
    #expect(national.closedCores == [graph.set(0, 1, 2), graph.set(3, 4, 5), graph.set(6, 7, 8)])
    #expect(national.mutual(of: 4) == [3, 5])
    let fit = national.fit(of: rows, in: graph)
    #expect([fit.municipalities, fit.equal, fit.best] == [9, 9, 9])
    #expect(fit.likeness == 1)
  }

  @Test("The page's country by hand: GHI is closed; A and B have each other; C has nobody")
  func page() throws {
    let graph = try NineSquares.graph()
    let national = national(graph)
    // A and B: ABC, ABDE, ABC. C: ABC, CF, ABC, so A and B are shell. D: DEF, ABDE, so E is core.
    let cores = national.answers.map { Array($0.region.core) }
    #expect(
      cores == [[0, 1], [0, 1], [2], [3, 4], [3, 4], [5], [6, 7, 8], [6, 7, 8], [6, 7, 8]])
    #expect(national.closedCores == [graph.set(6, 7, 8), graph.set(0, 1), graph.set(3, 4)])
    #expect(national.mutual(of: 0) == [1])
    #expect(national.mutual(of: 2) == [])
    let rows = national.fit(of: graph.divisions[0], in: graph)
    #expect(rows.municipalities == 9)
    #expect(rows.equal == 3)
  }

  @Test("A core that leans outward is not closed")
  func open() throws {
    // 0 is with 1 in all; 1 is with 2 and 3 in most.
    let graph = try Toy.graph(
      NineSquares.municipalities,
      arrangements: [[0, 1, 2], [0, 1, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]].enumerated().map {
        Toy.arrangement("roo:\($0)", "R", $1)
      })
    let national = national(graph)
    #expect(Array(national.answers[0].region.core) == [0, 1])
    #expect(!national.answers[1].region.core.contains(0))
    #expect(national.mutual(of: 0) == [])
    #expect(!national.closedCores.contains(graph.set(0, 1)))
  }
}
