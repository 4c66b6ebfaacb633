import RegionRendering
import Testing

@Suite("The tree of divisions shows which share borders and which stand alone")
struct CongruenceDiagramTests {
  @Test("Equal divisions are named first, then the most alike; families and loners follow the threshold")
  func words() {
    let diagram = DiagramExamples.congruence()
    #expect(
      diagram.title
        == "Precies dezelfde grenzen hebben Aldam en ggd; daarna lijken Aldam = ggd en jeugd (90 %) het meest op elkaar"
    )
    #expect(
      diagram.description
        == "Boom van 5 indelingen naar gelijkenis van hun grenzen. Gemiddeld ten minste 75 % gelijk zijn: Aldam, ggd en jeugd."
    )
    #expect(diagram.notes.last == "Met geen andere groep gemiddeld ten minste 75 % gelijk: werk en zorg.")
    #expect(diagram.legend.count == 1)
  }

  @Test("Without equal divisions the title says so, and without families the description does")
  func none() {
    let diagram = CongruenceDiagram(
      groups: [.init(ids: ["a"], regions: 2), .init(ids: ["b"], regions: 3)],
      joins: [.init(0, 1, likeness: 0.5)], closest: (0, 1, 0.5), threshold: 0.75)
    #expect(
      diagram.title
        == "a en b hebben niet dezelfde grenzen: zij zijn 50 % gelijk")
    #expect(diagram.description.hasSuffix("Geen groep is gemiddeld ten minste 75 % gelijk."))
    #expect(diagram.legend.isEmpty)
  }

  @Test("A likeness at the threshold counts as a family")
  func atThreshold() {
    let diagram = CongruenceDiagram(
      groups: [.init(ids: ["a"], regions: 2), .init(ids: ["b"], regions: 3)],
      joins: [.init(0, 1, likeness: 0.75)], closest: (0, 1, 0.75), threshold: 0.75)
    #expect(diagram.description.hasSuffix("Gemiddeld ten minste 75 % gelijk zijn: a en b."))
  }

  @Test("Less alike stands further to the right")
  func order() throws {
    let nodes = PlacedNodes(DiagramExamples.congruence().dot())
    let x = try (1...3).map { try #require(nodes["congruentie-samen-\($0)"]).x }
    #expect(x[0] < x[1] && x[1] < x[2])
    #expect(abs((x[2] - x[1]) / (x[1] - x[0]) - 1.5) < 0.01)
  }
}
