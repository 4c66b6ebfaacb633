import RegionModel
import Testing

@Suite("Reading members of networks")
struct NetworkMembersReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",GM0002,,,", 1, "Het veld \"network\" is leeg. [veld-leeg]"),
      WrongRow(
        "BONT,GM0002,,,", 1, "\"BONT\" is geen bekend netwerk. [netwerk-onbekend]\nBedoelt u \"BOND\"?"),
      WrongRow("NEGENTIEN,GM0002,,,", 1, "\"NEGENTIEN\" is geen bekend netwerk. [netwerk-onbekend]"),
      WrongRow("BOND,,,,", 6, "Hier mist een gemeente. [veld-leeg]"),
      WrongRow(
        "BOND,GM0002,Bergen (Z.),,", 13,
        "\"Bergen (Z.)\" hoort niet bij GM0002: dat is Bergen (N.). [naam-past-niet]\nVerbeter de code of de naam."
      ),
      WrongRow(
        "BOND,GM0002,,rul,", 14, "\"rul\" in \"basis\" is onbekend. [woord-onbekend]\nBedoelt u \"rule\"?"),
      WrongRow(
        "BOND,GM0009,IJlst,,", 6,
        "IJlst in BOND staat al in regel 3. [dubbel]\nHaal een van de twee regels weg."),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "network-members.csv") }

  @Test("The same municipality in another network is no double")
  func others() throws {
    let graph = try ToyDataset().adding("G2,GM0009,IJlst,,", to: "network-members.csv").graph()
    #expect(graph.networks[2].members.map(\.municipality) == [4, 7, 8])
  }
}
