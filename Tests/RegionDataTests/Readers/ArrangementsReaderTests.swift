import RegionModel
import Testing

@Suite("Reading arrangements")
struct ArrangementsReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",Regeling,,,Vorm,,,,", 1, "Het veld \"id\" is leeg. [veld-leeg]"),
      WrongRow("toy:9,,,,Vorm,,,,", 7, "Het veld \"name\" is leeg. [veld-leeg]"),
      WrongRow("toy:9,Regeling,,,,,,,", 18, "Het veld \"legal_form\" is leeg. [veld-leeg]"),
      WrongRow(
        "toy:9,Regeling,,,Vorm,,1-1-2015,,", 24,
        "\"1-1-2015\" in \"valid_from\" is geen datum. [geen-datum]\nSchrijf een datum als 2018-01-01."),
      WrongRow(
        "toy:9,Regeling,,,Vorm,,,2018-02-30,", 25,
        "\"2018-02-30\" in \"valid_to\" is geen datum. [geen-datum]\nSchrijf een datum als 2018-01-01."),
      WrongRow(
        "toy:9,Regeling,,,Vorm,,2018-01-02,2018-01-01,", 35,
        "De regeling eindigt (2018-01-01) voor zij begint (2018-01-02). [datums-verkeerd-om]"),
      WrongRow(
        "toy:2,Regeling,,,Vorm,,,,", 1,
        "Regeling toy:2 staat al in regel 3. [dubbel]\nHaal een van de twee regels weg."),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "arrangements.csv") }

  @Test("An arrangement may begin and end on one day")
  func oneDay() throws {
    let graph = try ToyDataset().adding("toy:0,Dag,,,Vorm,,2018-01-01,2018-01-01,", to: "arrangements.csv")
      .graph()
    #expect(graph.arrangements[0].validTo == graph.arrangements[0].validFrom)
    #expect(graph.arrangements[1].members.map(\.municipality) == [0, 3])
  }
}
