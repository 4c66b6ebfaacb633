/// Which columns cover which rows, and what each column costs: a covering problem on its way to being solved.
struct CoverMatrix: Sendable {
  /// A column; several of the problem's columns when they cover the same rows at the same cost.
  struct Column: Sendable, Hashable {
    /// The rows that it covers, ascending.
    var rows: [Int]
    /// What it costs, at least 1.
    let cost: Int
    /// The columns of the problem that it stands for, ascending.
    var originals: [Int]
  }

  /// For each row its number in the problem.
  private(set) var labels: [Int]
  private(set) var columns: [Column]
  /// For each row the columns that cover it, ascending.
  private(set) var rows: [[Int]]

  /// A matrix with a row for each of `labels`; columns without rows are left out, equal ones joined.
  /// O(total length of the columns).
  init(labels: [Int], columns: [Column]) {
    self.labels = labels
    var places: [Column.Key: Int] = [:]
    var kept: [Column] = []
    for column in columns where !column.rows.isEmpty {
      let key = Column.Key(rows: column.rows, cost: column.cost)
      if let place = places[key] {
        kept[place].originals += column.originals
      } else {
        places[key] = kept.count
        kept.append(column)
      }
    }
    for index in kept.indices { kept[index].originals.sort() }
    self.columns = kept
    rows = Self.transposed(kept, count: labels.count)
  }

  /// Whether some row is covered by no column.
  var isImpossible: Bool { rows.contains(where: \.isEmpty) }

  /// The matrix without some rows and columns. O(total length of the columns).
  func without(rows gone: [Bool], columns left: [Bool]) -> CoverMatrix {
    var numbers = [Int](repeating: -1, count: labels.count)
    var labels: [Int] = []
    for row in gone.indices where !gone[row] {
      numbers[row] = labels.count
      labels.append(self.labels[row])
    }
    let kept = columns.indices.filter { !left[$0] }.map { index in
      Column(
        rows: columns[index].rows.compactMap { numbers[$0] < 0 ? nil : numbers[$0] },
        cost: columns[index].cost, originals: columns[index].originals)
    }
    return CoverMatrix(labels: labels, columns: kept)
  }

  /// The matrix after `chosen` columns are taken and `excluded` ones given up.
  func choosing(_ chosen: [Int], excluding excluded: some Sequence<Int> = []) -> CoverMatrix {
    var gone = [Bool](repeating: false, count: labels.count)
    var left = [Bool](repeating: false, count: columns.count)
    for column in chosen {
      left[column] = true
      for row in columns[column].rows { gone[row] = true }
    }
    for column in excluded { left[column] = true }
    return without(rows: gone, columns: left)
  }

  /// The matrix with other costs.
  func costing(_ cost: (Int) -> Int) -> CoverMatrix {
    CoverMatrix(
      labels: labels,
      columns: columns.map { Column(rows: $0.rows, cost: cost($0.cost), originals: $0.originals) })
  }

  private static func transposed(_ columns: [Column], count: Int) -> [[Int]] {
    var rows = [[Int]](repeating: [], count: count)
    for (index, column) in columns.enumerated() { for row in column.rows { rows[row].append(index) } }
    return rows
  }
}

extension CoverMatrix.Column {
  fileprivate struct Key: Hashable {
    let rows: [Int]
    let cost: Int
  }
}
