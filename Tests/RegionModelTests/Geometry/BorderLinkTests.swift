import RegionModel
import Testing

@Suite("A listed link")
struct BorderLinkTests {
  @Test("There are four kinds, with their Dutch words")
  func kinds() {
    #expect(BorderLink.Kind.allCases.map(\.rawValue) == ["veer", "brug", "dam", "tunnel"])
  }

  @Test("It keeps what it was made of")
  func parts() {
    let link = BorderLink(from: 1, to: 2, kind: .dam, name: "Afsluitdijk", note: "let op")
    #expect((link.from, link.to, link.kind, link.name) == (1, 2, .dam, "Afsluitdijk"))
    #expect(link.note == "let op")
    #expect(BorderLink(from: 1, to: 2, kind: .dam, name: "x").note == nil)
  }
}
