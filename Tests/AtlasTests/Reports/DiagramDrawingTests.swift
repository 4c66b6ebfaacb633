import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Drawing a diagram")
struct DiagramDrawingTests {
  private struct Broken: Diagram {
    static let id = "stuk"
    static let kindTitle = "Stuk"
    let words = DiagramWords(title: "Stuk", description: "Niets.")
    func plan(in room: DiagramRoom) -> DiagramPlan? { DiagramPlan(dot: "graph {") }
  }

  @Test("A diagram that Graphviz cannot read is refused with exit code 70, not a crash")
  func broken() throws {
    let graph = try Loaded.toy().graph
    do {
      _ = try Artefact.Picture(fileName: "stuk.svg", diagram: Broken(), of: graph, sources: [])
      Issue.record("it was drawn")
    } catch {
      #expect(error.exitCode == 70)
      let said = try #require(error.diagnostics.first)
      #expect(said.code == "diagram-mislukt")
      #expect(said.message.hasPrefix("Het diagram is niet te tekenen: "))
    }
  }

  @Test("Without sources the foot names only the day of the municipalities")
  func foot() throws {
    let graph = try Loaded.toy().graph
    let svg = try Artefact.Picture(
      fileName: "x.svg", diagram: MunicipalityDiagram(graph: graph, municipality: 0), of: graph, sources: []
    ).svg
    let read = try ParsedXML(svg).texts["text"] ?? []
    #expect(read.contains("Gemeenten op 1 januari 2018."))
    #expect(!read.contains { $0.contains("Bronnen") || $0.contains("Let op") })
  }

  @Test("The foot counts the doubts about its sources and says how to read them")
  func doubts() throws {
    let graph = try Loaded.real().graph
    let svg = try Artefact.Picture(
      fileName: "x.svg", diagram: MunicipalityDiagram(graph: graph, municipality: 0), of: graph,
      sources: graph.sources("participants")
    ).svg
    let read = (try ParsedXML(svg).texts["text"] ?? []).joined(separator: " ")
    #expect(
      read.contains(
        "Let op. Bij deze bronnen horen 7 kanttekeningen; dezelfde opdracht met --bronnen geeft ze."))
  }
}
