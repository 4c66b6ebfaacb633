import Foundation
import RegionRendering
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether XML is well formed, and the ids in it.
final class XMLCheck: NSObject, XMLParserDelegate {
  private(set) var ids: [String] = []
  private(set) var elements: [String] = []
  private(set) var text = ""
  private(set) var isWellFormed = false

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(name)
    if let id = attributes["id"] { ids.append(id) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}

@Suite("A page is a finished, readable SVG")
struct DiagramPageTests {
  /// As Graphviz 2.43 writes it, shortened.
  static let drawing = """
    <svg width="529pt" height="152pt"
     viewBox="0.00 0.00 529.00 152.00" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
    <g id="graph0" class="graph" transform="scale(1 1) rotate(0) translate(4 148)">
    <title>regio</title>
    <g id="a&#45;groep" class="cluster">
    <title>cluster_a</title>
    <polygon fill="#eeeeee" stroke="transparent" points="0,0 1,0 1,1"/>
    </g>
    <!-- a -->
    <g id="gemeente&#45;GM0080" class="node kop vet">
    <title>gemeente&#45;GM0080</title>
    <g id="a_gemeente&#45;GM0080"><a xlink:title="Leeuwarden &amp; &quot;omgeving&quot;">
    <polygon fill="none" stroke="black" points="0,0 1,0 1,1"/>
    <text text-anchor="middle" x="135" y="-32.1" font-family="Arial" font-size="8.00">Leeuwarden</text>
    </a>
    </g>
    </g>
    <!-- a&#45;&gt;b -->
    <g id="edge1" class="edge">
    <title>a&#45;&gt;b</title>
    <path fill="none" stroke="black" d="M1,1C2,2 3,3 4,4"/>
    </g>
    </g>
    </svg>
    """

  private struct Example: Diagram {
    static let id = "diagram"
    static let kindTitle = "Een voorbeeld"
    let words: DiagramWords
    init(title: String) {
      words = DiagramWords(title: title, description: title + ".", notes: ["Zo leest u het."])
    }
    func plan(in room: DiagramRoom) -> DiagramPlan? { DiagramPlan(dot: "digraph { }") }
  }

  private func page(
    _ title: String = "Titel", drawing: String = Self.drawing, foot: [String] = ["Bron: CBS"],
    on page: PageSize = .a4Landscape
  ) -> String {
    let sheet = DiagramPage(Example(title: title), page: page, foot: foot)
    return sheet.svg(drawing, plan: sheet.plan())
  }

  @Test("It has role, language, title, description, heading and foot")
  func parts() {
    let svg = page()
    #expect(svg.contains("viewBox=\"0 0 841.9 595.3\" width=\"297mm\" height=\"210mm\""))
    #expect(svg.contains("role=\"img\" lang=\"nl\" aria-labelledby=\"diagram-titel diagram-beschrijving\""))
    #expect(svg.contains("<title id=\"diagram-titel\">Titel</title>"))
    #expect(svg.contains("<desc id=\"diagram-beschrijving\">Titel.</desc>"))
    #expect(svg.contains(" font-weight=\"bold\">Titel</text>") && svg.contains(">Zo leest u het.</text>"))
    #expect(svg.contains(">Bron: CBS</text>"))
    #expect(svg.contains("font-family=\"Liberation Sans,Arial,Helvetica,sans-serif\""))
    #expect(svg.hasSuffix("</svg>\n"))
    #expect(XMLCheck(svg).isWellFormed)
  }

  @Test("What a box says becomes its title; names of lines and grounds are gone; bold boxes are bold")
  func cleaned() {
    let svg = page()
    #expect(
      svg.contains(
        "<g id=\"gemeente-GM0080\" class=\"node kop vet\">\n<title>Leeuwarden &amp; &quot;omgeving&quot;</title>"
      ))
    #expect(svg.contains("<text font-weight=\"bold\" text-anchor=\"middle\""))
    for gone in ["xlink", "<a ", "cluster_a", "a-&gt;b", "<!--", "graph0", "transparent"] {
      #expect(!svg.contains(gone))
    }
    #expect(
      svg.split(separator: "<g ", omittingEmptySubsequences: false).count
        == svg.split(separator: "</g>", omittingEmptySubsequences: false).count)
  }

  @Test("Hostile words stay words", arguments: HostileLines.single)
  func hostile(text: String) {
    let check = XMLCheck(page(text, foot: [text, text]))
    #expect(check.isWellFormed)
    #expect(check.elements.filter { $0 == "script" }.isEmpty)
    #expect(Set(check.ids).count == check.ids.count)
  }

  @Test(
    "A text that is no SVG gives a page without a drawing", arguments: ["", "fout", "<svg", "</svg><svg>"])
  func broken(text: String) { #expect(XMLCheck(page(drawing: text)).isWellFormed) }

  @Test("A long foot is broken over lines; what the page has no room for is counted")
  func longFoot() {
    let words = (1...200).map { "woord\($0)" }
    let check = XMLCheck(page(foot: [words.joined(separator: " ")]))
    for word in words { #expect(check.text.contains(word)) }
    let long = XMLCheck(page(foot: [(1...4_000).map { "woord\($0)" }.joined(separator: " ")]))
    #expect(long.text.contains("regels met kanttekeningen"))
  }

  @Test(
    "The drawing is as large as the page allows, and no larger than letters of a poster",
    arguments: PageSize.all)
  func scale(page size: PageSize) throws {
    let svg = page(on: size)
    let scale = try #require(svg.firstMatch(of: #/scale\(([0-9.]+)\)">/#))
    let value = try #require(Double(scale.1))
    #expect(value <= 1.6 * size.textScale + 0.001)
    #expect(529 * value <= size.width)
    #expect(value > 1)
  }

  @Test("A page of a diagram has its signs, and below the title how it is read")
  func ofDiagram() {
    let diagram = MunicipalityDiagram(graph: DiagramExamples.graph(), municipality: 0)
    let sheet = DiagramPage(diagram, page: .a4Portrait, foot: ["Gegevens: 2018"])
    let svg = sheet.svg(Self.drawing, plan: sheet.plan())
    #expect(svg.contains("stroke-dasharray"))
    #expect(svg.contains("Getal achter een naam"))
    #expect(svg.contains("Gegevens: 2018"))
    #expect(svg.contains("gemeente-tekening"))
  }
}
