import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("A division with regions split or merged")
struct DivisionWhatIfTests {
  private func report(
    _ division: String = "rij", splits: [String] = [], mergers: [String] = [], in atlas: Atlas? = nil
  ) throws -> Report {
    try (atlas ?? Loaded.toy()).answer(WhatIfQuestion(division: division, splits: splits, mergers: mergers))
      .report
  }

  @Test("The regions involved and the division as a whole are those reckoned by hand")
  func toy() throws {
    let report = try report(splits: ["Boven=Aadorp"], mergers: ["Midden, Onder"])
    #expect(report.title == "Keuze: rij met Aadorp los van Boven; Midden en Onder samen")
    #expect(
      try report.table("regios").rows.map { Array($0.values.prefix(5)).map(\.dutch) }
        == [
          ["nu", "Boven", "3", "6.000", "96,7 %"], ["nu", "Midden", "3", "15.000", "90,9 %"],
          ["nu", "Onder", "3", "24.000", "–"], ["straks", "Boven", "2", "5.000", "70,0 %"],
          ["straks", "Aadorp (nieuw)", "1", "1.000", "50,0 %"],
          ["straks", "Midden + Onder", "6", "39.000", "90,9 %"],
        ])
    #expect(
      try report.table("indeling").rows.map { $0.values.map(\.dutch) } == [
        ["Aantal regio's", "3", "3"],
        ["Kleinste regio", "Boven (6.000 inwoners)", "Aadorp (nieuw) (1.000 inwoners)"],
        ["Grootste regio", "Onder (24.000 inwoners)", "Midden + Onder (39.000 inwoners)"],
        ["Regio's over een provinciegrens", "0", "1"],
        ["Zelfstandig als dagelijks systeem, gemiddelde van de regio's", "93,8 %", "70,3 %"],
        ["Banen van inwoners in de eigen regio, alle regio's samen", "97,5 %", "75,0 %"],
        ["Paren gemeenten in dezelfde regio: deel van de andere indelingen waarin ook", "–", "–"],
        ["Gelijkenis met de andere indelingen (aangepaste Rand-index, gemiddeld)", "–", "–"],
        ["Lengte van de grenzen tussen regio's", "6 km", "4 km"],
      ])
    #expect(
      report.paragraphs("antwoord") == [
        "De indeling rij houdt 3 regio's. Van alle banen van inwoners ligt dan 75,0 % in plaats van 97,5 % in "
          + "de eigen regio. Het aantal regio's over een provinciegrens gaat van 0 naar 1."
      ])
  }

  @Test("Merging two regions never lowers the share of jobs in the own region, splitting never raises it")
  func monotone() throws {
    let graph = try Loaded.real().graph
    let ground = ScorecardGround(graph)
    let division = try #require(graph.division("arbeidsmarktregio"))
    let before = try #require(DivisionScore(of: division, in: ground).inside?.value)
    let codes = division.regions.map(\.code)
    for (one, other) in zip(codes.prefix(6), codes.dropFirst()) {
      let merged = division.merging([one, other], name: "samen")
      #expect(try #require(DivisionScore(of: merged, in: ground).inside?.value) >= before)
    }
    for region in division.regions.prefix(6) where region.members.count > 1 {
      let split = division.splitting(
        graph.set([region.members[0]]), from: region.code, name: "los")
      #expect(try #require(DivisionScore(of: split, in: ground).inside?.value) <= before)
    }
  }

  @Test(
    "What contradicts the division is told, each with what to do",
    arguments: [
      (["Boven"], [], "\"Boven\" past niet bij --splits. [splits-onleesbaar]"),
      (["Boven="], [], "Bij --splits staat geen gemeente achter \"Boven=\". [gemeente-ontbreekt]"),
      (["Boven=Iland"], [], "Iland zit niet in rijregio Boven. [geen-lid]"),
      (
        ["Boven=Aadorp, Beekdam, Cuijkhoven"], [],
        "Zo blijft er geen gemeente over in rijregio Boven. [regio-leeg]"
      ),
      (["Bovenn=Aadorp"], [], "\"Bovenn\" is geen regio van de indeling rij. [regio-onbekend]"),
      ([], ["Boven"], "Bij --fuseer \"Boven\" staan geen twee regio's. [fusie-onleesbaar]"),
      ([], ["Boven, Boven"], "Rijregio Boven staat twee keer in de keuze. [keuze-strijdig]"),
      (["Boven=Aadorp"], ["Boven, Onder"], "Rijregio Boven staat twee keer in de keuze. [keuze-strijdig]"),
      ([], ["Boven, Onderrr"], "\"Onderrr\" is geen regio van de indeling rij. [regio-onbekend]"),
      ([], [], "Er is niets genoemd om te splitsen of samen te voegen. [keuze-leeg]"),
    ] as [([String], [String], String)])
  func contradictions(splits: [String], mergers: [String], message: String) {
    let found = problems { _ = try report(splits: splits, mergers: mergers) }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("fout: \(message)\n  tip: ") == true, "\(found)")
  }

  @Test("The map shows the division after the choice, and a rest that falls apart is named")
  func map() throws {
    let answer = try Loaded.toy().answer(
      WhatIfQuestion(division: "rij", splits: ["Boven=Beekdam"], mergers: ["Midden, Onder"]))
    let picture = try #require(answer.pictures.first)
    #expect(picture.fileName == "keuze-rij-beekdam-los-van-boven-midden-en-onder-samen.svg")
    #expect(try picture.svg.contains("Midden + Onder"))
    #expect(try picture.svg.contains("Beekdam (nieuw)"))
    #expect(
      answer.report.paragraphs("antwoord")[0].hasSuffix("Boven bestaat dan op de kaart uit 2 losse delen."))
  }

  @Test("The other regions of the country stay as they are")
  func others() throws {
    let table = try report(
      "veiligheidsregio", mergers: ["Brabant-Noord, Brabant-Zuidoost"], in: Loaded.real()
    ).table("regios")
    #expect(try table.column("wanneer") == ["nu", "nu", "straks"])
    #expect(try table.column("regio").last == "Brabant-Noord + Brabant-Zuidoost")
  }
}
