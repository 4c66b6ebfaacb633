extension LogicalRegionPicture {
  /// Points between the columns of candidates.
  private static let columnGap = 8.0

  /// The picture from top to bottom, for a page that is high: the candidates in two columns, core, shell and fringe
  /// beside each other.
  func upright(in room: DiagramRoom) -> (DOTGraph, String?)? {
    var stack = BoxStack()
    let (gap, between) = (20.0, 10.0)
    let wide = min(room.width, 330)
    let ask = Self.box("vraag", question, .subject, wide, &stack.names)
    let count = Self.box("tellen", counting, .step, wide, &stack.names)
    let answer = result.map { Self.box("antwoord", $0, .answer, wide, &stack.names) }
    let single = [ask, count].map(\.size.height).reduce(0, +) + (answer?.size.height ?? 0)
    let height = room.height - single - 4 * gap
    let columns = room.width > 420 ? 2 : 1
    let inner = room.width - 2 * BoxStack.padding
    let width = (inner - Self.columnGap * Double(columns - 1)) / Double(columns)
    let share = Double(max(1, bands.count))
    let bandWidth = min(240, (room.width - between * (share - 1)) / share - 2 * BoxStack.padding)
    guard bandWidth > 100 || room.isLast else { return nil }
    // The bands first, then as many candidates as there is room for, which stand beside each other.
    let most = bands.map { band in
      [band].shown(width: bandWidth, height: height * 0.6, gap: BoxStack.gap)[0]
    }
    let counted = zip(bands, most).map {
      DrawnGroup($0, shown: $1, width: bandWidth, prefix: Self.prefix, names: &stack.names)
    }
    let used = counted.map { Self.height(of: [$0]) }.max() ?? 0
    let rows = (height - used) * Double(columns) - 30
    guard let many = shown([candidates], width: width, height: rows, room: room) else { return nil }
    let found = DrawnGroup(candidates, shown: many[0], width: width, prefix: Self.prefix, names: &stack.names)
    func middle(_ node: DOTNode, y: Double) -> PageRect {
      stack.place(node, x: (room.width - node.size.width) / 2, y: y)
    }
    let asked = middle(ask, y: 0)
    let ground = grid(found, columns: columns, width: width, room.width, y: asked.bottom + gap, &stack)
    let counter = middle(count, y: ground.bottom + gap)
    stack.graph.edges.append(arrow(ask, found.nodes[0], [asked.bottomCentre, ground.topCentre]))
    stack.graph.edges.append(arrow(found.nodes[0], count, [ground.bottomCentre, counter.topCentre]))
    let taken = counted.reduce(-between) { sum, _ in sum + bandWidth + 2 * BoxStack.padding + between }
    var x = max(0, (room.width - taken) / 2)
    let y = counter.bottom + gap
    var core: PageRect?
    for drawn in counted {
      let box = stack.place(drawn.nodes, kind: drawn.group.kind, x: x, y: y)
      let start = PagePoint(x: min(max(box.centre.x, counter.x + 8), counter.right - 8), y: counter.bottom)
      stack.graph.edges.append(arrow(count, drawn.nodes[0], [start, box.topCentre]))
      if drawn.group.kind == .core { core = box }
      x = box.right + between
    }
    if let answer, let core {
      let place = middle(answer, y: y + used + gap)
      let end = PagePoint(x: max(core.centre.x, place.x + 8), y: place.y)
      stack.graph.edges.append(
        arrow(counted[0].nodes[0], answer, [PagePoint(x: end.x, y: core.bottom), end], true))
    }
    return (stack.graph, ([found] + counted).foldedInWords)
  }

  /// The candidates under one title in several columns.
  private func grid(
    _ found: DrawnGroup, columns: Int, width: Double, _ whole: Double, y: Double, _ stack: inout BoxStack
  ) -> PageRect {
    var heading = found.nodes[0]
    heading.lines = NodeSize.lines(
      candidates.title, width: whole - 2 * BoxStack.padding, fontSize: 8, isBold: true)
    heading.size = .fitting(heading.lines, fontSize: 8, isBold: true, width: whole - 2 * BoxStack.padding)
    let title = stack.place(heading, x: BoxStack.padding, y: y + BoxStack.padding)
    let rest = Array(found.nodes.dropFirst())
    let each = (rest.count + columns - 1) / columns
    var bottom = title.bottom
    for column in 0..<columns {
      var base = title.bottom + BoxStack.gap
      for node in rest.dropFirst(column * each).prefix(each) {
        let x = BoxStack.padding + Double(column) * (width + Self.columnGap)
        base = stack.place(node, x: x, y: base).bottom + BoxStack.gap
      }
      bottom = max(bottom, base - BoxStack.gap)
    }
    let box = PageRect(x: 0, y: y, width: whole, height: bottom + BoxStack.padding - y)
    stack.ground(box, kind: .region, [heading] + rest)
    return box
  }
}
