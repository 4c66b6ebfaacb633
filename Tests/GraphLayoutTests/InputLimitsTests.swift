import Testing

@testable import GraphLayout

@Suite("InputLimits")
struct InputLimitsTests {
  @Test("A text may be as long as the limit and not one byte longer")
  func bytes() throws {
    try InputLimits.check(text: String(repeating: " ", count: InputLimits.bytes))
    #expect(
      throws: GraphLayoutError.tooLarge(
        message: "De DOT-tekst telt 524289 bytes en mag er 524288 tellen: laat knopen of lijnen weg.")
    ) { try InputLimits.check(text: String(repeating: " ", count: InputLimits.bytes + 1)) }
  }

  @Test(
    "Every engine takes what it can place and not one node or edge more", arguments: LayoutEngine.allCases)
  func size(engine: LayoutEngine) throws {
    let most = engine.capacity
    try InputLimits.check(size: most, engine: engine)
    for size in [
      GraphSize(nodes: most.nodes + 1, edges: 0), GraphSize(nodes: 0, edges: most.edges + 1),
    ] {
      #expect(throws: GraphLayoutError.self) { try InputLimits.check(size: size, engine: engine) }
    }
  }
}
