import RegionModel
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
  @Test("With everything: place, severity, sentence, code, line, caret and hint")
  func complete() {
    let diagnostic = Diagnostic(
      "geen-getal", "\"x\" is geen getal.", location: .init(file: "a/b.csv", line: 3, column: 7),
      excerpt: "GM0001,x", caret: 7, hint: "Schrijf cijfers.")
    #expect(
      diagnostic.text == """
        a/b.csv:3:7: fout: "x" is geen getal. [geen-getal]
          GM0001,x
                 ^
          tip: Schrijf cijfers.
        """)
  }

  @Test("Without place, line and hint only the sentence stays")
  func bare() {
    #expect(Diagnostic("a-b", "Mis.").text == "fout: Mis. [a-b]")
    #expect(Diagnostic("a-b", "Mis.", severity: .warning).text == "let op: Mis. [a-b]")
  }

  @Test("A place may stop at the file or at the line")
  func places() {
    #expect(Diagnostic("a", "Mis.", location: .init(file: "f")).text == "f: fout: Mis. [a]")
    #expect(Diagnostic("a", "Mis.", location: .init(file: "f", line: 2)).text == "f:2: fout: Mis. [a]")
  }

  @Test("A line without caret, and a caret without line")
  func excerpts() {
    #expect(Diagnostic("a", "Mis.", excerpt: "abc").text == "fout: Mis. [a]\n  abc")
    #expect(Diagnostic("a", "Mis.", excerpt: "abc", caret: 0).text == "fout: Mis. [a]\n  abc\n  ^")
    #expect(Diagnostic("a", "Mis.", caret: 2).text == "fout: Mis. [a]")
  }

  @Test("A caret that lies outside the line never stops the program")
  func wrongCaret() {
    #expect(Diagnostic("a", "Mis.", excerpt: "abc", caret: -1).text == "fout: Mis. [a]\n  abc\n  ^")
    #expect(Diagnostic("a", "Mis.", excerpt: "abc", caret: 5).text == "fout: Mis. [a]\n  abc\n       ^")
  }

  @Test("The sentence stays one line: what moves the cursor becomes a space")
  func oneLine() {
    let diagnostic = Diagnostic("a", "\"x\ny\r\nz\t\u{1B}[31m\u{9B}\u{2028}\" is mis.", hint: "Doe\ndit.")
    #expect(diagnostic.message == "\"x y z  [31m  \" is mis.")
    #expect(diagnostic.hint == "Doe dit.")
  }

  @Test("The caret stands under its character: marks take no column, emoji and East Asian characters two")
  func wideCharacters() {
    func caretLine(_ excerpt: String, _ caret: Int) -> String {
      String(Diagnostic("a", "Mis.", excerpt: excerpt, caret: caret).text.split(separator: "\n").last ?? "")
    }
    #expect(caretLine("e\u{301}é,x", 3) == "     ^")
    #expect(caretLine("😀,x", 2) == "     ^")
    #expect(caretLine("日本,x", 3) == "       ^")
    #expect(caretLine("ab,x", 3) == "     ^")
  }

  @Test("A very long value is cut in the middle, so that the sentence keeps its end")
  func longValues() {
    let long = Diagnostic("a", "\"" + String(repeating: "x", count: 5000) + "\" is geen bekende gemeente.")
    #expect(long.message.count == Diagnostic.longestSentence)
    #expect(long.message.hasPrefix("\"xxxx"))
    #expect(long.message.hasSuffix("xxxx\" is geen bekende gemeente."))
    #expect(long.message.contains("x … x"))
    let exact = String(repeating: "x", count: Diagnostic.longestSentence)
    #expect(Diagnostic("a", exact).message == exact)
  }

  @Test("Two diagnostics are equal when all they say is equal")
  func equality() {
    #expect(Diagnostic("a", "Mis.") == Diagnostic("a", "Mis."))
    #expect(Diagnostic("a", "Mis.") != Diagnostic("b", "Mis."))
    #expect(Diagnostic("a", "Mis.") != Diagnostic("a", "Mis.", severity: .warning))
  }
}
