import RegionModel
import Testing

@Suite("Reading programmes")
struct ProgrammesReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",Deal,regio-deal,,,,,,,", 1, "Het veld \"id\" is leeg. [veld-leeg]"),
      WrongRow("deal,,regio-deal,,,,,,,", 6, "Het veld \"name\" is leeg. [veld-leeg]"),
      WrongRow("deal,Deal,,,,,,,,", 11, "Het veld \"kind\" is leeg. [veld-leeg]"),
      WrongRow(
        "deal,Deal,regio-deal,,toy:9,,,,,", 23,
        "\"toy:9\" is geen bekende regeling. [regeling-onbekend]\nBedoelt u \"toy:1\"?"),
      WrongRow(
        "deal,Deal,regio-deal,,,,,memory,,", 26,
        "\"memory\" in \"basis\" is onbekend. [woord-onbekend]\nKies uit: registered, sourced, rule, computed, carried, derived, inferred, modelled, unverified."
      ),
      WrongRow(
        "deal-zuid,Deal,regio-deal,,,,,,,", 1,
        "Programma deal-zuid staat al in regel 2. [dubbel]\nHaal een van de twee regels weg."),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "programmes.csv") }

  @Test("A programme without members is there, known as the table says")
  func withoutMembers() throws {
    let graph = try ToyDataset().adding("a-deal,Deal,regio-deal,,,,,,,", to: "programmes.csv").graph()
    #expect(graph.programmes.map(\.id) == ["a-deal", "afvalschap", "deal-zuid"])
    #expect(graph.programmes[0].members == [])
    #expect(graph.programmes[0].basis == .sourced)
    #expect(graph.programmes[2].members.map(\.municipality) == [0, 2])
  }
}
