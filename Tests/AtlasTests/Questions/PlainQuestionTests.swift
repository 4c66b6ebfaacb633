import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("The answer to a question in plain Dutch")
struct PlainQuestionTests {
  private func begrepen(_ question: String) throws -> [String] {
    try Loaded.real().answer(PlainQuestion(question)).report.paragraphs("begrepen")
  }

  @Test(
    "It says first what was understood and which command was run, then gives the whole answer of that command"
  )
  func whole() throws {
    let atlas = try Loaded.real()
    let answer = try atlas.answer(PlainQuestion("wat is een logische regio voor Oss en Meierijstad?"))
    let own = try atlas.answer(LogicalRegionQuestion(words: ["Oss", "Meierijstad"]))
    #expect(
      answer.report.paragraphs("begrepen")
        == ["Ik begrijp: de logische regio voor Oss en Meierijstad → `regio logisch Oss Meierijstad`"])
    #expect(Array(answer.report.sections.dropFirst()) == own.report.sections)
    #expect(try answer.pictures.map { try $0.svg } == own.pictures.map { try $0.svg })
    #expect(answer.report.mainTable == own.report.mainTable)
  }

  @Test("Where the data say it in one sentence, that sentence comes first, with its data year")
  func leads() throws {
    #expect(
      try begrepen("In welke veiligheidsregio ligt Oss?")[1]
        == "Oss ligt in veiligheidsregio Brabant-Noord (17 gemeenten); stand 1 januari 2016.")
    #expect(
      try begrepen("hoeveel inwoners heeft Den Haag")[1]
        == "'s-Gravenhage heeft 532.561 inwoners (1 januari 2018) en 45 raadszetels.")
    #expect(
      try begrepen("welke zorgverzekeraar hoort bij de regio van Assen?")[1]
        == "Assen ligt in zorgkantoorregio Drenthe; uitvoerder: Achmea Zorgkantoor N.V.; zorgverzekeraar: Achmea (afgeleid). Aangewezen voor het jaar 2015; voor 2018 niet nagekeken. Herkend aan de naam van de uitvoerder."
    )
    #expect(try begrepen("grenst Oss aan Uden?")[1] == "Nee: Oss en Uden grenzen niet aan elkaar.")
    #expect(try begrepen("grenst Oss aan Bernheze?")[1] == "Ja: Oss en Bernheze grenzen aan elkaar.")
    #expect(try begrepen("zit Breda in de G40?")[1] == "Ja: Breda is lid van G40.")
    #expect(try begrepen("zit Urk in de G4?")[1] == "Nee: Urk staat niet bij de leden van G4.")
  }

  @Test("The members of a region that are named are those of the table")
  func members() throws {
    let graph = try Loaded.real().graph
    let region = try #require(
      graph.division("veiligheidsregio")?.regions.first { $0.name == "Brabant-Noord" })
    let answer = try Loaded.real().answer(
      PlainQuestion("welke gemeenten horen bij veiligheidsregio Brabant-Noord"))
    let codes = try answer.report.table("leden").column("code")
    #expect(codes.sorted() == region.members.map { graph.municipalities[$0.municipality].code.rawValue })
    #expect(codes.first == "GM0796")
    #expect(
      answer.report.paragraphs("begrepen")[1]
        == "Veiligheidsregio Brabant-Noord telt 17 gemeenten. Stand van de indeling: 1 januari 2016.")
    #expect(answer.report.mainTable == "leden")
  }

  @Test("The members of a network are named with what is not certain about them")
  func network() throws {
    let report = try Loaded.real().answer(PlainQuestion("wie is lid van de P10?")).report
    let paragraphs = report.paragraphs("begrepen")
    #expect(paragraphs[1] == "P10 telt in deze gegevens 16 gemeenten.")
    #expect(paragraphs[2].contains("Zestien leden zijn zeker"))
    #expect(try report.table("leden").rows.count == 16)
  }

  @Test("A part of an answer shows that part only, with its sources, and says how to see all")
  func part() throws {
    let report = try Loaded.toy().answer(PlainQuestion("Wie zijn de buren van Aadorp?")).report
    #expect(report.sections.map(\.id) == ["begrepen", "buren"])
    #expect(report.mainTable == "buren")
    #expect(
      report.paragraphs("begrepen").last == "Dit is een deel van het antwoord; alles: `regio gemeente Aadorp`"
    )
  }

  @Test("A word that was not used is named")
  func unused() throws {
    let paragraphs = try begrepen("vertel eens gezellig met wie Zwolle samenwerkt")
    #expect(paragraphs.last == "Dit woord is niet gebruikt: \"gezellig\".")
  }

  @Test("Without a question it lists what one can ask")
  func list() throws {
    let report = try Loaded.toy().answer(PlainQuestion("  ? ")).report
    guard case .list(let items) = report.sections[0].blocks[1] else {
      Issue.record("no list")
      return
    }
    #expect(items == Intents.all.map(\.example))
  }

  @Test("A command is typed so that a shell reads the same words")
  func quoting() {
    #expect("Oss".quotedForShell == "Oss")
    #expect("Den Haag".quotedForShell == "\"Den Haag\"")
    #expect("'t Hof & \"Zn\" <N>".quotedForShell == "''\\''t Hof & \"Zn\" <N>'")
    #expect("".quotedForShell == "\"\"")
    #expect("a$b".quotedForShell == "'a$b'")
  }
}
