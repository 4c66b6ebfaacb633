import RegionModel
import Testing

@testable import RegionRendering

@Suite("Several divisions on one sheet")
struct MultiplesMapTests {
  private let country = ToyCountry()

  private func map(_ count: Int) -> MultiplesMap {
    let side = ComparedDivision(
      title: "Kolomregio's", singular: "kolomregio", names: country.regionNames,
      regionOf: [0, 1, 2, 0, 1, 2, 0, 1, nil], source: country.source)
    return MultiplesMap(
      graph: country.graph, divisions: [ComparedDivision](repeating: side, count: count), title: "T",
      sources: [country.source])
  }

  @Test("Maps stand apart within the page, all of the same size", arguments: PageSize.all)
  func grid(page: PageSize) {
    let room = PageRect(x: 20, y: 60, width: page.width - 40, height: page.height - 120)
    for count in 1...MultiplesMap.most {
      let grid = MultiplesGrid(
        count: count, bounds: country.graph.topology.bounds, room: room, textScale: page.textScale)
      #expect(grid.cells.count == count)
      for (index, cell) in grid.cells.enumerated() {
        #expect(room.contains(cell.map) && room.contains(cell.heading))
        #expect(abs(cell.map.width - grid.cells[0].map.width) < 1e-9)
        #expect(abs(cell.map.height - grid.cells[0].map.height) < 1e-9)
        for other in grid.cells[..<index] {
          #expect(!cell.map.intersects(other.map) && !cell.heading.intersects(other.map))
        }
      }
    }
  }

  @Test("The first map has the municipalities, every other the regions as a whole")
  func shapes() {
    let parsed = ParsedSVG(map(3).svg())
    #expect(parsed.ids.filter { $0.hasPrefix("GM") }.count == 9)
    #expect(parsed.all("title").map(\.text).count { $0 == "Westland — 3 gemeenten" } == 2)
    #expect(parsed.all("title").map(\.text).count { $0 == "buiten een regio — 1 gemeente" } == 2)
    #expect(parsed.elements.count { $0.attributes["class"] == "regio" } == 12)
  }

  @Test("No more than nine are drawn")
  func most() {
    #expect(ParsedSVG(map(12).svg()).elements.count { $0.attributes["class"] == "regio" } == 36)
  }
}
