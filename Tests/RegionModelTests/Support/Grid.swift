import RegionModel

/// A country of square municipalities of 1 km, numbered by row from the south-west corner: every border is one
/// shared arc, so each expected figure can be read off a sheet of squared paper.
///
///     6 7 8
///     3 4 5
///     0 1 2
struct Grid {
  static let side = 1000.0
  let rows: Int
  let columns: Int

  var count: Int { rows * columns }

  /// The arc below cell (row, column), walked eastward.
  func level(_ row: Int, _ column: Int) -> Int { row * columns + column }

  /// The arc to the left of cell (row, column), walked northward.
  func upright(_ row: Int, _ column: Int) -> Int { (rows + 1) * columns + row * (columns + 1) + column }

  /// The cells that share a side with `cell`.
  func neighbours(of cell: Int) -> [Int] {
    let (row, column) = (cell / columns, cell % columns)
    let around = [(row - 1, column), (row, column - 1), (row, column + 1), (row + 1, column)]
    return around.filter { (0..<rows).contains($0.0) && (0..<columns).contains($0.1) }
      .map { $0.0 * columns + $0.1 }
  }

  /// Arcs and shapes; every ring runs counter-clockwise.
  var parts: (arcs: [[Point]], shapes: [[Topology.Polygon]]) {
    var arcs: [[Point]] = []
    func place(_ row: Int, _ column: Int) -> Point {
      Point(x: Double(column) * Self.side, y: Double(row) * Self.side)
    }
    for row in 0...rows {
      for column in 0..<columns { arcs.append([place(row, column), place(row, column + 1)]) }
    }
    for row in 0..<rows {
      for column in 0...columns { arcs.append([place(row, column), place(row + 1, column)]) }
    }
    let shapes = (0..<count).map { cell in
      let (row, column) = (cell / columns, cell % columns)
      return [
        [[level(row, column), upright(row, column + 1), ~level(row + 1, column), ~upright(row, column)]]
      ]
    }
    return (arcs, shapes)
  }

  /// The grid as a topology; no boundaries at all if it were wrong, which every test would notice.
  var topology: Topology {
    let parts = parts
    return Topology(arcs: parts.arcs, shapes: parts.shapes) ?? Topology(emptyFor: count)
  }

  /// All subsets of the cells of a small grid.
  var subsets: [[Int]] {
    (0..<(1 << count)).map { bits in (0..<count).filter { bits & (1 << $0) != 0 } }
  }

  /// Connected pieces the slow way: join labels until nothing changes.
  func pieces(of members: [Int], extra: [(Int, Int)] = []) -> [[Int]] {
    var label = Dictionary(uniqueKeysWithValues: members.map { ($0, $0) })
    var changed = true
    while changed {
      changed = false
      for member in members {
        let linked = extra.compactMap { $0.0 == member ? $0.1 : $0.1 == member ? $0.0 : nil }
        for other in neighbours(of: member) + linked {
          guard let mine = label[member], let theirs = label[other], theirs < mine else { continue }
          label[member] = theirs
          changed = true
        }
      }
    }
    return Dictionary(grouping: members) { label[$0] ?? -1 }.values.map { $0.sorted() }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }
}
