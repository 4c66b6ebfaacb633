import RegionAnalysis
import RegionModel
import Testing

@Suite struct ContiguityTests {
  private func moves(_ result: ContiguousPartition) -> [[Int]] {
    result.moved.map { [$0.unit, $0.from, $0.to] }
  }

  @Test("A unit that lies apart goes to the region that it touches")
  func apart() throws {
    let flows = (0..<5).map { row in (0..<5).map { $0 == row ? 10.0 : 1 } }
    let network = TreeFixtures.network(flows, borders: [(0, 1), (1, 2), (2, 3), (3, 4)])
    let result = try Partition(labels: ["r", "r", "s", "s", "r"]).contiguous(in: network)
    #expect(moves(result) == [[4, 0, 1]])
    #expect(result.partition == Partition(labels: ["r", "r", "s", "s", "s"]))
    #expect(result.mendedFrom == [0, 1] && result.apart.isEmpty)
  }

  @Test("The main piece is the one with most employed residents, not with most units")
  func mainPiece() throws {
    var flows = (0..<5).map { row in (0..<5).map { $0 == row ? 10.0 : 1 } }
    flows[4][4] = 100
    let network = TreeFixtures.network(flows, borders: [(0, 1), (1, 2), (2, 3), (3, 4)])
    let result = try Partition(labels: ["r", "r", "s", "s", "r"]).contiguous(in: network)
    #expect(TreeFixtures.names(result.partition, network) == ["ABCD", "E"])
    #expect(moves(result) == [[1, 0, 1], [0, 0, 1]])
    #expect(result.mendedFrom == [1, 0])
  }

  /// A lies apart from D and touches B and C. Of all flow B is far larger because D works there, and the link with
  /// C would be stronger; among A, B and C alone B has 100/(19·30), C 64/(19·28).
  @Test("The link is measured on the flows among the unit and the regions that it touches only")
  func subset() throws {
    let flows: [[Double]] = [[1, 10, 8, 0], [0, 20, 0, 0], [0, 0, 20, 0], [0, 1000, 0, 2000]]
    let network = TreeFixtures.network(flows, borders: [(0, 1), (0, 2), (1, 3)])
    let result = try Partition(labels: ["r", "s", "t", "r"]).contiguous(in: network)
    #expect(moves(result) == [[0, 0, 1]])
  }

  @Test("A unit among units that lie apart waits until one of them has moved")
  func waits() throws {
    var flows = (0..<4).map { row in (0..<4).map { $0 == row ? 10.0 : 1 } }
    flows[3][3] = 99
    let network = TreeFixtures.network(flows, borders: [(0, 1), (1, 2)])
    let result = try Partition(labels: ["r", "r", "s", "r"]).contiguous(in: network)
    #expect(moves(result) == [[1, 0, 1], [0, 0, 1]])
    #expect(TreeFixtures.names(result.partition, network) == ["ABC", "D"])
  }

  @Test("A unit stays when the units between it and its region join that region first")
  func stays() throws {
    // In a row: A (region r, main), B (loose part of s), C (loose part of r); D (main of s) stands alone.
    let flows: [[Double]] = [[50, 1, 1, 1], [9, 5, 1, 1], [1, 1, 5, 1], [1, 1, 1, 50]]
    let network = TreeFixtures.network(flows, borders: [(0, 1), (1, 2)])
    let result = try Partition(labels: ["r", "s", "r", "s"]).contiguous(in: network)
    #expect(moves(result) == [[1, 1, 0]])
    #expect(TreeFixtures.names(result.partition, network) == ["ABC", "D"])
    #expect(result.apart.isEmpty)
  }

  @Test("Islands stay where they are and are reported; units outside stay outside and connect nothing")
  func islands() throws {
    let flows = (0..<5).map { row in (0..<5).map { $0 == row ? 10.0 + Double(row) : 1 } }
    let network = TreeFixtures.network(flows, borders: [(0, 1), (1, 2), (2, 3)])
    let partition = Partition(labels: ["r", "r", nil, "s", "s"])
    let result = try partition.contiguous(in: network)
    #expect(result.partition == partition && result.moved.isEmpty)
    #expect(result.apart == [3])
  }

  @Test("Without any flow the touching region with most employed residents takes the unit, then the lowest")
  func noFlow() throws {
    let flows: [[Double]] = [[0, 0, 0, 0], [0, 5, 0, 0], [0, 0, 6, 0], [0, 0, 0, 9]]
    let network = TreeFixtures.network(flows, borders: [(0, 1), (0, 2)])
    let partition = Partition(labels: ["r", "s", "t", "r"])
    #expect(moves(try partition.contiguous(in: network)) == [[0, 0, 2]])
    let equal: [[Double]] = [[0, 0, 0, 0], [0, 5, 0, 0], [0, 0, 5, 0], [0, 0, 0, 9]]
    let other = TreeFixtures.network(equal, borders: [(0, 1), (0, 2)])
    #expect(moves(try partition.contiguous(in: other)) == [[0, 0, 1]])
  }

  @Test("Without known borders nothing can be mended, and the error says so")
  func unknown() {
    let network = TreeFixtures.network([[1, 1], [1, 1]])
    #expect(
      throws: MethodError.unsuitable(
        "Aaneengesloten maken kan hier niet: van dit netwerk is niet bekend welke eenheden buren zijn.")
    ) { try Partition(singletons: 2).contiguous(in: network) }
  }

  @Test(
    "On random partitions every region hangs together but for units that touch none, and none is lost",
    arguments: 0..<150)
  func properties(run: Int) throws {
    var generator = SeededGenerator(seed: 99, run: run)
    let size = 1 + generator.below(40)
    let flows = TreeFixtures.random(
      size, density: 0.5, largest: [1, 40][run % 2], hasEmpty: run % 3 == 0, &generator)
    let borders = TreeFixtures.grid(size, width: 6, &generator)
    let network = TreeFixtures.network(flows, borders: borders)
    let regions = 1 + generator.below(8)
    let labels = (0..<size).map { _ -> Int? in
      let label = generator.below(regions + (run % 4 == 0 ? 1 : 0))
      return label == regions ? nil : label
    }
    let partition = Partition(labels: labels)
    let result = try partition.contiguous(in: network)
    let twin = ContiguityTwin.run(partition, flows, TreeFixtures.neighbours(size, borders))
    #expect(moves(result) == twin.moves)
    #expect(result.partition == Partition(labels: twin.regionOf))
    #expect(result.apart == twin.apart)
    #expect(result.partition.regionCount == partition.regionCount)
    #expect(result.partition.regionOf.map { $0 == nil } == partition.regionOf.map { $0 == nil })
    #expect(Set(result.moved.map(\.unit)).count == result.moved.count)
    let neighbours = TreeFixtures.neighbours(size, borders)
    for members in result.partition.members {
      let rest = members.filter { !result.apart.contains($0) }
      #expect(ContiguityTwin.pieces(rest, neighbours).count == 1)
    }
    for unit in result.apart {
      #expect(neighbours[unit].allSatisfy { result.apart.contains($0) || labels[$0] == nil })
    }
    let again = try result.partition.contiguous(in: network)
    #expect(again.moved.isEmpty && again.partition == result.partition)
  }
}
