import RegionModel
import Testing

@Suite("Reading members of programmes")
struct ProgrammeMembersReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",GM0002,,,,", 1, "Het veld \"programme\" is leeg. [veld-leeg]"),
      WrongRow(
        "deal-zui,GM0002,,,,", 1,
        "\"deal-zui\" is geen bekend programma. [programma-onbekend]\nBedoelt u \"deal-zuid\"?"),
      WrongRow("deal-zuid,,,,,", 11, "Hier mist een gemeente. [veld-leeg]"),
      WrongRow(
        "deal-zuid,GM0002,Adam,,,", 18,
        "\"Adam\" hoort niet bij GM0002: dat is Bergen (N.). [naam-past-niet]\nVerbeter de code of de naam."),
      WrongRow(
        "deal-zuid,GM0003,Cuijk,trekker,,", 11,
        "Cuijk in deal-zuid staat al in regel 3. [dubbel]\nHaal een van de twee regels weg."),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "programme-members.csv") }
}
