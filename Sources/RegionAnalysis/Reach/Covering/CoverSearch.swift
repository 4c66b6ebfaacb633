/// Branch and bound for covering: finds a cheapest cover, or lists all covers of a known least cost.
///
/// At every node the matrix is reduced, prices give a lower bound, columns whose use or disuse would cost too much are
/// fixed, and the row with the fewest columns is branched on: its first column is taken; else it is given up and its
/// second is taken, and so on. So every cover is met at most once.
struct CoverSearch {
  /// What is looked for.
  enum Purpose {
    /// Some cheapest cover.
    case cheapest
    /// All covers of the least cost.
    case all
  }

  let purpose: Purpose
  let limit: SearchLimit
  let unit: Int
  /// Cost of the best cover known.
  private(set) var best: Int
  /// The best cover found, as columns of the problem; `nil` while the one from outside stands.
  private(set) var found: [Int]?
  /// All covers of the least cost, when those are looked for.
  private(set) var all: [[Int]] = []
  /// No cover that was not looked at costs less than this; `nil` when all were looked at.
  private(set) var openBound: Int?
  /// Nodes looked at.
  private(set) var nodes = 0
  /// The prices of each row at the first node.
  private(set) var prices: [Double?]

  /// Looks for covers of `matrix` that are cheaper than `best`, or for all that cost `best`; `prices` are those to begin
  /// with for each row, where known.
  init(
    _ matrix: CoverMatrix, purpose: Purpose, best: Int, prices: [Double?], unit: Int, limit: SearchLimit
  ) {
    self.purpose = purpose
    self.limit = limit
    self.unit = unit
    self.best = best
    self.prices = prices
    explore(matrix, cost: 0, chosen: [], bound: 0, prices: prices)
  }

  /// Whether everything was looked at.
  var isComplete: Bool { openBound == nil }

  /// The least cost that no longer matters, after `cost` has been spent.
  private func target(after cost: Int) -> Int { (purpose == .all ? best + 1 : best) - cost }

  private mutating func explore(
    _ given: CoverMatrix, cost spent: Int, chosen before: [CoverMatrix.Column], bound: Int,
    prices: [Double?]
  ) {
    if nodes >= limit.nodes || all.count >= limit.answers || (nodes > 0 && limit.isOver()) {
      openBound = min(openBound ?? .max, bound)
      return
    }
    nodes += 1
    var (matrix, cost, chosen, bound, prices) = (given, spent, before, bound, prices)
    let isFirst = nodes == 1
    var steps = isFirst ? 1_000 : 60
    while true {
      let (smaller, taken) = matrix.reduced(keepsTies: purpose == .all, prices: &prices)
      matrix = smaller
      cost += taken.reduce(0) { $0 + $1.cost }
      chosen += taken
      guard !matrix.isImpossible, cost < target(after: 0) else { return }
      guard !matrix.labels.isEmpty else { return record(chosen, cost: cost) }
      let dual = CoverDual(
        matrix, start: matrix.labels.map { prices[$0] }, unit: unit, target: target(after: cost),
        steps: steps,
        isOver: limit.isOver)
      for (row, label) in matrix.labels.enumerated() { prices[label] = dual.prices[row] }
      if isFirst { self.prices = prices }
      bound = max(bound, cost + dual.cost)
      if purpose == .cheapest, let cover = dual.cover, cost + cover.cost < best {
        record(chosen + cover.columns.map { matrix.columns[$0] }, cost: cost + cover.cost)
      }
      guard bound < target(after: 0) else { return }
      let (sure, gone) = fixed(matrix, by: dual, spent: cost)
      guard !sure.isEmpty || gone.contains(true) else {
        return branch(matrix, by: dual, cost: cost, chosen: chosen, bound: bound, prices: prices)
      }
      chosen += sure.map { matrix.columns[$0] }
      cost += sure.reduce(0) { $0 + matrix.columns[$1].cost }
      matrix = matrix.choosing(sure, excluding: gone.indices.filter { gone[$0] })
      steps = 60
    }
  }

  /// The columns that every cover worth finding has, and those that none has.
  private func fixed(_ matrix: CoverMatrix, by dual: CoverDual, spent: Int) -> (sure: [Int], gone: [Bool]) {
    let target = target(after: spent)
    var sure: [Int] = []
    var gone = [Bool](repeating: false, count: matrix.columns.count)
    for index in matrix.columns.indices where dual.cost(against: index) >= target {
      if dual.reduced[index] > 0 { gone[index] = true } else if dual.reduced[index] < 0 { sure.append(index) }
    }
    return (sure, gone)
  }

  private mutating func branch(
    _ matrix: CoverMatrix, by dual: CoverDual, cost: Int, chosen: [CoverMatrix.Column], bound: Int,
    prices: [Double?]
  ) {
    // Of the rows with the fewest columns the one with the highest price.
    let row = matrix.labels.indices.min {
      let (one, two) = (matrix.rows[$0].count, matrix.rows[$1].count)
      return one == two
        ? (dual.prices[$1], $0) < (dual.prices[$0], $1)
        : one < two
    }
    guard let row else { return }
    let order = matrix.rows[row].sorted { (dual.reduced[$0], $0) < (dual.reduced[$1], $1) }
    for (place, column) in order.enumerated() {
      guard bound < target(after: 0) else { return }
      explore(
        matrix.choosing([column], excluding: order[..<place]), cost: cost + matrix.columns[column].cost,
        chosen: chosen + [matrix.columns[column]], bound: bound, prices: prices)
    }
  }

  private mutating func record(_ columns: [CoverMatrix.Column], cost: Int) {
    switch purpose {
    case .cheapest:
      guard cost < best else { return }
      best = cost
      found = columns.compactMap(\.originals.first).sorted()
    case .all:
      guard cost == best else { return }
      // Columns that stand for several give as many covers.
      var covers: [[Int]] = [[]]
      for column in columns {
        covers = covers.flatMap { cover in column.originals.map { cover + [$0] } }
          .prefix(limit.answers - all.count + 1).map { $0 }
      }
      for cover in covers {
        guard all.count < limit.answers else {
          openBound = min(openBound ?? .max, best)
          return
        }
        all.append(cover.sorted())
      }
    }
  }
}
