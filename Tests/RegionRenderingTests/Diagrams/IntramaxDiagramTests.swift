import RegionRendering
import Testing

@Suite("The Intramax tree shows what joins at which share, and where it is cut")
struct IntramaxDiagramTests {
  @Test("Title and description state the share at the cut, and of single municipalities")
  func words() {
    let diagram = DiagramExamples.intramax()
    #expect(
      diagram.title
        == "Met 2 regio's blijft 70,0 % van de pendel binnen de eigen regio; binnen de eigen gemeente is dat 40,0 %"
    )
    #expect(
      diagram.description
        == "Boom van 4 groepen gemeenten die stap voor stap samengaan. De knip laat 2 regio's over; dan blijft 70,0 % van de woon-werkstroom binnen een regio. Als laatste gaan Aldam (5 gemeenten) en Cromberg (5) samen."
    )
    #expect(DiagramExamples.intramax(regions: 1).title.hasPrefix("Met 1 regio blijft 100,0 %"))
    #expect(DiagramExamples.intramax(regions: 9).title.hasPrefix("Met 4 regio's blijft 50,0 %"))
  }

  @Test("A join stands at its share: equal steps of the share are equal steps on the page")
  func heights() throws {
    let nodes = PlacedNodes(DiagramExamples.intramax().dot())
    let joins = try (1...3).map { try #require(nodes["intramax-samen-\($0)"]) }
    // Shares of 60, 70 and 100 %.
    let step = joins[1].x - joins[0].x
    #expect(step > 10)
    #expect(abs((joins[2].x - joins[1].x) - 3 * step) < 0.05)
    // A join stands half-way between its parts.
    let rows = try (1...2).map { try #require(nodes["intramax-groep-\($0)"]) }
    #expect(abs(joins[0].y - (rows[0].y + rows[1].y) / 2) < 0.01)
  }

  @Test("The cut lies between the last step taken and the first one left")
  func cut() throws {
    let diagram = DiagramExamples.intramax()
    let plan = try #require(diagram.plan(in: DiagramRoom(width: 500, height: 300)))
    #expect(plan.ground.contains("Knip: 2 regio&#39;s, 70,0 % blijft binnen"))
    let line = try #require(plan.ground.firstMatch(of: #/d="M([\d.]+) [^"]*"[^>]*stroke-dasharray/#))
    let x = try #require(Double(line.1))
    let nodes = PlacedNodes(plan.dot)
    let (before, after) = try (#require(nodes["intramax-samen-2"]), #require(nodes["intramax-samen-3"]))
    #expect(abs(x - (before.x + after.x) / 2) < 0.1)
  }

  @Test("A low room begins the tree later, says so, and keeps the regions at the cut")
  func low() throws {
    let room = DiagramRoom(width: 500, height: 46 + 3.5 * 9.8)
    let plan = try #require(DiagramExamples.intramax().plan(in: room))
    #expect(
      plan.folded == "De boom begint waar 10 gemeenten 3 groepen vormen (60,0 % blijft binnen).")
    #expect(PlacedNodes(plan.dot).boxes.filter { $0.id.hasPrefix("intramax-groep") }.count == 3)
    #expect(plan.dot.contains("Aldam (5)"))
    let tight = try #require(DiagramExamples.intramax().plan(in: DiagramRoom(width: 500, height: 50)))
    #expect(PlacedNodes(tight.dot).boxes.filter { $0.id.hasPrefix("intramax-groep") }.count == 2)
    #expect(DiagramExamples.intramax().plan(in: DiagramRoom(width: 500, height: 50, isLast: false)) == nil)
  }
}
