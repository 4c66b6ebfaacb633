import RegionModel
import Testing

@Suite("Nodes of the graph")
struct NodeTests {
  @Test("The same code of another kind is another node")
  func kinds() {
    let nodes: Set<Node> = [
      .municipality(MunicipalityCode("X")), .province(ProvinceCode("X")), .waterBoard(WaterBoardCode("X")),
      .network(code: "X"), .region(division: "a", code: "X"), .region(division: "b", code: "X"),
      .arrangement(id: "X"), .programme(id: "X"), .programme(id: "X"),
    ]
    #expect(nodes.count == 8)
  }
}
