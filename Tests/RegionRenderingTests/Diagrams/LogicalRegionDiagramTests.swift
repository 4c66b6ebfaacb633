import RegionRendering
import Testing

@Suite("The diagram of a logical region shows how the answer follows")
struct LogicalRegionDiagramTests {
  @Test("It draws the candidates that are most alike, the answer first, and counts what there is no room for")
  func candidates() throws {
    let diagram = DiagramExamples.logicalRegion()
    #expect(diagram.dot().matches(of: #/label="Regio \d+:/#).count == 11)
    let plan = try #require(diagram.plan(in: DiagramRoom(width: 794, height: 172)))
    let dot = plan.dot
    #expect(diagram.title == "De best passende regio voor Aldam is regio 11")
    #expect(dot.matches(of: #/label="Regio \d+:/#).count == 8)
    #expect(dot.contains("en nog 3 regio's"))
    #expect(plan.folded?.contains("3 regio's") == true)
    #expect(dot.split(separator: "\n").filter { $0.contains("class=\"antwoord") }.count == 2)
  }

  @Test("On a page that is high the steps stand below each other, from the question to the answer")
  func upright() throws {
    let plan = try #require(DiagramExamples.logicalRegion().plan(in: DiagramRoom(width: 500, height: 650)))
    let tops = try ["vraag", "kandidaten", "tellen", "kern", "antwoord"].map { id in
      let match = try plan.dot.firstMatch(of: Regex("id=\"logische-regio-\(id)\".*pos=\"[0-9.]+,([0-9.]+)\""))
      return try #require(match?[1].substring.flatMap { Double($0) })
    }
    #expect(tops == tops.sorted(by: >))
    #expect(Set(tops).count == 5)
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
