import Foundation
import RegionRendering
import Testing

@Suite("Every kind of diagram holds to the contract")
struct DiagramContractTests {
  static let ids = DiagramKinds.all.map { $0.id }

  @Test("Every kind is one file of the same name, and every such file is registered")
  func folder() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let folder = tests.appendingPathComponent("../../../Sources/RegionRendering/Diagrams").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix("Diagram.swift") && $0 != "Diagram.swift" }.sorted()
    #expect(files == DiagramKinds.all.map { "\($0).swift" }.sorted())
    #expect(Set(Self.ids).count == Self.ids.count)
  }

  @Test("Each kind gives the recorded DOT text", arguments: ids)
  func recorded(id: String) throws {
    let diagram = try #require(DiagramExamples.diagram(id))
    try expectRecordedText(diagram.dot(), "\(id).dot")
  }

  @Test("Title and description are sentences a reader can use", arguments: ids)
  func words(id: String) throws {
    let diagram = try #require(DiagramExamples.diagram(id))
    #expect((diagram.title + diagram.description).contains("Aldam"))
    #expect(diagram.description.hasSuffix("."))
    #expect(!type(of: diagram).kindTitle.isEmpty)
  }

  @Test("No name can add a statement, close a string or be filled in by Graphviz", arguments: ids)
  func hostile(id: String) throws {
    let usual = DOTReader(try #require(DiagramExamples.diagram(id, name: "Aldam")).dot())
    for name in HostileLines.single + [
      "\\", "\\\"", "a\\", "\"; evil [shape=box]; \"", "\\N\\G\\l", "&quot;", "]",
    ] {
      let diagram = try #require(DiagramExamples.diagram(id, name: name))
      let dot = diagram.dot()
      #expect(dot == diagram.dot())
      let read = DOTReader(dot)
      #expect(read.statements == usual.statements)
      #expect(read.depth == 0)
      #expect(!read.isOpen)
      #expect(!dot.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      // Behind a backslash only comes another one, or the end of a line that this package wrote.
      for string in read.strings {
        let undoubled = string.replacing("\\\\", with: "")
        #expect(undoubled.replacing("\\l", with: "").replacing("\\n", with: "").contains("\\") == false)
      }
    }
  }

  @Test("All ids are valid XML names and used once", arguments: ids)
  func identifiers(id: String) throws {
    for name in ["Aldam", "1 & <é>", "", "\"", "日本"] {
      let dot = try #require(DiagramExamples.diagram(id, name: name)).dot()
      let ids = dot.matches(of: #/[\[ ]id="([^"]*)"/#).map { String($0.1) }
      #expect(ids.count > 5)
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0.wholeMatch(of: #/[A-Za-z_][A-Za-z0-9_.\-]*/#) != nil })
    }
  }

  @Test("Every box has a size and no box is without a tooltip", arguments: ids)
  func sizes(id: String) throws {
    let dot = try #require(DiagramExamples.diagram(id)).dot()
    let boxes = dot.split(separator: "\n").filter { $0.contains("shape=") }
    #expect(boxes.count > 5)
    #expect(
      boxes.allSatisfy { $0.contains("width=") && $0.contains("height=") && !$0.contains("tooltip=\"\"") })
    #expect(dot.contains("fixedsize=true"))
    // Every box has its place, so the layout is the same with every version of Graphviz.
    #expect(boxes.allSatisfy { $0.contains("pos=") })
    #expect(dot.contains("Liberation Sans,Arial,Helvetica,sans-serif"))
  }
}
