import RegionRendering
import Testing

@Suite("The cards of regions show who leans on whom")
struct ClusterDiagramTests {
  @Test("The title counts those that lean and names the one that does most")
  func words() {
    let diagram = ClusterDiagram(cards: DiagramExamples.cards(), what: "volgens de methode proef")
    #expect(
      diagram.title
        == "2 van de 3 regio's volgens de methode proef leunen op een grotere: het meest Aldam, waar 20,0 % in de regio Beekdal werkt"
    )
    #expect(
      diagram.description
        == "3 regio's volgens de methode proef. Andere leunen op: Beekdal (1) en Aldam (1). Geen regio staat helemaal op zichzelf."
    )
    let alone = ClusterDiagram(cards: [DiagramExamples.cards()[0]], what: "volgens de methode proef")
    #expect(alone.title == "1 regio volgens de methode proef: geen daarvan leunt op een andere")
    #expect(alone.description == "1 regio volgens de methode proef. Op zichzelf staan: Beekdal.")
  }

  @Test("A card stands below the one it leans on, further to the right, with a line")
  func places() throws {
    let dot = ClusterDiagram(cards: DiagramExamples.cards(), what: "x").dot()
    let nodes = PlacedNodes(dot)
    let cards = try (1...3).map { try #require(nodes["clusters-regio-\($0)"]) }
    #expect(cards[0].y > cards[1].y && cards[1].y > cards[2].y)
    #expect(cards[0].x < cards[1].x && cards[1].x < cards[2].x)
    #expect(dot.contains("\"clusters-regio-1\" -> \"clusters-regio-2\""))
    #expect(dot.contains("\"clusters-regio-2\" -> \"clusters-regio-3\""))
    #expect(dot.contains("leunt op Beekdal: 20,0 % werkt daar"))
  }

  @Test("What does not fit is left out, the smallest first, and counted")
  func folded() throws {
    let cards = (0..<30).map { number in
      ClusterDiagram.Card(
        name: "R\(number)", others: [], inhabitants: 1000 - number, inside: 0.5,
        target: number == 0 ? nil : 0, share: number == 0 ? 0 : 0.1)
    }
    let diagram = ClusterDiagram(cards: cards, what: "x")
    let room = DiagramRoom(width: 400, height: 240)
    let plan = try #require(diagram.plan(in: room))
    let shown = PlacedNodes(plan.dot).boxes.filter { !$0.id.hasSuffix("-leden") }
    #expect(shown.count < 30 && shown.count > 3)
    #expect(
      plan.folded?.hasPrefix("Niet getekend: \(30 - shown.count) regio's met weinig inwoners;") == true)
    #expect(!plan.dot.contains("label=\"R29\\l\""))
    for (place, box) in shown.enumerated() { #expect(!shown[..<place].contains { $0.overlaps(box) }) }
    #expect(diagram.plan(in: DiagramRoom(width: 400, height: 240, isLast: false)) == nil)
  }

  @Test("What the title names is drawn, however few live there")
  func named() throws {
    let cards = (0..<30).map { number in
      ClusterDiagram.Card(
        name: "R\(number)", others: [], inhabitants: 1000 - number, inside: 0.5,
        target: number == 0 ? nil : number == 29 ? 28 : 0, share: number == 0 ? 0 : number == 29 ? 0.3 : 0.1)
    }
    let diagram = ClusterDiagram(cards: cards, what: "x")
    #expect(diagram.title.hasSuffix("het meest R29, waar 30,0 % in de regio R28 werkt"))
    let plan = try #require(diagram.plan(in: DiagramRoom(width: 400, height: 240)))
    #expect(plan.dot.contains("label=\"R29\\l\"") && plan.dot.contains("label=\"R28\\l\""))
    #expect(!plan.dot.contains("label=\"R27\\l\""))
  }
}
