/// Puts boxes of a drawing at places of their own and draws lines between them.
///
/// Graphviz' engine `dot` has one shape for a graph, whatever the page: it does not spread a long group over
/// columns, and turns the order of steps about where that saves a crossing. So the diagrams that have to fit every
/// page work out their places here, and Graphviz draws them (`nop2`). Lengths are points, y goes down.
struct BoxStack: Sendable {
  /// What has been placed.
  var graph = DOTGraph()
  /// Names given so far.
  var names = Identifiers()
  /// Room between the edge of a group and its boxes.
  static let padding = 3.0
  /// Points between boxes that belong together.
  static let gap = 2.0

  /// Places `node` with its top left corner at a place; gives its box.
  @discardableResult
  mutating func place(_ node: DOTNode, x: Double, y: Double) -> PageRect {
    var node = node
    node.place = PagePoint(x: x + node.size.width / 2, y: y + node.size.height / 2)
    graph.nodes.append(node)
    return PageRect(x: x, y: y, width: node.size.width, height: node.size.height)
  }

  /// Places `nodes` below each other on a ground from the top left corner on; gives the ground.
  @discardableResult
  mutating func place(_ nodes: [DOTNode], kind: GroupKind, x: Double, y: Double) -> PageRect {
    var base = y + Self.padding
    for node in nodes {
      place(node, x: x + Self.padding, y: base)
      base += node.size.height + Self.gap
    }
    let width = (nodes.map(\.size.width).max() ?? 0) + 2 * Self.padding
    let box = PageRect(x: x, y: y, width: width, height: base - Self.gap + Self.padding - y)
    ground(box, kind: kind, nodes)
    return box
  }

  /// Draws a ground under boxes that are placed.
  mutating func ground(_ box: PageRect, kind: GroupKind, _ nodes: [DOTNode]) {
    guard let first = nodes.first else { return }
    graph.clusters.append(
      DOTCluster(
        id: names.unique(first.id + "-groep"), fill: kind.ground, nodes: nodes.map(\.id), box: box))
  }

  /// A line with corners through `points`.
  static func straight(_ points: [PagePoint]) -> [PagePoint] {
    var path = Array(points.prefix(1))
    for (from, to) in zip(points, points.dropFirst()) {
      func part(_ share: Double) -> PagePoint {
        PagePoint(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
      }
      path += [part(1.0 / 3), part(2.0 / 3), to]
    }
    return path
  }

  /// A line from left to right that leaves and arrives level, so that lines through each other can be followed.
  static func flowing(from: PagePoint, to: PagePoint) -> [PagePoint] {
    let middle = (from.x + to.x) / 2
    return [from, PagePoint(x: middle, y: from.y), PagePoint(x: middle, y: to.y), to]
  }
}

extension PageRect {
  /// The middle of the left edge.
  var leftCentre: PagePoint { PagePoint(x: x, y: y + height / 2) }
  /// The middle of the upper edge.
  var topCentre: PagePoint { PagePoint(x: x + width / 2, y: y) }
  /// The middle of the lower edge.
  var bottomCentre: PagePoint { PagePoint(x: x + width / 2, y: bottom) }
  /// The middle of the right edge.
  var rightCentre: PagePoint { PagePoint(x: right, y: y + height / 2) }
}
