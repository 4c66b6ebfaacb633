import RegionRendering
import Testing

@Suite("A map is coloured with the fewest colours such that neighbours differ")
struct MapColouringTests {
  @Test("On small graphs the number of colours equals that of a search through all colourings")
  func bruteForce() {
    var lines = HostileLines(seed: 7)
    for _ in 0..<400 {
      let count = lines.number(below: 8)
      let density = 1 + lines.number(below: 9)
      var neighbours = [[Int]](repeating: [], count: count)
      for one in 0..<count {
        for other in 0..<one where lines.number(below: 10) < density { neighbours[one].append(other) }
      }
      let colouring = MapColouring(neighbours: neighbours)
      #expect(colouring.isMinimal)
      #expect(colouring.count == fewest(neighbours))
      #expect(isProper(colouring, neighbours))
    }
  }

  @Test("A grid takes two colours, a wheel with five spokes four")
  func known() {
    let grid = (0..<90).map { cell in
      [cell % 10 < 9 ? cell + 1 : nil, cell < 80 ? cell + 10 : nil].compactMap { $0 }
    }
    #expect(MapColouring(neighbours: grid).count == 2)
    let wheel = [[1, 2, 3, 4, 5], [2], [3], [4], [5], [1]]
    #expect(MapColouring(neighbours: wheel).count == 4)
    #expect(MapColouring(neighbours: wheel).isMinimal)
  }

  @Test("Classes are used about equally often where neighbours leave the choice")
  func balance() {
    let colouring = MapColouring(neighbours: [[1], [], [3], [], [], [], [], []])
    #expect(colouring.count == 2)
    #expect(colouring.classes.count { $0 == 0 } == 4)
  }

  @Test("No areas need no colours, and what is no neighbour is ignored")
  func edges() {
    #expect(MapColouring(neighbours: []).count == 0)
    #expect(MapColouring(neighbours: [[0, 5, -1]]).classes == [0])
    #expect(MapColouring(neighbours: [[], [], []]).classes == [0, 0, 0])
  }

  @Test("A search that stops at its limit still gives a colouring, and says that it stopped")
  func limit() {
    var lines = HostileLines(seed: 11)
    let neighbours = (0..<60).map { one in (0..<one).filter { _ in lines.number(below: 2) == 0 } }
    let colouring = MapColouring(neighbours: neighbours, nodeLimit: 1)
    #expect(isProper(colouring, neighbours))
    #expect(!colouring.isMinimal)
    #expect(colouring == MapColouring(neighbours: neighbours, nodeLimit: 1))
  }

  private func isProper(_ colouring: MapColouring, _ neighbours: [[Int]]) -> Bool {
    neighbours.enumerated().allSatisfy { one, others in
      others.allSatisfy { colouring.classes[one] != colouring.classes[$0] }
    }
  }

  /// The slow, obvious way: all colourings with 0, 1, 2 … colours.
  private func fewest(_ neighbours: [[Int]]) -> Int {
    func works(_ colours: [Int], _ limit: Int) -> Bool {
      let next = colours.count
      guard next < neighbours.count else { return true }
      return (0..<limit).contains { colour in
        neighbours[next].allSatisfy { colours[$0] != colour } && works(colours + [colour], limit)
      }
    }
    return (0...neighbours.count).first { works([], $0) } ?? 0
  }
}
