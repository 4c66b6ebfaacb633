import RegionModel

/// A covering problem and the searches that solve it, one after the other.
struct CoverProblem: Sendable {
  /// What the searches found.
  struct Answer: Sendable {
    /// A cheapest cover, or the best one found.
    var columns: [Int]
    /// No cover costs less.
    var bound: Int
    /// The cheapest covers with the fewest columns.
    var all: [[Int]] = []
    /// Whether ``all`` holds all of them.
    var isComplete = false
    var nodes: Int
  }

  private let matrix: CoverMatrix
  private let prices: [Double?]

  /// The problem of covering `rows` with `channels`, some of them left out; `prices` to begin with for each row.
  init(
    _ channels: [MunicipalitySet], rows: [Int], without fixed: Set<Int>, cost: (Int) -> Int,
    prices: [Double]?
  ) {
    var numbers = [Int](repeating: -1, count: (rows.max() ?? -1) + 1)
    for (number, row) in rows.enumerated() { numbers[row] = number }
    let columns = channels.indices.filter { !fixed.contains($0) }.map { index in
      CoverMatrix.Column(
        rows: channels[index].compactMap { $0 < numbers.count && numbers[$0] >= 0 ? numbers[$0] : nil },
        cost: cost(index), originals: [index])
    }
    matrix = CoverMatrix(labels: Array(rows.indices), columns: columns)
    self.prices = prices.map { $0.map(Optional.some) } ?? rows.map { _ in nil }
  }

  /// Finds a cheapest cover; of the cheapest, when columns have costs of their own, one with the fewest columns; and
  /// then all such covers.
  func solve(hasCosts: Bool, limit: SearchLimit) -> Answer {
    // A small second cost for each column: of covers of equal cost the one with the fewest columns is best.
    let factor = hasCosts ? matrix.labels.count + 1 : 1
    let matrix = hasCosts ? matrix.costing { $0 * factor + 1 } : matrix
    let greedy = CoverHeuristic(matrix).greedyCover(weights: prices)
    let start = greedy.columns.compactMap { matrix.columns[$0].originals.first }
    let known = prices.map { price in price.map { $0 * Double(factor) } }
    let search = CoverSearch(
      matrix, purpose: .cheapest, best: greedy.cost, prices: known, unit: Self.unit(matrix), limit: limit)
    var answer = Answer(
      columns: search.found ?? start, bound: min(search.best, search.openBound ?? search.best) / factor,
      nodes: search.nodes)
    guard search.isComplete else { return answer }
    let listing = CoverSearch(
      matrix, purpose: .all, best: search.best, prices: search.prices, unit: Self.unit(matrix), limit: limit)
    answer.all = listing.all
    answer.isComplete = listing.isComplete
    answer.nodes += listing.nodes
    return answer
  }

  /// The finest unit in which no sum of costs overflows.
  private static func unit(_ matrix: CoverMatrix) -> Int {
    let highest = matrix.columns.map(\.cost).max() ?? 1
    let room = (Int.max >> 2) / max(1, highest) / max(1, matrix.labels.count + matrix.columns.count)
    return max(1, min(room, 1 << 20))
  }
}
