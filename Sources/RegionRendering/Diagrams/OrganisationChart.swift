/// A subject on top and groups of what it has to do with below it, in as many columns as the page has room for; a
/// line leads from the subject to each group.
struct OrganisationChart: Sendable {
  let subject: DiagramItem
  /// The groups, the most important first; empty ones are not drawn.
  let groups: [DiagramGroup]
  /// Beginning of all ids.
  let prefix: String
  /// The command that lists everything.
  let command: String

  /// Points left of a column, for its line.
  private static let gutter = 13.0
  /// Boxes as wide as a name takes, and wide enough to read.
  private static let widths = 118.0...210.0

  /// The chart in `room`; `nil` when not all fits and smaller letters are to be tried.
  func plan(in room: DiagramRoom) -> DiagramPlan? {
    let groups = self.groups.filter { !$0.items.isEmpty }
    var stack = BoxStack()
    let lines = NodeSize.lines(
      subject.text, width: min(260, room.width), fontSize: 11, isBold: true, atMost: 3)
    let node = DOTNode(
      id: stack.names.unique(prefix + subject.id), lines: lines, tooltip: subject.tooltip,
      size: .fitting(lines, fontSize: 11, isBold: true, width: 110), look: .subject, isBold: true,
      fontSize: 11,
      isLeftAligned: false)
    let top = node.size.height + (groups.isEmpty ? 0 : 18)
    guard let (flow, count) = Self.flow(groups, room, height: room.height - top, folding: room.isLast) else {
      return nil
    }
    let slot = min(room.width / Double(count), Self.widths.upperBound + 2 * BoxStack.padding + Self.gutter)
    let width = slot - Self.gutter - 2 * BoxStack.padding
    // The line of the first column leaves room at its left, so the middle lies a little to the right.
    let middle = (slot * Double(max(1, flow.columns.count)) + Self.gutter) / 2
    let head = stack.place(node, x: max(0, middle - node.size.width / 2), y: 0)
    let rail = head.bottom + 9
    for (column, pieces) in flow.columns.enumerated() {
      let x = slot * Double(column) + Self.gutter
      var y = top
      for piece in pieces {
        let group = piece.isContinued ? groups[piece.group].continued : groups[piece.group]
        let nodes = DrawnGroup(
          group, items: piece.items,
          rest: piece.hasRest ? group.items.count - flow.shown[piece.group] : 0, width: width, prefix: prefix,
          names: &stack.names
        ).nodes
        let box = stack.place(nodes, kind: group.kind, x: x, y: y)
        if !piece.isContinued {
          let drop = x - Self.gutter * 0.6
          let level = y + BoxStack.padding + nodes[0].size.height / 2
          stack.graph.edges.append(
            DOTEdge(
              from: node.id, to: nodes[0].id, width: 1, colour: DiagramColour.line,
              path: BoxStack.straight([
                PagePoint(x: head.centre.x, y: head.bottom), PagePoint(x: head.centre.x, y: rail),
                PagePoint(x: drop, y: rail), PagePoint(x: drop, y: level), PagePoint(x: x, y: level),
              ])))
        }
        y = box.bottom + GroupFlow.groupGap
      }
    }
    let left = zip(groups, flow.shown).map { ($0, $0.items.count - $1) }
    return DiagramPlan(stack.graph, in: room, folded: left.foldedInWords, listedBy: command)
  }

  /// The number of columns with which most is drawn, and of those the fewest, so that names have room.
  private static func flow(_ groups: [DiagramGroup], _ room: DiagramRoom, height: Double, folding: Bool) -> (
    GroupFlow, Int
  )? {
    let sides = gutter + 2 * BoxStack.padding
    let least = max(1, Int(room.width / (widths.upperBound + sides)))
    let most = max(least, Int(room.width / (widths.lowerBound + sides)))
    var best: (flow: GroupFlow, count: Int, shown: Int)?
    for count in least...most {
      let slot = min(room.width / Double(count), widths.upperBound + sides)
      let measures = groups.map { GroupFlow.Measures($0, width: slot - sides) }
      guard let flow = GroupFlow(measures, columns: count, height: height, folding: folding) else { continue }
      let shown = flow.shown.reduce(0, +)
      if best.map({ shown > $0.shown }) ?? true { best = (flow, count, shown) }
      if shown == groups.joinedItems.count { break }
    }
    return best.map { ($0.flow, $0.count) }
  }
}
