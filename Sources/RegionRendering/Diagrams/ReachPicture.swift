import RegionModel

/// The boxes and lines of the diagram of reach.
struct ReachPicture: Sendable, Hashable {
  let graph: DOTGraph
  /// Channels that are not drawn one by one.
  let left: Int
  private static let prefix = "bereik-"

  init(graph country: RegionGraph, steps: [ReachDiagram.Step], most: Int) {
    var names = Identifiers()
    var graph = DOTGraph()
    graph.columnGap = 60
    let drawn = Self.drawn(steps, most: most)
    left = steps.reduce(0) { $0 + $1.channels.count } - drawn.reduce(0) { $0 + $1.count }
    let provinces = Self.provinces(of: country, steps: steps, names: &names)
    var channelNodes: [DOTNode] = []
    var stepNodes: [DOTNode] = []
    for (index, step) in steps.enumerated() {
      let reached = step.channels.reduce(MunicipalitySet(capacity: country.count)) { $0.union($1.members) }
      let count = DutchNumber.counted(reached.count, "gemeente", "gemeenten")
      let node = Self.box(
        "stap-\(index + 1)", "\(step.name): \(count)", .subject, width: 104, size: 9, isBold: true, &names)
      stepNodes.append(node)
      var ids: [String] = []
      for (place, channel) in drawn[index].enumerated() {
        let kind = Self.kind(channel.kind)
        let members = DutchNumber.counted(channel.members.count, "gemeente", "gemeenten")
        let box = Self.box(
          "kanaal-\(index + 1)-\(place + 1)", "\(channel.name): \(DutchNumber.count(channel.members.count))",
          .member(kind), width: 190, size: 8, isDashed: channel.isUncertain,
          tooltip: "\(channel.name) (\(channel.kind)), \(members)", &names)
        channelNodes.append(box)
        ids.append(box.id)
        graph.edges.append(DOTEdge(from: node.id, to: box.id, width: 1.2, colour: kind.line))
        for (number, province) in provinces.enumerated() {
          let share = channel.members.intersection(province.members).count
          guard share > 0 else { continue }
          graph.edges.append(
            DOTEdge(
              from: box.id, to: province.node.id, width: share >= 20 ? 3 : share >= 8 ? 2 : 1,
              colour: Self.line(number)))
        }
      }
      let rest = step.channels.count - drawn[index].count
      if rest > 0 {
        let text = "en nog \(DutchNumber.counted(rest, "kanaal", "kanalen"))"
        let box = Self.box("stap-\(index + 1)-rest", text, .folded, width: 190, size: 8, &names)
        channelNodes.append(box)
        ids.append(box.id)
        graph.edges.append(DOTEdge(from: node.id, to: box.id, isInvisible: true))
      }
      if ids.count > 1 {
        graph.clusters.append(
          DOTCluster(
            id: names.unique(Self.prefix + "groep-\(index + 1)"), fill: DiagramColour.paleGrey, nodes: ids))
      }
    }
    // A province that nobody reaches keeps its place in the last column.
    if let anchor = channelNodes.first {
      let linked = Set(graph.edges.map(\.to))
      for province in provinces where !linked.contains(province.node.id) {
        graph.edges.append(DOTEdge(from: anchor.id, to: province.node.id, isInvisible: true))
      }
    }
    graph.nodes = stepNodes + channelNodes + provinces.map(\.node)
    self.graph = graph
  }

  /// The channels of each step that are drawn: at most `most` together, the largest of each step first; the step that
  /// shows most gives way first.
  private static func drawn(_ steps: [ReachDiagram.Step], most: Int) -> [[ReachDiagram.Channel]] {
    var shown = steps.map(\.channels.count)
    while shown.reduce(0, +) > most, let largest = shown.max(), largest > 1,
      let index = shown.lastIndex(of: largest)
    {
      shown[index] -= 1
    }
    return zip(steps, shown).map { step, count in
      let order = step.channels.indices.sorted {
        (step.channels[$1].members.count, $0) < (step.channels[$0].members.count, $1)
      }
      return order.prefix(count).map { step.channels[$0] }
    }
  }

  private static func provinces(
    of country: RegionGraph, steps: [ReachDiagram.Step], names: inout Identifiers
  ) -> [(members: MunicipalitySet, node: DOTNode)] {
    let reached = steps.flatMap(\.channels).reduce(MunicipalitySet(capacity: country.count)) {
      $0.union($1.members)
    }
    return country.provinces.compactMap { province in
      let members = MunicipalitySet(
        country.municipalities.indices.filter { country.municipalities[$0].province == province.code },
        capacity: country.count)
      guard !members.isEmpty else { return nil }
      let inside = members.intersection(reached)
      let isWhole = inside.count == members.count
      let text =
        isWhole
        ? "\(province.name): \(members.count == 1 ? "1 gemeente" : "alle \(members.count) gemeenten")"
        : "\(province.name): \(inside.count) van \(members.count) gemeenten"
      let who = inside.isEmpty ? "niemand" : DutchNumber.list(inside.map { country.municipalities[$0].name })
      return (
        members,
        box(
          "provincie-\(province.code)", text, .member(isWhole ? .municipality : .other), width: 150, size: 8,
          tooltip: "\(province.name), bereikt: \(who)", &names)
      )
    }
  }

  private static func kind(_ word: String) -> GroupKind {
    switch word {
    case "netwerk": .network
    case "regeling": .arrangement
    case "programma": .programme
    case "regio": .region
    default: .other
    }
  }

  /// The colour of the lines to a province: neighbours in the column differ, so that lines can be followed.
  private static func line(_ number: Int) -> String {
    [
      DiagramColour.blue, DiagramColour.orange, DiagramColour.green, DiagramColour.purple, DiagramColour.line,
    ][
      number % 5]
  }

  private static func box(
    _ id: String, _ text: String, _ look: NodeLook, width: Double, size: Double, isBold: Bool = false,
    isDashed: Bool = false, tooltip: String? = nil, _ names: inout Identifiers
  ) -> DOTNode {
    let room = NodeSize.unbroken(text, width: width, most: width * 1.4, fontSize: size, isBold: isBold)
    let lines = NodeSize.lines(text, width: room, fontSize: size, isBold: isBold, atMost: isBold ? 5 : 2)
    return DOTNode(
      id: names.unique(prefix + id), lines: lines, tooltip: tooltip ?? text,
      size: .fitting(lines, fontSize: size, isBold: isBold, width: width), look: look, isDashed: isDashed,
      isBold: isBold, fontSize: size, isLeftAligned: !isBold)
  }
}
