import Testing

@testable import RegionRendering

@Suite("The SVG writer gives short, safe and exact text")
struct SVGWriterTests {
  @Test("Special signs become entities and forbidden signs are dropped")
  func escaping() {
    #expect(SVGEscape.text("a&b<c>\"d\"'e'") == "a&amp;b&lt;c&gt;&quot;d&quot;&#39;e&#39;")
    #expect(SVGEscape.text("a\u{0}\u{1B}[2J\u{85}b\u{FFFE}\u{202E}") == "a[2J b")
    #expect(SVGEscape.text("regel\r\nregel\ttab") == "regel  regel tab")
    #expect(SVGEscape.text("عربي 日本 👩‍👩‍👧‍👦 Súdwest") == "عربي 日本 👩‍👩‍👧‍👦 Súdwest")
  }

  @Test("Any hostile text stays text within a document", arguments: HostileLines.single)
  func hostile(text: String) {
    var output = ""
    SVGElement("g", ["data-naam": text], [SVGElement("title", text: text)]).write(into: &output)
    let parsed = ParsedSVG(output)
    #expect(parsed.problem == nil)
    #expect(parsed.elements.map(\.name) == ["g", "title"])
    #expect(parsed.elements.last?.text == parsed.elements.first?.attributes["data-naam"])
  }

  @Test(
    "Numbers have one decimal, no exponent and no minus before zero",
    arguments: [
      (1.25, "1.3"), (-0.04, "0"), (0.5, ".5"), (-0.5, "-.5"), (20, "20"), (.nan, "0"), (.infinity, "0"),
      (1e300, "1000000000"), (-12.34, "-12.3"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) { #expect(SVGNumber.text(value) == text) }

  @Test("Path steps are relative, short and leave out places that fall together")
  func path() {
    let square = [(0.0, 0.0), (10, 0), (10, 10), (10.01, 10.02), (0, 10), (0, 0)].map {
      PagePoint(x: $0.0, y: $0.1)
    }
    #expect(PathData(rings: [square]).text == "M0 0h10v10h-10z")
    #expect(PathData(lines: [square]).text == "M0 0h10v10h-10v-10")
    let slant = [(0.5, 0.5), (1, 2), (0, 1.5)].map { PagePoint(x: $0.0, y: $0.1) }
    #expect(PathData(rings: [slant]).text == "M.5 .5l.5 1.5-1-.5z")
    #expect(PathData(rings: [[PagePoint(x: 1, y: 1), PagePoint(x: 1.01, y: 1)]]).text.isEmpty)
  }

  @Test("Rounding does not add up along a line of ten thousand steps")
  func drift() throws {
    let line = (0...10_000).map { PagePoint(x: Double($0) * 0.333_3, y: Double($0 % 7) * 0.777) }
    let text = PathData(lines: [line]).text
    var (x, y) = (0, 0)
    let steps = try #require(PathSteps(text))
    for step in steps.steps { (x, y) = (x + step.0, y + step.1) }
    #expect(abs(Double(x) / 10 - 3333) <= 0.051)
    #expect(abs(Double(y) / 10 - Double(10_000 % 7) * 0.777) <= 0.051)
  }

  @Test("Ids are valid, unique and keep codes as they are")
  func identifiers() {
    var pool = IdentifierPool(reserved: ["titel"])
    #expect(pool.identifier("GM0796") == "GM0796")
    #expect(pool.identifier("GM0796") == "GM0796-2")
    #expect(pool.identifier("titel") == "titel-2")
    #expect(pool.identifier("9 <a>") == "id-9__a_")
    #expect(pool.identifier("") == "id-")
    #expect(pool.identifier("") == "id--2")
  }
}

/// The steps of path data in tenths, for lines made of `M`, `l`, `h` and `v`.
struct PathSteps {
  var steps: [(Int, Int)] = []

  init?(_ text: String) {
    var command: Character = "M"
    var numbers: [Int] = []
    var number = ""
    func value(_ text: String) -> Int? { Double(text).map { Int(($0 * 10).rounded()) } }
    for letter in text + " " {
      let ends = letter == " " || letter.isLetter || letter == "-" || (letter == "." && number.contains("."))
      if ends && !number.isEmpty {
        guard let value = value(number) else { return nil }
        numbers.append(value)
        number = ""
        switch command {
        case "h":
          steps.append((numbers[0], 0))
          numbers = []
        case "v":
          steps.append((0, numbers[0]))
          numbers = []
        default:
          if numbers.count == 2 {
            steps.append((numbers[0], numbers[1]))
            numbers = []
          }
        }
      }
      if letter.isLetter { command = letter } else if letter != " " { number.append(letter) }
    }
  }
}
