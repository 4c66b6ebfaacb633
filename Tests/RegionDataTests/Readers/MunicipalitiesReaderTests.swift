import RegionModel
import Testing

@Suite("Reading municipalities")
struct MunicipalitiesReaderTests {
  private static let integer = "\nSchrijf alleen cijfers, zonder punten tussen duizendtallen."
  private static let decimal = "\nSchrijf bijvoorbeeld 12.5 (of 12,5 als de velden door ; gescheiden zijn)."
  private static let bases =
    "registered, sourced, rule, computed, carried, derived, inferred, modelled, unverified"

  @Test(
    "A wrong row is told at its field",
    arguments: [
      WrongRow(",Nes,,PV01,1,1,1,1,1,9,,", 1, "Het veld \"code\" is leeg. [veld-leeg]"),
      WrongRow("GM0010,,,PV01,1,1,1,1,1,9,,", 8, "Het veld \"name\" is leeg. [veld-leeg]"),
      WrongRow("GM0010,Nes,,,1,1,1,1,1,9,,", 13, "Hier mist een provincie. [veld-leeg]"),
      WrongRow(
        "GM0010,Nes,,PV09,1,1,1,1,1,9,,", 13,
        "\"PV09\" is geen bekende provincie. [provincie-onbekend]\nBedoelt u Fryslân (PV03), Middenland (PV02), Zuidland (PV01)?"
      ),
      WrongRow(
        "GM0010,Nes,,Frieslant,1,1,1,1,1,9,,", 13,
        "\"Frieslant\" is geen bekende provincie. [provincie-onbekend]\nBedoelt u Fryslân (PV03)?"),
      WrongRow(
        "GM0010,Nes,,PV01,-1,1,1,1,1,9,,", 18, "-1 in \"inhabitants\" is lager dan 0. [getal-te-laag]"),
      WrongRow(
        "GM0010,Nes,,PV01,1.000,1,1,1,1,9,,", 18,
        "\"1.000\" in \"inhabitants\" is geen heel getal. [geen-getal]" + integer),
      WrongRow(
        "GM0010,Nes,,PV01,9223372036854775807,1,1,1,1,9,,", 18,
        "9223372036854775807 in \"inhabitants\" is hoger dan 1000000000. [getal-te-hoog]"),
      WrongRow(
        "GM0010,Nes,,PV01,1,x,1,1,1,9,,", 20, "\"x\" in \"land_km2\" is geen getal. [geen-getal]" + decimal),
      WrongRow(
        "GM0010,Nes,,PV01,1,-0.5,1,1,1,9,,", 20, "-0.5 in \"land_km2\" is lager dan 0. [getal-buiten-bereik]"),
      WrongRow(
        "GM0010,Nes,,PV01,1,1,1000001,1,1,9,,", 22,
        "1000001 in \"total_km2\" is hoger dan 1000000. [getal-buiten-bereik]"),
      WrongRow("GM0010,Nes,,PV01,1,1,,1,1,9,,", 22, "Het veld \"total_km2\" is leeg. [veld-leeg]"),
      WrongRow(
        "GM0010,Nes,,PV01,1,1,1,x,1,9,,", 24,
        "\"x\" in \"households\" is geen heel getal. [geen-getal]" + integer),
      WrongRow(
        "GM0010,Nes,,PV01,1,1,1,1,-1,9,,", 26, "-1 in \"address_density\" is lager dan 0. [getal-te-laag]"),
      WrongRow("GM0010,Nes,,PV01,1,1,1,1,1,0,,", 28, "0 in \"seats\" is lager dan 1. [getal-te-laag]"),
      WrongRow(
        "GM0010,Nes,,PV01,1,1,1,1,1,9,source,", 30,
        "\"source\" in \"seats_basis\" is onbekend. [woord-onbekend]\nBedoelt u \"sourced\"?"),
      WrongRow(
        "GM0010,Nes,,PV01,1,1,1,1,1,9,wet,", 30,
        "\"wet\" in \"seats_basis\" is onbekend. [woord-onbekend]\nKies uit: \(bases)."),
      WrongRow(
        "GM0005,Nes,,PV01,1,1,1,1,1,9,,", 1,
        "Gemeente GM0005 staat al in regel 6. [dubbel]\nHaal een van de twee regels weg."),
    ])
  func wrongRows(row: WrongRow) throws { try row.expectProblem(in: "municipalities.csv") }

  @Test("A province may be given by name")
  func provinceByName() throws {
    let graph = try ToyDataset().replacing(
      "IJlst,Drylts,PV03", with: "IJlst,Drylts,Friesland", in: "municipalities.csv"
    )
    .graph()
    #expect(graph.municipalities[8].province.rawValue == "PV03")
  }

  @Test("All wrong fields of a row are told together")
  func manyFields() throws {
    let codes = try ToyDataset().adding("GM0010,Nes,,PV09,-1,x,1,1,1,0,wet,", to: "municipalities.csv")
      .diagnostics()
      .map { "\($0.code) \($0.location?.column ?? 0)" }
    #expect(
      codes == [
        "provincie-onbekend 13", "getal-te-laag 18", "geen-getal 21", "getal-te-laag 29", "woord-onbekend 31",
      ])
  }
}
