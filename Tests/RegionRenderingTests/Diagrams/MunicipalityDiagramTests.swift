import RegionModel
import RegionRendering
import Testing

@Suite("The diagram of a municipality shows what it belongs to")
struct MunicipalityDiagramTests {
  @Test("It names every body, with the number of municipalities, and says what is uncertain")
  func everything() {
    let diagram = MunicipalityDiagram(graph: DiagramExamples.graph(), municipality: 0)
    let dot = diagram.dot()
    for text in [
      "Provincie Noordland", "Waterschap De Beek: 83 % van het gebied",
      "Veiligheidsregio: Noord\u{A0}·\u{A0}2",
      "COROP-gebied Noord\u{A0}·\u{A0}1", "Regeling 1\u{A0}·\u{A0}4", "Deal\u{A0}·\u{A0}1",
    ] {
      #expect(dot.contains("label=\"\(text)\\l\""))
    }
    #expect(dot.contains("tooltip=\"COROP-gebied Noord, 1 gemeente; deelname afgeleid. Grens.\""))
    #expect(diagram.legend.count == 1)
    #expect(
      diagram.description == "Aldam (10.000 inwoners) ligt in de provincie Noordland en in 1 waterschap. "
        + "De gemeente hoort bij 1 regio, 2 gemeenschappelijke regelingen, 1 netwerk en 1 programma; statistische "
        + "indelingen tellen niet mee."
    )
    #expect(diagram.notes.count == 1)
    #expect(
      diagram.title
        == "Aldam hoort bij 1 regio, 2 gemeenschappelijke regelingen, 1 netwerk en 1 programma")
  }

  @Test("What does not fit is counted, and the picture says so")
  func folded() throws {
    let diagram = MunicipalityDiagram(graph: DiagramExamples.graph(arrangements: 60), municipality: 0)
    let small = DiagramRoom(width: 400, height: 400)
    let plan = try #require(diagram.plan(in: small))
    let drawn = plan.dot.matches(of: #/label="Regeling /#).count
    #expect(drawn > 5 && drawn < 40)
    #expect(plan.dot.contains("en nog \(60 - drawn) regelingen"))
    let folded = try #require(plan.folded)
    #expect(folded.contains("\(60 - drawn) regelingen"))
    #expect(folded.hasPrefix("Niet apart getekend, wel meegeteld: "))
    #expect(diagram.description.contains("60 gemeenschappelijke regelingen"))
    // Not while smaller letters are still to be tried, and not where there is room.
    #expect(diagram.plan(in: DiagramRoom(width: 400, height: 400, isLast: false)) == nil)
    let large = try #require(diagram.plan(in: DiagramRoom(width: 900, height: 900)))
    #expect(large.folded == nil)
    #expect(large.dot.matches(of: #/label="Regeling /#).count == 60)
  }

  @Test("A municipality in nothing at all has a diagram of its province")
  func alone() {
    let diagram = MunicipalityDiagram(graph: DiagramExamples.graph(arrangements: 0), municipality: 3)
    #expect(diagram.dot().contains("Provincie Zuidland"))
    #expect(diagram.description.hasSuffix("en in 0 waterschappen."))
    #expect(diagram.legend.isEmpty)
  }
}
