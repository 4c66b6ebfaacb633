import RegionModel
import Testing

@Suite("Reading participants")
struct ParticipantsReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",gemeente,GM0002,,,,", 1, "Het veld \"arrangement\" is leeg. [veld-leeg]"),
      WrongRow(
        "toy:3,gemeente,GM0002,,,,", 1,
        "\"toy:3\" is geen bekende regeling. [regeling-onbekend]\nBedoelt u \"toy:1\"?"),
      WrongRow("toy:1,,GM0002,,,,", 7, "Het veld \"kind\" is leeg. [veld-leeg]"),
      WrongRow(
        "toy:1,gemeenten,GM0002,,,,", 7,
        "\"gemeenten\" in \"kind\" is onbekend. [woord-onbekend]\nBedoelt u \"gemeente\"?"),
      WrongRow(
        "toy:1,bedrijf,X,,,,", 7,
        "\"bedrijf\" in \"kind\" is onbekend. [woord-onbekend]\nKies uit: gemeente, provincie, waterschap, gemeenschappelijke-regeling, rijk, overig."
      ),
      WrongRow("toy:1,gemeente,,Ede,,,", 16, "Hier mist een gemeente. [veld-leeg]"),
      WrongRow(
        "toy:1,gemeente,GM1966,Eemsmond,,,", 16,
        "\"GM1966\" is geen bekende gemeente. [gemeente-onbekend]"),
      WrongRow(
        "toy:1,gemeente,GM0002,Ede,,,", 23,
        "\"Ede\" hoort niet bij GM0002: dat is Bergen (N.). [naam-past-niet]\nVerbeter de code of de naam."),
      WrongRow(
        "toy:1,gemeente,GM0004,Dam,,,", 16,
        "Dam in deze regeling staat al in regel 3. [dubbel]\nHaal een van de twee regels weg."),
      WrongRow(
        "toy:1,provincie,PV09,Nergens,,,", 17,
        "\"PV09\" is geen bekende provincie. [provincie-onbekend]\nBedoelt u \"PV01\"?"),
      WrongRow(
        "toy:1,waterschap,XX,Nergens,,,", 18, "\"XX\" is geen bekend waterschap. [waterschap-onbekend]"),
      WrongRow("toy:1,overig,X,,,,", 16, "Het veld \"name\" is leeg. [veld-leeg]"),
      WrongRow(
        "toy:1,provincie,PV01,Zuidland,,,", 17,
        "Deelnemer Zuidland aan deze regeling staat al in regel 4. [dubbel]\nHaal een van de twee regels weg."
      ),
      WrongRow(
        "toy:2,overig,,Stichting Zorg,,,", 14,
        "Deelnemer Stichting Zorg aan deze regeling staat al in regel 9. [dubbel]\nHaal een van de twee regels weg."
      ),
      WrongRow(
        "toy:2,overig,,Stichting,,sourcd,", 26,
        "\"sourcd\" in \"basis\" is onbekend. [woord-onbekend]\nBedoelt u \"sourced\"?"),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "participants.csv") }

  @Test("The same body in another arrangement, or of another kind, is no double")
  func others() throws {
    let graph = try ToyDataset()
      .adding(
        "toy:2,provincie,PV01,Zuidland,,,", "toy:2,rijk,,Stichting Zorg,,,", "toy:2,gemeente,GM0001,Adam,,,",
        to: "participants.csv"
      )
      .graph()
    #expect(graph.arrangements[1].others.map(\.name) == ["Stichting Zorg", "Zuidland", "Stichting Zorg"])
    #expect(graph.arrangements[1].members.map(\.municipality) == [0])
  }
}
