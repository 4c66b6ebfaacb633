import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Pictures of a logical region")
struct LogicalRegionPicturesTests {
  @Test(
    "Islands, corners of the country and the middle get a sound map and diagram that name them",
    arguments: ["Vlieland", "Maastricht", "Sluis", "'s-Gravenhage", "Baarle-Nassau", "Utrecht"])
  func sample(name: String) throws {
    let answer = try Loaded.real().answer(LogicalRegionQuestion(words: [name]))
    #expect(answer.pictures.map(\.kind) == ["kaart", "diagram"])
    let stem = "logische-regio-" + name.slug(limit: 60)
    #expect(answer.pictures.map(\.fileName) == [stem + ".svg", stem + "-diagram.svg"])
    for picture in answer.pictures {
      try expectGoodPicture(picture.svg)
      let read = try ParsedXML(picture.svg)
      #expect(read.texts["title"]?.first?.contains(name) == true)
      #expect(read.texts["text"]?.joined(separator: " ").contains(name) == true)
    }
    let map = try ParsedXML(answer.pictures[0].svg)
    let starts = ["De logische regio voor \(name) is ", "Bij \(name) past "]
    #expect(starts.contains { map.texts["title"]?.first?.hasPrefix($0) == true })
    let graph = try Loaded.real().graph
    let code = graph.municipalities[try graph.findMunicipality(name)].code.rawValue
    #expect(map.ids.contains(code))
  }

  @Test("Names with signs that mean something in XML and DOT do no harm")
  func hostile() throws {
    let name = "'t Hof & \"Zn\" <N>"
    let answer = try Loaded.toy().answer(LogicalRegionQuestion(words: [name]))
    #expect(
      answer.pictures.map(\.fileName) == [
        "logische-regio-t-hof-zn-n.svg", "logische-regio-t-hof-zn-n-diagram.svg",
      ])
    for picture in answer.pictures {
      #expect(try ParsedXML(picture.svg).texts["title"]?.first?.contains(name) == true)
    }
  }

  @Test("The map says how many others are in the core, and how many in shell and fringe")
  func counts() throws {
    for name in ["Aadorp", "Iland"] {
      let answer = try Loaded.toy().answer(LogicalRegionQuestion(words: [name]))
      let rings = try answer.report.table("kringen").column("kring")
      let (core, shell, fringe) = (
        rings.count { $0 == "kern" }, rings.count { $0 == "schil" }, rings.count { $0 == "rand" }
      )
      let text = try ParsedXML(answer.pictures[0].svg).texts["text"]?.joined(separator: " ") ?? ""
      let others = core == 1 ? "1 andere gemeente" : "\(core) andere gemeenten"
      #expect(text.contains("Kern: \(others); schil: \(shell); rand: \(fringe)"))
    }
  }

  @Test("Without boundaries there is a diagram, but no map")
  func noBoundaries() throws {
    let atlas = try Loaded.toy { $0 = $0.without("boundaries.topojson") }
    let answer = try atlas.answer(LogicalRegionQuestion(words: ["Aadorp"]))
    #expect(answer.pictures.map(\.kind) == ["diagram"])
    #expect(try answer.report.fact("aaneengesloten").dutch == "–")
  }
}
