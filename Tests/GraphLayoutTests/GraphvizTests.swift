import Testing

@testable import GraphLayout

@Suite("Graphviz")
struct GraphvizTests {
  @Test("Two nodes of fixed size and one edge have the places that dot gives them")
  func twoNodes() throws {
    let dot = "digraph { node [fixedsize=true width=1 height=0.5 shape=box]; a -> b }"
    #expect(
      try Graphviz.render(dot: dot, format: .plain) == """
        graph 1 1 1.5
        node a 0.5 1.25 1 0.5 a solid box black lightgrey
        node b 0.5 0.25 1 0.5 b solid box black lightgrey
        edge a b 4 0.5 0.99579 0.5 0.88865 0.5 0.7599 0.5 0.64045 solid black
        stop

        """)
  }

  @Test("An empty graph is a small picture without a number that counts calls")
  func emptyGraph() throws {
    #expect(
      try Graphviz.render(dot: "digraph {}") == """
        <svg width="8pt" height="8pt" viewBox="0.00 0.00 8.00 8.00" xmlns="http://www.w3.org/2000/svg" \
        xmlns:xlink="http://www.w3.org/1999/xlink">
        <g id="graph0" class="graph" transform="scale(1 1) rotate(0) translate(4 4)">
        <title>%1</title>
        <polygon fill="white" stroke="none" points="-4,4 -4,-4 4,-4 4,4 -4,4"/>
        </g>
        </svg>

        """)
  }

  @Test("nop2 with notranslate keeps the positions it is given")
  func nop2() throws {
    let dot = """
      graph { notranslate=true; node [fixedsize=true width=0.5 height=0.5 shape=box]
        a [pos="144,72"]; b [pos="288,720"]; a -- b }
      """
    let lines = try Graphviz.render(dot: dot, engine: .nop2, format: .plain).split(separator: "\n")
    #expect(lines.contains("node a 2 1 0.5 0.5 a solid box black lightgrey"))
    #expect(lines.contains("node b 4 10 0.5 0.5 b solid box black lightgrey"))
  }

  @Test("nop2 refuses a node without a position")
  func nop2WithoutPosition() {
    #expect(
      throws: GraphLayoutError.layoutFailed(
        message: "Graphviz meldt \"node a in graph g has no position as required by the -n flag\". "
          + "Geef elke knoop een pos.")
    ) { try Graphviz.render(dot: "graph g { a }", engine: .nop2) }
  }

  @Test("The dot format gives the text back with positions")
  func dotFormat() throws {
    let dot = "digraph g { a [fixedsize=true width=1 height=0.5] }"
    #expect(try Graphviz.render(dot: dot, format: .dot).contains("pos=\"36,18\""))
  }

  @Test("The JSON format numbers what has no name from 1 in every call")
  func jsonFormat() throws {
    let dot = "digraph { { rank=same; a } a -> b }"
    let first = try Graphviz.render(dot: dot, format: .json)
    #expect(first.contains("\"name\": \"%1\"") && first.contains("\"name\": \"%3\""))
    #expect(try Graphviz.render(dot: dot, format: .json) == first)
  }

  @Test(
    "A mistake is told with its line",
    arguments: [
      ("digraph {\n  a -> ; }", 2, "onverwacht teken of woord ';'."),
      ("\n\ngraph { a -> b }", 3, "onverwacht teken of woord '->'."),
      ("digraph { a }\n\ntrailing", 3, "onverwacht teken of woord 'trailing'."),
      (
        "digraph {\n a [label=\"x]}", 2,
        "een tekst tussen aanhalingstekens is niet gesloten: zet er een \" achter."
      ),
      ("digraph {\n a [label=<x <b>]\n}", 3, "een HTML-label is niet gesloten: zet er een > achter."),
      ("digraph {\n /* a\n}", 3, "een toelichting is niet gesloten: zet er */ achter."),
      ("digraph {\n a", 2, "de tekst houdt te vroeg op: mist er een }?"),
    ])
  func mistakes(dot: String, line: Int, message: String) throws {
    #expect(throws: GraphLayoutError.invalidDOT(message: message, line: line)) {
      try Graphviz.render(dot: dot)
    }
  }

  @Test(
    "A mistake leaves nothing behind for the next text",
    arguments: [
      "digraph {\n\n\n a -> ; } b c d\n\n", "digraph { a [label=\"x", "digraph { /* ",
      "digraph { a [label=<<b",
      "digraph { x } digraph { y }", "digraph { x }\n\n\n\n trailing {", "# 40 \"elders\"\ndigraph { ; ",
    ])
  func afterMistake(broken: String) throws {
    let good = "digraph {\n a -> b }"
    let expected = try Graphviz.render(dot: good)
    #expect(throws: GraphLayoutError.self) { try Graphviz.render(dot: broken) }
    #expect(try Graphviz.render(dot: good) == expected)
    #expect(throws: GraphLayoutError.invalidDOT(message: "onverwacht teken of woord ';'.", line: 2)) {
      try Graphviz.render(dot: "digraph {\n a -> ; }")
    }
  }

  @Test(
    "A text without a graph, or with two, is refused",
    arguments: [
      ("", "er staat geen graaf in"), ("  \n", "er staat geen graaf in"), ("// a", "er staat geen graaf in"),
      ("graph { a } graph { b }", "er staan 2 grafen in"),
    ])
  func graphCount(dot: String, problem: String) {
    #expect(throws: GraphLayoutError.invalidDOT(message: problem + ": geef er precies één op.", line: nil)) {
      try Graphviz.render(dot: dot)
    }
  }

  @Test("A warning does not stop a picture")
  func warning() throws {
    let svg = try Graphviz.render(
      dot: "digraph { a [color=geenkleur shape=geenvorm width=0.1 fixedsize=true] }")
    #expect(svg.hasPrefix("<svg "))
  }

  @Test("A warning longer than Graphviz' buffer does no harm")
  func longWarning() throws {
    let colour = String(repeating: "x", count: 300_000)
    #expect(try Graphviz.render(dot: "digraph { a [color=\(colour)] }").hasPrefix("<svg "))
  }

  @Test("An error inside an HTML label is an error")
  func brokenHTMLLabel() {
    #expect(throws: GraphLayoutError.self) { try Graphviz.render(dot: "digraph { a [label=<<b>x</i>>] }") }
  }

  @Test("The version has a number before its first full stop")
  func version() {
    #expect(Graphviz.version.split(separator: ".").first.flatMap { Int($0) } != nil)
  }
}
