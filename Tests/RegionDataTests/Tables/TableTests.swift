import RegionModel
import Testing

@testable import RegionData

@Suite("A table and its fields")
struct TableTests {
  @Test("Fields know their bytes in the file")
  func places() throws {
    let table = try Scanned("a,b\né,\"x y\"\n").table
    #expect(table.rowCount == 1)
    #expect(table.file.text(table.field(0, 0).range) == "é")
    #expect(table.file.text(table.field(0, 1).range) == "x y")
    #expect(table.field(0, 1).start == 8)
  }

  @Test("A problem with a field points at its first letter, past blanks and the quote")
  func report() throws {
    let table = try Scanned("a,b\n1,  \" x\"\n2, y\n").table
    var problems = Problems()
    table.report("a-b", "Mis.", row: 1, column: 1, &problems)
    table.report("a-b", "Mis.", severity: .warning, row: 0, column: 1, hint: "Doe dit.", &problems)
    #expect(
      problems.all.map(\.text) == [
        "t.csv:3:4: fout: Mis. [a-b]\n  2, y\n     ^",
        "t.csv:2:5: let op: Mis. [a-b]\n  1,  \" x\"\n      ^\n  tip: Doe dit.",
      ])
  }

  @Test("Texts of a problem are only made when it is shown")
  func lazy() throws {
    let table = try Scanned("a\n1\n").table
    var problems = Problems()
    var made = 0
    func text() -> String {
      made += 1
      return "Mis."
    }
    for _ in 0..<50 { table.report("a-b", text(), row: 0, column: 0, hint: text(), &problems) }
    #expect(made == 40)
    #expect(problems.errorCount == 50)
  }

  @Test("Up to eight bytes pack into one number, each text into its own")
  func packed() {
    func packed(_ text: String) -> UInt64? { Array(text.utf8).packed(0..<text.utf8.count) }
    #expect(packed("") == nil)
    #expect(packed("A") == 0x41)
    #expect(packed("GM0796") == 0x474D_3037_3936)
    #expect(packed("12345678") != nil)
    #expect(packed("123456789") == nil)
    #expect(Set(["GM1", "GM01", "G", "GM10", "1GM"].map(packed)).count == 5)
  }

  @Test("Blanks at both ends are cut, blanks inside stay")
  func trimmed() {
    let bytes = Array(" \t a b\t ".utf8)
    #expect(bytes.trimmed(0..<bytes.count) == 3..<6)
    #expect(bytes.trimmed(0..<2) == 2..<2)
    #expect(" \t a b\t ".trimmed == "a b")
    #expect("   ".trimmed == "")
    #expect("\u{A0}x".trimmed == "\u{A0}x")
  }
}
