import RegionAnalysis
import Testing

@Suite("Contingency")
struct ContingencyTests {
  @Test("counts the overlaps, row by row, in the order of the first unit")
  func counts() {
    let table = Contingency(partition("AAABBB"), partition("xxyyzz"))
    #expect(table.rows.map(\.units) == [3, 3])
    #expect(table.columns.map(\.units) == [2, 2, 2])
    #expect(
      table.cells.map { [$0.row, $0.column, $0.units] } == [[0, 0, 2], [0, 1, 1], [1, 1, 1], [1, 2, 2]])
    #expect(table.weight == 6)
    #expect(table.squaredWeight == 6)
    #expect(!table.isWeighted)
    #expect(table.leftOut.isEmpty)
  }

  @Test("leaves out units that are outside in either, and renumbers the rest")
  func outside() {
    let table = Contingency(partition(".AABBC"), partition("xyx.yz"))
    #expect(table.unitCount == 4)
    #expect(table.leftOut == [0, 3])
    // Region x of the second comes first there, but its first unit that counts comes after one of y.
    #expect(table.columns.map(\.region) == [1, 0, 2])
    #expect(table.rows.map(\.region) == [0, 1, 2])
    #expect(
      table.cells.map { [$0.row, $0.column, $0.units] } == [[0, 0, 1], [0, 1, 1], [1, 0, 1], [2, 2, 1]])
  }

  @Test("sums the weights beside the units")
  func weights() {
    let table = Contingency(partition("AAABBB"), partition("xxyyzz"), weights: [4, 2, 1, 1, 2, 0])
    #expect(table.isWeighted)
    #expect(table.rows.map(\.weight) == [7, 3])
    #expect(table.columns.map(\.weight) == [6, 2, 2])
    #expect(table.cells.map(\.weight) == [6, 1, 1, 2])
    #expect(table.cells.map(\.units) == [2, 1, 1, 2])
    #expect(table.weight == 10)
    #expect(table.squaredWeight == 26)
    #expect(table == Contingency(partition("AAABBB"), partition("xxyyzz"), weights: [4.0, 2, 1, 1, 2, 0]))
  }

  @Test("is empty without units, and when all are outside")
  func empty() {
    #expect(Contingency(partition(""), partition("")).cells.isEmpty)
    let table = Contingency(partition("..A"), partition("xy."))
    #expect(table.cells.isEmpty)
    #expect(table.rows.isEmpty)
    #expect(table.leftOut == [0, 1, 2])
    #expect(table.unitCount == 0)
  }

  @Test("equals counting unit by unit on random partitions")
  func slowTwin() {
    var random = RandomPartitions(seed: 2)
    for round in 0..<200 {
      let (units, weights) = (round % 40, random.weights(round % 40))
      let first = random.partition(of: units, regions: 1 + round % 7, outside: round % 2 == 0)
      let second = random.partition(of: units, regions: 1 + round % 11, outside: round % 3 == 0)
      let table = Contingency(first, second, weights: weights)
      var pairs = Set<[Int]>()
      for cell in table.cells {
        let (row, column) = (table.rows[cell.row], table.columns[cell.column])
        let members = (0..<units).filter {
          first.regionOf[$0] == row.region && second.regionOf[$0] == column.region
        }
        #expect(cell.units == members.count)
        #expect(cell.units > 0)
        #expect(cell.weight == members.reduce(0) { $0 + weights[$1] })
        #expect(pairs.insert([cell.row, cell.column]).inserted)
      }
      #expect(table.cells.map { [$0.row, $0.column] } == pairs.sorted { $0.lexicographicallyPrecedes($1) })
      #expect(table.cells.reduce(0) { $0 + $1.units } == table.unitCount)
      #expect(table.rows.reduce(0) { $0 + $1.units } == table.unitCount)
      #expect(table.unitCount + table.leftOut.count == units)
    }
  }
}
