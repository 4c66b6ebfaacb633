import RegionModel
import Testing

@Suite("Places and bounds")
struct PointTests {
  @Test("Distance is the straight line")
  func distance() {
    #expect(Point(x: 1, y: 2).distance(to: Point(x: 4, y: 6)) == 5)
    #expect(Point(x: 4, y: 6).distance(to: Point(x: 1, y: 2)) == 5)
    #expect(Point(x: 1, y: 2).distance(to: Point(x: 1, y: 2)) == 0)
  }

  @Test("Bounds hold every place, and no more")
  func bounds() throws {
    let bounds = try #require(Bounds([Point(x: 3, y: -1), Point(x: -2, y: 4), Point(x: 0, y: 7)]))
    #expect(bounds.low == Point(x: -2, y: -1))
    #expect(bounds.high == Point(x: 3, y: 7))
    #expect(bounds.width == 5)
    #expect(bounds.height == 8)
  }

  @Test("One place has bounds without size; no place has none")
  func small() throws {
    #expect(Bounds([]) == nil)
    let bounds = try #require(Bounds([Point(x: 3, y: 4)]))
    #expect((bounds.width, bounds.height) == (0, 0))
  }
}
