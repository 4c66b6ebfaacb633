import Testing

@testable import regio

@Suite("The screen")
struct TerminalTests {
  @Test("Without a terminal a line is a hundred characters wide")
  func width() throws {
    let lines = try Program(["--regions", "\(Program.checkout)/regions"]).output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.contains { $0.count > 90 })
  }

  @Test(
    "Messages keep line ends and tabs, and lose signs that steer a terminal or turn text",
    arguments: [
      ("a\n\tb", "a\n\tb"), ("\u{1B}[31mrood\u{7}\r", "[31mrood"), ("a\u{202E}b\u{200F}c\u{FEFF}", "abc"),
      ("", ""),
      ("é–🙂", "é–🙂"),
    ])
  func controls(text: String, expected: String) { #expect(text.withoutControls == expected) }

  @Test(
    "What a user typed is repeated on one line of at most sixty characters",
    arguments: [
      ("a\nb\tc", "a b c"), (String(repeating: "é", count: 60), String(repeating: "é", count: 60)),
      (String(repeating: "é", count: 61), String(repeating: "é", count: 60) + "…"),
    ])
  func forMessage(text: String, expected: String) { #expect(text.forMessage == expected) }
}
