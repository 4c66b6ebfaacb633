import RegionModel
import Testing

@testable import RegionRendering

@Suite("A map has a larger picture of its most crowded part where that fits and helps")
struct MapInsetTests {
  private let graph = ToyCountry().graph
  private let country = PageArea([
    [
      PagePoint(x: 0, y: 0), PagePoint(x: 300, y: 0), PagePoint(x: 300, y: 300), PagePoint(x: 0, y: 300),
      PagePoint(x: 0, y: 0),
    ]
  ])
  private let room = PageRect(x: 400, y: 100, width: 200, height: 320)

  /// All municipalities close together around (200, 60), but the first far away.
  private var centres: [PagePoint?] {
    graph.municipalities.indices.map { number in
      number == 0 ? PagePoint(x: 10, y: 290) : PagePoint(x: 200 + Double(number), y: 60)
    }
  }

  private func makeInset(_ room: PageRect, least: Int) -> MapInset? {
    MapInset(graph: graph, centres: centres, country: country, room: room, textScale: 1, least: least)
  }

  @Test("It stands below its line of text, a square, and twice as large as its window")
  func frame() throws {
    let inset = try #require(makeInset(room, least: 3))
    #expect(inset.frame == PageRect(x: 400, y: 112, width: 200, height: 200))
    #expect(inset.box == PageRect(x: 398, y: 98, width: 204, height: 216))
    #expect(inset.window.width == 100 && inset.window.height == 100)
    #expect(inset(PagePoint(x: inset.window.x, y: inset.window.y)) == PagePoint(x: 400, y: 112))
    #expect(inset(PagePoint(x: inset.window.right, y: inset.window.bottom)) == PagePoint(x: 600, y: 312))
    #expect(inset.shows(PagePoint(x: 203, y: 60)) && !inset.shows(PagePoint(x: 10, y: 290)))
  }

  @Test("It is smaller where its window would otherwise lie under it")
  func smaller() throws {
    let near = PageRect(x: 20, y: 0, width: 185, height: 320)
    let inset = try #require(makeInset(near, least: 3))
    #expect(inset.frame.x == 20 && inset.frame.width < 185 && inset.frame.width >= MapInset.leastSide)
    #expect(!inset.window.intersects(inset.box) && inset.shows(PagePoint(x: 201, y: 60)))
  }

  @Test("There is none with few municipalities in the window, nor in a small room")
  func none() {
    #expect(makeInset(room, least: graph.count) == nil)
    #expect(makeInset(room, least: graph.count - 1) != nil)
    #expect(makeInset(PageRect(x: 400, y: 100, width: 200, height: 141), least: 3) == nil)
    #expect(makeInset(PageRect(x: 400, y: 100, width: 200, height: 142), least: 3) != nil)
  }

  @Test("Its layers are hidden for screen readers, and its name claims no more than the data show")
  func elements() throws {
    let inset = try #require(makeInset(room, least: 3))
    let elements = inset.elements([], graph: graph, centres: centres)
    var text = ""
    for element in elements { element.write(into: &text) }
    #expect(text.contains("Uitsnede, 2 keer vergroot") && !text.contains("Randstad"))
    #expect(text.contains("aria-hidden=\"true\""))
  }

  @Test("It is called Randstad with the four large cities, and not with a city outside it")
  func name() throws {
    // Codes run from GM0001 to GM0900.
    let graph = ToyCountry.large(columns: 30, rows: 30) { "Plaats \($0)" }.graph
    func caption(_ codes: [Int]) throws -> String {
      var centres = [PagePoint?](repeating: nil, count: graph.count)
      for (place, code) in codes.enumerated() {
        centres[code - 1] = PagePoint(x: 200 + Double(place), y: 60)
      }
      let inset = try #require(
        MapInset(graph: graph, centres: centres, country: country, room: room, textScale: 1, least: 3))
      var text = ""
      for element in inset.elements([], graph: graph, centres: centres) { element.write(into: &text) }
      return text
    }
    #expect(try caption([363, 518, 599, 344]).contains("Randstad, 2 keer"))
    #expect(try caption([363, 518, 599, 344, 772]).contains("Uitsnede, 2 keer"))
    #expect(try caption([363, 518, 599]).contains("Uitsnede, 2 keer"))
  }
}
