import Testing

@testable import RegionRendering

private func ring(_ places: [(Double, Double)]) -> [PagePoint] {
  (places + places.prefix(1)).map { PagePoint(x: $0.0, y: $0.1) }
}

@Suite("The visual centre lies deepest inside an area")
struct VisualCentreTests {
  @Test("In a square it is the middle, in an L the inner corner's side, never in a hole")
  func shapes() throws {
    let square = try #require(
      PageArea([ring([(0, 0), (10, 0), (10, 10), (0, 10)])]).visualCentre(precision: 0.1))
    #expect(abs(square.place.x - 5) < 0.2 && abs(square.depth - 5) < 0.1)
    let bent = PageArea([ring([(0, 0), (100, 0), (100, 20), (20, 20), (20, 100), (0, 100)])])
    let centre = try #require(bent.visualCentre(precision: 0.1))
    #expect(bent.contains(centre.place))
    #expect(centre.depth > 10 && centre.depth < 12)
    let holed = PageArea([
      ring([(0, 0), (100, 0), (100, 100), (0, 100)]), ring([(10, 10), (10, 90), (70, 90), (70, 10)]),
    ])
    let beside = try #require(holed.visualCentre(precision: 0.1))
    #expect(beside.place.x > 80 && abs(beside.depth - 15) < 3)
    #expect(PageArea([]).visualCentre() == nil)
  }

  @Test("It is at least as deep as the best of a fine grid, less the precision")
  func grid() throws {
    var lines = HostileLines(seed: 5)
    for _ in 0..<30 {
      let places = (0..<9).map { index -> (Double, Double) in
        let radius = 20 + Double(lines.number(below: 80))
        let directions = [
          (1.0, 0.0), (0.77, 0.64), (0.17, 0.98), (-0.5, 0.87), (-0.94, 0.34), (-0.94, -0.34), (-0.5, -0.87),
          (0.17, -0.98), (0.77, -0.64),
        ]
        return (directions[index].0 * radius, directions[index].1 * radius)
      }
      let area = PageArea([ring(places)])
      let centre = try #require(area.visualCentre(precision: 0.5))
      var best = 0.0
      for x in stride(from: -100.0, to: 100, by: 4) {
        for y in stride(from: -100.0, to: 100, by: 4) {
          best = max(best, area.depth(of: PagePoint(x: x, y: y)))
        }
      }
      #expect(centre.depth >= best - 0.5)
    }
  }
}
