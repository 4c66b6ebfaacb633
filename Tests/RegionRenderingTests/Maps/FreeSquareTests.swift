import RegionModel
import Testing

@testable import RegionRendering

@Suite("The free square is the largest of a page on which nothing lies")
struct FreeSquareTests {
  private let page = PageRect(x: 20, y: 10, width: 120, height: 90)

  private func rectangle(_ rect: PageRect) -> [PagePoint] {
    [
      PagePoint(x: rect.x, y: rect.y), PagePoint(x: rect.right, y: rect.y),
      PagePoint(x: rect.right, y: rect.bottom), PagePoint(x: rect.x, y: rect.bottom),
      PagePoint(x: rect.x, y: rect.y),
    ]
  }

  @Test("On an empty page it is as high as the page and stands at the left")
  func empty() throws {
    let square = try #require(FreeSquare(in: page, land: PageArea([]), taken: [], gap: 5))
    #expect(square.rect == PageRect(x: 20, y: 10, width: 90, height: 90))
  }

  @Test("Beside land it keeps its distance; on land there is none, and in a lake there is")
  func land() throws {
    let left = PageArea([rectangle(PageRect(x: 20, y: 10, width: 60, height: 90))])
    let square = try #require(FreeSquare(in: page, land: left, taken: [], gap: 6))
    #expect(square.rect == PageRect(x: 86, y: 10, width: 54, height: 54))
    let all = PageArea([rectangle(page.inset(by: -5))])
    #expect(FreeSquare(in: page, land: all, taken: [], gap: 0) == nil)
    let lake = PageArea([
      rectangle(page.inset(by: -5)), rectangle(PageRect(x: 50, y: 40, width: 30, height: 30)),
    ])
    #expect(
      FreeSquare(in: page, land: lake, taken: [], gap: 0)?.rect
        == PageRect(x: 50, y: 40, width: 30, height: 30))
  }

  @Test("What is taken is left free, and of equal squares the highest is the one")
  func taken() throws {
    let middle = PageRect(x: 65, y: 10, width: 30, height: 90)
    let square = try #require(FreeSquare(in: page, land: PageArea([]), taken: [middle], gap: 0))
    #expect(square.rect == PageRect(x: 20, y: 10, width: 45, height: 45))
  }

  @Test("It touches no land and a naive search finds no larger one", arguments: 0..<30)
  func naive(round: Int) {
    var random = SeededGenerator(seed: UInt64(round))
    func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &random) }
    let triangles = (0..<4).map { _ -> [PagePoint] in
      let corners = (0..<3).map { _ in PagePoint(x: number(10...150), y: number(0...110)) }
      return corners + [corners[0]]
    }
    let land = PageArea(triangles)
    let box = PageRect(x: number(20...100), y: number(10...80), width: 12, height: 9)
    let cell = FreeSquare.cell
    let found = FreeSquare(in: page, land: land, taken: [box], gap: 0)
    if let found {
      #expect(page.contains(found.rect) && !found.rect.intersects(box))
      #expect(!land.touches(found.rect.inset(by: 0.001)))
    }
    // A cell that a line only comes near may be lost, but never more than one on each side.
    let least = (found.map { Int($0.rect.width / cell) } ?? 0) + 3
    let (columns, rows) = (Int(page.width / cell), Int(page.height / cell))
    guard least <= min(columns, rows) else { return }
    for row in 0...(rows - least) {
      for column in 0...(columns - least) {
        let rect = PageRect(
          x: page.x + Double(column) * cell, y: page.y + Double(row) * cell, width: Double(least) * cell,
          height: Double(least) * cell)
        #expect(rect.intersects(box) || land.touches(rect))
      }
    }
  }
}
