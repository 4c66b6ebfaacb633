import RegionModel
import Testing

@Suite("Neighbours")
struct BorderNetworkTests {
  private let grid = Grid(rows: 3, columns: 3)

  private func network(_ links: [BorderLink] = []) -> BorderNetwork {
    BorderNetwork(topology: grid.topology, links: links)
  }

  private func link(_ from: Int, _ to: Int, _ name: String = "veer") -> BorderLink {
    BorderLink(from: from, to: to, kind: .ferry, name: name)
  }

  private func set(_ members: [Int]) -> MunicipalitySet { MunicipalitySet(members, capacity: 9) }

  @Test("Squares are neighbours where they share a side, of 1 km; corners do not count")
  func neighbours() {
    let network = network()
    for cell in 0..<9 {
      #expect(network.neighbours[cell].map(\.municipality) == grid.neighbours(of: cell))
      #expect(network.neighbours[cell].allSatisfy { $0.length == 1000 && $0.link == nil })
    }
    #expect(network.borderCount == 12)
    #expect(network.perimeter == Array(repeating: 4000, count: 9))
    #expect(network.links == [])
  }

  @Test("A border of several arcs is as long as all of them")
  func severalArcs() throws {
    let arcs = [
      [(0.0, 0.0), (0.0, 3.0), (0.0, 10.0)], [(0.0, 10.0), (6.0, 18.0)],
      [(6.0, 18.0), (6.0, 0.0), (0.0, 0.0)],
      [(6.0, 18.0), (-20.0, 0.0), (0.0, 0.0)],
    ].map { $0.map { Point(x: $0.0, y: $0.1) } }
    let topology = try #require(Topology(arcs: arcs, shapes: [[[[0, 1, 2]]], [[[~1, ~0, ~3]]]]))
    let network = BorderNetwork(topology: topology, links: [])
    #expect(network.neighbours[0].map(\.length) == [20])
    #expect(network.neighbours[1].map(\.length) == [20])
    #expect(network.perimeter[0] == 20 + 18 + 6)
  }

  @Test("A listed link makes neighbours of two that share no border, in both directions")
  func links() {
    let network = network([link(8, 0, "Veer")])
    #expect(network.neighbours[0].map(\.municipality) == [1, 3, 8])
    #expect(network.neighbours[8].map(\.municipality) == [0, 5, 7])
    #expect(network.neighbours[0].last?.link?.name == "Veer")
    #expect(network.neighbours[0].last?.length == 0)
    #expect(network.neighbours[8].first?.link?.name == "Veer")
    #expect(network.borderCount == 12)
    #expect(network.links.map(\.name) == ["Veer"])
  }

  @Test("A listed link between two that share a border adds no neighbour, and a loop none either")
  func superfluousLinks() {
    let network = network([link(0, 1), link(4, 4)])
    #expect(network.neighbours[0].map(\.municipality) == [1, 3])
    #expect(network.neighbours[4].map(\.municipality) == [1, 3, 5, 7])
    #expect(network.neighbours[0].allSatisfy { $0.link == nil })
    #expect(network.links.count == 2)
  }

  @Test("Pieces of some examples: the largest first, then by lowest number")
  func pieces() {
    let network = network([link(0, 8)])
    #expect(network.pieces(of: set([])) == [])
    #expect(network.pieces(of: set([4])) == [[4]])
    #expect(network.pieces(of: set([0, 4, 5, 8]), usingLinks: false) == [[4, 5, 8], [0]])
    #expect(network.pieces(of: set([0, 4, 5, 8])) == [[0, 4, 5, 8]])
    #expect(network.pieces(of: set([0, 2, 6]), usingLinks: false) == [[0], [2], [6]])
    #expect(network.pieces(of: set([0, 1, 7, 8]), usingLinks: false) == [[0, 1], [7, 8]])
  }

  @Test("Every one of the 512 subsets falls into the pieces that a slow search finds, with and without links")
  func allSubsets() {
    let network = network([link(0, 8), link(6, 2)])
    for members in grid.subsets {
      #expect(network.pieces(of: set(members), usingLinks: false) == grid.pieces(of: members))
      #expect(network.pieces(of: set(members)) == grid.pieces(of: members, extra: [(0, 8), (6, 2)]))
    }
  }

  @Test("Links used are those that join pieces without a shared border")
  func linksUsed() {
    let network = network([link(0, 8, "A"), link(2, 6, "B"), link(0, 2, "C")])
    #expect(network.linksUsed(by: set([0, 8])).map(\.name) == ["A"])
    #expect(network.linksUsed(by: set([0, 7])).map(\.name) == [])
    #expect(network.linksUsed(by: set([0, 1, 2, 6])).map(\.name) == ["B"])
    #expect(network.linksUsed(by: set([0, 2, 6, 8])).map(\.name) == ["A", "B", "C"])
    #expect(network.linksUsed(by: set(Array(0..<9))) == [])
    #expect(network.linksUsed(by: set([])) == [])
  }

  @Test("Without boundaries only the links make neighbours")
  func noBoundaries() {
    let network = BorderNetwork(topology: Topology(emptyFor: 3), links: [link(0, 2)])
    #expect(network.neighbours.map { $0.map(\.municipality) } == [[2], [], [0]])
    #expect(network.borderCount == 0)
    #expect(network.perimeter == [0, 0, 0])
    #expect(network.pieces(of: .all(capacity: 3)) == [[0, 2], [1]])
  }
}
