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
  private static let top = 30.0
  private static let fontSize = 8.0

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
    guard (tree.pitch >= Self.leastPitch && isWide) || room.isLast else { return nil }
    return tree.graph.plan(in: room, ground: tree.ground, id: prefix + "as", folded: folded)
  }

  /// Points from row to row.
  private var pitch: Double { min(27, height / Double(max(1, leaves.count))) }

  private var total: Double { Self.top + pitch * Double(leaves.count) + 16 }

  private func x(_ value: Double) -> Double {
    let (low, high) = (ticks.first?.height ?? 0, ticks.last?.height ?? 1)
    let left = labelWidth + 12
    guard high > low else { return left }
    return left + (width - 14 - left) * (min(max(value, low), high) - low) / (high - low)
  }

  /// Where the lines of rows begin and where joins stand.
  private func places() -> [PagePoint] {
    var places = [PagePoint](repeating: PagePoint(x: labelWidth, y: 0), count: leaves.count + joins.count)
    for (row, number) in order.enumerated() { places[number].y = Self.top + (Double(row) + 0.5) * pitch }
    for (place, join) in joins.enumerated() {
      places[leaves.count + place] = PagePoint(
        x: x(join.height), y: (places[join.first].y + places[join.second].y) / 2)
    }
    return places
  }

  /// The tree for Graphviz.
  var graph: PlacedGraph {
    var names = Identifiers()
    var graph = PlacedGraph(width: width, height: total)
    let places = places()
    var ids = places.map { _ in "" }
    for number in order {
      let leaf = leaves[number]
      ids[number] = names.unique(prefix + leaf.id)
      var look = NodeLook.folded
      look.ink = DiagramColour.ink
      look.name = "rij"
      let size = min(Self.fontSize, pitch * 0.8)
      let lines = NodeSize.lines(
        leaf.text, width: labelWidth, fontSize: size, atMost: pitch > 18 ? 2 : 1)
      var box = NodeSize(width: labelWidth, height: pitch * 0.96)
      if leaf.isDashed {
        look.line = DiagramColour.quiet
        let text = NodeSize.fitting(lines, fontSize: size)
        box = NodeSize(width: min(labelWidth, text.width), height: min(pitch * 0.9, text.height))
      }
      graph.nodes.append(
        PlacedNode(
          node: DOTNode(
            id: ids[number], lines: lines, tooltip: leaf.tooltip, size: box, look: look,
            isDashed: leaf.isDashed, fontSize: size),
          centre: PagePoint(x: box.width / 2, y: places[number].y)))
    }
    for (place, join) in joins.enumerated() {
      let number = leaves.count + place
      ids[number] = names.unique("\(prefix)samen-\(place + 1)")
      let isInside = join.height <= cut.height
      var look = NodeLook.subject
      look.name = isInside ? "samen" : "samen-later"
      look.shape = "circle"
      look.styles = []
      look.fill = isInside ? DiagramColour.blue : DiagramColour.line
      look.line = look.fill
      look.lineWidth = 0.5
      graph.nodes.append(
        PlacedNode(
          node: DOTNode(
            id: ids[number], lines: [], tooltip: join.tooltip, size: NodeSize(width: 3.4, height: 3.4),
            look: look, fontSize: 4, isLeftAligned: false),
          centre: places[number]))
      for child in [join.first, join.second] {
        let corner = PagePoint(x: places[number].x, y: places[child].y)
        let line = PlacedEdge(
          id: names.unique("\(ids[number])-\(child == join.first ? "a" : "b")"), from: ids[child],
          to: ids[number], course: PlacedEdge.straight([places[child], corner, places[number]]),
          tooltip: join.tooltip, width: isInside ? 1.5 : 0.9,
          colour: isInside ? DiagramColour.blue : DiagramColour.line, isDashed: !isInside)
        let isRegion = child < leaves.count || joins[child - leaves.count].height <= cut.height
        guard !isInside, isRegion else {
          graph.edges.append(line)
          continue
        }
        // What is one region up to the cut is drawn so up to there.
        let stop = PagePoint(x: x(cut.height), y: places[child].y)
        var (before, after) = (line, line)
        before.id = names.unique(line.id + "-regio")
        before.course = PlacedEdge.straight([places[child], stop])
        (before.width, before.colour, before.isDashed) = (1.5, DiagramColour.blue, false)
        after.course = PlacedEdge.straight([stop, corner, places[number]])
        graph.edges += [before, after]
      }
    }
    return graph
  }

  /// Grounds of the groups, the axis and the line where the tree is cut.
  var ground: [SVGElement] {
    var elements: [SVGElement] = []
    var row = 0
    for (place, family) in families.enumerated() {
      if place.isMultiple(of: 2) {
        elements.append(
          .rectangle(
            PageRect(
              x: 0, y: Self.top + Double(row) * pitch, width: x(cut.height),
              height: Double(family.count) * pitch),
            fill: Colour(0xEAF3F9)))
      }
      row += family.count
    }
    let quiet = TextStyle(size: 7.5, colour: Ink.quietText)
    elements.append(.text(heading, x: 0, y: Self.top - 7, quiet))
    elements.append(
      .text(
        axis, x: width - 14, y: total - 2, TextStyle(size: 7.5, colour: Ink.quietText, alignment: .end)))
    let heights = places()
    for (place, join) in joins.enumerated() where join.height <= cut.height && !join.text.isEmpty {
      let knot = heights[leaves.count + place]
      // Not upon the upright line of a part that joined just before.
      let isCovered = [join.first, join.second].filter { $0 >= leaves.count }.contains { part in
        let ends = [joins[part - leaves.count].first, joins[part - leaves.count].second].map { heights[$0].y }
        return knot.x - heights[part].x < 24 && (ends.min() ?? 0) < knot.y + 5
          && (ends.max() ?? 0) > knot.y - 5
      }
      guard !isCovered else { continue }
      elements.append(
        .text(
          join.text, x: knot.x - 3, y: knot.y + 2.4, TextStyle(size: 6.5, alignment: .end)))
    }
    var written = -Double.infinity
    for tick in ticks {
      let place = x(tick.height)
      elements.append(line(place, from: Self.top - 4, "#BFBFBF", width: 0.5))
      guard abs(place - x(cut.height)) > 11, place - written >= 26 else { continue }
      written = place
      elements.append(
        .text(
          tick.text, x: place, y: Self.top - 7,
          TextStyle(size: 7.5, colour: Ink.quietText, alignment: .middle)))
    }
    let place = x(cut.height)
    elements.append(line(place, from: 10, "#1A1A1A", width: 1.4).with("stroke-dasharray", "5 3"))
    let isRight = place > width * 0.6
    elements.append(
      .text(
        cut.text, x: place + (isRight ? -5 : 5), y: 9,
        TextStyle(size: 9, bold: true, alignment: isRight ? .end : .start)))
    return elements
  }

  private func line(_ x: Double, from y: Double, _ colour: String, width: Double) -> SVGElement {
    SVGElement(
      "path",
      [
        "d": PathData(lines: [[PagePoint(x: x, y: y), PagePoint(x: x, y: total - 13)]]).text, "fill": "none",
        "stroke": colour, "stroke-width": SVGNumber.text(width),
      ])
  }
}
