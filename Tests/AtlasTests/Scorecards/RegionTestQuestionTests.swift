import RegionAnalysis
import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("The scorecard of one region")
struct RegionTestQuestionTests {
  private func report(_ subject: RegionSubject, _ reference: String? = nil, in atlas: Atlas) throws -> Report
  {
    try atlas.answer(RegionTestQuestion(subject, reference: reference)).report
  }

  @Test("The answer of the toy country is the one reckoned by hand")
  func toy() throws {
    let report = try report(.named(["rijregio Boven"]), in: Loaded.toy())
    #expect(report.title == "Toets van rijregio Boven")
    #expect(
      report.paragraphs("antwoord") == [
        "Rijregio Boven telt 3 gemeenten met samen 6.000 inwoners. "
          + "Van de banen van inwoners ligt 96,7 % in de regio, en van de banen in de regio vervullen eigen "
          + "inwoners 100,0 % (cijfers van 2017): dat is een zelfstandig dagelijks systeem. "
          + "Daarmee staat zij op plaats 1 van de 2 regio's van die indeling met pendelcijfers. "
          + "De regio ligt geheel in Noord. "
          + "Erachter staan 3 gemeenteraden met samen 33 zetels: één zetel op 182 inwoners. "
          + "Deze raden volgen volgens het register 2 gemeenschappelijke regelingen, gemiddeld 1,7 per raad; "
          + "daarvan liggen er 2 geheel binnen de regio. "
          + "Geen enkele gemeente maakt de regio zelfstandiger door erbij te komen of eruit te gaan. "
          + "1 lidmaatschap niet zeker: Beekdam."
      ])
  }

  @Test("The card has every figure in the order of the list, with its parts and its rank")
  func card() throws {
    let report = try report(.named(["rijregio Boven"]), in: Loaded.toy())
    let table = try report.table("scorekaart")
    #expect(report.mainTable == "scorekaart")
    #expect(try table.column("id") == RegionFigures.all.map { $0.id })
    let daily = try #require(table.rows.first { $0.values[0] == .text("zelfstandig") })
    #expect(
      daily.values.dropLast().map(\.dutch) == [
        "zelfstandig", "dagelijks-systeem", "Zelfstandig als dagelijks systeem", "96,7 %", "290,00", "300,00",
        "hoog", "1", "2", "100,0 %", "–",
      ])
    #expect(
      table.rows.allSatisfy { $0.basis == .inferred && $0.note == "1 lidmaatschap niet zeker: Beekdam." })
    #expect(
      try report.table("dagelijks-systeem").row("Werkt binnen de regio") == [
        "Werkt binnen de regio", "96,7 %", "290 van 300", "hoog", "2 van 2", "0", "–",
      ])
  }

  @Test(
    "Without doubtful members the daily figures carry the mark of the flows, the cooperation that of bodies")
  func marks() throws {
    let report = try report(.municipalities(["Aadorp, Beekdam"]), in: Loaded.toy())
    let rows = try report.table("scorekaart").rows
    func basis(_ id: String) -> Basis? { rows.first { $0.values[0] == .text(id) }?.basis }
    #expect(basis("werkt-binnen") == .modelled)
    #expect(basis("samenwerking-binnen") == .inferred)
    #expect(basis("raden") == nil)
    #expect(
      report.paragraphs("kaart").last
        == "De cijfers over samenwerking rusten op 9 verbanden van deze gemeenten; in 4 daarvan is een deel van de lidmaatschappen afgeleid of aangenomen. Waar de indelingen vandaan komen staat in regio indelingen."
    )
  }

  @Test("The best single change is the one with the largest gain in the lower side, and names its effects")
  func improvement() throws {
    let report = try report(.municipalities(["Aadorp, Beekdam"]), in: Loaded.toy())
    #expect(
      report.paragraphs("verbetering").first
        == "Met Cuijkhoven erbij stijgt de zelfstandigheid het meest: van 82,6 % naar 96,7 %.")
    let first = try report.table("wijzigingen").rows[0].values.map(\.dutch)
    #expect(first == ["Cuijkhoven erbij", "+14,1", "+19,2", "–", "0", "1", "–"])
    let best = try report.table("beste-per-cijfer").row("Zelfstandig als dagelijks systeem")
    #expect(best.prefix(4) == ["Zelfstandig als dagelijks systeem", "82,6 %", "Cuijkhoven", "96,7 %"])
    #expect(try report.fact("banden_met_regio").dutch == "75,0 %")
  }

  @Test("How arrangements lie over a region is told by name")
  func positions() throws {
    let report = try report(.municipalities(["Aadorp, Beekdam"]), in: Loaded.toy())
    #expect(
      try report.table("regelingen-ligging").rows.map { $0.values.map(\.dutch) } == [
        ["geheel binnen de regio", "1", "Regeling Twee"], ["doorsneden door de grens", "0", "–"],
        ["ruimer dan de regio", "1", "Samen Boven (SB)"],
      ])
  }

  @Test("Of a water board it is said that municipalities count whole")
  func partial() throws {
    let report = try report(.named(["waterschap WBH01"]), in: Loaded.toy())
    #expect(
      report.paragraphs("antwoord")[0].hasSuffix(
        "Gemeenten die er maar voor een deel in liggen, tellen geheel mee."))
  }

  @Test("FoodValley crosses Utrecht and Gelderland, Regio Zwolle three provinces, Drechtsteden none")
  func provinces() throws {
    let atlas = try Loaded.real()
    func sentence(_ subject: RegionSubject) throws -> String {
      try #require(report(subject, in: atlas).paragraphs("antwoord").first)
    }
    #expect(
      try sentence(.arrangement("FoodValley")).contains(
        "De regio is provinciaal overstijgend: zij ligt in Gelderland en Utrecht."))
    #expect(
      try sentence(.named(["arbeidsmarktregio", "Regio", "Zwolle"])).contains(
        "De regio is provinciaal overstijgend: zij ligt in "))
    #expect(
      try sentence(.named(["arbeidsmarktregio:AM23"])).contains("De regio ligt geheel in Zuid-Holland."))
  }

  @Test(
    "A region of a division is ranked within it; an arrangement among arbeidsmarktregio's and arrangements")
  func references() throws {
    let atlas = try Loaded.real()
    let safety = try report(.named(["veiligheidsregio Fryslân"]), in: atlas)
    #expect(safety.paragraphs("kaart")[0].hasPrefix("Rang en percentiel onder de 25 veiligheidsregio's."))
    let arrangement = try report(.arrangement("FoodValley"), in: atlas)
    #expect(
      arrangement.paragraphs("kaart")[0].hasPrefix(
        "Rang en percentiel onder de 35 arbeidsmarktregio's, daarnaast onder de 402 regelingen met twee of meer gemeenten."
      ))
    let chosen = try report(.arrangement("FoodValley"), "corop", in: atlas)
    #expect(chosen.paragraphs("kaart")[0].contains("onder de 40 COROP-gebieden"))
  }

  @Test("A joining municipality's own region of the division is named with what it loses")
  func elsewhere() throws {
    let report = try report(.named(["arbeidsmarktregio Noordoost-Brabant"]), in: Loaded.real())
    #expect(try report.fact("beste_wijziging").dutch == "Maasdriel erbij")
    #expect(
      try report.fact("andere_regio").dutch.hasPrefix("arbeidsmarktregio Rivierenland: zelfstandig van "))
  }

  @Test("Exactly one way to name a region is asked for")
  func ways() {
    #expect(
      problems { _ = try RegionSubject(words: [], municipalities: nil, arrangement: nil) } == [
        "fout: Er is geen regio genoemd. [regio-ontbreekt]\n"
          + "  tip: Noem een regio, of geef --gemeenten \"Oss, Uden\" of --regeling \"Regio FoodValley\"."
      ])
    #expect(
      problems { _ = try RegionSubject(words: ["x"], municipalities: "y", arrangement: nil) } == [
        "fout: Een regio en --gemeenten gaan niet samen. [opties-strijdig]\n  tip: Geef een van beide."
      ])
  }

  @Test("An arrangement without municipalities and an unknown division are answered with what to do")
  func problemsOfRequests() throws {
    let atlas = try Loaded.toy()
    #expect(
      problems { _ = try report(.arrangement("roo:3"), in: atlas) } == [
        "fout: Aan Regeling zonder gemeenten neemt geen gemeente van 2018 deel. [regeling-zonder-gemeenten]\n"
          + "  tip: Kies een regeling met gemeenten: regio toets --alle-regelingen."
      ])
    #expect(
      problems { _ = try report(.named(["rij:R1"]), "blokk", in: atlas) }.first?.contains("Bedoelt u blok?")
        == true)
  }
}
