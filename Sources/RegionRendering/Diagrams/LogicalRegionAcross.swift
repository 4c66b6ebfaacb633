extension LogicalRegionPicture {
  /// The picture from left to right, for a page that is wide: a line from the question to every candidate.
  func across(in room: DiagramRoom) -> (DOTGraph, String?)? {
    var stack = BoxStack()
    let gap = 26.0
    let ask = Self.box("vraag", question, .subject, 88, &stack.names)
    let count = Self.box("tellen", counting, .step, 92, &stack.names)
    let answer = result.map { Self.box("antwoord", $0, .answer, 112, &stack.names) }
    let fixed = ask.size.width + count.size.width + (answer?.size.width ?? 0) + gap * 4 + 4 * BoxStack.padding
    let left = room.width - fixed
    guard left > 270 || room.isLast else { return nil }
    let width = max(140, min(330, left * 0.56))
    let bandWidth = max(120, min(200, left - width))
    guard let many = shown([candidates], width: width, height: room.height, room: room),
      let few = shown(bands, width: bandWidth, height: room.height, room: room)
    else { return nil }
    let found = DrawnGroup(candidates, shown: many[0], width: width, prefix: Self.prefix, names: &stack.names)
    let counted = zip(bands, few).map {
      DrawnGroup($0, shown: $1, width: bandWidth, prefix: Self.prefix, names: &stack.names)
    }
    let heights = [Self.height(of: [found]), Self.height(of: counted), ask.size.height, count.size.height]
    let height = heights.max() ?? 0
    func middle(_ node: DOTNode, x: Double) -> PageRect {
      stack.place(node, x: x, y: (height - node.size.height) / 2)
    }
    var x = 0.0
    let asked = middle(ask, x: x)
    x = asked.right + gap
    let ground = stack.place(found.nodes, kind: .region, x: x, y: (height - heights[0]) / 2)
    x = ground.right + gap
    let counter = middle(count, x: x)
    for node in stack.graph.nodes where found.nodes.contains(where: { $0.id == node.id }) {
      guard node.look.name != "kop", let box = node.box else { continue }
      let line = node.look == .answer ? 2 : 0.8
      stack.graph.edges.append(
        DOTEdge(
          from: ask.id, to: node.id, width: line,
          path: BoxStack.straight([asked.rightCentre, box.leftCentre])))
      stack.graph.edges.append(
        DOTEdge(
          from: node.id, to: count.id, width: line,
          path: BoxStack.straight([box.rightCentre, counter.leftCentre])))
    }
    x = counter.right + gap
    var y = (height - heights[1]) / 2
    var core: PageRect?
    for drawn in counted {
      let box = stack.place(drawn.nodes, kind: drawn.group.kind, x: x, y: y)
      y = box.bottom + GroupFlow.groupGap
      stack.graph.edges.append(arrow(count, drawn.nodes[0], [counter.rightCentre, box.leftCentre]))
      if drawn.group.kind == .core { core = box }
      if drawn == counted.last { x = box.right + gap }
    }
    if let answer, let core {
      // Beside the core, from which it follows.
      let place = stack.place(answer, x: x, y: max(0, core.centre.y - answer.size.height / 2))
      stack.graph.edges.append(
        arrow(counted[0].nodes[0], answer, [core.rightCentre, PagePoint(x: place.x, y: core.centre.y)], true))
    }
    return (stack.graph, ([found] + counted).foldedInWords)
  }
}
