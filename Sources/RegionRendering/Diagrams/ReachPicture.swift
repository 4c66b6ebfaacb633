import RegionModel

/// The boxes and lines of the diagram of reach: steps, channels and provinces, each in a column, in their own order
/// from top to bottom.
struct ReachPicture: Sendable {
  private let country: RegionGraph
  private let steps: [ReachDiagram.Step]
  private static let stepWidth = 104.0
  static let provinceWidth = 150.0
  /// From how many municipalities on a line to a province is thicker, and thickest.
  private static let thicker = 8
  private static let thickest = 20
  /// Room for lines between columns.
  private static let leastGap = 60.0

  init(graph country: RegionGraph, steps: [ReachDiagram.Step]) {
    self.country = country
    self.steps = steps
  }

  /// What the thickness of lines says, as the end of a sentence; empty where all are thin.
  var thickness: String {
    let shares = country.provinces.flatMap { province in
      let members = MunicipalitySet(
        country.municipalities.indices.filter { country.municipalities[$0].province == province.code },
        capacity: country.count)
      return steps.flatMap(\.channels).map { $0.members.intersection(members).count }
    }
    let most = shares.max() ?? 0
    guard most >= Self.thicker else { return "" }
    return "; een dikkere lijn staat voor \(Self.thicker) gemeenten of meer"
      + (most >= Self.thickest ? ", de dikste voor \(Self.thickest) of meer" : "")
  }

  /// The picture in `room`; `nil` when too little of it fits.
  func plan(in room: DiagramRoom) -> DiagramPlan? {
    let all = steps.reduce(0) { $0 + $1.channels.count }
    let free = room.width - Self.stepWidth - Self.provinceWidth - 2 * Self.leastGap
    guard free > 140 || room.isLast else { return nil }
    let width = max(120, min(250, free))
    var most = all
    while true {
      let (graph, height) = drawn(in: room, width: width, most: most)
      guard height > room.height, most > steps.count else {
        let left = all - Self.drawn(steps, most: most, provinces: []).reduce(0) { $0 + $1.count }
        // A few channels fewer on letters that can be read from afar are better than all on small ones.
        guard left == 0 || room.isLast else { return nil }
        return DiagramPlan(
          graph, in: room, folded: left > 0 ? DutchNumber.counted(left, "kanaal", "kanalen") : nil)
      }
      guard room.isLast else { return nil }
      most -= 1
    }
  }

  /// The picture with so many channels, and how high it is.
  private func drawn(in room: DiagramRoom, width: Double, most: Int) -> (DOTGraph, Double) {
    var stack = BoxStack()
    let between = 12.0
    let wide = Self.stepWidth + width + 2 * BoxStack.padding + Self.provinceWidth
    let gap = max(Self.leastGap, min(120, (room.width - wide) / 2))
    let provinces = Self.provinces(of: country, steps: steps, names: &stack.names)
    let drawn = Self.drawn(steps, most: most, provinces: provinces.map(\.members))
    // First all boxes, to know how high each column is.
    let groups = zip(steps, drawn).enumerated().map { index, pair in
      let (step, channels) = pair
      let reached = step.channels.reduce(MunicipalitySet(capacity: country.count)) { $0.union($1.members) }
      let count = DutchNumber.counted(reached.count, "gemeente", "gemeenten")
      let head = Self.box(
        "stap-\(index + 1)", "\(step.name): \(count.unbroken)", .subject, width: Self.stepWidth, size: 9,
        isBold: true,
        &stack.names)
      var nodes = channels.enumerated().map { place, channel in
        let members = DutchNumber.counted(channel.members.count, "gemeente", "gemeenten")
        return Self.box(
          "kanaal-\(index + 1)-\(place + 1)",
          "\(channel.name):\u{A0}\(DutchNumber.count(channel.members.count))",
          .member(Self.kind(channel.kind)), width: width, size: 8, isDashed: channel.isUncertain,
          tooltip: "\(channel.name) (\(channel.kind)), \(members)", &stack.names)
      }
      let rest = step.channels.count - channels.count
      if rest > 0 {
        let text = "en nog \(DutchNumber.counted(rest, "kanaal", "kanalen"))"
        nodes.append(Self.box("stap-\(index + 1)-rest", text, .folded, width: width, size: 8, &stack.names))
      }
      let height = nodes.reduce(2 * BoxStack.padding - BoxStack.gap) { $0 + $1.size.height + BoxStack.gap }
      return (head: head, nodes: nodes, height: height)
    }
    let column = groups.reduce(-between) { $0 + max($1.height, $1.head.size.height) + between }
    let boxes = provinces.reduce(0) { $0 + $1.node.size.height }
    let least = boxes + 4 * Double(max(0, provinces.count - 1))
    let height = max(column, least)
    // Where there is room the provinces stand apart, so that lines to them can be told apart.
    let air = max(
      4,
      min(44, (max(height, min(room.height * 0.9, boxes * 3)) - boxes) / Double(max(1, provinces.count - 1))))
    let whole = max(height, boxes + air * Double(max(0, provinces.count - 1)))
    // Steps that take less room than the provinces stand further apart.
    let apart = between + max(0, min(60, (whole - column) / Double(max(1, groups.count - 1))))
    let taken = column + (apart - between) * Double(max(0, groups.count - 1))
    let x = (
      step: 0.0, channel: Self.stepWidth + gap,
      province: Self.stepWidth + gap + width + 2 * BoxStack.padding + gap
    )
    var y = (whole - boxes - air * Double(max(0, provinces.count - 1))) / 2
    let places = provinces.map { province in
      let box = stack.place(province.node, x: x.province, y: y)
      y = box.bottom + air
      return box
    }
    y = (whole - taken) / 2
    for (index, group) in groups.enumerated() {
      let taken = max(group.height, group.head.size.height)
      let head = stack.place(group.head, x: x.step, y: y + (taken - group.head.size.height) / 2)
      let ground = stack.place(group.nodes, kind: .other, x: x.channel, y: y + (taken - group.height) / 2)
      y += taken + apart
      lines(drawn[index], head, group.head, ground, group.nodes, provinces, places, &stack)
    }
    return (stack.graph, whole)
  }

  /// The lines from a step to its channels, and from each to the provinces that it reaches.
  private func lines(
    _ channels: [ReachDiagram.Channel], _ head: PageRect, _ step: DOTNode, _ ground: PageRect,
    _ nodes: [DOTNode],
    _ provinces: [(members: MunicipalitySet, node: DOTNode)], _ places: [PageRect], _ stack: inout BoxStack
  ) {
    var y = ground.y + BoxStack.padding
    for (channel, node) in zip(channels, nodes) {
      let box = PageRect(
        x: ground.x + BoxStack.padding, y: y, width: node.size.width, height: node.size.height)
      y = box.bottom + BoxStack.gap
      stack.graph.edges.append(
        DOTEdge(
          from: step.id, to: node.id, width: 1.2,
          path: BoxStack.flowing(from: head.rightCentre, to: box.leftCentre)))
      for (number, province) in provinces.enumerated() {
        let share = channel.members.intersection(province.members).count
        guard share > 0 else { continue }
        stack.graph.edges.append(
          DOTEdge(
            from: node.id, to: province.node.id,
            width: share >= Self.thickest ? 3 : share >= Self.thicker ? 2 : 1,
            colour: Self.line(number),
            path: BoxStack.flowing(from: box.rightCentre, to: places[number].leftCentre)))
      }
    }
  }
}
