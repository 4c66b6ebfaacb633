import Atlas
import RegionModel
import RegionRendering
import Testing

@Suite("Congruence of a municipality and of the country")
struct CongruenceQuestionTests {
  private let two = DivisionChoice.named(["rij", "blok"])

  @Test("Of one municipality: the figure with its numerator and denominator, and who is there how often")
  func toyMunicipality() throws {
    let answer = try Loaded.toy().answer(CongruenceQuestion(name: "aadorp", divisions: two))
    let report = answer.report
    // With Beekdam twice, with Cuijkhoven in rij, with Damrade and Hof in blok: 5 of 4 × 2.
    #expect(try report.fact("congruentie") == .share(0.625))
    #expect(
      report.facts.first { $0.key == "congruentie" }?.note
        == "5 keer samen in een regio, van 4 partners × 2 indelingen.")
    #expect(try report.fact("partners") == .count(4))
    #expect(try report.fact("overal") == .count(1))
    #expect(try report.fact("eenmaal") == .count(3))
    #expect(try report.fact("plaats") == .count(4))
    let partners = try report.table("partners")
    #expect(try partners.column("gemeente").first == "Beekdam")
    #expect(try partners.column("samen") == ["2", "1", "1", "1"])
    #expect(try partners.column("indelingen").prefix(2) == ["overal", "wel: rij"])
    #expect(partners.rows.map(\.basis) == [.inferred, nil, nil, nil])
    #expect(try report.table("samen").column("blok") == ["ja", "nee", "ja", "ja"])
    #expect(
      report.paragraphs("antwoord") == [
        "In 2 indelingen treft Aadorp 4 andere gemeenten. Een partner zit gemiddeld in 63 % van die indelingen in dezelfde regio; bij de gemiddelde gemeente is dat 72 %. Overal bij Aadorp: Beekdam. 3 partners zitten maar in één indeling bij Aadorp: Cuijkhoven, Damrade en 't Hof & \"Zn\" <N>."
      ])
    #expect(answer.pictures.map(\.fileName) == ["kaart-congruentie-aadorp.svg"])
  }

  @Test(
    "Of the country: means by municipalities and by inhabitants, and the smallest change that shares a border"
  )
  func toyCountry() throws {
    let report = try Loaded.toy().answer(CongruenceQuestion(divisions: two)).report
    let answer = report.paragraphs("antwoord").joined()
    #expect(answer.contains("treft een gemeente gemiddeld 3 andere gemeenten, van 2 tot 4."))
    #expect(
      answer.contains("in 72 % van die indelingen in dezelfde regio; naar inwoners gewogen is dat 80 %."))
    #expect(
      answer.contains(
        "van rij en blok: 3 gemeenten (20,0 % van de inwoners): Aadorp, Beekdam en Bergen (O.)."))
    #expect(
      try report.table("gelijk").row("rij en blok") == [
        "rij en blok", "3", "9.000", "Aadorp, Beekdam en Bergen (O.)",
      ])
    #expect(try report.table("provincies").column("gemiddeld") == ["58,3 %", "58,3 %", "100,0 %"])
    #expect(try report.table("gemeenten").column("congruentie").last == "100,0 %")
    #expect(try report.table("matrix").columns.count == 3)
  }

  @Test(
    "The published example of Den Haag: GGD and youth give the eight partners of 2015, care offices half of them"
  )
  func denHaag() throws {
    let choice = DivisionChoice.named(["zorgkantoorregio", "ggd-regio", "jeugdregio"])
    let report = try Loaded.real().answer(CongruenceQuestion(name: "Den Haag", divisions: choice)).report
    let published = [
      "Wassenaar", "Rijswijk", "Zoetermeer", "Leidschendam-Voorburg", "Westland", "Pijnacker-Nootdorp",
      "Delft",
      "Midden-Delfland",
    ]
    let partners = try report.table("samen")
    let rows = try zip(partners.column("gemeente"), partners.column("samen")).map { ($0, $1) }
    let here = Dictionary(uniqueKeysWithValues: rows)
    #expect(Set(here.keys) == Set(published + ["Voorschoten"]))
    #expect(here["Voorschoten"] == "1")
    // All eight in the GGD and youth regions of 2016.
    for column in ["ggd-regio", "jeugdregio"] {
      let inside = try zip(partners.column("gemeente"), partners.column(column)).filter { $0.1 == "ja" }
      #expect(Set(published).isSubset(of: inside.map(\.0)))
    }
    // In the care offices Haaglanden has four of them; the others are with DSW: Delft Westland Oostland in 2015 and
    // 2016, since then Westland Schieland Delfland.
    let everywhere = rows.filter { $0.1 == "3" }.map(\.0)
    #expect(Set(everywhere) == ["Wassenaar", "Rijswijk", "Zoetermeer", "Leidschendam-Voorburg"])
    #expect(
      try report.table("kringen").row("zorgkantoorregio") == [
        "zorgkantoorregio", "Haaglanden", "1 januari 2018", "4",
        "Delft, Westland, Midden-Delfland en Pijnacker-Nootdorp (in Westland Schieland Delfland)",
      ])
    #expect(try report.fact("congruentie") == .share(21.0 / 27))
  }

  @Test("Only in the middle and west of Noord-Brabant a GGD-regio is no veiligheidsregio, by name")
  func law() throws {
    let report = try Loaded.real().answer(CongruenceQuestion()).report
    #expect(
      try report.table("wet").column("gemeente").sorted() == [
        "Dongen", "Gilze en Rijen", "Goirle", "Hilvarenbeek", "Loon op Zand", "Oisterwijk", "Tilburg",
        "Waalwijk",
      ])
    #expect(
      report.paragraphs("wet") == [
        "De Wet publieke gezondheid gaat uit van één GGD per veiligheidsregio. In deze gegevens (1 januari 2016) zijn 23 van de 25 regio's gelijk; anders zijn Midden- en West-Brabant en Brabant-Noord. Het gaat om 8 gemeenten."
      ])
    #expect(
      try report.table("gelijk").rows[0].values.prefix(2) == [
        .text("veiligheidsregio en ggd-regio"), .count(8),
      ])
    let moves = try report.table("verhuizing")
    #expect(try moves.column("gemeente") == report.table("wet").column("gemeente").sorted())
    for row in moves.rows {
      #expect(
        row.values.dropFirst() == [
          .text("Midden- en West-Brabant"), .text("Brabant-Noord"), .text("GGD Hart voor Brabant"),
          .text("GGD West-Brabant"),
        ])
    }
  }

  @Test("Fryslân and Limburg cooperate almost only inside, Zeeland beyond it first with Noord-Brabant")
  func provinces() throws {
    let report = try Loaded.real().answer(CongruenceQuestion()).report
    let table = try report.table("provincies-samen")
    #expect(try table.row("Fryslân")[2] == "97,9 %")
    #expect(try table.row("Limburg")[2] == "98,2 %")
    #expect(try table.row("Zeeland")[3] == "Noord-Brabant (1,9 %)")
    #expect(try table.row("Zeeland")[5] == "Noord-Brabant (12,2 %)")
    let text = report.paragraphs("provincies-samen").joined()
    #expect(text.contains("bijna alleen binnen hun provincie samenwerken: dat klopt met deze gegevens"))
    #expect(text.contains("ook hier is Noord-Brabant de eerste partner over de grens, maar het gaat"))
  }

  @Test("What does not count is named with the reason")
  func choice() throws {
    let report = try Loaded.real().answer(CongruenceQuestion(name: "Vlieland")).report
    let section = try #require(report.sections.first { $0.id == "keuze" })
    guard case .list(let lines) = section.blocks[1] else { throw WrongBlock() }
    #expect(lines.count == 5)
    #expect(lines.contains("Niet, want van een eerder jaar: vpt-regio en wgr-gebied-1997."))
    #expect(lines.contains("Niet, want niet voor het hele land: intergemeentelijke-sociale-dienst."))
    #expect(try report.fact("indelingen") == .count(18))
  }

  struct WrongBlock: Error {}

  @Test("Unknown divisions, too few and contradictory choices are refused with what to do")
  func refused() throws {
    let atlas = try Loaded.toy()
    #expect(
      problems { _ = try atlas.answer(CongruenceQuestion(divisions: .named(["rij", "blub"]))) }
        == [
          "fout: \"blub\" is geen bekende indeling. [indeling-onbekend]\n  tip: Bedoelt u blok (blok)?"
        ].map { $0.replacing("blok (blok)", with: "blok") })
    let few = problems {
      _ = try atlas.answer(CongruenceQuestion(divisions: try DivisionChoice(names: "rij,RR", all: false)))
    }
    #expect(
      few.first?.hasPrefix("fout: Noem ten minste twee verschillende indelingen. [indelingen-te-weinig]")
        == true)
    #expect(
      problems { _ = try DivisionChoice(names: "rij", all: true) }.first?.contains("gaan niet samen") == true)
    #expect(
      problems { _ = try atlas.answer(CongruenceQuestion(name: "Aadorb")) }.first?.contains(
        "Bedoelt u Aadorp") == true)
  }
}
