/// The boxes of the diagram of a logical region: question, existing regions, counting, bands, answer. Across on a
/// page that is wide, from top to bottom on one that is high.
struct LogicalRegionPicture: Sendable, Hashable {
  private let question: String
  private let counting = "3. Tel per gemeente in hoeveel van deze aanwijzingen zij meedoet"
  private let result: String?
  private let candidates: DiagramGroup
  private let bands: [DiagramGroup]
  static let prefix = "logische-regio-"

  init(
    subjects: [String], bands: [[LogicalRegionDiagram.Share]], candidates: [LogicalRegionDiagram.Candidate],
    bodies: Int, answer: LogicalRegionDiagram.Candidate?, thresholds: LogicalRegionDiagram.Thresholds
  ) {
    let who = DutchNumber.list(subjects)
    question = "1. Wat is een logische regio voor \(who)?"
    self.candidates = Self.group(candidates, bodies, with: who)
    self.bands = Self.groups(bands, subjects, thresholds).filter { !$0.items.isEmpty }
    result = answer.map {
      "5. Past het best bij de kern: \($0.name), \("\(DutchNumber.share($0.likeness, decimals: 0)) gelijk".unbroken)"
    }
  }

  /// The picture in `room`; `nil` when too little of it fits.
  func plan(in room: DiagramRoom) -> DiagramPlan? {
    let drawn = room.width > room.height * 1.15 ? across(in: room) : upright(in: room)
    return drawn.map { graph, folded in
      DiagramPlan(
        graph, in: room,
        folded: folded.map {
          "Niet apart getekend, wel meegeteld: \($0); de volledige lijst geeft `regio logisch`."
        })
    }
  }

  /// How many things of groups below each other are drawn; `nil` when too few of them are.
  private func shown(_ groups: [DiagramGroup], width: Double, height: Double, room: DiagramRoom) -> [Int]? {
    // Of core, shell and fringe the core is kept longest.
    let shown = groups.shown(width: width, height: height, gap: BoxStack.gap, lastFirst: true)
    let enough = zip(groups, shown).allSatisfy { group, count in
      count >= min(group.items.count, group.id == candidates.id ? LogicalRegionDiagram.drawnCandidates : 12)
    }
    // Larger letters than on A4 only where nothing is left out for them.
    let isAll = zip(groups, shown).allSatisfy { $0.items.count == $1 }
    return isAll || (enough && room.scale <= 1.15) || room.isLast || room.scale <= 1 ? shown : nil
  }

  // MARK: From left to right

  private func across(in room: DiagramRoom) -> (DOTGraph, String?)? {
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

  // MARK: From top to bottom

  private func upright(in room: DiagramRoom) -> (DOTGraph, String?)? {
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
    let width = (inner - BoxStack.gap * Double(columns - 1)) / Double(columns)
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
        let x = BoxStack.padding + Double(column) * (width + BoxStack.gap)
        base = stack.place(node, x: x, y: base).bottom + BoxStack.gap
      }
      bottom = max(bottom, base - BoxStack.gap)
    }
    let box = PageRect(x: 0, y: y, width: whole, height: bottom + BoxStack.padding - y)
    stack.ground(box, kind: .region, [heading] + rest)
    return box
  }

  private func arrow(_ from: DOTNode, _ to: DOTNode, _ points: [PagePoint], _ isAnswer: Bool = false)
    -> DOTEdge
  {
    DOTEdge(
      from: from.id, to: to.id, width: isAnswer ? 2 : 1.4,
      colour: isAnswer ? DiagramColour.vermillion : DiagramColour.line, hasArrow: true,
      path: BoxStack.straight(points))
  }

  private static func height(of groups: [DrawnGroup]) -> Double {
    groups.reduce(-GroupFlow.groupGap) { sum, drawn in
      sum + drawn.nodes.reduce(0) { $0 + $1.size.height + BoxStack.gap } + 2 * BoxStack.padding - BoxStack.gap
        + GroupFlow.groupGap
    }
  }

  private static func box(
    _ id: String, _ text: String, _ look: NodeLook, _ width: Double, _ names: inout Identifiers
  )
    -> DOTNode
  {
    let width = NodeSize.unbroken(text, width: width, most: max(160, width), fontSize: 9, isBold: true)
    let lines = NodeSize.lines(text, width: width, fontSize: 9, isBold: true, atMost: 8)
    return DOTNode(
      id: names.unique(prefix + id), lines: lines, tooltip: text,
      size: .fitting(lines, fontSize: 9, isBold: true, width: width), look: look, isBold: true, fontSize: 9,
      isLeftAligned: false)
  }

  /// The candidates, the answer first.
  private static func group(
    _ candidates: [LogicalRegionDiagram.Candidate], _ bodies: Int, with who: String
  ) -> DiagramGroup {
    let ordered = candidates.filter(\.isAnswer) + candidates.filter { !$0.isAnswer }
    return DiagramGroup(
      id: "kandidaten",
      title: title(of: candidates, bodies, with: who),
      kind: .region,
      singular: "regio", plural: "regio's",
      items: ordered.enumerated().map { index, one in
        let members = DutchNumber.counted(one.memberCount, "gemeente", "gemeenten").unbroken
        let likeness = "\(DutchNumber.share(one.likeness, decimals: 0)) gelijk".unbroken
        let more = one.bodyCount > 1 ? "\u{A0}(+\(one.bodyCount - 1))" : ""
        return DiagramItem(
          id: "kandidaat-\(index + 1)", text: "\(one.name.capitalisedFirst)\(more): \(members), \(likeness)",
          tooltip: "\(one.name) (\(one.kind)), \(members), \(likeness) aan de kern",
          look: one.isAnswer ? .answer : nil)
      })
  }

  /// How many bodies there are, and how many different regions they make.
  private static func title(
    of candidates: [LogicalRegionDiagram.Candidate], _ bodies: Int, with who: String
  ) -> String {
    let regions = DutchNumber.counted(candidates.count, "regio", "regio's")
    guard bodies > candidates.count else { return "2. \(regions) met \(who) erin" }
    return
      "2. \(DutchNumber.count(bodies)) aanwijzingen met \(who) erin: \(candidates.count) verschillende regio's"
  }

  private static func groups(
    _ bands: [[LogicalRegionDiagram.Share]], _ subjects: [String],
    _ thresholds: LogicalRegionDiagram.Thresholds
  ) -> [DiagramGroup] {
    let limits = [thresholds.core, thresholds.shell, thresholds.fringe]
    let kinds: [GroupKind] = [.core, .shell, .fringe]
    return zip(zip(kinds, limits), bands).map { kind, band in
      let asked =
        kind.0 == .core
        ? subjects.map { name in
          DiagramItem(id: "kern-\(name)", text: name, tooltip: "\(name): de vraag gaat over deze gemeente")
        } : []
      let counted = band.sorted { ($1.share, $0.name) < ($0.share, $1.name) }.map { one in
        let share = DutchNumber.share(one.share, decimals: 0)
        return DiagramItem(
          id: "\(kind.0.rawValue)-\(one.name)", text: "\(one.name): \(share)",
          tooltip: "\(one.name), in \(share) van de aanwijzingen")
      }
      let limit = DutchNumber.share(kind.1, decimals: 0)
      return DiagramGroup(
        id: kind.0.rawValue,
        title: "4. \(kind.0.rawValue.capitalisedFirst): in minstens \(limit) van de aanwijzingen",
        kind: kind.0,
        singular: "gemeente", plural: "gemeenten", items: asked + counted)
    }
  }
}

extension String {
  /// The text with spaces that hold its words together on one line.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}
