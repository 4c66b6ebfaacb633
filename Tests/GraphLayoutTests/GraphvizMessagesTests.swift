import Testing

@testable import GraphLayout

@Suite("GraphvizMessages")
struct GraphvizMessagesTests {
  @Test("Pieces become whole errors; warnings and what is added to them are left out")
  func pieces() {
    var messages = GraphvizMessages()
    let said = [
      "Error", ": ", "node a has\n no position\n", "as required\n", "Warning", ": ", "label too wide\n",
      "for its node\n", "Error", ": ", "again",
    ]
    for piece in said { messages.add(piece) }
    #expect(messages.errors == ["node a has no position as required", "again"])
  }

  @Test("An unknown wording is passed on as it is")
  func unknown() {
    #expect(
      GraphLayoutError.reading("iets anders in line 12 gezien")
        == .invalidDOT(message: "Graphviz meldt \"iets anders in line 12 gezien\".", line: 12))
    #expect(
      GraphLayoutError.reading("vreemd") == .invalidDOT(message: "Graphviz meldt \"vreemd\".", line: nil))
  }
}
