import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Reach in the toy country, by hand")
struct ReachToyTests {
  @Test("Each step of the staircase with its sentence")
  func staircase() throws {
    let report = try Loaded.toy().answer(ReachQuestion(via: "N9-afdelingen,roo:1+deal,rij")).report
    #expect(
      report.paragraphs("antwoord") == [
        "Via 1 N9-afdelingen worden 3 van de 9 gemeenten bereikt, met 6.000 inwoners (13,3 %). Met Samen Boven (SB) + Regio Deal Hoek erbij zijn het er 4 (1 nieuw), met 10.000 inwoners (22,2 %). Met 3 rijregio's erbij zijn het er 9 (5 nieuw), met 45.000 inwoners (100,0 %). Zo zijn alle 9 gemeenten bereikt, in alle 3 provincies en met samen 153 raadszetels; niemand ontbreekt."
      ])
  }

  @Test("A step that adds nobody says so, and who is missing is named, the largest first")
  func nobody() throws {
    let report = try Loaded.toy().answer(ReachQuestion(via: "roo:1,roo:2")).report
    let text = report.paragraphs("antwoord").joined()
    #expect(text.contains("Via Regeling Twee komt er niemand bij: wie daar lid van is, was al bereikt."))
    #expect(
      text.contains(
        "Nog niet bereikt zijn 6 gemeenten, met 39.000 inwoners (86,7 %): Iland, Noord, Zuid en Hof,"))
  }

  @Test("Uncertain memberships keep their mark in the steps and in the table of municipalities")
  func marks() throws {
    let report = try Loaded.toy().answer(ReachQuestion(via: "roo:1")).report
    #expect(try report.table("trap").rows[0].basis == .inferred)
    #expect(try report.table("trap").rows[0].note == "Lidmaatschap niet zeker: Beekdam.")
    #expect(try report.table("gemeenten").rows.map(\.basis).prefix(3) == [nil, .inferred, nil])
    let both = try Loaded.toy().answer(ReachQuestion(via: "roo:1+roo:2")).report
    #expect(try both.table("gemeenten").rows[1].basis == nil, "certain through the other")
  }

  @Test("The smallest set leaves out the body of all, and names whom nobody reaches")
  func minimal() throws {
    let report = try Loaded.toy().answer(ReachQuestion()).report
    let text = report.paragraphs("antwoord").joined()
    #expect(
      text.hasPrefix(
        "Om de 4 bereikbare gemeenten te bereiken zijn 2 kanalen nodig: bewezen minimum, met minder kan het niet."
      ))
    #expect(text.contains("5 gemeenten zijn via geen van deze kanalen te bereiken"))
    #expect(text.contains("Er zijn 2 even kleine sets."))
    #expect(text.hasSuffix("In al die sets zit Regio Deal Hoek."))
    #expect(report.text(in: .tekst).contains("1 programma is zelf een regeling en telt als regeling mee."))
  }

  @Test("Chains through rows and blocks")
  func chains() throws {
    let report = try Loaded.toy().answer(ChainQuestion(words: ["Aadorp", "Iland"], from: "rij,blok")).report
    let text = report.paragraphs("antwoord").joined()
    #expect(
      text
        == "Er is geen keten van Aadorp naar Iland: via 3 rijregio's en 3 blokgebieden komt u er niet. Met --uit kiest u andere verbanden."
    )
    let near = try Loaded.toy().answer(ChainQuestion(words: ["Aadorp", "Bergen (O.)"], from: "rij,blok"))
      .report
    #expect(
      near.paragraphs("antwoord") == [
        "De kortste weg van Aadorp naar Bergen (O.) loopt via 2 verbanden en 1 gemeente ertussen. Er zijn 3 zulke ketens, over 2 rijen verbanden. Hieronder staan de 2 bruikbaarste: die met de kleinste verbanden, want daar kent men elkaar."
      ])
  }
}
