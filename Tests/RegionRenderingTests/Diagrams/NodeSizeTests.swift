import Testing

@testable import RegionRendering

@Suite("Boxes are as large as their text needs")
struct NodeSizeTests {
  @Test("Text is broken into at most so many lines, and an ellipsis says that something is left out")
  func lines() {
    let text =
      "Centrumregeling samenwerking Vlieland, Ameland, Schiermonnikoog, Terschelling, Texel en Leeuwarden"
    let lines = NodeSize.lines(text, width: 130, fontSize: 8)
    #expect(lines.count == 3)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { NodeSize.textWidth($0, fontSize: 8) <= 130 - NodeSize.sides })
    #expect(NodeSize.lines(text, width: 130, fontSize: 8, atMost: 9).joined(separator: " ") == text)
    #expect(NodeSize.lines("", width: 130, fontSize: 8).isEmpty)
  }

  @Test("A word longer than the box is cut over lines without loss")
  func longWord() {
    let word = String(repeating: "bestuur", count: 20)
    #expect(NodeSize.lines(word, width: 90, fontSize: 8, atMost: .max).joined() == word)
  }

  @Test("Groups give way to each other, largest first, never for a single thing")
  func shown() {
    func group(_ count: Int) -> DiagramGroup {
      DiagramGroup(
        id: "g", title: "Groep", kind: .region, singular: "regio", plural: "regio's",
        items: (0..<count).map { DiagramItem(id: "\($0)", text: "Regio \($0)", tooltip: "") })
    }
    let groups = [group(10), group(2), group(1)]
    #expect(groups.shown(width: 150, height: .infinity, gap: 2) == [10, 2, 1])
    #expect(groups.shown(width: 150, height: .infinity, gap: 2, limit: 4) == [4, 2, 1])
    let shown = groups.shown(width: 150, height: 190, gap: 2)
    #expect(shown[0] < 9 && shown[0] >= 2)
    #expect(shown[1...] == [2, 1])
    #expect(groups.shown(width: 150, height: 0, gap: 2) == [0, 0, 0])
  }

  @Test("Ids are valid, and a repeated one gets a number")
  func identifiers() {
    var names = Identifiers()
    #expect(names.unique("a b") == "a_b")
    #expect(names.unique("a&b") == "a_b-2")
    #expect(names.unique("7") == "x7")
    #expect(names.unique("") == "x")
    #expect(names.unique("Súd") == "S_d")
  }
}
