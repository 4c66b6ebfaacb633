import RegionModel
import Testing

@Suite("Outlines of merged municipalities")
struct OutlineTests {
  private let grid = Grid(rows: 3, columns: 3)

  private func area(_ ring: Topology.Ring) -> Double { Topology.signedArea(grid.topology.points(of: ring)) }

  private func isClosed(_ ring: Topology.Ring) -> Bool {
    let points = grid.topology.points(of: ring)
    return points.count > 2 && points.first == points.last
  }

  @Test("All nine squares are one square with twelve outer arcs")
  func whole() {
    let outline = grid.topology.outline(of: 0..<9)
    #expect(outline.count == 1)
    #expect(outline[0].count == 12)
    #expect(area(outline[0]) == 9_000_000)
  }

  @Test("One square is its own ring, from its lowest arc")
  func single() {
    #expect(
      grid.topology.outline(of: [4]) == [
        [grid.level(1, 1), grid.upright(1, 2), ~grid.level(2, 1), ~grid.upright(1, 1)]
      ])
  }

  @Test("Eight squares around the middle have an outer ring and a hole that runs the other way")
  func hole() {
    let outline = grid.topology.outline(of: [0, 1, 2, 3, 5, 6, 7, 8])
    #expect(outline.map(area) == [9_000_000, -1_000_000])
    #expect(outline.map(\.count) == [12, 4])
    #expect(outline.allSatisfy(isClosed))
  }

  @Test(
    "Squares that touch in a corner keep two closed rings", arguments: [[0, 4], [1, 3], [4, 8], [2, 4]])
  func pinch(members: [Int]) {
    let outline = grid.topology.outline(of: members)
    #expect(outline.map(area) == [1_000_000, 1_000_000])
    #expect(outline.allSatisfy(isClosed))
  }

  @Test("Two pieces are two rings, the one with the lowest arc first")
  func twoPieces() {
    let outline = grid.topology.outline(of: [8, 0, 3])
    #expect(outline.map(area) == [2_000_000, 1_000_000])
    #expect(outline[0].first == grid.level(0, 0))
    #expect(outline[1].first == grid.level(2, 2))
  }

  @Test("No members have no outline")
  func none() {
    #expect(grid.topology.outline(of: []) == [])
  }

  @Test("Every one of the 512 subsets: closed rings, right area, each border arc once, right squares inside")
  func allSubsets() {
    let topology = grid.topology
    for members in grid.subsets {
      let outline = topology.outline(of: members)
      #expect(outline.allSatisfy(isClosed), "\(members)")
      #expect(outline.reduce(0) { $0 + area($1) } == 1_000_000 * Double(members.count), "\(members)")
      let border = (0..<9).reduce(0) { sum, cell in
        guard members.contains(cell) else { return sum }
        return sum + 4 - grid.neighbours(of: cell).count { members.contains($0) }
      }
      let arcs = outline.joined().map { Topology.index($0) }
      #expect(arcs.count == border, "\(members)")
      #expect(Set(arcs).count == arcs.count, "\(members)")
      #expect((0..<9).filter { isInside($0, outline) } == members, "\(members)")
    }
  }

  @Test("Order and repetition of the members make no difference")
  func order() {
    let outline = grid.topology.outline(of: [0, 1, 3])
    #expect(grid.topology.outline(of: [3, 0, 1]) == outline)
    #expect(grid.topology.outline(of: [3, 0, 1, 0]) == outline)
    #expect(grid.topology.outline(of: MunicipalitySet([0, 1, 3], capacity: 9)) == outline)
  }

  @Test("A municipality with a hole and an enclave inside it merge to one area")
  func enclave() throws {
    func square(_ low: Double, _ high: Double) -> [Point] {
      [(low, low), (high, low), (high, high), (low, high), (low, low)].map { Point(x: $0.0, y: $0.1) }
    }
    let topology = try #require(
      Topology(arcs: [square(0, 10), square(2, 5)], shapes: [[[[0], [~1]]], [[[1]]]]))
    #expect(topology.outline(of: [0]) == [[0], [~1]])
    #expect(topology.outline(of: [0, 1]) == [[0]])
    #expect(topology.outline(of: [1]) == [[1]])
  }

  /// Even-odd rule: a ray from the middle of the square to the east crosses upright arcs of the outline.
  private func isInside(_ cell: Int, _ outline: [Topology.Ring]) -> Bool {
    let (row, column) = (cell / 3, cell % 3)
    let crossed = ((column + 1)...3).map { grid.upright(row, $0) }
    return outline.joined().count { crossed.contains(Topology.index($0)) } % 2 == 1
  }
}
