import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("A region with other municipalities")
struct WhatIfQuestionTests {
  private func report(
    _ adding: [String], _ removing: [String] = [], of subject: RegionSubject = .named(["rij:R1"]),
    in atlas: Atlas? = nil
  ) throws -> Report {
    try (atlas ?? Loaded.toy()).answer(WhatIfQuestion(subject, adding: adding, removing: removing)).report
  }

  @Test("Before and after are those reckoned by hand")
  func toy() throws {
    let report = try report(["Damrade"], ["Cuijkhoven"])
    #expect(report.title == "Keuze: rijregio Boven met Damrade erbij en zonder Cuijkhoven")
    let expected = """
      Rijregio Boven houdt met Damrade erbij en zonder Cuijkhoven 3 gemeenten en gaat van 6.000 naar 7.000 \
      inwoners. Als dagelijks systeem wordt zij minder zelfstandig: van 96,7 % naar 83,3 %. \
      Zij wordt provinciaal overstijgend: Noord en Midden. \
      Van de 10 cijfers met een gunstige kant wordt er 1 beter en 7 slechter; 2 blijven gelijk. \
      1 lidmaatschap niet zeker: Beekdam.
      """
    #expect(report.paragraphs("antwoord") == [expected])
    #expect(
      try report.table("voor-en-na").row("Zelfstandig als dagelijks systeem") == [
        "Zelfstandig als dagelijks systeem", "96,7 %", "83,3 %", "-13,3 procentpunt", "slechter",
      ])
    #expect(
      try report.table("voor-en-na").row("Inwoners") == ["Inwoners", "6.000", "7.000", "+1.000", "–"])
    #expect(
      try report.table("andere-regios").rows.map { $0.values.map(\.dutch) } == [
        ["rijregio Midden", "verliest Damrade", "3", "2", "90,9 %", "–"],
        [
          "geen regio", "Cuijkhoven heeft dan geen regio in deze indeling", "–", "1", "–", "–",
        ],
      ])
    #expect(
      try report.table("regelingen").rows.map { $0.values.map(\.dutch) } == [
        ["Samen Boven (SB)", "geheel binnen", "doorsneden"]
      ])
  }

  @Test("Going there and back gives the differences with the other sign")
  func back() throws {
    let atlas = try Loaded.real()
    func column(_ report: Report, _ key: String) throws -> [String] {
      try report.table("keuze").column(key)
    }
    let there = try report(["Bernheze"], of: .municipalities(["Oss, Uden"]), in: atlas)
    let back = try report([], ["Bernheze"], of: .municipalities(["Oss, Uden, Bernheze"]), in: atlas)
    #expect(try column(there, "nu") == column(back, "straks"))
    #expect(try column(there, "straks") == column(back, "nu"))
    let turned = try column(there, "oordeel").map {
      $0 == "beter" ? "slechter" : $0 == "slechter" ? "beter" : $0
    }
    #expect(try column(back, "oordeel") == turned)
  }

  @Test(
    "Contradictions are told, each with what to do",
    arguments: [
      (["Aadorp"], [], "Aadorp zit al in rijregio Boven. [al-lid]"),
      ([], ["Iland"], "Iland zit niet in rijregio Boven. [geen-lid]"),
      (["Iland"], ["Iland"], "Iland staat bij --voeg-toe en bij --haal-weg. [keuze-strijdig]"),
      (
        [], ["Aadorp, Beekdam, Cuijkhoven"], "Zo blijft er geen gemeente over in rijregio Boven. [regio-leeg]"
      ),
      ([], [], "Er is geen gemeente genoemd om toe te voegen of weg te halen. [keuze-leeg]"),
      ([","], [], "Bij --voeg-toe staat geen gemeente. [gemeente-ontbreekt]"),
      (["Xyzzy"], [], "\"Xyzzy\" is geen bekende gemeente. [gemeente-onbekend]"),
    ] as [([String], [String], String)])
  func contradictions(adding: [String], removing: [String], message: String) {
    let found = problems { _ = try report(adding, removing) }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("fout: \(message)\n  tip: ") == true, "\(found)")
  }
}
