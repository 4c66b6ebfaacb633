import Atlas
import RegionModel
import RegionRendering
import Testing

@Suite("Diagram of a municipality or arrangement")
struct DiagramQuestionTests {
  @Test("A municipality gives its surroundings, an arrangement its participants")
  func both() throws {
    let atlas = try Loaded.toy()
    let municipality = try atlas.answer(DiagramQuestion(name: "aa"))
    #expect(municipality.pictures.map(\.fileName) == ["diagram-aadorp.svg"])
    #expect(municipality.pictures.map(\.kind) == ["diagram"])
    #expect(municipality.report.title.contains("Aadorp"))
    let arrangement = try atlas.answer(DiagramQuestion(name: "samen boven"))
    #expect(arrangement.pictures.map(\.fileName) == ["diagram-samen-boven-sb.svg"])
    #expect(arrangement.report.title.contains("Samen Boven"))
    #expect(arrangement.report.sources.map(\.kind) == ["arrangements", "participants"])
  }

  @Test("Where a municipality and an arrangement share a name, it is the municipality")
  func municipalityFirst() throws {
    let atlas = try Loaded.toy {
      $0.files["arrangements.csv"] = $0.files["arrangements.csv"]?.replacing("Regeling Twee", with: "Iland")
    }
    #expect(try atlas.answer(DiagramQuestion(name: "Iland")).report.sources.first?.kind == "municipalities")
  }

  @Test("A name that is neither is answered with the nearest of both")
  func unknown() throws {
    let atlas = try Loaded.toy()
    #expect(
      problems { _ = try atlas.answer(DiagramQuestion(name: "Aadorb")) } == [
        "fout: \"Aadorb\" is geen bekende gemeente of regeling. [naam-onbekend]\n"
          + "  tip: Bedoelt u gemeente Aadorp? Kijk met `regio` wat er te vragen is."
      ])
    #expect(
      problems { _ = try atlas.answer(DiagramQuestion(name: "Samen Bovem")) } == [
        "fout: \"Samen Bovem\" is geen bekende gemeente of regeling. [naam-onbekend]\n  tip: Bedoelt u Samen Boven (SB) (roo:1)?"
      ])
  }

  @Test("A name of several is answered with the choices")
  func ambiguous() throws {
    let atlas = try Loaded.toy()
    #expect(
      problems { _ = try atlas.answer(DiagramQuestion(name: "bergen")) } == [
        "fout: \"bergen\" kan meer dan één gemeente zijn. [gemeente-dubbelzinnig]\n"
          + "  tip: Kies uit: Bergen (O.) (GM0006); Bergen (W.) (GM0007)."
      ])
    #expect(
      problems { _ = try atlas.answer(DiagramQuestion(name: "regeling")) }.first?.hasPrefix(
        "fout: \"regeling\" kan meer dan één regeling zijn. [regeling-dubbelzinnig]") == true)
  }

  @Test("The picture names the day of every table that it rests on")
  func foot() throws {
    let svg = try Loaded.toy().answer(DiagramQuestion(name: "roo:1")).pictures[0].svg
    let read = try ParsedXML(svg).texts["text"]?.joined(separator: " ") ?? ""
    #expect(read.contains("Gemeenten op 1 januari 2018."))
    #expect(read.contains("Regelingen: Verzonnen (stand 6 mei 2017, CC0)"))
  }
}
