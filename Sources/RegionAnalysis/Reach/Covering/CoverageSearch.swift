/// Branch and bound for maximum coverage: every node takes a column or gives it up.
struct CoverageSearch {
  private let matrix: CoverageMatrix
  private let limit: SearchLimit
  /// The best columns found, as numbers of the problem.
  var best: [Int] { bestColumns.map { matrix.originals[$0] }.sorted() }
  /// What the greedy answer reaches.
  let greedyValue: Int
  /// No `k` columns reach more.
  private(set) var bound: Int
  /// Nodes looked at.
  private(set) var nodes = 0
  private var bestColumns: [Int]
  private var value: Int
  private var openBound: Int?

  /// Looks for the `k` columns of `matrix` that reach most.
  init(_ matrix: CoverageMatrix, k: Int, limit: SearchLimit) {
    self.matrix = matrix
    self.limit = limit
    let open = [Bool](repeating: true, count: matrix.rows.count)
    let usable = [Bool](repeating: true, count: matrix.columns.count)
    let greedy = matrix.greedy(k, open: open, usable: usable)
    greedyValue = greedy.value
    (bestColumns, value) = greedy
    bound = greedy.value
    explore(
      Node(open: open, usable: usable, left: k, reached: 0, taken: []), start: nil,
      bound: matrix.weights.reduce(0, +))
    bound = max(value, openBound ?? value)
  }

  private struct Node {
    var open: [Bool]
    var usable: [Bool]
    var left: Int
    var reached: Int
    var taken: [Int]

    mutating func take(_ column: Int, in matrix: CoverageMatrix) {
      usable[column] = false
      left -= 1
      taken.append(column)
      for row in matrix.columns[column] where open[row] {
        open[row] = false
        reached += matrix.weights[row]
      }
    }
  }

  private mutating func explore(_ given: Node, start: [Double]?, bound above: Int) {
    guard above > value else { return }
    if nodes >= limit.nodes || (nodes > 0 && limit.isOver()) {
      openBound = max(openBound ?? 0, above)
      return
    }
    nodes += 1
    var node = given
    // A column that adds nothing any more is of no use.
    for column in node.usable.indices where node.usable[column] {
      node.usable[column] = matrix.columns[column].contains { node.open[$0] }
    }
    let greedy = matrix.greedy(node.left, open: node.open, usable: node.usable)
    keep(node.taken + greedy.columns, node.reached + greedy.value)
    guard node.left > 0, node.usable.contains(true) else { return }
    let dual = CoverageBound(
      matrix, k: node.left, open: node.open, usable: node.usable, start: start,
      target: value - node.reached, steps: nodes == 1 ? 400 : 60)
    keep(node.taken + dual.found.columns, node.reached + dual.found.value)
    let bound = min(above, node.reached + dual.value)
    guard bound > value else { return }
    let top = Set(dual.top.prefix(node.left))
    for column in dual.top where !top.contains(column) {
      if node.reached + dual.value(against: column, isTop: false) <= value { node.usable[column] = false }
    }
    guard let column = dual.top.first else { return }
    var with = node
    with.take(column, in: matrix)
    explore(with, start: dual.prices, bound: bound)
    let without = min(bound, node.reached + dual.value(against: column, isTop: true))
    node.usable[column] = false
    explore(node, start: dual.prices, bound: without)
  }

  private mutating func keep(_ columns: [Int], _ reached: Int) {
    guard reached > value else { return }
    (bestColumns, value) = (columns, reached)
  }
}
