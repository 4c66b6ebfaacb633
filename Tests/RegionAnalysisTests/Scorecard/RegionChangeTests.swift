import RegionAnalysis
import RegionModel
import Testing

@Suite("One municipality joins or leaves")
struct RegionChangeTests {
  @Test("Neighbours by border and by listed link may join, every member may leave")
  func all() throws {
    let ferry = BorderLink(from: 0, to: 8, kind: .ferry, name: "Veer A–I")
    let graph = try ScorecardToy.graph(links: [ferry])
    let ground = ScorecardGround(graph, congruence: graph.divisions)
    let changes = RegionChange.all(of: graph.set(0, 1), in: ground)
    #expect(changes.filter { $0.kind == .joins }.map(\.municipality) == [2, 3, 4, 8])
    #expect(changes.filter { $0.kind == .leaves }.map(\.municipality) == [0, 1])
    #expect(
      changes.map { Array($0.after.region) } == [[0, 1, 2], [0, 1, 3], [0, 1, 4], [0, 1, 8], [1], [0]])
  }

  @Test("The last member cannot leave")
  func last() throws {
    let graph = try ScorecardToy.graph()
    let changes = RegionChange.all(of: graph.set(4), in: ScorecardGround(graph, congruence: graph.divisions))
    #expect(changes.allSatisfy { $0.kind == .joins })
    #expect(changes.map(\.municipality) == [1, 3, 5, 7])
  }

  @Test("A gain is above 0 when it is better, also where less is better; without judgement there is none")
  func gain() throws {
    let graph = try ScorecardToy.graph()
    let ground = ScorecardGround(graph, congruence: graph.divisions)
    let before = Scorecard(of: graph.set(0, 1), in: ground)
    let joins = try #require(RegionChange.all(of: graph.set(0, 1), in: ground).first { $0.municipality == 3 })
    // With D the 10 jobs from A to D and the 25 back come inside: 190/200 becomes 225/225.
    let expected: Double = 1 - 190.0 / 200
    #expect(joins.gain(WorksInside.self, from: before) == expected)
    // A and B have 3 each, D has 2: the mean of 3 falls to 8/3.
    let fewer = try #require(joins.gain(ArrangementsPerCouncil.self, from: before))
    #expect(abs(fewer - 1.0 / 3) < 1e-12)
    #expect(joins.gain(Residents.self, from: before) == nil)
    let alone = try #require(RegionChange.all(of: graph.set(0, 1), in: ground).last)
    #expect(alone.gain(PartnersInside.self, from: before) == nil)
  }
}
