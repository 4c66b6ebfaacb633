import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Tables about one municipality")
struct MunicipalityReportTests {
  private func part(_ name: String, in atlas: Atlas) throws -> MunicipalityReport {
    MunicipalityReport(number: try atlas.graph.findMunicipality(name), graph: atlas.graph)
  }

  private func read(_ table: ReportTable) -> [[String]] { table.rows.map { $0.values.map(\.dutch) } }

  @Test("The key figures are those of the table, the note stands with the code")
  func keyFigures() throws {
    let facts = try part("Aadorp", in: Loaded.toy()).keyFigures
    #expect(
      facts.map { "\($0.label): \($0.value.dutch)" } == [
        "Code: GM0001", "Provincie: Noord", "Inwoners: 1.000", "Oppervlakte land: 0,9 km²",
        "Oppervlakte met water: 1,0 km²", "Huishoudens: 400", "Adressendichtheid: 100 per km²",
        "Raadszetels: 9",
        "Inwoners per raadszetel: 111", "Zetels Provinciale Staten van Noord: 39",
      ])
    #expect(facts[0].note == "Hier begint alles.")
    #expect(facts[7].basis == .computed)
  }

  @Test("Water boards stand with their shares, the largest first")
  func waterBoards() throws {
    let table = try part("Aadorp", in: Loaded.toy()).waterBoards
    #expect(read(table) == [["Waterschap Hoog", "75,0 %"], ["Waterschap Laag", "25,0 %"]])
    #expect(table.rows.map(\.basis) == [.derived, .derived])
    #expect(try part("Damrade", in: Loaded.toy()).waterBoards.rows.isEmpty)
  }

  @Test(
    "Every division has its region with details, size and partners, the largest first; water boards stand apart"
  )
  func divisions() throws {
    let table = try part("Beekdam", in: Loaded.toy()).divisions
    #expect(
      read(table) == [
        ["rijregio", "Boven; voorzitter: Jan", "3", "6.000", "Cuijkhoven en Aadorp"],
        ["blokgebied", "Blok Een", "4", "12.000", "'t Hof & \"Zn\" <N>, Damrade en Aadorp"],
        ["provincie", "Noord", "3", "6.000", "Cuijkhoven en Aadorp"],
      ])
    #expect(table.rows[0].basis == .inferred)
    #expect(table.rows[0].note == "Toegedeeld aan Boven.")
    #expect(try part("Aadorp", in: Loaded.toy()).divisions.rows[0].basis == .unverified)
  }

  @Test("A municipality in two regions of a division has two rows, alone in its region it has no partners")
  func overlap() throws {
    let table = try part("Damrade", in: Loaded.toy()).divisions
    #expect(
      read(table).filter { $0[0] == "deelgebied" } == [
        ["deelgebied", "Klein", "2", "5.000", "Aadorp"], ["deelgebied", "Rest", "1", "4.000", "geen"],
      ])
  }

  @Test("Networks stand in their order, programmes by kind and name")
  func networks() throws {
    let part = try part("Aadorp", in: Loaded.toy())
    #expect(
      read(part.networks) == [["vereniging", "Negenbond", "9"], ["afdeling", "Negenbond Noord", "3"]])
    #expect(
      read(part.programmes) == [
        ["regio-deal", "Regio Deal Hoek", "3"], ["samenwerking", "Samen Boven Programma", "3"],
      ])
  }

  @Test("Arrangements stand by legal form with their sizes and fields")
  func arrangements() throws {
    let table = try part("Beekdam", in: Loaded.toy()).arrangements
    #expect(
      read(table) == [
        ["Openbaar lichaam", "Samen Boven (SB)", "3", "3", "zorg en verkeer"],
        ["Regeling zonder meer", "Regeling Twee", "2", "0", "–"],
      ])
    #expect(table.rows[0].basis == .inferred)
    #expect(table.rows[0].note == "Uit een latere gemeente.")
  }

  @Test("Neighbours stand with the longest border first, then those by a listed link")
  func neighbours() throws {
    #expect(
      read(try part("Aadorp", in: Loaded.toy()).neighbours) == [
        ["Beekdam", "Noord", "1,0 km", "grens"], ["Damrade", "Midden", "1,0 km", "grens"],
        ["Iland", "Zuid", "–", "Veer Aadorp–Iland"],
      ])
    #expect(
      read(try part("Cuijkhoven", in: Loaded.toy()).neighbours).last == [
        "Bergen (W.)", "Zuid", "–", "dam Lange Dijk",
      ])
  }

  @Test("Without boundaries and links there are no neighbours")
  func noNeighbours() throws {
    let atlas = try Loaded.toy { $0 = $0.without("boundaries.topojson").without("border-links.csv") }
    #expect(try part("Aadorp", in: atlas).neighbours.rows.isEmpty)
  }
}
