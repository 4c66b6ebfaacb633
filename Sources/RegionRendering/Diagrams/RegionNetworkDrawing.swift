import RegionModel

/// Circles, names and arrows of regions at their places, and what lies under them.
struct RegionNetworkDrawing: Sendable {
  let graph: PlacedGraph
  /// Outline of the country and the legend.
  let ground: [SVGElement]
  /// Regions whose name found no room, by position.
  let nameless: [Int]
  /// Whether a name stands nearer to another region than to its own, or the legend is wider than the room.
  let isCrowded: Bool

  /// Points below the map that the legend takes when it does not stand beside it.
  private static let strip = 38.0
  /// Height in points of a map on which the largest circle has a radius of 15 and the widest arrow 5.5 points.
  private static let usualHeight = 600.0
  static let fontSize = 7.5

  init(
    graph: RegionGraph, places: [RegionNetworkDiagram.Place], ties: [RegionNetworkDiagram.Tie], unit: String,
    room: DiagramRoom
  ) {
    // The country is higher than it is wide, so a wide room has a free side for the legend.
    let isWide = room.width > 1.3 * room.height
    let strip = isWide ? 0 : Self.strip
    let frame = PageRect(x: 0, y: 0, width: room.width, height: max(100, room.height - strip))
    let shrink = min(
      1, (max(frame.height, 200) / Self.usualHeight).squareRoot() * (frame.height < 450 ? 0.8 : 1))
    let page = graph.topology.bounds.map {
      PageTopology(graph.topology, Projection(fitting: $0, in: frame.inset(by: 6)), tolerance: 0.7)
    }
    let most = max(1, places.map(\.jobs).max() ?? 1)
    let (circles, largest) = Self.circles(
      at: places.enumerated().map { number, place in
        page.flatMap { PageArea($0.outline(of: place.members)).visualCentre(precision: 2)?.place }
          ?? Self.onRing(number, of: places.count, in: frame)
      }, sizes: places.map { (max(0, $0.jobs) / most).squareRoot() }, largest: 15 * shrink, ties: ties,
      in: frame)
    let width = FlowWidth(values: ties.map(\.value), widest: 5.5 * shrink)
    var names = Identifiers()
    var drawn = PlacedGraph(width: frame.width, height: frame.height + strip)
    let ids = places.indices.map { names.unique("pendel-regio-\($0 + 1)") }
    let order = places.indices.sorted { (places[$1].jobs, $0) < (places[$0].jobs, $1) }
    for number in order {
      let place = places[number]
      var look = NodeLook.subject
      (look.name, look.shape, look.styles) = ("regio", "circle", [])
      (look.fill, look.line, look.lineWidth) = (DiagramColour.orange, DiagramColour.ink, 0.8)
      drawn.nodes.append(
        PlacedNode(
          node: DOTNode(
            id: ids[number], lines: [],
            tooltip:
              "\(place.name): \(DutchNumber.counted(place.members.count, "gemeente", "gemeenten")), \(Self.count(place.jobs)) \(unit)",
            size: NodeSize(width: 2 * circles[number].radius, height: 2 * circles[number].radius), look: look),
          centre: circles[number].middle))
    }
    let arrows = ties.flatMap { Self.samples(Self.curve(from: circles[$0.from], to: circles[$0.to]).course) }
    let labels = Self.labels(order, places, circles, arrows: arrows, in: frame)
    var nameless: [Int] = []
    var isCrowded = false
    var leaders: [PlacedEdge] = []
    for (number, label) in zip(order, labels) {
      guard let label else {
        nameless.append(number)
        continue
      }
      var look = NodeLook.folded
      (look.name, look.ink, look.fill) = ("naam", DiagramColour.black, "#FFFFFFCC")
      let id = names.unique(ids[number] + "-naam")
      drawn.nodes.append(
        PlacedNode(
          node: DOTNode(
            id: id, lines: label.lines, tooltip: places[number].name,
            size: NodeSize(width: label.box.width, height: label.box.height), look: look,
            fontSize: Self.fontSize, isLeftAligned: false),
          centre: label.box.centre))
      guard label.isAstray else { continue }
      isCrowded = true
      // A thin line leads a name that stands nearer to another circle to its own.
      let (middle, box) = (circles[number].middle, label.box)
      let near = PagePoint(
        x: min(max(middle.x, box.x), box.right), y: min(max(middle.y, box.y), box.bottom))
      leaders.append(
        PlacedEdge(
          id: names.unique(ids[number] + "-lijn"), from: ids[number], to: id,
          course: PlacedEdge.straight([middle, near]), tooltip: places[number].name, width: 0.6,
          colour: DiagramColour.black))
    }
    for tie in ties.sorted(by: { ($1.value, $0.from, $0.to) < ($0.value, $1.from, $1.to) }) {
      let curve = Self.curve(from: circles[tie.from], to: circles[tie.to])
      drawn.edges.append(
        PlacedEdge(
          id: names.unique("pendel-\(tie.from + 1)-\(tie.to + 1)"), from: ids[tie.from], to: ids[tie.to],
          course: curve.course, tip: curve.tip,
          tooltip:
            "Van \(places[tie.from].name) naar \(places[tie.to].name): \(Self.count(tie.value)) \(unit), \(DutchNumber.share(tie.share)) van de werkende inwoners",
          width: width(tie.value), colour: DiagramColour.blue))
    }
    drawn.edges += leaders
    self.graph = drawn
    var elements: [SVGElement] = []
    if let page {
      elements.append(
        SVGElement(
          "path",
          [
            "id": "pendel-land", "d": PathData(rings: page.outline(of: 0..<graph.count)).text,
            "fill": "#F2F2F2", "fill-rule": "evenodd", "stroke": "#BFBFBF", "stroke-width": "0.6",
          ]))
      let borders = places.map { PathData(rings: page.outline(of: $0.members)).text }.joined()
      elements.append(
        SVGElement("path", ["d": borders, "fill": "none", "stroke": "#CFCFCF", "stroke-width": "0.5"]))
    }
    self.nameless = nameless.sorted()
    let legend = Self.legend(
      width, most: most, unit: unit, largest: largest, bottom: frame.height + strip, isColumn: isWide,
      colour: room.isBlackAndWhite ? DiagramColour.ink : DiagramColour.blue)
    ground = elements + legend.elements
    self.isCrowded = isCrowded || legend.width > frame.width
  }

  /// A region's place and size.
  struct Circle {
    var middle: PagePoint
    var radius: Double
    var box: PageRect {
      PageRect(x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius)
    }
  }

  static func count(_ value: Double) -> String { DutchNumber.number(value, decimals: 0) }

  /// A place for a region whose boundaries are not known: on a ring, so that nothing lies on anything else.
  private static func onRing(_ number: Int, of count: Int, in frame: PageRect) -> PagePoint {
    // A square walked around needs no sine, whose last digit differs between machines.
    let along = 4 * Double(number) / Double(max(1, count))
    let (side, rest) = (Int(along), along - Double(Int(along)))
    let (x, y) =
      switch side {
      case 0: (rest, 0.0)
      case 1: (1.0, rest)
      case 2: (1 - rest, 1.0)
      default: (0.0, 1 - rest)
      }
    return PagePoint(
      x: frame.width * (0.15 + 0.7 * x), y: frame.height * (0.15 + 0.7 * y))
  }

  /// A slightly bent arrow, so that both directions of a pair can be seen beside each other.
  private static func curve(from start: Circle, to end: Circle) -> (course: [PagePoint], tip: PagePoint) {
    let (dx, dy) = (end.middle.x - start.middle.x, end.middle.y - start.middle.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let (ux, uy) = (dx / length, dy / length)
    let bend = 0.14 * length
    func beside(_ part: Double) -> PagePoint {
      PagePoint(
        x: start.middle.x + dx * part - uy * bend, y: start.middle.y + dy * part + ux * bend)
    }
    func towards(_ from: PagePoint, _ to: PagePoint, _ distance: Double) -> PagePoint {
      let (x, y) = (to.x - from.x, to.y - from.y)
      let whole = max(0.001, (x * x + y * y).squareRoot())
      return PagePoint(x: from.x + x / whole * distance, y: from.y + y / whole * distance)
    }
    let (one, two) = (beside(0.33), beside(0.67))
    let tip = towards(end.middle, two, end.radius + 0.6)
    let neck = towards(end.middle, two, end.radius + 0.6 + PlacedEdge.arrowLength)
    return ([towards(start.middle, one, start.radius), one, two, neck], tip)
  }
}
