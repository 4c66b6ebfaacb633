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
    #expect(
      report.sections.map(\.id) == ["antwoord", "regio", "gemeenten", "verbanden", "zekerheid", "scorekaart"])
    #expect(
      report.sections.map(\.title) == [
        "Antwoord", "De regio in cijfers", "Kern, schil en rand",
        "Regio's die er het dichtst bij komen", "Hoe zeker", "De beste regio's naast elkaar",
      ])
    #expect(try report.fact("naam").dutch == "Waterschap Hoog")
    #expect(try report.fact("gelijkenis").dutch == "1,00")
    #expect(try report.fact("gemeenten") == .count(2))
    #expect(report.mainTable == "gemeenten")
  }

  @Test("The rings go from the subject outward, within a ring the most agreed on first, equal ones by code")
  func rings() throws {
    let report = try report("Aadorp", in: Loaded.toy())
    let rings = try report.table("kringen")
    #expect(try rings.column("kring") == rings.column("kring").sorted { order($0) < order($1) })
    #expect(try rings.row("Aadorp").prefix(3) == ["Aadorp", "gevraagd", "100,0 %"])
    let row = try rings.row("Beekdam")
    #expect(row[1] == "kern")
    #expect(Array(row[3...5]) == ["80,0 %", "100,0 %", "100,0 %"])
    #expect(row.last == "ja")
    let machines = try report.table("gemeenten")
    #expect(machines.csvOnly)
    #expect(try machines.column("code") == ["GM0001", "GM0002", "GM0003", "GM0004"])
    #expect(
      machines.columns.map(\.key) == [
        "code", "gemeente", "kring", "overeenstemming", "indelingen", "regelingen", "programmas", "methoden",
        "zekerheid_kern", "inwoners", "in_regio",
      ])
  }

  @Test("Sources without candidates have no column")
  func columns() throws {
    let report = try report("Iland", in: Loaded.toy())
    #expect(
      try report.table("kringen").columns.map(\.key) == [
        "gemeente", "kring", "overeenstemming", "indelingen", "methoden", "zekerheid_kern", "in_regio",
      ])
  }

  @Test("Options say how many bodies they are, how like the core, and which memberships are not certain")
  func options() throws {
    let table = try report("Aadorp", in: Loaded.toy()).table("regios")
    #expect(
      table.rows.map { $0.values.map(\.dutch) } == [
        ["Waterschap Hoog", "2", "2", "1,00", "84,5 %", "95,0 %", "Noord"],
        ["rijregio Boven", "5", "3", "0,50", "9,0 %", "96,7 %", "Noord"],
        ["Regio Deal Hoek", "1", "3", "0,43", "3,0 %", "83,3 %", "Noord en Midden"],
        ["pendelregio Aadorp (methode lma)", "2", "4", "0,30", "3,5 %", "87,5 %", "Noord en Midden"],
        ["blokgebied Blok Een", "1", "4", "0,25", "0,0 %", "100,0 %", "Noord en Midden"],
        ["deelgebied Klein", "1", "2", "0,14", "0,0 %", "60,0 %", "Noord en Midden"],
        [
          "pendelregio Aadorp (methode intramax)", "1", "8", "0,08", "0,0 %", "100,0 %",
          "Noord, Midden en Zuid",
        ],
        ["pendelregio Aadorp (methode ward)", "1", "8", "0,07", "0,0 %", "96,7 %", "Noord, Midden en Zuid"],
      ])
    #expect(
      table.rows.map(\.note) == [
        "Niet zeker: Aadorp en Beekdam.", "Niet zeker: Beekdam.", nil, nil, nil, nil, nil, nil,
      ])
    #expect(table.rows.map(\.basis) == [.derived, .inferred, nil, nil, nil, nil, nil, nil])
  }

  @Test("People see the eight closest regions, programs all of them")
  func limit() throws {
    let report = try report("Oss", in: Loaded.real())
    #expect(try report.table("regios").rows.count == 8)
    #expect(try report.table("alle-regios").rows.count > 8)
    #expect(try report.table("alle-regios").csvOnly)
    #expect(
      try report.table("alle-regios").column("regio").prefix(8) == report.table("regios").column("regio")[...]
    )
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
        "water-board-shares.csv", "flows/pendel.csv",
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

  private func order(_ ring: String) -> Int {
    ["gevraagd", "kern", "schil", "rand"].firstIndex(of: ring) ?? 9
  }

  @Test("What two rings say of everything is what the sources say, each for its number of candidates")
  func overall() throws {
    let report = try atlas("Oss")
    let table = try report.table("gemeenten")
    let candidates = try report.table("aanwijzingen").column("bron")
    let counts = ["indeling", "regeling", "programma", "methode"].map { source in
      Double(candidates.count { $0 == source })
    }
    for row in table.rows {
      func share(_ index: Int) -> Double {
        if case .share(let value) = row.values[index] { value } else { -1 }
      }
      let sum = zip(4...7, counts).reduce(0) { $0 + share($1.0) * $1.1 }
      #expect(abs(sum / counts.reduce(0, +) - share(3)) < 1e-9)
    }
  }

  private func atlas(_ name: String) throws -> Report {
    try Loaded.real().answer(LogicalRegionQuestion(.words([name]), options: .init(explains: true, draws: 5)))
      .report
  }
}
