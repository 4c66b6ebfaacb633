import RegionModel
import Testing

@Suite("Reading water boards")
struct WaterBoardsReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",Nergens,,", 1, "Het veld \"code\" is leeg. [veld-leeg]"),
      WrongRow("WB09,,,", 6, "Het veld \"name\" is leeg. [veld-leeg]"),
      WrongRow(
        "WB02,Nergens,,", 1, "Waterschap WB02 staat al in regel 3. [dubbel]\nHaal een van de twee regels weg."
      ),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "water-boards.csv") }

  @Test("A water board without municipalities is a region without members")
  func unused() throws {
    let graph = try ToyDataset().adding("WB00,Waterschap Leeg,,", to: "water-boards.csv").graph()
    #expect(graph.waterBoards.map(\.code.rawValue) == ["WB00", "WB01", "WB02"])
    #expect(graph.waterBoards.map(\.members.count) == [0, 5, 6])
    #expect(graph.division("waterschap")?.regions.map(\.members.count) == [0, 5, 6])
  }
}
