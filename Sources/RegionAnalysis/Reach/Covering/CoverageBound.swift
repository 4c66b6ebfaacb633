/// An upper bound on what `k` columns can reach, from prices on the rows.
///
/// A row pays its price, at most its weight, to every column that reaches it, and keeps the rest. The rests of all
/// rows, plus the `k` best-paid columns, are at least what any `k` columns reach (Lagrangean relaxation, improved by
/// subgradient steps). The bound itself is counted in whole numbers of 1/``unit``: never too low by rounding.
struct CoverageBound: Sendable {
  static let unit = 1024
  /// The best prices found, for each row.
  private(set) var prices: [Double]
  /// The bound.
  private(set) var value = 0
  /// The columns that are paid best, best first.
  private(set) var top: [Int] = []
  /// The best columns met on the way and what they reach.
  private(set) var found: (columns: [Int], value: Int) = ([], 0)
  private var pays: [Int] = []
  private var total = 0
  private var k: Int

  /// Finds prices, beginning with `start`, in at most so many `steps`, until no more than `target` can be reached.
  init(
    _ matrix: CoverageMatrix, k: Int, open: [Bool], usable: [Bool], start: [Double]?, target: Int, steps: Int
  ) {
    self.k = k
    let rows = matrix.rows.indices.filter { open[$0] }
    let columns = matrix.columns.indices.filter { usable[$0] }
    var current = [Double](repeating: 0, count: matrix.rows.count)
    for row in rows {
      current[row] = start.map { $0[row] } ?? Double(matrix.weights[row]) / 2
    }
    prices = current
    var best = Double.infinity
    var (weight, waited) = (1.0, 0)
    for _ in 0..<steps {
      var pays: [(column: Int, pay: Double)] = columns.map { column in
        (column, matrix.columns[column].reduce(0.0) { $0 + (open[$1] ? current[$1] : 0) })
      }
      pays.sort { ($1.pay, $0.column) < ($0.pay, $1.column) }
      let chosen = pays.prefix(k)
      let bound =
        rows.reduce(0.0) { $0 + Double(matrix.weights[$1]) - current[$1] }
        + chosen.reduce(0.0) { $0 + $1.pay }
      var times = [Int](repeating: 0, count: current.count)
      for (column, _) in chosen { for row in matrix.columns[column] { times[row] += 1 } }
      let reached = rows.reduce(0) { $0 + (times[$1] > 0 ? matrix.weights[$1] : 0) }
      if reached > found.value { found = (chosen.map(\.column), reached) }
      if bound < best - 1e-9 * abs(best) || best == .infinity {
        if best == .infinity || bound < best - 1e-4 * best { waited = 0 }
        best = bound
        prices = current
        if best < Double(target) + 0.5 { break }
      } else {
        waited += 1
      }
      if waited > 12 {
        weight /= 2
        waited = 0
        if weight < 0.004 { break }
      }
      var slope = [Double](repeating: 0, count: current.count)
      for row in rows {
        let way = Double(times[row] - 1)
        let isStuck =
          (way > 0 && current[row] <= 0) || (way < 0 && current[row] >= Double(matrix.weights[row]))
        slope[row] = isStuck ? 0 : way
      }
      let length = slope.reduce(0) { $0 + $1 * $1 }
      guard length > 0 else { break }
      let stride = weight * max(bound - Double(max(target, found.value)), 0.001 * bound) / length
      for row in rows {
        current[row] = min(Double(matrix.weights[row]), max(0, current[row] - stride * slope[row]))
      }
    }
    count(matrix, rows: rows, columns: columns, open: open)
  }

  private mutating func count(_ matrix: CoverageMatrix, rows: [Int], columns: [Int], open: [Bool]) {
    var whole = [Int](repeating: 0, count: prices.count)
    for row in rows { whole[row] = Int((prices[row] * Double(Self.unit)).rounded()) }
    var pays = [Int](repeating: -1, count: matrix.columns.count)
    for column in columns {
      pays[column] = matrix.columns[column].reduce(0) { $0 + (open[$1] ? whole[$1] : 0) }
    }
    let order = columns.sorted { (pays[$1], $0) < (pays[$0], $1) }
    top = order
    self.pays = pays
    let kept = rows.reduce(0) { $0 + matrix.weights[$1] * Self.unit - whole[$1] }
    total = kept + order.prefix(k).reduce(0) { $0 + pays[$1] }
    value = total / Self.unit
  }

  /// At most this is reached with `column` when it is not among the best-paid, without it when it is.
  func value(against column: Int, isTop: Bool) -> Int {
    guard k > 0, top.count > k else { return value }
    let change = isTop ? pays[top[k]] - pays[column] : pays[column] - pays[top[k - 1]]
    return (total + change) / Self.unit
  }
}
