import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("The report about a logical region")
struct LogicalRegionReportTests {
  private func report(_ words: String..., in atlas: Atlas) throws -> Report {
    try atlas.answer(LogicalRegionQuestion(words: words)).report
  }

  @Test("It holds the answer, the figures of the region, the rings and the closest regions")
  func parts() throws {
    let report = try report("Aadorp", in: Loaded.toy())
    #expect(report.title == "Logische regio voor Aadorp")
    #expect(report.sections.map(\.id) == ["antwoord", "regio", "gemeenten", "verbanden"])
    #expect(
      report.sections.map(\.title) == [
        "Antwoord", "De regio in cijfers", "Kern, schil en rand",
        "Bestaande regio's die er het dichtst bij komen",
      ])
    #expect(try report.fact("naam").dutch == "Waterschap Hoog")
    #expect(try report.fact("gelijkenis").dutch == "1,00")
    #expect(try report.fact("gemeenten") == .count(2))
    #expect(report.mainTable == "gemeenten")
  }

  @Test("The rings go from the subject outward, within a ring the most agreed on first, equal ones by code")
  func rings() throws {
    let report = try report("Aadorp", in: Loaded.toy())
    #expect(
      try report.table("kringen").rows.map { $0.values.map(\.dutch) } == [
        ["Aadorp", "gevraagd", "100,0 %", "100,0 %", "100,0 %", "100,0 %", "1.000", "ja"],
        ["Beekdam", "kern", "85,7 %", "80,0 %", "100,0 %", "100,0 %", "2.000", "ja"],
        ["Cuijkhoven", "rand", "42,9 %", "40,0 %", "100,0 %", "0,0 %", "3.000", "nee"],
        ["Damrade", "rand", "42,9 %", "40,0 %", "0,0 %", "100,0 %", "4.000", "nee"],
      ])
    let machines = try report.table("gemeenten")
    #expect(machines.csvOnly)
    #expect(try machines.column("code") == ["GM0001", "GM0002", "GM0003", "GM0004"])
    #expect(
      machines.columns.map(\.key) == [
        "code", "gemeente", "kring", "overeenstemming", "indelingen", "regelingen", "programmas", "inwoners",
        "in_regio",
      ])
  }

  @Test("Sources without candidates have no column")
  func columns() throws {
    let report = try report("Iland", in: Loaded.toy())
    #expect(
      try report.table("kringen").columns.map(\.key) == [
        "gemeente", "kring", "overeenstemming", "indelingen", "inwoners", "in_regio",
      ])
  }

  @Test("Options say how many bodies they are, how like the core, and which memberships are not certain")
  func options() throws {
    let table = try report("Aadorp", in: Loaded.toy()).table("regios")
    #expect(
      table.rows.map { $0.values.map(\.dutch) } == [
        ["Waterschap Hoog", "1", "2", "3.000", "1,00", "95,0 %", "82,6 %", "Noord"],
        ["rijregio Boven", "3", "3", "6.000", "0,50", "96,7 %", "100,0 %", "Noord"],
        ["Regio Deal Hoek", "1", "3", "7.000", "0,43", "83,3 %", "86,2 %", "Noord en Midden"],
        ["blokgebied Blok Een", "1", "4", "12.000", "0,25", "100,0 %", "88,2 %", "Noord en Midden"],
        ["deelgebied Klein", "1", "2", "5.000", "0,14", "60,0 %", "66,7 %", "Noord en Midden"],
      ])
    #expect(
      table.rows.map(\.note) == [
        "Niet zeker: Aadorp en Beekdam.", "Niet zeker: Beekdam.", nil, nil, nil,
      ])
    #expect(table.rows.map(\.basis) == [.derived, .inferred, nil, nil, nil])
  }

  @Test("People see the eight closest regions, programs all of them")
  func limit() throws {
    let report = try report("Oss", in: Loaded.real())
    #expect(try report.table("regios").rows.count == 8)
    #expect(try report.table("alle-regios").rows.count > 8)
    #expect(try report.table("alle-regios").csvOnly)
    #expect(try report.table("alle-regios").rows.prefix(8).elementsEqual(report.table("regios").rows))
  }

  @Test("The sources are the general tables, and the divisions of which a candidate is not certain")
  func sources() throws {
    #expect(
      try report("Aadorp", in: Loaded.toy()).sources.map(\.file) == [
        "municipalities.csv", "flows/pendel.csv", "participants.csv", "programmes.csv", "divisions/rij.csv",
        "water-board-shares.csv",
      ])
    #expect(
      try report("Iland", in: Loaded.toy()).sources.map(\.file).suffix(2) == [
        "programmes.csv", "water-board-shares.csv",
      ])
  }

  @Test("A municipality without any region of several gets a report that says so, with a map and a diagram")
  func nothing() throws {
    let atlas = try Loaded.toy { toy in
      for file in [
        "divisions/rij.csv", "divisions/blok.csv", "divisions/deel.csv", "region-details.csv",
        "water-board-shares.csv",
      ] {
        toy = toy.without(file)
      }
      toy.files["municipalities.csv"] = toy.files["municipalities.csv"]?
        .replacing(",,PV02", with: ",,PV01").replacing("Hof,PV02", with: "Hof,PV01")
        .replacing("Iland,,PV03", with: "Iland,,PV02")
    }
    let answer = try atlas.answer(LogicalRegionQuestion(words: ["Iland"]))
    #expect(answer.report.facts.isEmpty)
    #expect(try answer.report.table("regios").rows.isEmpty)
    #expect(try answer.report.table("kringen").rows.map { $0.values[0].dutch } == ["Iland"])
    #expect(answer.pictures.count == 2)
    for picture in answer.pictures { try expectGoodPicture(picture.svg) }
  }

  @Test(
    "A capital goes to the first letter only",
    arguments: [("veiligheidsregio x", "Veiligheidsregio x"), ("", ""), ("é", "É")])
  func capital(text: String, expected: String) { #expect(text.capitalizedFirst == expected) }
}
