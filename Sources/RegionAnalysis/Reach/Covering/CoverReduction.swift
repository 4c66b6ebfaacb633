extension CoverMatrix {
  /// The same problem made smaller, and the columns that every answer needs. The price of a row that is left out goes
  /// to the row that stands for it: the bound of the prices stays what it was.
  ///
  /// Until nothing changes: a row that only one column covers takes that column; a row is left out when every column
  /// of another row covers it too; a column is left out when another covers at least as much and costs less, or, unless
  /// `keepsTies`, costs the same. With `keepsTies` every cheapest cover survives, without it at least one.
  func reduced(keepsTies: Bool, prices: inout [Double?]) -> (matrix: CoverMatrix, taken: [Column]) {
    var matrix = self
    var taken: [Column] = []
    while !matrix.isImpossible {
      let forced = Set(matrix.rows.filter { $0.count == 1 }.map { $0[0] }).sorted()
      if !forced.isEmpty {
        taken += forced.map { matrix.columns[$0] }
        matrix = matrix.choosing(forced)
        continue
      }
      let keepers = matrix.dominatedRows
      let rows = keepers.map { $0 != nil }
      for (row, keeper) in keepers.enumerated() {
        guard let keeper, let price = prices[matrix.labels[row]] else { continue }
        prices[matrix.labels[row]] = nil
        prices[matrix.labels[keeper]] = (prices[matrix.labels[keeper]] ?? 0) + price
      }
      if rows.contains(true) {
        matrix = matrix.without(rows: rows, columns: matrix.columns.map { _ in false })
      }
      let columns = matrix.dominatedColumns(keepsTies: keepsTies)
      guard columns.contains(true) else {
        if rows.contains(true), matrix.rows.contains(where: { $0.count == 1 }) { continue }
        break
      }
      matrix = matrix.without(rows: matrix.labels.map { _ in false }, columns: columns)
    }
    return (matrix, taken)
  }

  /// For each row another one that stays, if there is, whose covering covers it for certain; of equal rows the first
  /// stays.
  private var dominatedRows: [Int?] {
    let table = BitTable(columns.map(\.rows), width: labels.count)
    var keeper = [Int?](repeating: nil, count: labels.count)
    for row in labels.indices where keeper[row] == nil {
      let needed = rows[row]
      guard let least = needed.min(by: { columns[$0].rows.count < columns[$1].rows.count }) else { continue }
      for other in columns[least].rows where other != row && keeper[other] == nil {
        if needed.allSatisfy({ table.contains(other, in: $0) }) { keeper[other] = row }
      }
    }
    // A row that stands for others may have found its own keeper later.
    for row in keeper.indices {
      while let first = keeper[row], let second = keeper[first] { keeper[row] = second }
    }
    return keeper
  }

  /// For each column whether another does as well or better.
  private func dominatedColumns(keepsTies: Bool) -> [Bool] {
    let table = BitTable(rows, width: columns.count)
    var gone = [Bool](repeating: false, count: columns.count)
    for (index, column) in columns.enumerated() {
      guard let least = column.rows.min(by: { rows[$0].count < rows[$1].count }) else { continue }
      gone[index] = rows[least].contains { other in
        guard other != index, columns[other].rows.count >= column.rows.count,
          keepsTies ? columns[other].cost < column.cost : columns[other].cost <= column.cost
        else { return false }
        return column.rows.allSatisfy { table.contains(other, in: $0) }
      }
    }
    return gone
  }
}
