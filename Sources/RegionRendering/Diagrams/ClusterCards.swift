/// Cards of regions in columns, each under the card it leans on, with a line between the two.
struct ClusterCards: Sendable {
  let graph: PlacedGraph
  /// How many cards there was room for.
  let shown: Int
  /// Whether a card stands in another column than the one it leans on.
  let isBroken: Bool

  private static let (leastWidth, gap, indent) = (176.0, 7.0, 9.0)
  private static let (headSize, bodySize) = (8.5, 7.5)

  /// A card and how many cards stand above it.
  private typealias Entry = (card: Int, depth: Int)

  /// How the heading of a card looks.
  static func head(isLeaning: Bool) -> NodeLook {
    NodeLook(
      name: isLeaning ? "leunt" : "zelfstandig", shape: "box",
      fill: isLeaning ? DiagramColour.paleSkyBlue : DiagramColour.blue,
      line: DiagramColour.blue, ink: isLeaning ? DiagramColour.black : DiagramColour.white, lineWidth: 0.8)
  }

  /// Lays the cards out in columns over `width` points, of at most `height` points; those in `always` are kept before
  /// all others.
  init(_ cards: [ClusterDiagram.Card], always: [Int], width: Double, height: Double) {
    let count = max(1, Int((width + Self.gap) / (Self.leastWidth + Self.gap)))
    let columnWidth = (width - Double(count - 1) * Self.gap) / Double(count)
    let headHeight = Self.headSize * 1.2 + 3
    let bodyHeight = { (lines: Int) in Double(lines) * Self.bodySize * 1.2 + 3 }
    let unit = headHeight + bodyHeight(3) + 5
    let rows = max(1, Int(height / unit))
    let kept = Self.kept(cards, always: always, room: rows * count)
    let tree = Self.walk(cards, kept: kept)
    let columns = Self.packed(tree, rows: rows, count: count) ?? Self.broken(tree, rows: rows, count: count)
    var names = Identifiers()
    let highest = columns.map(\.count).max() ?? 0
    var graph = PlacedGraph(
      width: width,
      height: max(unit, Double(highest) * unit))
    var place: [Int: (column: Int, left: Double, middle: Double, bottom: Double, id: String)] = [:]
    var isBroken = false
    for (column, row, entry) in columns.enumerated().flatMap({ column, entries in
      entries.enumerated().map { (column, $0, $1) }
    }) {
      let card = cards[entry.card]
      let left =
        Double(column) * (columnWidth + Self.gap) + Self.indent * Double(min(entry.depth, 3))
      let right = Double(column) * (columnWidth + Self.gap) + columnWidth
      let top = Double(row) * unit
      let width = right - left
      let text = Self.texts(card, in: cards, width: width)
      let id = names.unique("clusters-regio-\(entry.card + 1)")
      let residents = DutchNumber.counted(card.inhabitants, "inwoner", "inwoners")
      let all = DutchNumber.counted(card.others.count + 1, "gemeente", "gemeenten")
      graph.nodes.append(
        PlacedNode(
          node: DOTNode(
            id: id, lines: text.head, tooltip: "\(card.name): \(all), \(residents)",
            size: NodeSize(width: width, height: headHeight), look: Self.head(isLeaning: entry.depth > 0),
            isBold: true, fontSize: Self.headSize),
          centre: PagePoint(x: left + width / 2, y: top + headHeight / 2)))
      var look = NodeLook.member(.region)
      look.name = "leden"
      graph.nodes.append(
        PlacedNode(
          node: DOTNode(
            id: names.unique(id + "-leden"), lines: text.body,
            tooltip: DutchNumber.list([card.name] + card.others),
            size: NodeSize(width: width, height: bodyHeight(3)), look: look, fontSize: Self.bodySize),
          centre: PagePoint(x: left + width / 2, y: top + headHeight + bodyHeight(3) / 2)))
      place[entry.card] = (
        column, left, top + headHeight / 2, top + headHeight + bodyHeight(3), id
      )
      guard entry.depth > 0, let target = card.target, let parent = place[target] else { continue }
      guard parent.column == column else {
        isBroken = true
        continue
      }
      let x = parent.left + 4
      graph.edges.append(
        PlacedEdge(
          id: names.unique(id + "-lijn"), from: parent.id, to: id,
          course: PlacedEdge.straight([
            PagePoint(x: x, y: parent.bottom), PagePoint(x: x, y: top + headHeight / 2),
            PagePoint(x: left, y: top + headHeight / 2),
          ]), tooltip: text.tie, width: 1 + 10 * min(0.3, card.share), colour: DiagramColour.blue))
    }
    self.graph = graph
    self.isBroken = isBroken
    shown = tree.count
  }

  /// The cards there is room for: those in `always`, then those with most inhabitants.
  private static func kept(_ cards: [ClusterDiagram.Card], always: [Int], room: Int) -> Set<Int> {
    Set((always + order(cards).filter { !always.contains($0) }).prefix(room))
  }

  private static func order(_ cards: [ClusterDiagram.Card]) -> [Int] {
    cards.indices.sorted { (cards[$1].inhabitants, $0) < (cards[$0].inhabitants, $1) }
  }

  /// The cards from top to bottom, each behind the one it leans on; the largest first.
  private static func walk(_ cards: [ClusterDiagram.Card], kept: Set<Int>) -> [Entry] {
    let order = order(cards).filter { kept.contains($0) }
    var below: [Int: [Int]] = [:]
    var roots: [Int] = []
    for card in order {
      if let target = cards[card].target, kept.contains(target) {
        below[target, default: []].append(card)
      } else {
        roots.append(card)
      }
    }
    var walked: [Entry] = []
    var open = roots.reversed().map { (card: $0, depth: 0) }
    while let next = open.popLast() {
      walked.append(next)
      open += (below[next.card] ?? []).reversed().map { (card: $0, depth: next.depth + 1) }
    }
    return walked
  }

  /// The cards in columns so that every card stands in the column of the one it leans on: the longest rows of cards
  /// first, each in the column that is shortest. `nil` when a column would get more than `rows`.
  private static func packed(_ tree: [Entry], rows: Int, count: Int) -> [[Entry]]? {
    var systems: [[Entry]] = []
    for entry in tree {
      if entry.depth == 0 { systems.append([]) }
      systems[systems.count - 1].append(entry)
    }
    let order = systems.indices.sorted { (systems[$1].count, $0) < (systems[$0].count, $1) }
    var columns = [[Int]](repeating: [], count: count)
    var heights = [Int](repeating: 0, count: columns.count)
    for system in order {
      let column = heights.indices.min { (heights[$0], $0) < (heights[$1], $1) } ?? 0
      columns[column].append(system)
      heights[column] += systems[system].count
    }
    guard heights.allSatisfy({ $0 <= rows }) else { return nil }
    // Within a column and over the columns the largest first, as in the tree.
    return columns.map { $0.sorted() }.sorted { ($0.first ?? .max) < ($1.first ?? .max) }
      .map { $0.flatMap { systems[$0] } }
  }

  /// The cards in columns of the same length, wherever that breaks them.
  private static func broken(_ tree: [Entry], rows: Int, count: Int) -> [[Entry]] {
    let even = min(rows, max(1, (tree.count + count - 1) / count))
    return stride(from: 0, to: tree.count, by: even).map { Array(tree[$0..<min($0 + even, tree.count)]) }
  }

  private static func texts(
    _ card: ClusterDiagram.Card, in cards: [ClusterDiagram.Card], width: Double
  ) -> (head: [String], body: [String], tie: String) {
    let count = card.others.count + 1
    let head = NodeSize.lines(
      count == 1 ? card.name : "\(card.name) (\(count))", width: width, fontSize: headSize, isBold: true,
      atMost: 1)
    let inside = card.inside.map { ", \(DutchNumber.share($0, decimals: 0)) werkt binnen" } ?? ""
    let facts = "\(DutchNumber.counted(card.inhabitants, "inwoner", "inwoners"))\(inside)"
    let tie = card.target.map { target in
      let short = "leunt op \(cards[target].name): \(DutchNumber.share(card.share))"
      let long = short + " werkt daar"
      return NodeSize.lines(long, width: width, fontSize: bodySize).count == 1 ? long : short
    }
    let members = folded(card.others, width: width)
    let lines = [facts, members, tie ?? "leunt op geen andere regio"].map {
      NodeSize.lines($0, width: width, fontSize: bodySize, atMost: 1).first ?? ""
    }
    return (head, lines, tie ?? "")
  }

  /// As many names as fit on a line, the rest counted: `met Zeist, Nieuwegein en nog 14`.
  private static func folded(_ names: [String], width: Double) -> String {
    guard !names.isEmpty else { return "zonder andere gemeenten" }
    for count in stride(from: names.count, through: 1, by: -1) {
      let rest = names.count - count
      let text =
        rest == 0
        ? "met \(DutchNumber.list(names))"
        : "met \(names.prefix(count).joined(separator: ", ")) en nog \(rest)"
      if NodeSize.lines(text, width: width, fontSize: bodySize, atMost: 2).count == 1 { return text }
    }
    return "met \(DutchNumber.counted(names.count, "andere gemeente", "andere gemeenten"))"
  }
}
