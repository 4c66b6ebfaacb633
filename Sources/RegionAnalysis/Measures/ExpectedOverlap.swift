import RegionModel

/// Expected value of Σ k ln k over the cells of a table with these margins, when the units are dealt to its regions
/// at random: what the adjustment for chance of mutual information needs.
///
/// The size k of a cell with margins a and b of n units is hypergeometric. Its chances are summed outwards from the
/// most likely k, each from the one before it, and divided by their sum: no factorials, and only the few k that matter.
/// Source: Vinh, Epps & Bailey 2010 (their expected mutual information without the part that is fixed by the
/// margins). O(r·c·d) for r and c different sizes of regions and d values of k within about ten standard deviations.
struct ExpectedOverlap {
  private let total: Int
  /// k ln k.
  private let weightedLogarithms: [Double]

  init(total: Int, largest: Int) {
    self.total = total
    weightedLogarithms = (0...max(1, largest)).map { $0 < 2 ? 0 : Double($0) * Elementary.log(Double($0)) }
  }

  /// Σ k ln k over margins or cells of these sizes, smallest first.
  func sum(of sizes: [(size: Int, count: Int)]) -> Double {
    sizes.reduce(0) { $0 + Double($1.count) * weightedLogarithms[$1.size] }
  }

  /// The expected sum over all cells of a table with these margins.
  func expectedSum(rows: [(size: Int, count: Int)], columns: [(size: Int, count: Int)]) -> Double {
    var sum = 0.0
    for row in rows {
      for column in columns {
        sum += Double(row.count * column.count) * expected(row.size, column.size)
      }
    }
    return sum
  }

  private func expected(_ row: Int, _ column: Int) -> Double {
    let highest = min(row, column)
    guard highest >= 2 else { return 0 }
    let lowest = max(0, row + column - total)
    let mode = min(highest, max(lowest, (row + 1) * (column + 1) / (total + 2)))
    let rest = Double(total - row - column)
    let (row, column) = (Double(row), Double(column))
    return weightedLogarithms.withUnsafeBufferPointer { values in
      var chances = 1.0
      var sum = values[mode]
      var chance = 1.0
      var size = mode
      while size < highest {
        let k = Double(size)
        chance *= (row - k) * (column - k) / ((k + 1) * (rest + k + 1))
        if chance < 1e-22 { break }
        size += 1
        chances += chance
        sum += chance * values[size]
      }
      chance = 1
      size = mode
      while size > lowest {
        let k = Double(size)
        chance *= k * (rest + k) / ((row - k + 1) * (column - k + 1))
        if chance < 1e-22 { break }
        size -= 1
        chances += chance
        sum += chance * values[size]
      }
      return sum / chances
    }
  }
}
