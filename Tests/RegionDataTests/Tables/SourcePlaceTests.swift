import RegionModel
import Testing

@testable import RegionData

@Suite("Places in a file")
struct SourcePlaceTests {
  /// The place of the byte where `mark` stands in `text`, which is taken out.
  private func place(_ text: String, _ mark: String = "¦") throws -> SourcePlace {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    return SourcePlace(bytes: Array(parts.joined().utf8), offset: parts[0].utf8.count)
  }

  /// The character above the caret.
  private func marked(_ place: SourcePlace) -> Character? { place.excerpt.dropFirst(place.caret).first }

  @Test("Line, column, excerpt and caret of some places")
  func examples() throws {
    let first = try place("¦abc\ndef\n")
    #expect((first.line, first.column, first.excerpt, first.caret) == (1, 1, "abc", 0))
    let middle = try place("abc\nde¦f\nghi")
    #expect((middle.line, middle.column, middle.excerpt, middle.caret) == (2, 3, "def", 2))
    let end = try place("abc\ndef¦")
    #expect((end.line, end.column, end.excerpt, end.caret) == (2, 4, "def", 3))
    let after = try place("abc\n¦")
    #expect((after.line, after.column, after.excerpt, after.caret) == (2, 1, "", 0))
    let windows = try place("abc\r\nde¦f\r\n")
    #expect((windows.line, windows.column, windows.excerpt, windows.caret) == (2, 3, "def", 2))
  }

  @Test(
    "The caret stands under the right character",
    arguments: [
      "é,é,¦x", "e\u{301},¦x", "😀😀,¦x", "👨‍👩‍👧‍👦 🇳🇱,¦x", "\t\t¦x", "a,  ¦x", "a , ¦x", "  ¦x", "日本語,¦x",
      "a\u{1B}[31m,¦x", "a\u{7F},¦x", "\u{202E}a,¦x",
    ])
  func caret(text: String) throws {
    for more in ["", ",y,z", "\nw"] {
      let place = try place("kop\n" + text + more)
      #expect(place.line == 2)
      #expect(marked(place) == "x", "\(place.excerpt) \(place.caret)")
    }
  }

  @Test("Tabs and other characters that move the cursor show as one space, so that columns stay columns")
  func controls() throws {
    let place = try place("a\tb,\u{1B}[0m ¦x\u{9B}y")
    #expect(place.excerpt == "a b, [0m x y")
    #expect(place.column == 10)
  }

  @Test("Blanks before the caret stay, blanks at the end of the line go")
  func blanks() throws {
    let place = try place("a,   ¦x  \t\r\n")
    #expect(place.excerpt == "a,   x")
    #expect(place.caret == 5)
  }

  @Test("A long line is cut on both sides with …, around the caret", arguments: ["x", "é", "😀"])
  func longLine(letter: String) throws {
    let left = String(repeating: letter, count: 100)
    let right = String(repeating: letter, count: 100)
    let place = try place(left + "¦Q" + right)
    #expect(place.column == 101)
    #expect(place.caret == 49)
    #expect(
      place.excerpt == "…" + String(repeating: letter, count: 48) + "Q" + String(repeating: letter, count: 47)
        + "…")
    #expect(marked(place) == "Q")
  }

  @Test("A line that just fits is not cut")
  func fits() throws {
    let left = String(repeating: "a", count: SourcePlace.reach)
    let right = String(repeating: "b", count: SourcePlace.reach)
    #expect(try place(left + "¦" + right).excerpt == left + right)
    #expect(try place(left + "a¦" + right).excerpt == "…" + left + right)
    #expect(try place(left + "¦b" + right).excerpt == left + right + "…")
  }

  @Test("A wrong byte shows as �, and a place outside the file is its nearest end")
  func wrongBytes() {
    let bytes: [UInt8] = [0x61, 0xE9, 0x62]
    let place = SourcePlace(bytes: bytes, offset: 1)
    #expect((place.excerpt, place.caret, place.column) == ("a�b", 1, 2))
    #expect(SourcePlace(bytes: bytes, offset: 99) == SourcePlace(bytes: bytes, offset: 3))
    #expect(SourcePlace(bytes: bytes, offset: -5) == SourcePlace(bytes: bytes, offset: 0))
    #expect(SourcePlace(bytes: [], offset: 0).excerpt == "")
  }

  @Test("Line and column agree with counting characters from the start", arguments: 0..<60)
  func twin(seed: Int) {
    var random = FixedSeed(UInt64(seed))
    let letters = ["a", "é", "😀", ",", "\n", "\t", " ", "e\u{301}"]
    let characters = (0..<random.below(200)).map { _ in Character(letters[random.below(letters.count)]) }
    let text = String(characters)
    let index = random.below(characters.count + 1)
    let before = characters.prefix(index)
    let place = SourcePlace(bytes: Array(text.utf8), offset: String(before).utf8.count)
    #expect(place.line == before.count { $0 == "\n" } + 1)
    #expect(place.column == before.reversed().prefix { $0 != "\n" }.count + 1)
    if index < characters.count, ![" ", "\t", "\n"].contains(characters[index]) {
      #expect(marked(place) == characters[index])
    }
  }
}
