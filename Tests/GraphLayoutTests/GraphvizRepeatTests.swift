import GraphLayout
import Testing

@Suite("Graphviz again and again")
struct GraphvizRepeatTests {
  private static let texts = [
    "digraph {}",
    "digraph { a -> b; b -> c; a -> c [label=12]; { rank=same; d; c } }",
    "graph g { subgraph cluster_a { label=A; x -- y } subgraph cluster_b { z } x -- z; y -- z; w -- x }",
    "graph { node [style=filled fillcolor=\"red:blue\"]; a -- b; b -- c; c -- a; d -- e; d [style=radial] }",
    "digraph { \((0..<40).map { "n\($0) -> n\(($0 * 7 + 3) % 40)" }.joined(separator: ";")) }",
  ]

  @Test(
    "The same text gives the same bytes after any other texts", arguments: LayoutEngine.allCases,
    LayoutFormat.allCases)
  func repeated(engine: LayoutEngine, format: LayoutFormat) throws {
    let texts = Self.texts.map { engine == .nop2 ? Self.placed($0) : $0 }
    let first = try texts.map { try Graphviz.render(dot: $0, engine: engine, format: format) }
    for (text, expected) in zip(texts, first).reversed() {
      #expect(try Graphviz.render(dot: text, engine: engine, format: format) == expected)
    }
  }

  private static func placed(_ text: String) -> String {
    (try? Graphviz.render(dot: text, format: .dot)) ?? text
  }

  @Test("200 calls from many tasks give the same bytes as one after another")
  func tasks() async throws {
    let texts = Self.texts
    let expected = try texts.map { try Graphviz.render(dot: $0) }
    try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for call in 0..<200 {
        group.addTask {
          let text = texts[call % texts.count]
          if call.isMultiple(of: 9) { _ = try? Graphviz.render(dot: text + "}") }
          return (call % texts.count, try Graphviz.render(dot: text))
        }
      }
      for try await (index, svg) in group { #expect(svg == expected[index]) }
    }
  }
}
