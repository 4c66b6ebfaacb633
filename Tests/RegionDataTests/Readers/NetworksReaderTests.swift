import RegionModel
import Testing

@Suite("Reading networks")
struct NetworksReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",Nergens,bond,,", 1, "Het veld \"code\" is leeg. [veld-leeg]"),
      WrongRow("N,,bond,,", 3, "Het veld \"name\" is leeg. [veld-leeg]"),
      WrongRow("N,Nergens,,,", 11, "Het veld \"kind\" is leeg. [veld-leeg]"),
      WrongRow(
        "G2,Nergens,bond,,", 1, "Netwerk G2 staat al in regel 4. [dubbel]\nHaal een van de twee regels weg."),
      WrongRow(
        "N,Nergens,afdeling,BONT,", 20,
        "\"BONT\" is geen ander netwerk in deze tabel. [netwerk-onbekend]\nBedoelt u \"BOND\"?"),
      WrongRow(
        "N,Nergens,afdeling,N,", 20,
        "\"N\" is geen ander netwerk in deze tabel. [netwerk-onbekend]\nBedoelt u \"G2\"?"),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "networks.csv") }

  @Test("A parent may stand below its branch")
  func parentBelow() throws {
    let graph = try ToyDataset().adding("A,Afdeling,afdeling,B,", "B,Bond,bond,,", to: "networks.csv").graph()
    #expect(graph.networks.map(\.parent) == [nil, "BOND", nil, "B", nil])
  }
}
