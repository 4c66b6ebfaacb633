import RegionModel
import Testing

@Suite("Reading provinces")
struct ProvincesReaderTests {
  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",Nergens,,39,", 1, "Het veld \"code\" is leeg. [veld-leeg]"),
      WrongRow("PV09,,,39,", 6, "Het veld \"name\" is leeg. [veld-leeg]"),
      WrongRow("PV09,Nergens,,,", 15, "Het veld \"seats\" is leeg. [veld-leeg]"),
      WrongRow("PV09,Nergens,,0,", 15, "0 in \"seats\" is lager dan 1. [getal-te-laag]"),
      WrongRow("PV09,Nergens,,-5,", 15, "-5 in \"seats\" is lager dan 1. [getal-te-laag]"),
      WrongRow(
        "PV09,Nergens,,veel,", 15,
        "\"veel\" in \"seats\" is geen heel getal. [geen-getal]\nSchrijf alleen cijfers, zonder punten tussen duizendtallen."
      ),
      WrongRow(
        "PV02,Nergens,,39,", 1,
        "Provincie PV02 staat al in regel 3. [dubbel]\nHaal een van de twee regels weg."),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "provinces.csv") }

  @Test("A province without municipalities is a province too")
  func unused() throws {
    let graph = try ToyDataset().adding("PV00,Leeg,,39,", to: "provinces.csv").graph()
    #expect(graph.provinces.map(\.code.rawValue) == ["PV00", "PV01", "PV02", "PV03"])
    #expect(graph.municipalities[0].province.rawValue == "PV01")
  }
}
