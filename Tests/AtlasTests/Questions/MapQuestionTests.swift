import Atlas
import RegionModel
import RegionRendering
import Testing

@Suite("Map of a division")
struct MapQuestionTests {
  @Test("The answer is one map, named after the division, with every municipality once")
  func toy() throws {
    let answer = try Loaded.toy().answer(MapQuestion(name: "rr"))
    #expect(answer.report.title == "Kaart: Rijregio's")
    #expect(answer.report.facts.map(\.value.dutch) == ["rij", "3", "6 mei 2017"])
    #expect(answer.pictures.map(\.kind) == ["kaart"])
    #expect(answer.pictures.map(\.fileName) == ["kaart-rij.svg"])
    let picture = try ParsedXML(answer.pictures[0].svg)
    let codes = picture.ids.filter { $0.hasPrefix("GM") }
    #expect(codes.sorted() == (1...9).map { "GM000\($0)" })
  }

  @Test("A title of one's own stands above the map, an empty one does not")
  func title() throws {
    let atlas = try Loaded.toy()
    func title(_ text: String?) throws -> String? {
      let svg = try atlas.answer(MapQuestion(name: "rij", title: text)).pictures[0].svg
      return try ParsedXML(svg).texts["title"]?.first
    }
    let finding = try title(nil)
    #expect(try title("Mijn <kaart> & meer") == "Mijn <kaart> & meer")
    #expect(finding != "Mijn <kaart> & meer")
    #expect(try title("") == finding)
    #expect(try title(" \n ") == finding)
  }

  @Test("Without boundaries there is no map, and it says how to get one")
  func noBoundaries() throws {
    let atlas = try Loaded.toy { $0 = $0.without("boundaries.topojson") }
    #expect(
      problems { _ = try atlas.answer(MapQuestion(name: "rij")) } == [
        "fout: Deze gegevens bevatten geen gemeentegrenzen, dus is er geen kaart te maken. [grenzen-ontbreken]\n"
          + "  tip: Zet een tabel van de soort boundaries in dataset.yaml."
      ])
  }

  @Test("An unknown division is refused before a map is drawn")
  func unknown() throws {
    let atlas = try Loaded.real()
    #expect(
      problems { _ = try atlas.answer(MapQuestion(name: "veiligheidsregoo")) } == [
        "fout: \"veiligheidsregoo\" is geen bekende indeling. [indeling-onbekend]\n  tip: Bedoelt u veiligheidsregio?"
      ])
  }

  @Test("The map of the veiligheidsregio's shows all 380 municipalities in less than 900 KB")
  func real() throws {
    let svg = try Loaded.real().answer(MapQuestion(name: "vr")).pictures[0].svg
    #expect(try ParsedXML(svg).ids.filter { $0.hasPrefix("GM") }.count == 380)
    #expect(svg.utf8.count < 900_000)
  }
}
