import RegionAnalysis
import RegionModel
import Testing

@Suite("The strongest flows")
struct StrongestFlowsTests {
  private typealias Flow = (origin: Int, destination: Int, value: Double)

  private func table(_ flows: [Flow], size: Int = 4) throws -> FlowTable {
    try FlowTable(id: "t", unit: "banen", source: Toy.source(), size: size, flows: flows)
  }

  /// 0 sends 50 to itself, 30 to 1, 20 to 2; 1 sends 10 to 0 and 10 to 2; 2 keeps all; 3 has nothing.
  private func toy() throws -> FlowTable {
    try table([(0, 0, 50), (0, 1, 30), (0, 2, 20), (1, 2, 10), (1, 0, 10), (2, 2, 7)])
  }

  @Test("Of each municipality the largest flow elsewhere, of equal ones to the lowest number")
  func strongest() throws {
    let found = try toy().strongestFlows
    #expect(found.map(\.origin) == [0, 1])
    #expect(found.map(\.destination) == [1, 0])
    #expect(found.map(\.value) == [30, 10])
    #expect(found.map(\.share) == [0.3, 0.5])
  }

  @Test("From a share on, the border itself included")
  func shares() throws {
    let from = try toy().strongFlows(from: 0.3)
    #expect(from.map { [$0.origin, $0.destination] } == [[0, 1], [1, 0], [1, 2]])
    #expect(try toy().strongFlows(from: 0.31).map { [$0.origin, $0.destination] } == [[1, 0], [1, 2]])
    #expect(try toy().strongFlows(from: 0.51).isEmpty)
  }

  @Test("Around one: what leaves it by its residents, what reaches it by its jobs")
  func around() throws {
    #expect(try toy().flowsLeaving(0).map(\.destination) == [1, 2])
    #expect(try toy().flowsLeaving(0).map(\.share) == [0.3, 0.2])
    #expect(try toy().flowsReaching(2).map(\.origin) == [0, 1])
    #expect(try toy().flowsReaching(2).map(\.share) == [20.0 / 37, 10.0 / 37])
    #expect(try toy().flowsLeaving(3).isEmpty && toy().flowsReaching(3).isEmpty)
  }

  @Test(
    "The order in which the flows were given changes nothing, and a slow look at every pair finds the same")
  func twin() throws {
    var generator = SeededGenerator(seed: 5)
    var flows: [Flow] = []
    for origin in 0..<12 {
      for destination in 0..<12 where Int.random(in: 0..<3, using: &generator) > 0 {
        flows.append((origin, destination, Double(Int.random(in: 0..<6, using: &generator))))
      }
    }
    let found = try table(flows, size: 12)
    #expect(found.strongestFlows == (try table(flows.shuffled(using: &generator), size: 12)).strongestFlows)
    for origin in 0..<12 {
      let others = (0..<12).filter { $0 != origin }
      let values = others.map { other in
        flows.filter { $0.origin == origin && $0.destination == other }.reduce(0) { $0 + $1.value }
      }
      let best = values.max() ?? 0
      let expected = best > 0 ? others[values.firstIndex(of: best) ?? 0] : nil
      #expect(found.strongestFlows.first { $0.origin == origin }?.destination == expected)
    }
  }
}
