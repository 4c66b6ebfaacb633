/// Finds covers quickly, not always the cheapest.
struct CoverHeuristic: Sendable {
  private let matrix: CoverMatrix
  private let dearestFirst: [Int]

  init(_ matrix: CoverMatrix) {
    self.matrix = matrix
    dearestFirst = matrix.columns.indices.sorted {
      let (one, two) = (matrix.columns[$0], matrix.columns[$1])
      return (two.cost, one.rows.count, $1) < (one.cost, two.rows.count, $0)
    }
  }

  /// A cover of the columns that are worth buying, the least dear column for every row still open, and nothing that
  /// can be missed. `rest` is for each column its cost less the prices of its rows. O(total length of the columns).
  func cover(_ rest: [Double]) -> (cost: Int, columns: [Int]) {
    var taken = rest.map { $0 <= 0 }
    var times = [Int](repeating: 0, count: matrix.labels.count)
    for (index, column) in matrix.columns.enumerated() where taken[index] {
      for row in column.rows { times[row] += 1 }
    }
    for row in times.indices where times[row] == 0 {
      guard let column = matrix.rows[row].min(by: { (rest[$0], $0) < (rest[$1], $1) }) else { continue }
      taken[column] = true
      for row in matrix.columns[column].rows { times[row] += 1 }
    }
    for column in dearestFirst where taken[column] {
      let rows = matrix.columns[column].rows
      guard rows.allSatisfy({ times[$0] > 1 }) else { continue }
      taken[column] = false
      for row in rows { times[row] -= 1 }
    }
    let columns = taken.indices.filter { taken[$0] }
    return (columns.reduce(0) { $0 + matrix.columns[$1].cost }, columns)
  }

  /// A cover by always taking the column with the most new weight for its cost, of equal ones that with the most new
  /// rows, then the first. `weights` are those of the rows, 1 each when not known. O(answer · total length of the
  /// columns).
  func greedyCover(weights: [Double?]) -> (cost: Int, columns: [Int]) {
    let weights = weights.map { $0 ?? 1 }
    var open = [Bool](repeating: true, count: matrix.labels.count)
    var gains = matrix.columns.map { (weight: $0.rows.reduce(0.0) { $0 + weights[$1] }, rows: $0.rows.count) }
    var left = open.count
    var taken: [Int] = []
    while left > 0 {
      let ratios = matrix.columns.indices.map { gains[$0].weight / Double(matrix.columns[$0].cost) }
      let best = matrix.columns.indices.filter { gains[$0].rows > 0 }
        .max { (ratios[$0], gains[$0].rows, $1) < (ratios[$1], gains[$1].rows, $0) }
      guard let best else { break }
      taken.append(best)
      for row in matrix.columns[best].rows where open[row] {
        open[row] = false
        left -= 1
        for column in matrix.rows[row] {
          gains[column].weight -= weights[row]
          gains[column].rows -= 1
        }
      }
    }
    return (taken.reduce(0) { $0 + matrix.columns[$1].cost }, taken)
  }
}
