import RegionModel
import Testing

@testable import RegionRendering

private func ring(_ places: [(Double, Double)]) -> [PagePoint] {
  (places + places.prefix(1)).map { PagePoint(x: $0.0, y: $0.1) }
}

@Suite("Places in RD New come out right on the page")
struct ProjectionTests {
  @Test("North is up, the scale is the same both ways and everything fits")
  func fit() throws {
    let bounds = try #require(Bounds([Point(x: 0, y: 300_000), Point(x: 100_000, y: 500_000)]))
    let rect = PageRect(x: 10, y: 20, width: 300, height: 400)
    let projection = Projection(fitting: bounds, in: rect)
    #expect(projection.scale == 400.0 / 200_000)
    let (southWest, northEast) = (projection(bounds.low), projection(bounds.high))
    #expect(southWest == PagePoint(x: 60, y: 420))
    #expect(northEast == PagePoint(x: 260, y: 20))
  }

  @Test("A single place stands in the middle")
  func single() throws {
    let bounds = try #require(Bounds([Point(x: 5, y: 5)]))
    let projection = Projection(fitting: bounds, in: PageRect(x: 0, y: 0, width: 100, height: 50))
    #expect(projection(Point(x: 5, y: 5)) == PagePoint(x: 50, y: 25))
    #expect(projection.scale.isFinite)
  }
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

@Suite("What a frame cuts off is gone, what it holds stays")
struct RectangleClipTests {
  private let frame = PageRect(x: 0, y: 0, width: 10, height: 10)

  @Test("An area keeps the part inside")
  func areas() {
    let half = PageArea(frame.clipped(area: [ring([(-5, 2), (5, 2), (5, 8), (-5, 8)])]))
    #expect(half.size == 30)
    #expect(frame.clipped(area: [ring([(20, 20), (30, 20), (30, 30)])]).isEmpty)
    let around = PageArea(frame.clipped(area: [ring([(-5, -5), (15, -5), (15, 15), (-5, 15)])]))
    #expect(around.size == 100)
    let inside = [ring([(1, 1), (2, 1), (2, 2)])]
    #expect(frame.clipped(area: inside) == inside)
  }

  @Test("A line keeps its parts inside, in pieces")
  func lines() {
    let line = [(-5.0, 5.0), (5, 5), (15, 5), (15, 8), (5, 8)].map { PagePoint(x: $0.0, y: $0.1) }
    let pieces = frame.clipped(line: line)
    #expect(pieces.map { $0.map(\.x) } == [[0, 5, 10], [10, 5]])
  }

  @Test("A rectangle is crossed by lines through it, not by lines along or beside it")
  func crossing() {
    func crossed(_ a: (Double, Double), _ b: (Double, Double)) -> Bool {
      frame.isCrossed(from: PagePoint(x: a.0, y: a.1), to: PagePoint(x: b.0, y: b.1))
    }
    #expect(crossed((-1, 5), (11, 5)) && crossed((5, 5), (6, 6)) && crossed((-1, -1), (11, 11)))
    #expect(!crossed((-1, 0), (11, 0)) && !crossed((-1, 8), (1, 12)) && !crossed((20, 0), (20, 10)))
  }
}

@Suite("An area knows what lies inside it")
struct PageAreaTests {
  private let square = PageArea([
    ring([(0, 0), (10, 0), (10, 10), (0, 10)]), ring([(4, 4), (4, 6), (6, 6), (6, 4)]),
  ])

  @Test("A hole is outside, a box over the edge or the hole is not inside but touches")
  func inside() {
    #expect(square.contains(PagePoint(x: 2, y: 2)) && !square.contains(PagePoint(x: 5, y: 5)))
    #expect(square.contains(PageRect(x: 1, y: 1, width: 2, height: 2)))
    #expect(!square.contains(PageRect(x: 1, y: 1, width: 4, height: 4)))
    #expect(!square.contains(PageRect(x: 9, y: 1, width: 2, height: 2)))
    #expect(square.touches(PageRect(x: 9, y: 1, width: 2, height: 2)))
    #expect(!square.touches(PageRect(x: 4.5, y: 4.5, width: 1, height: 1)))
    #expect(!square.touches(PageRect(x: 20, y: 1, width: 2, height: 2)))
    #expect(square.size == 96)
  }
}
