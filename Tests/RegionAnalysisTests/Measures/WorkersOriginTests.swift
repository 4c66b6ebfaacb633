import RegionAnalysis
import RegionModel
import Testing

@Suite("Where those who work in a municipality live")
struct WorkersOriginTests {
  /// A B C / D E F / G H I with rows as regions, except that I has none.
  private let rows: [Int?] = [0, 0, 0, 1, 1, 1, 2, 2, nil]

  private func origins(_ flows: [(origin: Int, destination: Int, value: Double)], largest count: Int = 9)
    throws
    -> [WorkersOrigin]
  {
    let graph = try NineSquares.graph(flows: flows)
    return try #require(graph.flows.first).workersOrigins(
      largest: count, regionOf: rows, borders: graph.borders)
  }

  @Test("Own municipality, rest of the row, the row that borders on it, and everything else")
  func parts() throws {
    // To A: from A 5, from B and C of its row 3 and 4, from E of the next row 2, from G two rows on and from I without
    // a region 7 and 1.
    let all = try origins([(0, 0, 5), (1, 0, 3), (2, 0, 4), (4, 0, 2), (6, 0, 7), (8, 0, 1), (0, 1, 9)])
    let own = try #require(all.first)
    #expect(own.centre == 0)
    #expect(own.parts == [5, 7, 2, 8])
    #expect(own.total == 22)
    #expect(all.map(\.centre) == [0, 1])
    #expect(all[1].parts == [0, 9, 0, 0])
  }

  @Test("Most jobs first, of equal ones the lowest number; who has no region or no jobs is no centre")
  func order() throws {
    let flows: [(origin: Int, destination: Int, value: Double)] = [
      (0, 5, 4), (0, 3, 4), (0, 7, 6), (0, 8, 99),
    ]
    #expect(try origins(flows).map(\.centre) == [7, 3, 5])
    #expect(try origins(flows, largest: 2).map(\.centre) == [7, 3])
    #expect(try origins(flows, largest: 0).isEmpty)
    #expect(try origins(flows, largest: -1).isEmpty)
  }
}
