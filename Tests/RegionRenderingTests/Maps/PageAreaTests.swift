import Testing

@testable import RegionRendering

private func ring(_ places: [(Double, Double)]) -> [PagePoint] {
  (places + places.prefix(1)).map { PagePoint(x: $0.0, y: $0.1) }
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
