import RegionModel
import Testing

@testable import RegionRendering

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
