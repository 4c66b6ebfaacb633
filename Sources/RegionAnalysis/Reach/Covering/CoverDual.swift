/// A lower bound on the cost of covering, from prices on the rows, and a cover found on the way.
///
/// Every row gets a price; a column that costs less than the prices of its rows is worth buying. The prices together,
/// plus what such columns save, never exceed the cost of a cover (Lagrangean relaxation). The prices are improved by
/// subgradient steps; Beasley, "A Lagrangian heuristic for set-covering problems", Naval Research Logistics 37 (1990),
/// doi:10.1002/1520-6750(199002)37:1<151::AID-NAV3220370110>3.0.CO;2-2.
///
/// The steps are taken in floating point, but the bound itself is counted in whole numbers of 1/``unit`` of the cost:
/// it is never too high by rounding.
struct CoverDual: Sendable {
  /// So many make a cost of 1.
  let unit: Int
  /// The best prices found, for each row.
  private(set) var prices: [Double]
  /// The bound, in units.
  private(set) var bound = 0
  /// For each column its cost less the prices of its rows, in units.
  private(set) var reduced: [Int] = []
  /// The cheapest cover found: its cost and columns.
  private(set) var cover: (cost: Int, columns: [Int])?

  /// The bound as a cost: no cover costs less.
  var cost: Int { Self.ceiling(bound, unit) }

  /// The cost of a cover that leaves `column` out (when it is worth buying) or takes it (when it is not) is at least
  /// this.
  func cost(against column: Int) -> Int { Self.ceiling(bound + abs(reduced[column]), unit) }

  /// Finds prices for `matrix`, beginning with `start` where given, in at most so many `steps`. It stops as soon as
  /// the bound reaches `target`, the least cost that no longer matters. O(steps · total length of the columns).
  init(
    _ matrix: CoverMatrix, start: [Double?], unit: Int, target: Int, steps: Int, isOver: () -> Bool
  ) {
    self.unit = unit
    let most = matrix.rows.map { row in
      Double(row.map { matrix.columns[$0].cost }.min() ?? 0)
    }
    var current = matrix.rows.enumerated().map { number, row in
      start[number]
        ?? row.map { Double(matrix.columns[$0].cost) / Double(matrix.columns[$0].rows.count) }.min() ?? 0
    }
    prices = current
    var best = -Double.infinity
    // Small steps where good prices are known already.
    var weight = start.contains(nil) ? 1.5 : 0.4
    var waited = 0
    var way = [Double](repeating: 0, count: current.count)
    let finder = CoverHeuristic(matrix)
    for step in 0..<steps {
      let rest = Self.rest(matrix, current)
      let value = current.reduce(0, +) + rest.reduce(0) { $0 + min(0, $1) }
      if value > best + 1e-9 {
        if value > best + 0.001 * abs(best) { waited = 0 }
        best = value
        prices = current
        if (best - 1e-6).rounded(.up) >= Double(target) { break }
      } else {
        waited += 1
      }
      if step % 8 == 0 {
        let found = finder.cover(rest)
        if found.cost < cover?.cost ?? .max { cover = found }
        if isOver() { break }
      }
      if waited > (steps > 100 ? 25 : 12) {
        weight /= 2
        waited = 0
        if weight < 0.005 { break }
      }
      // A row that n bought columns cover is pulled up when n = 0 and down when n > 1.
      var slack = [Double](repeating: 1, count: current.count)
      for (index, column) in matrix.columns.enumerated() where rest[index] < 0 {
        for row in column.rows { slack[row] -= 1 }
      }
      for row in slack.indices where slack[row] < 0 && current[row] == 0 { slack[row] = 0 }
      // The way of the steps before counts on: less zigzag (Crowder 1976).
      for row in way.indices { way[row] = slack[row] + 0.6 * way[row] }
      for row in way.indices where way[row] < 0 && current[row] == 0 { way[row] = 0 }
      let length = way.reduce(0) { $0 + $1 * $1 }
      guard length > 0 else { break }
      let goal = Double(min(target, cover?.cost ?? target))
      let stride = weight * max(1.1 * (goal - value), 0.1) / length
      for row in current.indices {
        current[row] = min(most[row], max(0, current[row] + stride * way[row]))
      }
    }
    count(matrix)
  }

  /// The bound and the reduced costs of ``prices``, in whole units.
  private mutating func count(_ matrix: CoverMatrix) {
    let whole = prices.map { Int(($0 * Double(unit)).rounded(.down)) }
    reduced = matrix.columns.map { column in column.rows.reduce(column.cost * unit) { $0 - whole[$1] } }
    bound = whole.reduce(0, +) + reduced.reduce(0) { $0 + min(0, $1) }
  }

  private static func rest(_ matrix: CoverMatrix, _ prices: [Double]) -> [Double] {
    matrix.columns.map { column in column.rows.reduce(Double(column.cost)) { $0 - prices[$1] } }
  }

  private static func ceiling(_ value: Int, _ unit: Int) -> Int {
    value >= 0 ? (value + unit - 1) / unit : -(-value / unit)
  }
}
