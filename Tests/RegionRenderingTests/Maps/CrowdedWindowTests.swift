import RegionModel
import Testing

@testable import RegionRendering

@Suite("The crowded window is where places weigh most together")
struct CrowdedWindowTests {
  private let nowhere = PageRect(x: -999, y: -999, width: 1, height: 1)
  private let places = [
    PagePoint(x: 0, y: 0), PagePoint(x: 50, y: 50), PagePoint(x: 52, y: 51), PagePoint(x: 48, y: 53),
    PagePoint(x: 90, y: 10), PagePoint(x: 91, y: 11),
  ]

  private func makeWindow(_ weights: [Int], side: Double = 20, off obstacle: PageRect? = nil)
    -> CrowdedWindow?
  {
    CrowdedWindow(
      places: places, weights: weights, width: side, height: side, off: obstacle ?? nowhere)
  }

  @Test("Three places close together win from two and from one, and stand in its middle")
  func densest() throws {
    let window = try #require(makeWindow([1, 1, 1, 1, 1, 1]))
    #expect(window.weight == 3)
    #expect(window.rect == PageRect(x: 40, y: 41.5, width: 20, height: 20))
  }

  @Test("A place with more weight wins, and without places or weight there is none")
  func weights() throws {
    #expect(
      try #require(makeWindow([9, 1, 1, 1, 1, 1])).rect == PageRect(x: -10, y: -10, width: 20, height: 20))
    #expect(try #require(makeWindow([1, 1, 1, 1, 2, 2])).weight == 4)
    #expect(makeWindow([0, 0, 0, 0, 0, 0]) == nil)
    #expect(CrowdedWindow(places: [], weights: [], width: 4, height: 4, off: nowhere) == nil)
  }

  @Test("It never meets the obstacle, and goes to the next best place when that lies there")
  func obstacle() throws {
    let there = PageRect(x: 30, y: 30, width: 40, height: 40)
    let window = try #require(makeWindow([1, 1, 1, 1, 1, 1], off: there))
    #expect(window.weight == 2 && !window.rect.intersects(there))
    let edge = PageRect(x: 30, y: 30, width: 14, height: 40)
    let beside = try #require(makeWindow([1, 1, 1, 1, 1, 1], off: edge))
    #expect(!beside.rect.intersects(edge) && beside.weight == 3)
  }

  @Test("No window on the grid holds more than the one found", arguments: 0..<20)
  func naive(round: Int) throws {
    var random = SeededGenerator(seed: UInt64(round))
    let places = (0..<40).map { _ in
      PagePoint(x: Double.random(in: 0...200, using: &random), y: Double.random(in: 0...150, using: &random))
    }
    let weights = places.map { _ in Int.random(in: 1...50, using: &random) }
    let found = try #require(
      CrowdedWindow(places: places, weights: weights, width: 60, height: 50, off: nowhere))
    let inner = (
      width: 60 * (1 - 2 * CrowdedWindow.margin), height: 50 * (1 - 2 * CrowdedWindow.margin)
    )
    // Whole cells are counted: a window of one cell less each way is held in full.
    for x in stride(from: -60.0, through: 200, by: 3) {
      for y in stride(from: -50.0, through: 150, by: 3) {
        let rect = PageRect(
          x: x, y: y, width: inner.width - 2 * CrowdedWindow.step,
          height: inner.height - 2 * CrowdedWindow.step)
        let sum = zip(places, weights).reduce(0) { $0 + (rect.contains($1.0) ? $1.1 : 0) }
        #expect(sum <= found.weight)
      }
    }
    let held = zip(places, weights).reduce(0) { $0 + (found.rect.contains($1.0) ? $1.1 : 0) }
    #expect(held >= found.weight)
  }
}
