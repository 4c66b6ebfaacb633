/// A subject in the middle, groups of what it has to do with left and right of it, a line to each group.
struct Butterfly: Sendable, Hashable {
  let graph: DOTGraph
  let groups: [DrawnGroup]

  /// Draws it.
  /// - Parameters:
  ///   - subject: The text of the middle box and what a reader sees who points at it.
  ///   - height: Points that a column may take; what does not fit is folded.
  ///   - width: Points that the boxes left and right are wide.
  ///   - prefix: Beginning of all ids.
  init(
    subject: DiagramItem, left: [DiagramGroup], right: [DiagramGroup], width: Double = 194,
    height: Double = 640,
    prefix: String
  ) {
    var names = Identifiers()
    var graph = DOTGraph()
    let id = names.unique(prefix + subject.id)
    let room = NodeSize.unbroken(subject.text, width: 88, most: 116, fontSize: 10, isBold: true)
    let lines = NodeSize.lines(subject.text, width: room, fontSize: 10, isBold: true, atMost: 6)
    let gap = graph.boxGap
    let columns = [left, right].map { groups in
      groups.filter { !$0.items.isEmpty }
        .drawn(width: width, height: height, gap: gap, prefix: prefix, names: &names)
    }
    let middle = DOTNode(
      id: id, lines: lines, tooltip: subject.tooltip,
      size: .fitting(lines, fontSize: 10, isBold: true, width: 80), look: .subject, isBold: true,
      fontSize: 10,
      isLeftAligned: false)
    graph.nodes = columns[0].flatMap(\.nodes) + [middle] + columns[1].flatMap(\.nodes)
    for (side, drawn) in columns.joined().enumerated().map({ ($0.offset < columns[0].count, $0.element) }) {
      graph.clusters.append(
        DOTCluster(
          id: names.unique(drawn.nodes[0].id + "-groep"), fill: drawn.group.kind.ground,
          nodes: drawn.nodes.map(\.id)))
      for (index, node) in drawn.nodes.enumerated() {
        let ends = side ? (node.id, id) : (id, node.id)
        graph.edges.append(
          DOTEdge(
            from: ends.0, to: ends.1, isInvisible: index > 0, width: 1.4, colour: drawn.group.kind.line))
      }
    }
    self.graph = graph
    groups = columns[0] + columns[1]
  }
}
