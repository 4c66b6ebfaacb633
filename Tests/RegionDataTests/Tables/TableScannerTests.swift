import RegionModel
import Testing

@testable import RegionData

@Suite("Cutting a table into fields")
struct TableScannerTests {
  @Test(
    "The same table, however it was saved",
    arguments: [
      "a,b\n1,2\n3,4\n", "a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r\n1,2\r\n3,4", "a;b\n1;2\n3;4\n",
      "\u{FEFF}a,b\n1,2\n3,4\n", "\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"\n", " a , b \n 1,\t2\n3 ,4\t\n",
      "\na,b\n\n1,2\n\r\n\n3,4\n\n\n", "a,b\r\n1,2\r\n3,4\r", "\"a\";\"b\"\r\n\"1\";2\r\n3;\"4\"",
    ])
  func sameTable(text: String) throws {
    let scanned = try Scanned(text)
    #expect(scanned.table.header == ["a", "b"])
    #expect(scanned.rows == [["1", "2"], ["3", "4"]])
    #expect(scanned.problems == [])
  }

  @Test("Quoted fields hold separators, line breaks, doubled quotes and blanks")
  func quotes() throws {
    let scanned = try Scanned("a,b,c\n\"1,5\",\"x\ny\r\nz\",\"zeg \"\"ja\"\"\"\n\"\",\"\"\"\",\"\"\"\"\"\"\n")
    #expect(scanned.rows == [["1,5", "x\ny\r\nz", "zeg \"ja\""], ["", "\"", "\"\""]])
    #expect(scanned.problems == [])
  }

  @Test("A quote in the middle of a field is a letter like any other")
  func innerQuote() throws {
    #expect(try Scanned("a,b\n5\",x \"y\" z\n").rows == [["5\"", "x \"y\" z"]])
  }

  @Test("Doubled quotes are one quote, also where a mark follows")
  func quoteWithMark() throws {
    #expect(try Scanned("a\n\"x\"\"\u{301}y\"\n").rows == [["x\"\u{301}y"]])
  }

  @Test("Empty fields and a header alone are a table")
  func empties() throws {
    #expect(try Scanned("a,b,c\n,,\n1,,3\n").rows == [["", "", ""], ["1", "", "3"]])
    #expect(try Scanned("a,b\n").rows == [])
    #expect(try Scanned("a").table.header == ["a"])
  }

  @Test(
    "The separator is the one that the header has more of",
    arguments: [("a;b;c,d\n", ";"), ("a;b,c\n", ","), ("a,b;c,d\n", ","), ("a\n", ",")])
  func separators(text: String, separator: Character) throws {
    #expect(try Scanned(text).table.separator == separator.asciiValue)
  }

  @Test("A decimal comma stays within its field where ; separates")
  func decimalComma() throws {
    #expect(try Scanned("a;b\n1,5;2,5\n").rows == [["1,5", "2,5"]])
  }

  @Test("A carriage return within a line is no line end")
  func carriageReturn() throws {
    #expect(try Scanned("a,b\n1\r5,2\n").rows == [["1\r5", "2"]])
  }

  @Test("An empty file is refused", arguments: ["", "\n", "\r\n\n", "\u{FEFF}"])
  func empty(text: String) {
    #expect(
      Scanned.refusal(text) == """
        t.csv: fout: De tabel is leeg: er is geen kopregel. [tabel-leeg]
          tip: De eerste regel moet de kolomnamen bevatten.
        """)
  }

  @Test("A column that is there twice is refused, at the second")
  func doubleColumn() {
    #expect(
      Scanned.refusal("a,b,a\n1,2,3\n") == """
        t.csv:1:5: fout: De kolom "a" staat twee keer in de kopregel. [kolom-dubbel]
          a,b,a
              ^
        """)
  }

  @Test("A row with too many or too few fields is told and left out")
  func fieldCount() throws {
    let scanned = try Scanned("a,b\n1\n1,2\n1,2,3\n")
    #expect(scanned.rows == [["1", "2"]])
    let hint = "  tip: Staat er een scheidingsteken te veel of te weinig, of mist een aanhalingsteken?"
    #expect(
      scanned.problems == [
        "t.csv:2:1: fout: Deze regel heeft 1 veld; de kopregel heeft er 2. [aantal-velden]\n  1\n  ^\n"
          + hint,
        "t.csv:4:1: fout: Deze regel heeft 3 velden; de kopregel heeft er 2. [aantal-velden]\n  1,2,3\n  ^\n"
          + hint,
      ])
  }

  @Test("A quote that is never closed is told at its place")
  func openQuote() throws {
    #expect(
      try Scanned("a,b\n1,\"x\n3,4\n").problems == [
        """
        t.csv:2:3: fout: Dit aanhalingsteken wordt niet gesloten. [aanhalingsteken-open]
          1,"x
            ^
          tip: Zet een " aan het eind van het veld; een " in een tekst schrijft u als "".
        """
      ])
  }

  @Test("Text after a closing quote is told at its place")
  func textAfterQuote() throws {
    let scanned = try Scanned("a,b\n\"x\"y,2\n3,4\n")
    #expect(
      scanned.problems == [
        """
        t.csv:2:4: fout: Na het sluitende aanhalingsteken staat nog tekst. [tekst-na-aanhalingsteken]
          "x"y,2
             ^
          tip: Een " in een tekst schrijft u als "".
        """
      ])
    #expect(scanned.rows.last == ["3", "4"])
  }

  @Test("What a plain writer writes is read back, for any fields", arguments: 0..<60)
  func twin(seed: Int) throws {
    var random = FixedSeed(UInt64(seed))
    let pieces = ["a", "é", "😀", ",", ";", "\"", "\n", "\r\n", "x y", "'", "|", "12"]
    let separator = [",", ";"][seed % 2]
    let width = 1 + random.below(4)
    let rows = (0..<random.below(6)).map { _ in
      (0..<width).map { _ in (0..<random.below(4)).map { _ in pieces[random.below(pieces.count)] }.joined() }
    }
    func written(_ fields: [String]) -> String {
      fields.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator)
    }
    let header = (0..<width).map { "k\($0)" }
    let end = ["\n", "\r\n"][random.below(2)]
    let scanned = try Scanned(([header] + rows).map { written($0) + end }.joined())
    #expect(scanned.rows == rows.map { $0.map(\.trimmed) })
    #expect(scanned.problems == [])
    #expect(scanned.table.header == header)
  }
}
