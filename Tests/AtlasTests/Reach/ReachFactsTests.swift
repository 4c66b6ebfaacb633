import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Reach in 2018: what is known beforehand")
struct ReachFactsTests {
  private func answer(_ question: ReachQuestion) throws -> Report {
    try Loaded.real().answer(question).report
  }

  @Test("G4 reaches four, with P10 twenty, with the twelve branches all 380 and 17,181,084 residents")
  func staircase() throws {
    let report = try answer(ReachQuestion(via: "G4,P10,vng-afdelingen"))
    let steps = try report.table("trap")
    #expect(try steps.column("bereikt") == ["4", "20", "380"])
    #expect(try steps.column("nieuw") == ["4", "16", "360"])
    #expect(try steps.column("kanalen") == ["1", "1", "12"])
    #expect(try steps.column("ontbreekt") == ["376", "360", "0"])
    #expect(try steps.column("inwoners") == ["2.372.803", "2.915.968", "17.181.084"])
    #expect(try steps.column("provincies") == ["3", "9", "12"])
    #expect(steps.rows[1].note?.contains("Zestien leden zijn zeker") == true)
    let text = report.paragraphs("antwoord").joined()
    #expect(text.hasPrefix("Via G4 worden 4 van de 380 gemeenten bereikt, met 2.372.803 inwoners (13,8 %)."))
    #expect(text.contains("Met 12 VNG-afdelingen erbij zijn het er 380 (360 nieuw)"))
    #expect(text.hasSuffix("alle 12 provincies en met samen 8.878 raadszetels; niemand ontbreekt."))
    #expect(report.paragraphs("robuustheid").joined().hasSuffix("evenveel gemeenten bereikt: G4 en P10."))
  }

  @Test("Which loss costs the most municipalities and which the most residents are both said")
  func losses() throws {
    let graph = try Loaded.real().graph
    let branches = graph.networks.filter { $0.parent == "VNG" }
    let residents = branches.map { branch in
      branch.members.reduce(0) { $0 + graph.municipalities[$1.municipality].inhabitants }
    }
    let most = try #require(residents.max())
    let text = try answer(ReachQuestion(via: "vng-afdelingen")).paragraphs("robuustheid").joined()
    #expect(most == 3_681_044)
    #expect(
      text.contains(
        "De meeste inwoners gaan verloren als Vereniging van Zuid-Hollandse Gemeenten wegvalt: 3.681.044 inwoners (21,4 %) in 60 gemeenten."
      ))
    #expect(text.contains("De meeste gemeenten gaan verloren als Vereniging Brabantse Gemeenten wegvalt: 64"))
  }

  @Test("The table for csv has every municipality with its step and channels")
  func complete() throws {
    let table = try answer(ReachQuestion(via: "G4,P10")).table("gemeenten")
    #expect(table.rows.count == 380)
    let steps = try table.column("stap")
    #expect(
      steps.count { $0 == "1" } == 4 && steps.count { $0 == "2" } == 16 && steps.count { $0 == "–" } == 360)
    #expect(try table.row("GM0344").contains("G4"))
  }

  @Test("A plus makes one step of two channels")
  func plus() throws {
    let report = try answer(ReachQuestion(via: "G4+P10,100.000+"))
    #expect(try report.table("trap").column("bereikt").first == "20")
    #expect(try report.table("trap").column("via").first == "G4 + P10")
    let other = try answer(ReachQuestion(via: "G4+100000+"))
    #expect(try other.table("trap").column("kanalen") == ["2"])
  }

  @Test("Who is missing is named by province")
  func missing() throws {
    let report = try answer(ReachQuestion(via: "vng-afdelingen"))
    #expect(report.paragraphs("ontbreekt") == ["Niemand: elke gemeente is bereikt."])
    let part = try answer(ReachQuestion(via: "VNG-NB+VNG-ZH"))
    let names = try part.table("ontbreekt").column("provincie")
    #expect(!names.contains("Noord-Brabant") && !names.contains("Zuid-Holland") && names.count == 10)
  }

  @Test("Of the VNG branches alone all twelve are needed: proven, and the only set")
  func branches() throws {
    let report = try answer(ReachQuestion(minimal: .one, from: .init(from: "vng-afdelingen")))
    #expect(
      report.paragraphs("antwoord") == [
        "Om alle 380 gemeenten te bereiken zijn 12 kanalen nodig: bewezen minimum, met minder kan het niet. Dit is de enige set die dat haalt."
      ])
    #expect(try report.fact("bewijs") == .text("bewezen minimum"))
    #expect(try report.table("kanalen").rows.count == 12)
  }

  @Test(
    "A national division of one region each gives its number of regions; VNG as a whole is left out and named"
  )
  func pools() throws {
    let safety = try answer(ReachQuestion(minimal: .one, from: .init(from: "veiligheidsregio")))
    #expect(try safety.fact("kanalen") == .count(25))
    let networks = try answer(ReachQuestion(minimal: .one, from: .init(from: "netwerk")))
    #expect(try networks.fact("kanalen") == .count(12))
    let words = networks.text(in: .tekst)
    #expect(words.contains("VNG telt niet mee: daarvan is elke gemeente lid"))
  }

  @Test("Fixed channels stay, excluded ones go, and the minimum can only grow")
  func fixed() throws {
    let report = try answer(ReachQuestion(minimal: .one, from: .init(fixed: "G4,P10", excluded: "VNG-FL")))
    let table = try report.table("kanalen")
    #expect(try table.column("kanaal").prefix(2) == ["G4", "P10"])
    #expect(try table.column("in_elke_set").prefix(2) == ["vast", "vast"])
    #expect(try !table.column("id").contains("netwerk:VNG-FL"))
    #expect(report.paragraphs("antwoord").joined().contains("waarvan 2 vaste kanalen"))
    #expect(table.rows.count >= 14)
  }

  @Test("Small arrangements cannot reach two municipalities: they are named and the rest is covered")
  func unreachable() throws {
    let graph = try Loaded.real().graph
    let large = graph.arrangements.filter { $0.members.count > 15 }.map(\.id).joined(separator: ",")
    let report = try answer(ReachQuestion(minimal: .one, from: .init(from: "regeling", excluded: large)))
    let text = report.paragraphs("antwoord").joined()
    #expect(
      text.hasPrefix("Om de 378 bereikbare gemeenten te bereiken zijn 44 kanalen nodig: bewezen minimum"))
    #expect(text.contains("2 gemeenten zijn via geen van deze kanalen te bereiken: "))
  }

  @Test("The gains of the best channels add up to what they reach")
  func best() throws {
    let report = try answer(ReachQuestion(best: 5, byResidents: true))
    let table = try report.table("kanalen")
    #expect(try table.column("samen_inwoners").last == "12.978.230")
    #expect(table.rows.count == 5)
    #expect(report.paragraphs("antwoord").joined().contains("Dat is bewezen het hoogste"))
  }

  @Test("From Vaals to Vlieland there are chains, and every link is a real membership")
  func chain() throws {
    let report = try Loaded.real().answer(ChainQuestion(words: ["Vaals", "Vlieland"])).report
    let text = report.paragraphs("antwoord").joined()
    #expect(
      text.hasPrefix("De kortste weg van Vaals naar Vlieland loopt via 3 verbanden en 2 gemeenten ertussen."))
    #expect(try report.table("ketens").column("keten") == ["1", "1", "1", "2", "2", "2", "3", "3", "3"])
    let member = try Loaded.real().answer(ChainQuestion(words: ["Den", "Haag", "G4"])).report
    #expect(member.paragraphs("antwoord") == ["'s-Gravenhage is zelf lid van G4."])
  }

  @Test("In three steps Vaals reaches everybody; the steps add up")
  func steps() throws {
    let report = try Loaded.real().answer(ChainQuestion(words: ["Vaals"], steps: 9)).report
    #expect(try report.table("stappen").column("bereikt").last == "380")
    #expect(report.paragraphs("antwoord").joined().hasSuffix("Niemand ontbreekt."))
    #expect(try report.table("gemeenten").rows.count == 380)
  }

  @Test("A search that was cut off says that nothing is proven, and what is")
  func cutOff() throws {
    let report = try answer(ReachQuestion(minimal: .one, from: .init(from: "regeling", nodes: 0)))
    let text = report.paragraphs("antwoord").joined()
    #expect(text.hasPrefix("Om alle 380 gemeenten te bereiken is een set van "))
    #expect(text.contains("Dat dit de kleinste is, is niet bewezen: bewezen is dat er ten minste "))
    #expect(text.hasSuffix("met --tijd mag het langer duren."))
    #expect(try report.fact("bewijs") == .text("niet bewezen"))
    let best = try answer(ReachQuestion(best: 4, from: .init(from: "regeling", nodes: 0)))
    #expect(best.paragraphs("antwoord").joined().contains("haalt altijd ten minste 63 % van het hoogste."))
  }
}
