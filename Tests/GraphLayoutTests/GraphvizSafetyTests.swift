import Foundation
import FoundationXML
import GraphLayout
import Testing

@Suite("Graphviz with text from users")
struct GraphvizSafetyTests {
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  @Test(
    "Any label gives well-formed XML",
    arguments: [
      "&<>\"'\\", "&onbekend; &amp; &#1; &#x41; & ;", "שלום עולם مرحبا", "🏘️👩‍👩‍👧🇳🇱", "]]> --> <!-- ?>",
      "\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{FFFE}", "\\N\\G\\n\\l", "%s%n%d", "<b>vet</b>", "ĳ ‘s-Gravenhage É",
      String(repeating: "gemeente ", count: 1_111), String(repeating: "é", count: 20_000),
    ])
  func labels(label: String) throws {
    let svg = try Graphviz.render(
      dot:
        "digraph { \(Self.quoted(label)) [label=\(Self.quoted(label)) tooltip=\(Self.quoted(label)) URL=\"/a\"] }"
    )
    let parser = XMLParser(data: Data(svg.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError)) in \(svg.prefix(2_000))")
    #expect(!svg.contains("<b>"))
  }

  @Test("A label stands in the picture as it was written")
  func labelText() throws {
    let svg = try Graphviz.render(dot: "digraph { a [label=\(Self.quoted("Súdwest & <b> \"x\" 🏘️"))] }")
    #expect(svg.contains(">Súdwest &amp; &lt;b&gt; &quot;x&quot; 🏘️</text>"))
  }

  @Test(
    "Attributes that read files, choose an engine or roll dice are refused",
    arguments: [
      "a [image=\"/etc/passwd\"]", "a [shapefile=x]", "imagepath=\"/etc\"; a", "fontpath=\"/etc\"; a",
      "stylesheet=\"x.css\"; a", "_background=\"c 7 -#ff0000\"; a", "layout=fdp; a", "start=random; a",
      "subgraph s { node [image=x]; a }", "edge [image=x]; a", "graph [layout=\"\"]; a",
    ])
  func attributes(body: String) {
    #expect { try Graphviz.render(dot: "digraph { \(body) }") } throws: {
      guard let error = $0 as? GraphLayoutError, case .forbidden = error else { return false }
      return true
    }
  }

  @Test(
    "No name in a graph is opened as a file, whichever way it is given",
    arguments: [
      "a [shape=\"FILE\"]", "a [label=<<table><tr><td><img src=\"FILE\"/></td></tr></table>>]",
    ])
  func files(body: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "regio-layout-\(UUID().uuidString).png")
    try #require(Data(base64Encoded: Self.pixel)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let dot = "digraph { \(body.replacing("FILE", with: file.path())) }"
    let svg = (try? Graphviz.render(dot: dot)) ?? ""
    #expect(!svg.contains("<image"))
    #expect(!svg.contains(file.path()))
  }

  private static let pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

  @Test(
    "A script in a link or a font name is refused",
    arguments: [
      "a [URL=\"javascript:alert(1)\"]", "a [href=\" JavaScript:alert(1)\"]",
      "a [URL=\"java&#115;cript:alert(1)\"]",
      "a [URL=\"data:text/html,x\"]", "a [fontname=\"x\\\" onclick=\\\"alert(1)\"]",
      "a [fontname=\"x\\\"><script>alert(1)</script><a class=\\\"\"]",
      "a [fontname=\"x\\\" style=\\\"fill:url(x)\"]",
      "a -> b [edgeURL=\"vbscript:x\"]",
    ])
  func scripts(body: String) {
    #expect(throws: GraphLayoutError.self) { try Graphviz.render(dot: "digraph { \(body) }") }
  }

  @Test(
    "Links within the site and to the web stay",
    arguments: ["/gemeente/GM0344", "https://www.cbs.nl/a?b=1", "#GM0344"])
  func links(link: String) throws {
    #expect(try Graphviz.render(dot: "digraph { a [URL=\"\(link)\"] }").contains("xlink:href=\"\(link)\""))
  }

  @Test("A NUL is refused with its line")
  func nul() {
    let dot = "digraph {\n a [label=\"x\0\"] }"
    #expect(
      throws: GraphLayoutError.invalidDOT(
        message: "er staat een nulteken (U+0000) in: haal het weg.", line: 2)
    ) { try Graphviz.render(dot: dot) }
  }

  @Test(
    "A graph that takes minutes is refused before it is placed",
    arguments: [many(100_000), many(60_000), squared])
  func tooLarge(dot: String) {
    #expect {
      try Graphviz.render(dot: dot)
    } throws: {
      guard let error = $0 as? GraphLayoutError, case .tooLarge = error else { return false }
      return true
    }
  }

  private static func many(_ count: Int) -> String {
    "graph { \((0..<count).map { "n\($0)" }.joined(separator: ";")) }"
  }

  /// A million edges in some ten thousand bytes.
  private static var squared: String {
    let sides = ["a", "b"].map { side in "{" + (0..<1_000).map { "\(side)\($0)" }.joined(separator: " ") + "}"
    }
    return "graph { \(sides.joined(separator: " -- ")) }"
  }
}
