import RegionModel
import RegionRendering
import Testing

@Suite("The staircase of reach as a chart")
struct StaircaseChartTests {
  private func chart(
    _ steps: [StaircaseChart.Step], title: String = "Alles is bereikt", country: ToyCountry = ToyCountry()
  ) -> StaircaseChart {
    StaircaseChart(graph: country.graph, steps: steps, title: title, sources: [country.source])
  }

  private func steps(_ count: Int, name: (Int) -> String = { "Kanaal \($0)" }) -> [StaircaseChart.Step] {
    (0..<count).map {
      .init(
        name: name($0), municipalities: ($0 * 9 / count, ($0 + 1) * 9 / count),
        residents: ($0 * 134_424 / count, ($0 + 1) * 134_424 / count))
    }
  }

  @Test("It is recorded") func recorded() throws {
    try expectRecordedText(chart(steps(3)).svg(), "trap.svg", from: ToyCountry.file)
  }

  @Test("It says in words what it shows, with a role, a title and a description")
  func words() {
    let parsed = ParsedSVG(chart(steps(3)).svg())
    #expect(parsed.problem == nil)
    #expect(parsed.elements[0].attributes["role"] == "img")
    #expect(parsed.element(id: "titel")?.text == "Alles is bereikt")
    #expect(
      parsed.element(id: "omschrijving")?.text
        == "Staafdiagram van het bereik na elke stap. stap 1, Kanaal 0: 3 gemeenten en 44.808 inwoners; stap 2, Kanaal 1: 6 gemeenten en 89.616 inwoners; stap 3, Kanaal 2: 9 gemeenten en 134.424 inwoners. In totaal zijn er 9 gemeenten en 134.424 inwoners."
    )
    let texts = parsed.all("text").map(\.text)
    #expect(texts.contains("3") && texts.contains("6") && texts.contains("9"))
    #expect(texts.contains("33,3 %") && texts.contains("100,0 %") && texts.contains("+3"))
    #expect(Set(parsed.ids).count == parsed.ids.count)
    #expect(parsed.element(id: "gemeenten-stap-2") != nil && parsed.element(id: "inwoners-stap-3") != nil)
  }

  @Test("The bars stand on one line and are as high as what they show")
  func heights() throws {
    let parsed = ParsedSVG(chart(steps(3)).svg())
    let bars = parsed.all("rect").compactMap { rect -> (fill: String, y: Double, height: Double)? in
      guard let y = Double(rect.attributes["y"] ?? ""), let height = Double(rect.attributes["height"] ?? "")
      else { return nil }
      return (rect.attributes["fill"] ?? "", y, height)
    }
    let new = bars.filter { $0.fill == Palette.core.hex }.prefix(3)
    let old = bars.filter { $0.fill == Palette.fringe.hex }.prefix(2)
    let first = try #require(new.first)
    #expect(new.allSatisfy { abs($0.height - first.height) < 0.21 })
    #expect(abs(old[0].height - first.height) < 0.21 && abs(old[1].height - 2 * first.height) < 0.21)
    #expect(old.allSatisfy { abs($0.y + $0.height - (first.y + first.height)) < 0.21 })
  }

  @Test("More than twelve steps share the last bar, which names how many")
  func many() {
    let texts = ParsedSVG(chart(steps(40)).svg()).all("text").map(\.text)
    #expect(texts.contains { $0.contains("nog 29") })
  }

  @Test("All text stays on every page, whatever the names", arguments: PageSize.all)
  func page(page: PageSize) {
    var lines = HostileLines(seed: 4)
    for count in [1, 3, 7, 12, 30] {
      for round in 0..<3 {
        let chart = chart(
          steps(count) { _ in round == 0 ? String(repeating: "w", count: 300) : lines.hostile() },
          title: lines.hostile())
        let parsed = ParsedSVG(chart.svg(page: page))
        #expect(parsed.problem == nil)
        #expect(chart.svg(page: page) == chart.svg(page: page))
        expectOnPage(parsed, page)
      }
    }
  }

  @Test("A country without people or steps draws without failing")
  func empty() {
    #expect(ParsedSVG(chart([]).svg()).problem == nil)
    let nothing = [StaircaseChart.Step(name: "x", municipalities: (0, 0), residents: (0, 0))]
    #expect(ParsedSVG(chart(nothing).svg()).problem == nil)
  }

  @Test("The line of all stops where a figure stands across it")
  func line() {
    func dashes(_ reached: Int) -> Int {
      let step = StaircaseChart.Step(name: "K", municipalities: (0, reached), residents: (0, 1))
      return chart([step]).svg().matches(of: #/stroke-dasharray="3 2"/#).count
    }
    // Of both charts one line each; that of the municipalities breaks into two where the figure is just below it.
    #expect(dashes(1) == 2)
    #expect(dashes(9) == 2)
    let country = ToyCountry()
    let step = StaircaseChart.Step(name: "K", municipalities: (0, 1), residents: (0, 132_900))
    let svg = chart([step], country: country).svg()
    #expect(svg.matches(of: #/stroke-dasharray="3 2"/#).count == 3)
  }
}
