/// Which columns reach which rows, and what each row weighs: a problem of maximum coverage, as small as it can be
/// made. Rows in the same columns are one row; of equal columns the first stays, and a column within another is left
/// out.
struct CoverageMatrix: Sendable {
  /// The rows of each column, ascending.
  let columns: [[Int]]
  /// For each column its number in the problem.
  let originals: [Int]
  /// The columns of each row, ascending.
  let rows: [[Int]]
  /// The weight of each row.
  let weights: [Int]

  /// Makes the matrix. O(total length of the columns · overlap).
  init(columns given: [[Int]], weights given2: [Int]) {
    let weights = given2
    var columnsOf = [[Int]](repeating: [], count: weights.count)
    for (index, rows) in given.enumerated() {
      for row in rows where weights[row] > 0 { columnsOf[row].append(index) }
    }
    // A column is dominated when another holds all its rows; of equal ones the first stays.
    let lengths = given.map { rows in rows.count { weights[$0] > 0 } }
    let table = BitTable(columnsOf, width: given.count)
    let kept = given.indices.filter { index in
      let rows = given[index].filter { weights[$0] > 0 }
      guard let least = rows.min(by: { columnsOf[$0].count < columnsOf[$1].count }) else { return false }
      return !columnsOf[least].contains { other in
        guard other != index,
          lengths[other] > lengths[index] || (lengths[other] == lengths[index] && other < index)
        else { return false }
        return rows.allSatisfy { table.contains(other, in: $0) }
      }
    }
    var numbers = [Int](repeating: -1, count: given.count)
    for (number, index) in kept.enumerated() { numbers[index] = number }
    var places: [[Int]: Int] = [:]
    var (rows, sums): ([[Int]], [Int]) = ([], [])
    for row in weights.indices where weights[row] > 0 {
      let columns = columnsOf[row].compactMap { numbers[$0] < 0 ? nil : numbers[$0] }
      if let place = places[columns] {
        sums[place] += weights[row]
      } else if !columns.isEmpty {
        places[columns] = rows.count
        rows.append(columns)
        sums.append(weights[row])
      }
    }
    var columns = [[Int]](repeating: [], count: kept.count)
    for (row, indices) in rows.enumerated() { for column in indices { columns[column].append(row) } }
    self.columns = columns
    originals = kept
    self.rows = rows
    self.weights = sums
  }

  /// The greedy answer: at most `k` columns, each the one that adds most to those before it, the first of equal ones.
  /// `open` are the rows that still count and `usable` the columns to choose from. O(total length of the columns).
  func greedy(_ k: Int, open: [Bool], usable: [Bool]) -> (columns: [Int], value: Int) {
    var open = open
    var gains = columns.indices.map { column in
      usable[column] ? columns[column].reduce(0) { $0 + (open[$1] ? weights[$1] : 0) } : 0
    }
    var (taken, value): ([Int], Int) = ([], 0)
    while taken.count < k, let best = gains.indices.max(by: { (gains[$0], $1) < (gains[$1], $0) }),
      gains[best] > 0
    {
      taken.append(best)
      value += gains[best]
      for row in columns[best] where open[row] {
        open[row] = false
        for column in rows[row] { gains[column] -= usable[column] ? weights[row] : 0 }
      }
    }
    return (taken, value)
  }
}
