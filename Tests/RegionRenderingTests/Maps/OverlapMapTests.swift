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
    #expect(svg.contains("Niet gearceerd, wel geteld: 1 regeling"))
    #expect(svg.contains("dezelfde gemeenten: b"))
    #expect(svg.contains("3 regelingen samen)") && svg.contains("1 regeling samen)"))
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
  }
}
