import RegionModel
import Testing

@testable import RegionRendering

@Suite("Hatching")
struct HatchingTests {
  private func square(_ x: Double, _ y: Double, _ side: Double) -> [PagePoint] {
    [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)].map { PagePoint(x: x + $0.0 * side, y: y + $0.1 * side) }
  }

  @Test("Level lines over a square lie on whole multiples of the spacing, from side to side")
  func level() {
    let lines = Hatching(direction: .level, spacing: 4).lines(over: PageArea([square(1, 1, 8)]))
    #expect(
      lines == [4, 8].map { y in [PagePoint(x: 1, y: y), PagePoint(x: 9, y: y)] })
  }

  @Test("A hole stays free")
  func hole() {
    let area = PageArea([square(0, 0, 10), square(4, 4, 2)])
    let lines = Hatching(direction: .upright, spacing: 5).lines(over: area)
    #expect(lines.map { $0.map(\.y) } == [[0, 10], [0, 4], [6, 10]])
  }

  @Test("A corner on a line counts once, an area without size has no lines")
  func corners() {
    let diamond = [(2.0, 0.0), (4, 2), (2, 4), (0, 2), (2, 0)].map { PagePoint(x: $0.0, y: $0.1) }
    let lines = Hatching(direction: .level, spacing: 2).lines(over: PageArea([diamond]))
    #expect(lines.allSatisfy { $0.count == 2 })
    #expect(lines.contains([PagePoint(x: 0, y: 2), PagePoint(x: 4, y: 2)]))
    #expect(Hatching(direction: .rising, spacing: 2).lines(over: PageArea([])).isEmpty)
    #expect(Hatching(direction: .level, spacing: 2).lines(over: PageArea([[]])).isEmpty)
  }

  @Test("Every place on a line lies in the area, and every place of the area that is on the grid on a line")
  func twin() {
    let star = [(5.0, 0.0), (6, 4), (10, 5), (6, 6), (5, 10), (4, 6), (0, 5), (4, 4), (5, 0)]
      .map { PagePoint(x: $0.0 * 7 + 0.3, y: $0.1 * 7 + 0.7) }
    let area = PageArea([star])
    for direction in Hatching.Direction.allCases {
      let lines = Hatching(direction: direction, spacing: 2.5).lines(over: area)
      #expect(!lines.isEmpty)
      for line in lines {
        for part in [0.01, 0.3, 0.5, 0.99] {
          let point = PagePoint(
            x: line[0].x + (line[1].x - line[0].x) * part, y: line[0].y + (line[1].y - line[0].y) * part)
          #expect(area.depth(of: point) > -1e-9)
        }
      }
      // The lines together are as long as area divided by spacing, roughly.
      let length = lines.reduce(0.0) { sum, line in
        let (dx, dy) = (line[1].x - line[0].x, line[1].y - line[0].y)
        return sum + (dx * dx + dy * dy).squareRoot()
      }
      #expect(abs(length * 2.5 / area.size - 1) < 0.05, "\(direction)")
    }
  }
}
