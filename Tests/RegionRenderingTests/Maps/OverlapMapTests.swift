import RegionModel
import Testing

@testable import RegionRendering

@Suite("The map of arrangements that lie over each other")
struct OverlapMapTests {
  private let country = ToyCountry()

  private func map(_ groups: [OverlapMap.Group]) -> OverlapMap {
    OverlapMap(
      graph: country.graph, subject: 4, groups: groups, title: "Titel", sources: [country.source])
  }

  private func group(_ name: String, _ members: Int..., also names: [String] = []) -> OverlapMap.Group {
    .init(
      names: [name] + names, members: MunicipalitySet(members, capacity: country.graph.count),
      isUncertain: false)
  }

  @Test("From large to small, without what is three quarters the same, at most four; all others are folded")
  func chosen() {
    let all = [
      group("vier", 4, 1, 3, 5), group("vijf", 4, 1, 3, 5, 7), group("twee", 4, 8), group("alleen", 4),
      group("drie", 4, 0, 2), group("ook twee", 4, 6, also: ["nog een"]), group("en twee", 4, 2),
    ]
    let map = map(all)
    // "vier" shares 4 of 5 with "vijf"; of three pairs the one with two arrangements goes first.
    #expect(map.hatched.map { $0.names[0] } == ["vijf", "drie", "ook twee", "en twee"])
    #expect(map.folded.map { $0.names[0] } == ["vier", "twee", "alleen"])
    #expect(Set(map.hatched + map.folded) == Set(all))
    // The order in which they come changes nothing.
    #expect(self.map(all.reversed()).svg() == map.svg())
  }

  @Test("A number says with how many arrangements a municipality is in: all count, hatched or not")
  func shared() {
    let map = map([group("a", 4, 5, also: ["b"]), group("c", 4, 5, 7), group("d", 4)])
    #expect(map.shared == [0, 0, 0, 0, 4, 3, 0, 1, 0])
    #expect(Array(map.partners) == [5, 7])
    let svg = map.svg()
    #expect(svg.contains("Zonder andere gemeente: 1 regeling<") && !svg.contains("Niet gearceerd"))
    #expect(svg.contains("dezelfde gemeenten: b"))
    #expect(svg.contains("3 regelingen samen)") && svg.contains("1 regeling samen)"))
  }

  @Test("What is not hatched is named with its number of municipalities, apart from what has no other one")
  func folded() {
    let texts = ParsedSVG(
      map([
        group("groot", 4, 0, 1, 2, 3), group("bijna zo groot", 4, 0, 1, 2, also: ["net zo"]),
        group("alleen", 4), group("ook alleen", 4, also: ["nog alleen"]),
      ]).svg(page: .a3Landscape)
    ).textBoxes.map(\.text).joined(separator: " ")
    #expect(texts.contains("Niet gearceerd, wel geteld: 2 regelingen"))
    #expect(texts.contains("bijna zo groot (4)\u{A0}· net zo (4)"))
    #expect(texts.contains("Zonder andere gemeente: 3 regelingen"))
  }

  @Test("Where edges of groups fall together the edge of each is seen: the later one is thinner")
  func edges() {
    let svg = ParsedSVG(
      map([group("a", 4, 0, 1, 2, 3), group("b", 4, 5, 8), group("c", 4, 7), group("d", 4, 6)]).svg())
    let widths = (1...4).compactMap { place in
      // After the group come its title, its hatching and its edge.
      svg.elements.firstIndex { $0.attributes["id"] == "regeling-\(place)" }
        .flatMap { svg.elements[$0 + 3].attributes["stroke-width"] }.flatMap(Double.init)
    }
    #expect(widths.count == 4)
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 > $1 + 0.5 })
  }

  @Test("Without any partner the municipality itself is shown")
  func alone() {
    let map = map([group("d", 4)])
    #expect(map.hatched.isEmpty && map.partners.isEmpty)
    #expect(ParsedSVG(map.svg()).element(id: country.graph.municipalities[4].code.rawValue) != nil)
  }

  @Test("Shades have an order in lightness and no more steps than there are numbers")
  func shades() {
    let shades = OverlapShades(shared: [1, 1, 2, 5, 9, 9])
    #expect(shades.ranges.count == 3 && shades.colours.count == 3)
    #expect(zip(shades.colours, shades.colours.dropFirst()).allSatisfy { $0.lightness > $1.lightness })
    #expect(OverlapShades(shared: [2, 2]).ranges == ["2"])
    #expect(OverlapShades(shared: []).ranges.isEmpty)
    #expect(
      OverlapShades(shared: [1, 2, 3, 4, 5, 6]).ranges == ["1 of 2", "3 of 4", "5 of 6"])
  }
}
