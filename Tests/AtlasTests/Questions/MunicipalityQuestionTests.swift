import Atlas
import RegionModel
import RegionRendering
import Testing

@Suite("Everything known of one municipality")
struct MunicipalityQuestionTests {
  private func report(_ name: String, in atlas: Atlas) throws -> Report {
    try atlas.answer(MunicipalityQuestion(name: name)).report
  }

  @Test("The parts stand in this order")
  func sections() throws {
    let report = try report("aa", in: Loaded.toy())
    #expect(report.title == "Aadorp")
    #expect(
      report.sections.map(\.id) == [
        "kerncijfers", "waterschappen", "indelingen", "netwerken", "regelingen", "programmas", "buren",
        "pendel",
        "relaties",
      ])
    #expect(report.mainTable == "relaties")
  }

  @Test("Without flows there is no part about commuting")
  func noFlows() throws {
    let atlas = try Loaded.toy { $0 = $0.without("flows/pendel.csv") }
    #expect(try report("aa", in: atlas).sections.map(\.id).suffix(2) == ["buren", "relaties"])
  }

  @Test(
    "Divisions of which a row of this municipality is doubtful stand among the sources, the others do not")
  func sources() throws {
    let toy = try Loaded.toy()
    #expect(try !report("Aadorp", in: toy).sources.contains { $0.file == "divisions/rij.csv" })
    #expect(try report("Beekdam", in: toy).sources.last?.file == "divisions/rij.csv")
    #expect(
      try report("Aadorp", in: toy).sources.map(\.kind) == [
        "municipalities", "provinces", "water-board-shares", "networks", "participants", "programmes",
        "flows",
        "border-links",
      ])
  }

  @Test("'s-Hertogenbosch is what its administrators know it to be")
  func denBosch() throws {
    let report = try report("Den Bosch", in: Loaded.real())
    let expected: [(key: String, value: String)] = [
      ("code", "GM0796"), ("provincie", "Noord-Brabant"), ("inwoners", "153.434"), ("land_km2", "110,3 km²"),
      ("totaal_km2", "118,1 km²"), ("huishoudens", "72.077"), ("adressendichtheid", "1.963 per km²"),
      ("raadszetels", "39"), ("inwoners_per_zetel", "3.934"), ("statenzetels", "55"),
    ]
    #expect(report.sections[0].blocks.count == 1)
    for (key, value) in expected { #expect(try report.fact(key).dutch == value) }
    #expect(
      try report.table("waterschappen").row("Waterschap Aa en Maas") == ["Waterschap Aa en Maas", "98,5 %"])
    let divisions = try report.table("indelingen")
    #expect(try divisions.row("veiligheidsregio")[1...3] == ["Brabant-Noord", "17", "654.822"])
    #expect(try divisions.row("RES-regio")[1...3] == ["Noordoost-Brabant", "16", "611.099"])
    #expect(
      try divisions.row("zorgkantoorregio")[1]
        == "Noord-Oost Brabant; uitvoerder: VGZ Zorgkantoor B.V.; zorgverzekeraar: VGZ")
    #expect(
      try report.table("netwerken").column("naam") == [
        "Gemeenten met meer dan 100.000 inwoners", "G40", "Vereniging van Nederlandse Gemeenten",
        "Vereniging Brabantse Gemeenten",
      ])
    #expect(
      try report.table("buren").column("gemeente") == [
        "Sint-Michielsgestel", "Oss", "Maasdriel", "Heusden", "Vught", "Bernheze",
      ])
    #expect(try report.table("buren").row("Maasdriel")[1] == "Gelderland")
    #expect(
      try report.table("pendel-uit").column("gemeente") == [
        "Eindhoven", "Tilburg", "Oss", "Breda", "Meierijstad", "Utrecht", "Rotterdam", "Waalwijk", "Vught",
        "Amsterdam",
      ])
    #expect(try report.table("regelingen").column("regeling").contains("Stadsgewest 's-Hertogenbosch"))
  }

  @Test("Vlieland has one neighbour, by ferry")
  func vlieland() throws {
    let report = try report("Vlieland", in: Loaded.real())
    #expect(
      try report.table("buren").rows.map { $0.values.map(\.dutch) } == [
        ["Harlingen", "Fryslân", "–", "Veer Harlingen–Vlieland"]
      ])
    #expect(try report.table("programmas").rows.isEmpty)
    #expect(try report.fact("inwoners").dutch == "1.132")
  }

  @Test("For every municipality the parts are there and the province's division is its province")
  func all() throws {
    let atlas = try Loaded.real()
    let names = Dictionary(uniqueKeysWithValues: atlas.graph.provinces.map { ($0.code, $0.name) })
    for municipality in atlas.graph.municipalities {
      let report = try report(municipality.code.rawValue, in: atlas)
      let province = try #require(names[municipality.province])
      #expect(report.title == municipality.name)
      #expect(try report.fact("provincie").dutch == province)
      #expect(try report.table("indelingen").row("provincie")[1] == province)
      #expect(try !report.table("buren").rows.isEmpty, "\(municipality.name)")
      #expect(try !report.table("waterschappen").rows.isEmpty, "\(municipality.name)")
      #expect(try report.table("netwerken").column("naam").contains("Vereniging van Nederlandse Gemeenten"))
      #expect(try report.table("indelingen").rows.count >= 32, "\(municipality.name)")
    }
  }
}
