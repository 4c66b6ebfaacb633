/// A tree that lies on its side: rows on the left, joins to the right of them, each at its height along an axis.
struct TreeDrawing: Sendable {
  /// A row.
  struct Leaf: Sendable {
    /// Beginning of its id.
    var id: String
    var text: String
    var tooltip: String
    var isDashed = false
  }

  /// Two rows or earlier joins become one: rows are numbered from 0, joins on from there.
  struct Join: Sendable {
    var first: Int
    var second: Int
    /// Its place on the axis; never below the heights of its parts.
    var height: Double
    var tooltip: String
    /// What stands beside it, left of the cut; may be empty.
    var text = ""
  }

  /// A mark on the axis.
  struct Tick: Sendable {
    var height: Double
    var text: String
  }

  var leaves: [Leaf]
  var joins: [Join]
  /// What stands above the rows.
  var heading: String
  /// What the axis shows.
  var axis: String
  var ticks: [Tick]
  /// Where the tree is cut and what stands above the line.
  var cut: (height: Double, text: String)
  /// Points for the text of a row.
  var labelWidth: Double
  /// Beginning of all ids.
  var prefix: String
  var width = 547.0
  /// Points that all rows together may be high.
  var height = 600.0

  /// Points that a row takes at least, so that its letters keep their size.
  static let leastPitch = 9.8
  /// Points that the joins take at least, so that their places along the axis can be told apart.
  private static let leastWidth = 290.0
  /// Points above and below the rows.
  static let ends = top + 16
  static let top = 30.0

  /// The groups that hang together left of the cut, as rows, in the order of the drawing.
  var families: [[Int]] {
    var family = Array(0..<(leaves.count + joins.count))
    for (place, join) in joins.enumerated() where join.height <= cut.height {
      family[join.first] = leaves.count + place
      family[join.second] = leaves.count + place
    }
    func root(_ number: Int) -> Int {
      var number = number
      while family[number] != number { number = family[number] }
      return number
    }
    var groups: [(root: Int, rows: [Int])] = []
    for leaf in order {
      let root = root(leaf)
      if groups.last?.root == root {
        groups[groups.count - 1].rows.append(leaf)
      } else {
        groups.append((root, [leaf]))
      }
    }
    return groups.map(\.rows)
  }

  /// The rows from top to bottom, so that no two branches cross.
  var order: [Int] {
    var rows = leaves.indices.map { [$0] }
    var isRoot = [Bool](repeating: true, count: leaves.count + joins.count)
    for join in joins {
      rows.append(rows[join.first] + rows[join.second])
      (isRoot[join.first], isRoot[join.second]) = (false, false)
    }
    return rows.indices.filter { isRoot[$0] }.flatMap { rows[$0] }
  }

  /// The tree as large as `room` allows; `nil` when its rows would be too low for their letters.
  func plan(in room: DiagramRoom, folded: String? = nil) -> DiagramPlan? {
    var tree = self
    (tree.width, tree.height) = (room.width, room.height - Self.ends)
    let isWide = room.width - labelWidth >= Self.leastWidth
    // Where some rows are boxes, letters grow only together with the room between these, else they would touch.
    let least = Self.leastPitch * (leaves.contains(where: \.isDashed) ? max(1, room.scale) : 1)
    guard (tree.pitch >= least && isWide) || room.isLast else { return nil }
    return tree.graph.plan(in: room, ground: tree.ground, id: prefix + "as", folded: folded)
  }

  /// Points from row to row.
  var pitch: Double { min(27, height / Double(max(1, leaves.count))) }

  /// Height of the drawing in points.
  var total: Double { Self.top + pitch * Double(leaves.count) + 16 }

  /// Where a height stands along the axis.
  func x(_ value: Double) -> Double {
    let (low, high) = (ticks.first?.height ?? 0, ticks.last?.height ?? 1)
    let left = labelWidth + 12
    guard high > low else { return left }
    return left + (width - 14 - left) * (min(max(value, low), high) - low) / (high - low)
  }

  /// Where the lines of rows begin and where joins stand.
  func places() -> [PagePoint] {
    var places = [PagePoint](repeating: PagePoint(x: labelWidth, y: 0), count: leaves.count + joins.count)
    for (row, number) in order.enumerated() { places[number].y = Self.top + (Double(row) + 0.5) * pitch }
    for (place, join) in joins.enumerated() {
      places[leaves.count + place] = PagePoint(
        x: x(join.height), y: (places[join.first].y + places[join.second].y) / 2)
    }
    return places
  }
}
