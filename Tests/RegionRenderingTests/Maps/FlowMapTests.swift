import RegionModel
import Testing

@testable import RegionRendering

@Suite("Map of flows")
struct FlowMapTests {
  private let country = ToyCountry()

  private func map(_ pairs: [(Int, Int, Double)], subject: Int? = nil) -> FlowMap {
    FlowMap(
      graph: country.graph,
      flows: pairs.map { DrawnFlow(origin: $0.0, destination: $0.1, value: $0.2, note: "deel") },
      subject: subject, unit: "banen", title: "Bevinding", subtitle: "Stromen", sources: [country.source])
  }

  @Test("Every flow is a shape with both ends in its id and its size in its title, the largest at the back")
  func flows() throws {
    let parsed = ParsedSVG(map([(0, 4, 100), (8, 4, 900), (3, 3, 5)]).svg())
    let shapes = parsed.elements.filter { $0.attributes["class"] == "stroom" }
    #expect(
      shapes.map { $0.attributes["id"] } == ["stroom-GM0009-GM0005", "stroom-GM0001-GM0005"])
    #expect(parsed.all("title").map(\.text).contains("Noordoost → Midden: 900 banen, deel"))
    #expect(parsed.all("desc").first?.text.contains("2 stromen") == true)
  }

  @Test("The shape is as wide as its flow where it begins and a point where it goes")
  func taper() {
    let curve = TaperedCurve(from: PagePoint(x: 0, y: 0), to: PagePoint(x: 100, y: 0), width: 6).outline
    func gap(_ a: PagePoint, _ b: PagePoint) -> Double {
      ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
    }
    #expect(curve.first == curve.last)
    let count = (curve.count - 1) / 2
    #expect(abs(gap(curve[0], curve[2 * count - 1]) - 6) < 1e-9)
    #expect(abs(gap(curve[count - 1], curve[count]) - 0.25) < 1e-9)
    // Eastward flows bend to the south, westward ones to the north: both ways stay apart.
    #expect(curve[count / 2].y > 8)
    let back = TaperedCurve(from: PagePoint(x: 100, y: 0), to: PagePoint(x: 0, y: 0), width: 6).outline
    #expect(back[count / 2].y < -8)
    let none = TaperedCurve(from: PagePoint(x: 1, y: 1), to: PagePoint(x: 1, y: 1), width: 3).outline
    #expect(none.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test("Four times as many is twice as wide, and the legend has round sizes that occur")
  func widths() {
    let width = FlowWidth(values: [40, 1000, 4000], widest: 8)
    #expect(width(4000) == 8)
    #expect(width(1000) == 4)
    #expect(width(0) == 0.7)
    #expect(width.samples == [2000, 200, 50])
    #expect(FlowWidth(values: [], widest: 8).samples == [1])
    #expect(FlowWidth(values: [9, 9], widest: 8).samples == [5])
  }

  @Test("With a subject what leaves it and what comes to it have their own colours and lists")
  func subject() throws {
    let parsed = ParsedSVG(map([(4, 1, 300), (8, 4, 900), (0, 4, 1)], subject: 4).svg())
    #expect(parsed.element(id: "stroom-GM0005-GM0002")?.attributes["fill"] == "#2171B5")
    #expect(parsed.element(id: "stroom-GM0009-GM0005")?.attributes["fill"] == "#882255")
    let texts = parsed.all("text").map(\.text)
    #expect(texts.contains("Uit Midden") && texts.contains("Naar Midden"))
    #expect(texts.contains("Noordoost\u{A0}900, Zuidwest\u{A0}1"))
    #expect(parsed.element(id: "GM0005")?.attributes["fill"] == Palette.fringe.hex)
  }

  @Test("Where most flows go comes first, of equal ones the lowest number")
  func centres() {
    let centres = map([(0, 4, 1), (1, 4, 1), (2, 5, 9), (3, 0, 2), (5, 2, 1)]).centres
    #expect(centres.map(\.municipality) == [4, 0, 2, 5])
    #expect(centres.map(\.count) == [2, 1, 1, 1])
  }

  @Test("Without flows the map is still a map")
  func empty() { #expect(ParsedSVG(map([]).svg()).problem == nil) }
}
