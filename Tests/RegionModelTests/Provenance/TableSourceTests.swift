import RegionModel
import Testing

@Suite("The source of a table")
struct TableSourceTests {
  @Test("It keeps what it was made of, each text in its own property")
  func parts() throws {
    let source = TableSource(
      file: "a.csv", kind: "flows", title: "Titel", date: try Toy.date("2015-12-31"), source: "CBS",
      licence: "CC BY 4.0", retrieved: try Toy.date("2026-11-24"), basis: .carried, doubts: ["een", "twee"])
    #expect(source.file == "a.csv")
    #expect(source.kind == "flows")
    #expect(source.title == "Titel")
    #expect(source.date.description == "2015-12-31")
    #expect(source.source == "CBS")
    #expect(source.licence == "CC BY 4.0")
    #expect(source.retrieved.description == "2026-11-24")
    #expect(source.basis == .carried)
    #expect(source.doubts == ["een", "twee"])
  }
}
