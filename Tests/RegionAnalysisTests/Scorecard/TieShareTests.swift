import RegionAnalysis
import RegionModel
import Testing

@Suite("Ties of one municipality")
struct TieShareTests {
  @Test("The share is that of the table of existing cooperation", arguments: 1...12 as ClosedRange<UInt64>)
  func twin(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let graph = try random.graph(count: 10)
    let (ground, ties) = (ScorecardGround(graph), graph.governance())
    for municipality in 0..<graph.count {
      let others = MunicipalitySet(random.members(of: 10, share: 0.5), capacity: 10)
      let inside = ties.from(municipality).reduce(0) { $0 + (others.contains($1.other) ? $1.value : 0) }
      let share = ground.tieShare(of: municipality, with: others)
      #expect((share == nil) == (ties.outgoing[municipality] == 0))
      guard let share else { continue }
      #expect(abs(share.value - inside / ties.outgoing[municipality]) < 1e-9)
    }
  }
}
