import RegionModel
import Testing

@Suite("Boundaries as shared arcs")
struct TopologyTests {
  private let grid = Grid(rows: 3, columns: 3)

  @Test(
    "A reference to an arc that is not there is refused, forward and backward",
    arguments: [24, ~24, Int.max, Int.min])
  func missingArcs(reference: Int) {
    var parts = grid.parts
    #expect(Topology(arcs: parts.arcs, shapes: parts.shapes) != nil)
    parts.shapes[4][0][0][2] = reference
    #expect(Topology(arcs: parts.arcs, shapes: parts.shapes) == nil)
  }

  @Test("An arc has two places at least", arguments: [0, 1])
  func shortArcs(length: Int) {
    var parts = grid.parts
    parts.arcs[5] = Array(parts.arcs[5].prefix(length))
    #expect(Topology(arcs: parts.arcs, shapes: parts.shapes) == nil)
  }

  @Test("No boundaries: every municipality is there, with nothing")
  func empty() {
    let topology = Topology(emptyFor: 3)
    #expect(topology.shapes == [[], [], []])
    #expect(topology.bounds == nil)
    #expect(topology.area(of: 2) == 0)
    #expect(topology.outline(of: 0..<3) == [])
    #expect(topology.owners() == [])
  }

  @Test("A backward reference is the arc from its end to its begin")
  func references() {
    let topology = grid.topology
    #expect(Topology.index(5) == 5)
    #expect(Topology.index(~5) == 5)
    #expect(Topology.index(~0) == 0)
    #expect(topology.points(0) == [Point(x: 0, y: 0), Point(x: 1000, y: 0)])
    #expect(topology.points(~0) == [Point(x: 1000, y: 0), Point(x: 0, y: 0)])
  }

  @Test("A ring names each corner once and closes with the first")
  func ring() {
    let ring = grid.topology.shapes[4][0][0]
    #expect(
      grid.topology.points(of: ring)
        == [(1000, 1000), (2000, 1000), (2000, 2000), (1000, 2000), (1000, 1000)].map {
          Point(x: $0.0, y: $0.1)
        })
    #expect(grid.topology.points(of: []) == [])
  }

  @Test("Every square has its area, whichever way its ring runs")
  func areas() throws {
    for cell in 0..<9 { #expect(grid.topology.area(of: cell) == 1_000_000) }
    let clockwise = grid.parts.shapes.map { $0.map { $0.map { $0.reversed().map { ~$0 } } } }
    let topology = try #require(Topology(arcs: grid.parts.arcs, shapes: clockwise))
    for cell in 0..<9 { #expect(topology.area(of: cell) == 1_000_000) }
  }

  @Test("Holes are taken out, and pieces add up")
  func holes() throws {
    func square(_ low: Double, _ high: Double) -> [Point] {
      [(low, low), (high, low), (high, high), (low, high), (low, low)].map { Point(x: $0.0, y: $0.1) }
    }
    let topology = try #require(
      Topology(
        arcs: [square(0, 10), square(2, 5), square(20, 24)], shapes: [[[[0], [1]], [[2]]], [[[1]]]]))
    #expect(topology.area(of: 0) == 100 - 9 + 16)
    #expect(topology.area(of: 1) == 9)
  }

  @Test("Signed area is positive counter-clockwise, negative clockwise, and does not depend on the place")
  func signedArea() {
    let triangle = [(0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (0.0, 0.0)].map { Point(x: $0.0, y: $0.1) }
    #expect(Topology.signedArea(triangle) == 6)
    #expect(Topology.signedArea(triangle.reversed()) == -6)
    let moved = triangle.map { Point(x: $0.x + 200_000, y: $0.y + 600_000) }
    #expect(Topology.signedArea(moved) == 6)
    #expect(Topology.signedArea([]) == 0)
    #expect(Topology.signedArea([Point(x: 1, y: 1)]) == 0)
  }

  @Test("An arc's length is the sum of its steps")
  func length() throws {
    let arc = [(0.0, 0.0), (3.0, 4.0), (3.0, 10.0)].map { Point(x: $0.0, y: $0.1) }
    let topology = try #require(Topology(arcs: [arc], shapes: [[[[0, ~0]]]]))
    #expect(topology.length(ofArc: 0) == 11)
  }

  @Test("Inner arcs have two owners, outer arcs one, in ascending order")
  func owners() {
    let owners = grid.topology.owners()
    #expect(owners.count == 24)
    #expect(owners[grid.level(0, 0)] == [0])
    #expect(owners[grid.level(1, 0)] == [0, 3])
    #expect(owners[grid.upright(1, 1)] == [3, 4])
    #expect(owners[grid.upright(2, 3)] == [8])
    #expect(owners.count { $0.count == 2 } == 12)
    #expect(owners.count { $0.count == 1 } == 12)
  }

  @Test("A municipality that walks an arc twice owns it once")
  func ownsOnce() throws {
    let topology = try #require(Topology(arcs: grid.parts.arcs, shapes: [[[[0, ~0]]]]))
    #expect(topology.owners()[0] == [0])
  }

  @Test("The bounds are those of all arcs")
  func bounds() {
    #expect(grid.topology.bounds == Bounds([Point(x: 0, y: 0), Point(x: 3000, y: 3000)]))
  }
}
