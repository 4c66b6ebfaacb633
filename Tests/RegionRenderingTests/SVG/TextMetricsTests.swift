import Testing

@testable import RegionRendering

@Suite("The room that text takes is known without a font")
struct TextMetricsTests {
  @Test(
    "Letters have the widths of Liberation Sans",
    arguments: [
      ("A", false, 1366), ("i", false, 455), ("W", false, 1933), (" ", false, 569), ("1", false, 1139),
      ("é", false, 1139), ("A", true, 1479), ("i", true, 569), ("ĳ", false, 980), ("€", false, 1139),
      ("–", false, 1139), ("’", false, 455),
    ] as [(String, Bool, Int)])
  func letters(text: String, bold: Bool, units: Int) {
    let width = TextMetrics.width(of: text, size: 2048, bold: bold)
    #expect(abs(width - Double(units)) <= 120)
    if text.unicodeScalars.allSatisfy({ $0.value < 0x100 }) { #expect(width == Double(units)) }
  }

  @Test("A letter with a combining mark is as wide as the letter, a picture of several signs one picture")
  func clusters() {
    #expect(TextMetrics.width(of: "e\u{301}", size: 10) == TextMetrics.width(of: "e", size: 10))
    #expect(TextMetrics.width(of: "👩‍👩‍👧‍👦", size: 10) == TextMetrics.width(of: "👩", size: 10))
    #expect(TextMetrics.width(of: "日", size: 10) == 10)
    #expect(TextMetrics.width(of: "", size: 10) == 0)
  }

  @Test("Lines are no wider than asked and hold all letters", arguments: HostileLines.single)
  func wrapping(text: String) {
    for width in [20.0, 60, 300] {
      let lines = TextMetrics.wrap(text, width: width, size: 9)
      for line in lines where line.count > 1 { #expect(TextMetrics.width(of: line, size: 9) <= width + 1e-9) }
      func letters(_ text: String) -> [Character] { text.filter { !$0.isWhitespace } }
      #expect(letters(lines.joined()) == letters(text))
    }
  }

  @Test("Text that is cut off says so and still fits")
  func cutting() {
    let lines = TextMetrics.wrap(
      "Samenwerkingsverband van zeer vele gemeenten", width: 60, size: 8, maxLines: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { TextMetrics.width(of: $0, size: 8) <= 60 })
    #expect(TextMetrics.shortened("Oss", width: 60, size: 8) == "Oss")
  }

  @Test("A name breaks after a long part, never after the 's- of 's-Hertogenbosch")
  func hyphens() {
    let width = TextMetrics.width(of: "'s-Hertogenbosch", size: 8)
    #expect(
      TextMetrics.wrap("Vught en 's-Hertogenbosch", width: width, size: 8) == [
        "Vught en", "'s-Hertogenbosch",
      ])
    #expect(TextMetrics.wrap("Pijnacker-Nootdorp", width: 45, size: 8) == ["Pijnacker-", "Nootdorp"])
  }

  @Test("Balanced lines are about as long as each other and no more than need be")
  func balance() {
    let text = "76 samenwerkingsverbanden passend onderwijs in Nederland, van 1 tot 21 gemeenten"
    let plain = TextMetrics.wrap(text, width: 600, size: 17, bold: true)
    let balanced = TextMetrics.balanced(text, width: 600, size: 17, bold: true)
    #expect(plain.count == 2 && balanced.count == 2)
    func difference(_ lines: [String]) -> Double {
      let widths = lines.map { TextMetrics.width(of: $0, size: 17, bold: true) }
      return (widths.max() ?? 0) - (widths.min() ?? 0)
    }
    #expect(difference(balanced) < difference(plain))
  }
}
