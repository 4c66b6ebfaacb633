/// The one-to-one assignment of rows to columns of a table that keeps most units together, or most of another whole
/// number for each cell.
///
/// Each row in turn looks for the cheapest way to a free column, or to a row that can do without one, along
/// alternating cells; prices of rows and columns keep all costs at or above 0, so the way is found as by Dijkstra. All
/// numbers are whole, so the result is exact; of several best ones it is always the same one.
/// Source: Jonker & Volgenant 1987, doi:10.1007/BF02278710. O(rows · reached · (reached + cells)) at worst, with
/// `reached` the columns that hang together.
struct Assignment {
  /// The column of each row, `nil` for a row without one.
  private(set) var columnOf: [Int?]
  private var rowOf: [Int?]
  private var rowPrice: [Int]
  private var columnPrice: [Int]
  private let cells: [[(column: Int, value: Int)]]

  /// Assigns the rows of `table`; `value` is what a cell is worth, more than 0.
  init(_ table: Contingency, value: (Contingency.Cell) -> Int = { $0.units }) {
    var cells = [[(column: Int, value: Int)]](repeating: [], count: table.rows.count)
    for cell in table.cells { cells[cell.row].append((cell.column, value(cell))) }
    self.cells = cells
    columnOf = Array(repeating: nil, count: table.rows.count)
    rowOf = Array(repeating: nil, count: table.columns.count)
    rowPrice = cells.map { -($0.map(\.value).max() ?? 0) }
    columnPrice = Array(repeating: 0, count: table.columns.count)
    var search = Search(columnCount: table.columns.count)
    for row in cells.indices { assign(row, &search) }
  }

  /// Room for one search, used again for the next.
  private struct Search {
    var cost: [Int]
    var from: [Int]
    var reached: [Int] = []
    var isFinal: [Bool]

    init(columnCount: Int) {
      cost = Array(repeating: .max, count: columnCount)
      from = Array(repeating: -1, count: columnCount)
      isFinal = Array(repeating: false, count: columnCount)
    }

    /// The column reached at the lowest cost that is not final; the lowest number of equals.
    func cheapest() -> Int? {
      var best: Int?
      for column in reached where !isFinal[column] {
        if let known = best, (cost[known], known) < (cost[column], column) { continue }
        best = column
      }
      return best
    }

    mutating func clear() {
      for column in reached {
        cost[column] = .max
        isFinal[column] = false
      }
      reached.removeAll(keepingCapacity: true)
    }
  }

  private mutating func assign(_ start: Int, _ search: inout Search) {
    var row = start
    var base = 0
    var release = (cost: Int.max, row: start)
    var free: Int?
    while true {
      for cell in cells[row] where !search.isFinal[cell.column] {
        let cost = base - cell.value - rowPrice[row] - columnPrice[cell.column]
        if search.cost[cell.column] == .max { search.reached.append(cell.column) }
        if cost < search.cost[cell.column] {
          search.cost[cell.column] = cost
          search.from[cell.column] = row
        }
      }
      if base - rowPrice[row] < release.cost { release = (base - rowPrice[row], row) }
      guard let column = search.cheapest(), search.cost[column] < release.cost else { break }
      base = search.cost[column]
      guard let next = rowOf[column] else {
        free = column
        break
      }
      search.isFinal[column] = true
      row = next
    }
    settle(start, length: free == nil ? release.cost : base, search)
    // Every row on the way takes the column it was reached by, from the end back to the start.
    var open = free ?? columnOf[release.row]
    if free == nil { columnOf[release.row] = nil }
    while let column = open {
      let taker = search.from[column]
      open = columnOf[taker]
      columnOf[taker] = column
      rowOf[column] = taker
    }
    search.clear()
  }

  /// Moves the prices along the way, so that costs stay at or above 0 and are 0 for what is assigned.
  private mutating func settle(_ start: Int, length: Int, _ search: Search) {
    rowPrice[start] += length
    for column in search.reached where search.isFinal[column] {
      columnPrice[column] += search.cost[column] - length
      if let row = rowOf[column] { rowPrice[row] += length - search.cost[column] }
    }
  }
}
