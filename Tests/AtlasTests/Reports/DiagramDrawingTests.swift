import Foundation
import RegionModel
import RegionRendering
import Synchronization
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
    let picture = Artefact.Picture(
      fileName: "stuk.svg", diagram: Broken(), of: try Loaded.toy().graph, sources: [])
    for page in PageSize.all { try expectFailure { () throws(AtlasError) in _ = try picture.svg(on: page) } }
    try expectFailure { () throws(AtlasError) in _ = try picture.svg }
    let answer = Artefact(
      report: Report(id: "stuk", title: "Stuk", sections: [], dataYear: "2018"), pictures: [picture])
    try expectFailure { () throws(AtlasError) in _ = try answer.page }
    // Nothing is written, not even the picture before it.
    let folder = FileManager.default.temporaryDirectory.path + "/stuk-\(UUID().uuidString)/"
    let whole = Artefact.Picture(kind: "kaart", fileName: "heel.svg", svg: "<svg/>")
    try expectFailure { () throws(AtlasError) in _ = try OutputPlace(folder).write([whole, picture]) }
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  private func expectFailure(_ work: () throws(AtlasError) -> Void) throws {
    do {
      try work()
      Issue.record("it was drawn")
    } catch {
      #expect(error.exitCode == 70)
      let said = try #require(error.diagnostics.first)
      #expect(said.code == "diagram-mislukt")
      #expect(said.message.hasPrefix("Het diagram is niet te tekenen: "))
    }
  }

  private final class Pages: Sendable {
    let drawn = Mutex<[String]>([])
  }

  @Test("A picture is drawn when it is asked for, once, on the page that is asked for")
  func once() throws {
    let pages = Pages()
    let picture = Artefact.Picture(kind: "diagram", fileName: "x.svg", usualPage: .a4Portrait) { page in
      pages.drawn.withLock { $0.append(page.id) }
      return "<svg/>"
    }
    #expect(pages.drawn.withLock { $0 } == [])
    _ = try picture.bytes(in: PictureForm(page: "a3"))
    #expect(pages.drawn.withLock { $0 } == [PageSize.a3Landscape.id])
    _ = try picture.bytes(in: .standard)
    #expect(pages.drawn.withLock { $0 } == [PageSize.a3Landscape.id, PageSize.a4Portrait.id])
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
