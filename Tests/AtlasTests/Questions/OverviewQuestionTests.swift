import Atlas
import RegionModel
import RegionRendering
import Testing

@Suite("Overview")
struct OverviewQuestionTests {
  @Test("It counts everything that the toy country holds")
  func toy() throws {
    let report = try Loaded.toy().answer(OverviewQuestion()).report
    #expect(report.title == "Toetsland")
    let expected: [(key: String, value: String)] = [
      ("gemeenten", "9"), ("inwoners", "45.000"), ("raadszetels", "153"), ("provincies", "3"),
      ("waterschappen", "2"),
      ("indelingen", "5"), ("netwerken", "2"), ("regelingen", "3"), ("programmas", "2"), ("grensparen", "12"),
      ("pendel", "400 banen"),
    ]
    #expect(report.facts.map(\.key) == expected.map(\.key))
    #expect(report.facts.map(\.value.dutch) == expected.map(\.value))
    #expect(report.facts[3].note == "Provinciale Staten samen 123 zetels.")
    #expect(report.facts[7].note == "2 met gemeenten; 5 deelnames, waarvan 1 aangenomen.")
    #expect(report.facts[10].label == "Pendel")
    #expect(report.facts[10].basis == .modelled)
  }

  @Test("Every table is listed with its day, licence and number of doubts")
  func tables() throws {
    let table = try Loaded.toy().answer(OverviewQuestion()).report.table("tabellen")
    #expect(table.csvOnly)
    #expect(table.rows.count == 17)
    #expect(try table.row("Rijregio's") == ["Rijregio's", "2017-05-06", "CC0", "2", "divisions/rij.csv"])
  }

  @Test("It offers five questions, as one types them")
  func questions() throws {
    let report = try Loaded.toy().answer(OverviewQuestion()).report
    let lists = report.sections.flatMap(\.blocks).compactMap { block in
      if case .list(let items) = block { items } else { nil }
    }
    #expect(
      lists == [
        [
          "regio logisch 's-Hertogenbosch — Wat is een logische regio? Kern, schil en rand, de best passende regio, en hoe zeker dat is.",
          "regio vraag \"met wie werkt Zwolle samen?\" — Een vraag in gewone woorden; zonder vraag de soorten vragen die kunnen.",
          "regio toets \"arbeidsmarktregio Noordoost-Brabant\" — De scorekaart van een regio of regeling: zelfstandig, congruent, over welke grenzen, met welke raden.",
          "regio bereik --via G4,P10,vng-afdelingen — Hoe alle gemeenten te bereiken zijn via netwerken, regelingen en regio's, en met hoe weinig.",
          "regio rapport Oss — Een rapport als webpagina, ook voor op papier: antwoord, kaart, tabellen, methode en bronnen.",
        ]
      ])
    #expect(report.paragraphs("vragen") == ["Alle vragen: regio --help"])
  }

  @Test("Without flows it says nothing about flows")
  func noFlows() throws {
    let report = try Loaded.toy { $0 = $0.without("flows/pendel.csv") }.answer(OverviewQuestion()).report
    #expect(report.facts.map(\.key).last == "grensparen")
  }

  @Test("Of 2018 it says what the project promises")
  func real() throws {
    let report = try Loaded.real().answer(OverviewQuestion()).report
    #expect(report.title == "Nederland 2018")
    let expected: [(key: String, value: String)] = [
      ("gemeenten", "380"), ("inwoners", "17.181.084"), ("provincies", "12"), ("waterschappen", "21"),
      ("regelingen", "431"), ("grensparen", "975"), ("pendel", "7.692.582 banen"),
    ]
    for (key, value) in expected { #expect(try report.fact(key).dutch == value) }
    #expect(report.facts.first { $0.key == "provincies" }?.note == "Provinciale Staten samen 570 zetels.")
    #expect(
      report.facts.first { $0.key == "regelingen" }?.note
        == "414 met gemeenten; 3.065 deelnames, waarvan 196 aangenomen."
    )
  }
}
