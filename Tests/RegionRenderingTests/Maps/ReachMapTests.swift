import RegionModel
import Testing

@testable import RegionRendering

@Suite("The map of reach shows which step comes first")
struct ReachMapTests {
  private func map(_ steps: [[Int]]) -> ParsedSVG {
    let country = ToyCountry()
    let graph = country.graph
    return ParsedSVG(
      ReachMap(
        graph: graph,
        steps: steps.enumerated().map {
          .init(
            name: "Stap \($0.offset + 1)", detail: "",
            members: MunicipalitySet($0.element, capacity: graph.count))
        }, title: "Titel", sources: []
      ).svg())
  }

  private func members(_ id: String, _ parsed: ParsedSVG) -> String? {
    parsed.element(id: id)?.attributes["fill"]
  }

  @Test("A municipality in two steps has the colour of the first; who is in none is white")
  func first() {
    let parsed = map([[0, 1], [1, 2]])
    let titles = parsed.all("title").map(\.text)
    #expect(titles.contains { $0.hasPrefix("Zuid — ") && $0.hasSuffix("(Stap 1)") })
    #expect(titles.contains { $0.hasPrefix("Zuidoost — ") && $0.hasSuffix("(Stap 2)") })
    #expect(titles.contains { $0.hasPrefix("Midden — ") && $0.hasSuffix("(Niet bereikt)") })
    #expect(members("niet-bereikt", parsed) == Ink.paper.hex)
    #expect(members("stap-1", parsed) != members("stap-2", parsed))
  }

  @Test("Earlier steps are darker, also in greyscale, for any number of steps", arguments: 1...6)
  func shades(count: Int) throws {
    let parsed = map((0..<count).map { [$0] })
    let fills = try (1...count).map { step in
      let hex = try #require(members("stap-\(step)", parsed))
      return Colour(try #require(UInt32(hex.dropFirst(), radix: 16))).lightness
    }
    #expect(zip(fills, fills.dropFirst()).allSatisfy { $0 + 7 < $1 }, "\(fills)")
    #expect(fills.allSatisfy { $0 < 92 }, "white is for who is not reached")
  }

  @Test("More than six steps share the last colour, whose name says so")
  func many() {
    let parsed = map((0..<9).map { [$0] })
    #expect(parsed.element(id: "stap-7") == nil)
    #expect(parsed.all("text").map(\.text).contains("Latere stappen"))
    #expect(members("niet-bereikt", parsed) == nil)
  }
}
