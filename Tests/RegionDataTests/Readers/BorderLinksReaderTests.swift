import RegionModel
import Testing

@Suite("Reading border links")
struct BorderLinksReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",GM0001,veer,Veer,", 1, "Hier mist een gemeente. [veld-leeg]"),
      WrongRow(
        "GM0002,Gor,veer,Veer,", 8,
        "\"Gor\" is geen bekende gemeente. [gemeente-onbekend]\nBedoelt u Goor (GM0007)?"),
      WrongRow(
        "GM0002,GM0007,pont,Veer,", 15,
        "\"pont\" in \"kind\" is onbekend. [woord-onbekend]\nKies uit: veer, brug, dam, tunnel."),
      WrongRow("GM0002,GM0007,,Veer,", 15, "Het veld \"kind\" is leeg. [veld-leeg]"),
      WrongRow("GM0002,GM0007,veer,,", 20, "Het veld \"name\" is leeg. [veld-leeg]"),
      WrongRow("GM0002,GM0002,veer,Veer,", 8, "Een verbinding loopt tussen twee gemeenten. [verbinding-lus]"),
      WrongRow(
        "GM0001,GM0009,veer,Veer Zuid–Noord,", 20,
        "Verbinding Veer Zuid–Noord staat al in regel 2. [dubbel]\nHaal een van de twee regels weg."),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "border-links.csv") }

  @Test("Two links of two names between two municipalities are two")
  func two() throws {
    let graph = try ToyDataset().adding("GM0009,GM0001,brug,Noordbrug,", to: "border-links.csv").graph()
    #expect(graph.borders.links.map(\.name) == ["Veer Zuid–Noord", "Noordbrug"])
    #expect(graph.borders.links.map(\.kind) == [.ferry, .bridge])
  }
}
