import RegionModel
import Testing

@Suite("Reading details of regions")
struct RegionDetailsReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",ZR1,a,b,,", 1, "Het veld \"division\" is leeg. [veld-leeg]"),
      WrongRow("zorgregio,,a,b,,", 11, "Het veld \"region_code\" is leeg. [veld-leeg]"),
      WrongRow("zorgregio,ZR1,,b,,", 15, "Het veld \"key\" is leeg. [veld-leeg]"),
      WrongRow("zorgregio,ZR1,a,,,", 17, "Het veld \"value\" is leeg. [veld-leeg]"),
      WrongRow(
        "zorgregio,ZR1,a,b,known,", 19,
        "\"known\" in \"basis\" is onbekend. [woord-onbekend]\nKies uit: registered, sourced, rule, computed, carried, derived, inferred, modelled, unverified."
      ),
      WrongRow(
        "zorgregios,ZR1,a,b,,", 1,
        "De indeling \"zorgregios\" bestaat niet. [indeling-onbekend]\nBedoelt u \"zorgregio\"?"),
      WrongRow("provincie,PV01,a,b,,", 1, "De indeling \"provincie\" bestaat niet. [indeling-onbekend]"),
      WrongRow(
        "zorgregio,ZR7,a,b,,", 11,
        "De indeling zorgregio heeft geen regio \"ZR7\". [regio-onbekend]\nBedoelt u \"ZR1\"?"),
      WrongRow(
        "zorgregio,ZR1,uitvoerder,Zorgkantoor Eén,,", 15,
        "Dit kenmerk van ZR1 staat al in regel 2. [dubbel]\nHaal een van de twee regels weg."),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "region-details.csv") }

  @Test("A region may have two values for one key")
  func twoValues() throws {
    let graph = try ToyDataset().adding(
      "zorgregio,ZR1,uitvoerder,Zorgkantoor Drie,,", to: "region-details.csv"
    ).graph()
    #expect(graph.division("zorgregio")?.regions[0].details.map(\.value).last == "Zorgkantoor Drie")
  }
}
