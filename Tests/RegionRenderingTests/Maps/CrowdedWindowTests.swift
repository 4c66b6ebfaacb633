import Testing

@testable import RegionRendering

@Suite("The crowded window is where most places lie together")
struct CrowdedWindowTests {
  private let places = [
    PagePoint(x: 0, y: 0), PagePoint(x: 50, y: 50), PagePoint(x: 52, y: 51), PagePoint(x: 48, y: 53),
    PagePoint(x: 90, y: 10), PagePoint(x: 91, y: 11),
  ]

  @Test("Three places close together win from two and from one")
  func densest() throws {
    let window = try #require(CrowdedWindow(places: places, width: 10, height: 10))
    #expect(window.count == 3)
    #expect(window.rect == PageRect(x: 45, y: 45, width: 10, height: 10))
  }

  @Test("Of equal windows the first counts, and without places there is none")
  func ties() {
    let two = [PagePoint(x: 0, y: 0), PagePoint(x: 90, y: 90)]
    #expect(CrowdedWindow(places: two, width: 4, height: 4)?.rect.x == -2)
    #expect(CrowdedWindow(places: [], width: 4, height: 4) == nil)
  }
}
