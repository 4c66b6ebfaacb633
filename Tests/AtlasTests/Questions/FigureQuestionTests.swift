import Atlas
import RegionModel
import RegionRendering
import Testing

@Suite("A figure of every municipality")
struct FigureQuestionTests {
  @Test("Without a name it lists the figures; a name that is none of them is answered with the list")
  func list() throws {
    let atlas = try Loaded.toy()
    let table = try atlas.answer(FigureQuestion()).report.table("cijfers")
    #expect(try table.column("cijfer") == ["congruentie", "drukte", "zelfvoorziening", "inwoners-per-zetel"])
    for row in try table.column("cijfer") {
      #expect(throws: Never.self) { _ = try atlas.answer(FigureQuestion(name: row)) }
    }
    #expect(
      problems { _ = try atlas.answer(FigureQuestion(name: "kaas\u{1B}[2J")) } == [
        "fout: \"kaas[2J\" is geen bekend cijfer. [cijfer-onbekend]\n  tip: Kies uit: congruentie, drukte, zelfvoorziening, inwoners-per-zetel."
      ])
  }

  @Test("Values, places and classes stand in the table, the finding above the map")
  func toy() throws {
    let answer = try Loaded.toy().answer(
      FigureQuestion(name: "Inwoners per zetel", classes: try ClassChoice(classes: 3, method: "Kwantiel")))
    let table = try answer.report.table("gemeenten")
    // 1000 residents over 9 seats, 2000 over 11 … 9000 over 25.
    #expect(try table.column("waarde") == ["111", "182", "231", "267", "294", "316", "333", "348", "360"])
    #expect(try table.column("plaats").first == "9")
    #expect(Set(try table.column("klasse")).count == 3)
    #expect(try answer.report.table("klassen").column("gemeenten") == ["3", "3", "3"])
    let picture = try ParsedXML(answer.pictures[0].svg)
    #expect(
      picture.texts["title"]?.first
        == "Een raadslid staat voor gemiddeld 294 inwoners; hoogste in Iland (360), laagste in Aadorp (111)")
    #expect(answer.pictures.map(\.fileName) == ["kaart-inwoners-per-zetel-3-klassen.svg"])
  }

  @Test("Self-containment is the share of employed residents that works in the own municipality")
  func selfContainment() throws {
    let table = try Loaded.toy().answer(FigureQuestion(name: "zelfvoorziening")).report.table("gemeenten")
    #expect(try table.column("waarde").prefix(5) == ["60,0 %", "80,0 %", "60,0 %", "50,0 %", "–"])
  }

  @Test("A wrong number of classes and an unknown method are refused together")
  func classes() {
    #expect(
      problems { _ = try ClassChoice(classes: 12, method: "kaas") } == [
        "fout: 12 klassen kan niet. [klassen-ongeldig]\n  tip: Kies een aantal van 2 tot en met 7.",
        "fout: \"kaas\" is geen bekende manier om klassen te maken. [klassenmethode-onbekend]\n  tip: Kies uit: kwantiel, jenks, gelijk.",
      ])
  }

  @Test("Without the tables that a figure needs it says so")
  func missing() throws {
    let atlas = try Loaded.toy { $0 = $0.without("flows/pendel.csv") }
    #expect(
      problems { _ = try atlas.answer(FigureQuestion(name: "zelfvoorziening")) }.first?
        .contains("Deze gegevens bevatten niet wat voor zelfvoorziening nodig is.") == true)
    let flat = try Loaded.toy { $0 = $0.without("boundaries.topojson") }
    #expect(try flat.answer(FigureQuestion(name: "drukte")).pictures.isEmpty)
  }
}
