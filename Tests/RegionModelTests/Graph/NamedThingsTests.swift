import RegionModel
import Testing

@Suite("Names of everything in the graph")
struct NamedThingsTests {
  @Test("A municipality is found by code, digits, name, alias and name without addition")
  func municipalities() throws {
    let index = try Toy.graph().municipalityNames
    #expect(index.match("GM0005") == .found(4))
    #expect(index.match("0005") == .found(4))
    #expect(index.match("ede") == .found(4))
    #expect(index.match("bergen z") == .found(5))
    #expect(index.match("Bergen") == .ambiguous([1, 5]))
    #expect(index.entries.map(\.label) == Toy.names)
  }

  @Test("Provinces are found by code, name and alias")
  func provinces() throws {
    let index = try Toy.graph().provinceNames
    #expect(index.match("pv02") == .found(1))
    #expect(index.match("Provincie 3") == .found(2))
  }

  @Test("Divisions are found by id, title, singular and alias")
  func divisions() throws {
    let index = try Toy.graph().divisionNames
    for name in ["zorg", "Zorgregio's", "zorgregio", "ZR"] { #expect(index.match(name) == .found(0)) }
  }

  @Test("Arrangements are found by id, name, short name and body")
  func arrangements() throws {
    let index = try Toy.graph().arrangementNames
    for name in ["roo:2", "regeling twee", "r2", "Lichaam Twee"] { #expect(index.match(name) == .found(1)) }
    #expect(index.match("Regeling Een") == .found(0))
    #expect(index.entries.map(\.label) == ["Regeling Een", "Lichaam Twee (R2)"])
  }

  @Test("Networks and programmes are found by code and name")
  func others() throws {
    let graph = try Toy.graph()
    #expect(graph.networkNames.match("n9") == .found(0))
    #expect(graph.networkNames.match("een") == .found(1))
    #expect(graph.programmeNames.match("regio deal") == .found(1))
    #expect(graph.programmeNames.match("city") == .found(0))
  }
}
