import RegionModel
import Testing

@Suite("Flows between municipalities")
struct FlowTableTests {
  private typealias Triple = (origin: Int, destination: Int, value: Double)

  private func table(_ size: Int, _ flows: [Triple]) throws -> FlowTable {
    FlowTable(id: "pendel", unit: "banen", source: try Toy.source("flows/p.csv"), size: size, flows: flows)
  }

  private func cells(_ cells: ArraySlice<FlowTable.Cell>) -> [[Double]] {
    cells.map { [Double($0.other), $0.value] }
  }

  @Test("Flows from estimated origins are modelled, others as the table; a marked table stays as it is")
  func bases() throws {
    func bases(_ basis: Basis) throws -> [Basis] {
      let table = FlowTable(
        id: "pendel", unit: "banen", source: try Toy.source(basis: basis), size: 3, flows: [],
        estimatedOrigins: [2, 0, 2])
      #expect(table.estimatedOrigins == [0, 2])
      return (0..<3).map(table.basis(from:))
    }
    #expect(try bases(.sourced) == [.modelled, .sourced, .modelled])
    #expect(try bases(.unverified) == [.unverified, .unverified, .unverified])
  }

  @Test("A small table by hand: rows, columns, sums, diagonal")
  func byHand() throws {
    // from\to   0   1   2
    //   0       5   2   0
    //   1       1   7   3
    //   2       0   0   0
    let table = try table(3, [(0, 0, 5), (0, 1, 2), (1, 0, 1), (1, 1, 7), (1, 2, 3)])
    #expect(table.outgoing == [7, 11, 0])
    #expect(table.incoming == [6, 9, 3])
    #expect(table.inside == [5, 7, 0])
    #expect(table.total == 18)
    #expect(table.pairCount == 5)
    #expect(cells(table.from(0)) == [[0, 5], [1, 2]])
    #expect(cells(table.from(1)) == [[0, 1], [1, 7], [2, 3]])
    #expect(cells(table.from(2)) == [])
    #expect(cells(table.to(0)) == [[0, 5], [1, 1]])
    #expect(cells(table.to(1)) == [[0, 2], [1, 7]])
    #expect(cells(table.to(2)) == [[1, 3]])
    #expect(table.internalFlow(of: MunicipalitySet([0, 1], capacity: 3)) == 15)
    #expect(table.internalFlow(of: MunicipalitySet([0, 2], capacity: 3)) == 5)
    #expect(table.internalFlow(of: MunicipalitySet(capacity: 3)) == 0)
    #expect((table.id, table.unit, table.source.file, table.size) == ("pendel", "banen", "flows/p.csv", 3))
  }

  @Test("No flows, and no municipalities, are a table too", arguments: [0, 1, 4])
  func empty(size: Int) throws {
    let table = try table(size, [])
    #expect(table.total == 0)
    #expect(table.pairCount == 0)
    #expect(table.outgoing == Array(repeating: 0, count: size))
    for number in 0..<size { #expect(table.from(number).isEmpty && table.to(number).isEmpty) }
    #expect(table.internalFlow(of: .all(capacity: size)) == 0)
  }

  @Test("Zeros are dropped and the same pair adds up, also to zero")
  func zerosAndDuplicates() throws {
    let table = try table(2, [(0, 1, 0), (1, 1, 2), (1, 0, 4), (1, 1, 3), (0, 0, 1), (0, 0, -1)])
    #expect(table.pairCount == 2)
    #expect(cells(table.from(1)) == [[0, 4], [1, 5]])
    #expect(table.from(0).isEmpty)
    #expect(table.inside == [0, 5])
  }

  @Test("It gives what a full matrix gives, in whatever order the flows come", arguments: 0..<40)
  func twin(seed: Int) throws {
    var random = FixedSeed(UInt64(seed))
    let size = 1 + random.below(9)
    var matrix = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    var flows: [Triple] = []
    for _ in 0..<random.below(60) {
      let (from, to, value) = (random.below(size), random.below(size), Double(random.below(20)))
      matrix[from][to] += value
      flows.append((from, to, value))
    }
    if seed % 2 == 0 { flows.sort { ($0.origin, $0.destination) < ($1.origin, $1.destination) } }
    let table = try table(size, flows)
    for one in 0..<size {
      #expect(table.outgoing[one] == matrix[one].reduce(0, +))
      #expect(table.incoming[one] == matrix.reduce(0) { $0 + $1[one] })
      #expect(table.inside[one] == matrix[one][one])
      #expect(
        cells(table.from(one))
          == (0..<size).filter { matrix[one][$0] > 0 }.map { [Double($0), matrix[one][$0]] })
      #expect(
        cells(table.to(one))
          == (0..<size).filter { matrix[$0][one] > 0 }.map { [Double($0), matrix[$0][one]] })
    }
    #expect(table.total == matrix.joined().reduce(0, +))
    #expect(table.pairCount == matrix.joined().count { $0 > 0 })
    let members = MunicipalitySet((0..<size).filter { _ in random.below(2) == 0 }, capacity: size)
    let inside = members.reduce(0.0) { sum, one in members.reduce(sum) { $0 + matrix[one][$1] } }
    #expect(table.internalFlow(of: members) == inside)
    #expect(try self.table(size, flows.shuffled(using: &random)) == table)
  }

  @Test("Doubling every flow doubles every sum; turning them around swaps rows and columns")
  func properties() throws {
    let flows: [Triple] = [(0, 1, 3), (2, 1, 4), (1, 1, 5), (2, 0, 1)]
    let one = try table(3, flows)
    let double = try table(3, flows.map { ($0.origin, $0.destination, 2 * $0.value) })
    #expect(double.outgoing == one.outgoing.map { 2 * $0 })
    #expect(double.incoming == one.incoming.map { 2 * $0 })
    let turned = try table(3, flows.map { ($0.destination, $0.origin, $0.value) })
    #expect(turned.outgoing == one.incoming)
    for number in 0..<3 { #expect(turned.from(number) == one.to(number)) }
  }

  @Test("A flow of a municipality outside the table is never dropped in silence: the program stops")
  func outside() async {
    await #expect(processExitsWith: .failure) {
      let day = try Toy.date()
      let source = TableSource(
        file: "f", title: "t", date: day, source: "s", licence: "l", retrieved: day, basis: .sourced,
        doubts: [])
      _ = FlowTable(id: "p", unit: "b", source: source, size: 2, flows: [(-1, 0, 1), (0, 1, 1)])
    }
    await #expect(processExitsWith: .failure) {
      let day = try Toy.date()
      let source = TableSource(
        file: "f", title: "t", date: day, source: "s", licence: "l", retrieved: day, basis: .sourced,
        doubts: [])
      _ = FlowTable(id: "p", unit: "b", source: source, size: 2, flows: [(0, 1, 1), (2, 0, 1)])
    }
  }
}
