import RegionRendering
import Testing

@Suite("The diagram of a logical region shows how the answer follows")
struct LogicalRegionDiagramTests {
  @Test("It draws the eight candidates that are most alike, the answer first, and counts the rest")
  func candidates() {
    let diagram = DiagramExamples.logicalRegion()
    let dot = diagram.dot()
    #expect(diagram.title == "De best passende regio voor Aldam is regio 11")
    #expect(dot.matches(of: #/label="Regio \d+:/#).count == 8)
    #expect(dot.contains("en nog 3 regio's"))
    #expect(diagram.notes.contains { $0.contains("3 regio's") })
    #expect(dot.split(separator: "\n").filter { $0.contains("class=\"antwoord") }.count == 2)
  }

  @Test("Core and shell carry their shares, an empty fringe is not drawn")
  func bands() {
    let dot = DiagramExamples.logicalRegion().dot()
    #expect(dot.contains("Beekdal: 90 %"))
    #expect(dot.contains("Dijkwaard: 50 %"))
    #expect(dot.contains("4. Kern: in minstens 75 %"))
    #expect(!dot.contains("4. Rand"))
  }

  @Test("Without candidates there is no answer, and the title says so")
  func nothing() {
    let diagram = LogicalRegionDiagram(subjects: ["A", "B"], core: [], shell: [], fringe: [], candidates: [])
    #expect(diagram.title == "Voor A en B is geen logische regio gevonden")
    #expect(diagram.legend.isEmpty)
    #expect(!diagram.dot().contains("antwoord"))
  }
}
