import Testing

@testable import RegionRendering

private func ring(_ places: [(Double, Double)]) -> [PagePoint] {
  (places + places.prefix(1)).map { PagePoint(x: $0.0, y: $0.1) }
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
