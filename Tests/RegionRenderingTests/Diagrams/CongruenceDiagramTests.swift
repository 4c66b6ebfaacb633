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
        == "A en b hebben niet dezelfde grenzen: zij zijn 50 % gelijk")
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

  @Test("Letters grow only as long as the dashed boxes of neighbouring rows stay apart")
  func apart() throws {
    let diagram = DiagramExamples.congruence()
    func plan(pitch: Double, scale: Double, isLast: Bool = false) -> DiagramPlan? {
      diagram.plan(in: DiagramRoom(width: 600, height: 46 + 4 * pitch, scale: scale, isLast: isLast))
    }
    #expect(plan(pitch: 11.7, scale: 1.2) == nil)
    #expect(plan(pitch: 11.8, scale: 1.2) != nil)
    #expect(plan(pitch: 9.9, scale: 1) != nil)
    #expect(plan(pitch: 11.7, scale: 1.2, isLast: true) != nil)
  }

  @Test("No line of the axis runs through the figure beside a join")
  func gaps() throws {
    let diagram = CongruenceDiagram(
      groups: ["a", "b", "c"].map { .init(ids: [$0], regions: 2) },
      joins: [.init(0, 1, likeness: 0.88), .init(3, 2, likeness: 0.4)], closest: (0, 1, 0.88), threshold: 0.75
    )
    let ground = try #require(diagram.plan(in: DiagramRoom(width: 547, height: 200))).ground
    let figure = try #require(ground.firstMatch(of: #/<text x="([\d.]+)" y="([\d.]+)"[^>]*>88 %</#))
    let (right, base) = (try #require(Double(figure.1)), try #require(Double(figure.2)))
    var crossed = 0
    for path in ground.matches(of: #/d="(M[^"]*)"[^>]*stroke="#BFBFBF"/#) {
      let numbers = path.1.matches(of: #/[\d.]+/#).compactMap { Double($0.0) }
      let x = try #require(numbers.first)
      guard (right - 19...right).contains(x) else { continue }
      crossed += 1
      // Down from the top to above the figure, and on from below it.
      #expect(path.1.matches(of: #/M/#).count == 2)
      #expect(
        numbers.contains { abs($0 - (base - 5.4)) < 0.1 } && numbers.contains { abs($0 - base - 0.6) < 0.1 })
    }
    #expect(crossed == 1)
  }
}
