import RegionModel

/// Circles, names and arrows of regions at their places, and what lies under them.
struct RegionNetworkDrawing: Sendable {
  let graph: PlacedGraph
  /// Outline of the country and the legend.
  let ground: [SVGElement]
  /// Whether there was too little room for names beside each other.
  let hasCoveredNames: Bool

  private static let strip = 38.0
  private static let largest = 15.0
  private static let widest = 5.5
  private static let fontSize = 7.5

  init(
    graph: RegionGraph, places: [RegionNetworkDiagram.Place], ties: [RegionNetworkDiagram.Tie], unit: String,
    room: DiagramRoom
  ) {
    let frame = PageRect(x: 0, y: 0, width: room.width, height: max(100, room.height - Self.strip))
    let page = graph.topology.bounds.map {
      PageTopology(graph.topology, Projection(fitting: $0, in: frame.inset(by: 6)), tolerance: 0.7)
    }
    let most = max(1, places.map(\.jobs).max() ?? 1)
    let circles = places.enumerated().map { number, place in
      Circle(
        middle: page.flatMap { PageArea($0.outline(of: place.members)).visualCentre(precision: 2)?.place }
          ?? Self.onRing(number, of: places.count, in: frame),
        radius: max(3, Self.largest * (max(0, place.jobs) / most).squareRoot()))
    }
    let width = FlowWidth(values: ties.map(\.value), widest: Self.widest)
    var names = Identifiers()
    var drawn = PlacedGraph(width: frame.width, height: frame.height + Self.strip)
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
    hasCoveredNames = labels.indices.contains { one in
      labels[..<one].contains { $0.box.intersects(labels[one].box) }
        || circles.contains { $0.box.inset(by: 1).intersects(labels[one].box) }
    }
    for (number, label) in zip(order, labels) {
      var look = NodeLook.folded
      (look.name, look.ink, look.fill) = ("naam", DiagramColour.black, "#FFFFFFCC")
      drawn.nodes.append(
        PlacedNode(
          node: DOTNode(
            id: names.unique(ids[number] + "-naam"), lines: label.lines, tooltip: places[number].name,
            size: NodeSize(width: label.box.width, height: label.box.height), look: look,
            fontSize: Self.fontSize, isLeftAligned: false),
          centre: label.box.centre))
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
    ground = elements + Self.legend(width, most: most, unit: unit, base: frame.height + Self.strip - 17)
  }

  private struct Circle {
    var middle: PagePoint
    var radius: Double
    var box: PageRect {
      PageRect(x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius)
    }
  }

  private static func count(_ value: Double) -> String { DutchNumber.number(value, decimals: 0) }

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

  /// Names beside their circles, off circles and each other as far as there is room, and off arrows where that is to be
  /// had; the largest region first.
  private static func labels(
    _ order: [Int], _ places: [RegionNetworkDiagram.Place], _ circles: [Circle], arrows: [PagePoint],
    in frame: PageRect
  ) -> [(lines: [String], box: PageRect)] {
    var taken: [PageRect] = []
    return order.map { number in
      let circle = circles[number]
      var best: (cost: Double, lines: [String], box: PageRect)?
      for room in [82.0, 200] {
        let lines = NodeSize.lines(places[number].name, width: room, fontSize: fontSize, atMost: 3)
        let widest = lines.map { NodeSize.textWidth($0, fontSize: fontSize) }.max() ?? 0
        let (width, height) = (widest + 3, Double(lines.count) * fontSize * 1.2)
        for ring in [1.0, 4, 8, 13, 20] {
          let (x, y) = (circle.radius + ring + width / 2, circle.radius + ring + height / 2)
          let shifts = [
            (0, y), (0, -y), (x, 0), (-x, 0), (x, y * 0.5), (x, -y * 0.5), (-x, y * 0.5), (-x, -y * 0.5),
            (x * 0.5, y), (x * 0.5, -y), (-x * 0.5, y), (-x * 0.5, -y), (x * 0.85, y), (x * 0.85, -y),
            (-x * 0.85, y), (-x * 0.85, -y),
          ]
          for (place, shift) in shifts.enumerated() {
            let middle = PagePoint(
              x: min(max(circle.middle.x + shift.0, width / 2), frame.width - width / 2),
              y: min(max(circle.middle.y + shift.1, height / 2), frame.height - height / 2))
            let box = PageRect(
              x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
            let own = distance(circle.middle, box)
            let nearer = circles.indices.count { $0 != number && distance(circles[$0].middle, box) < own }
            let cost =
              taken.reduce(0.0) { $0 + 50 * shared($1, box) }
              + circles.reduce(0.0) { $0 + 50 * shared($1.box, box) }
              + 0.9 * Double(arrows.count { box.holds($0) }) + 25 * Double(nearer) + ring * 0.7
              + Double(place) * 0.05
            if best.map({ cost < $0.cost }) ?? true { best = (cost, lines, box) }
          }
        }
      }
      taken.append(best?.box ?? circle.box)
      return (best?.lines ?? [], best?.box ?? circle.box)
    }
  }

  /// How far a place lies from a box; 0 inside.
  private static func distance(_ place: PagePoint, _ box: PageRect) -> Double {
    let x = max(box.x - place.x, 0, place.x - box.right)
    let y = max(box.y - place.y, 0, place.y - box.bottom)
    return (x * x + y * y).squareRoot()
  }

  /// Places along an arrow, about every three points.
  private static func samples(_ course: [PagePoint]) -> [PagePoint] {
    guard course.count == 4 else { return [] }
    let (dx, dy) = (course[3].x - course[0].x, course[3].y - course[0].y)
    let count = max(2, Int((dx * dx + dy * dy).squareRoot() / 3))
    return (0...count).map { step in
      let t = Double(step) / Double(count)
      let s = 1 - t
      let (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
      return PagePoint(
        x: a * course[0].x + b * course[1].x + c * course[2].x + d * course[3].x,
        y: a * course[0].y + b * course[1].y + c * course[2].y + d * course[3].y)
    }
  }

  /// Square points that two boxes share.
  private static func shared(_ one: PageRect, _ other: PageRect) -> Double {
    max(0, min(one.right, other.right) - max(one.x, other.x))
      * max(0, min(one.bottom, other.bottom) - max(one.y, other.y))
  }

  /// Widths of arrows and surfaces of circles with the numbers they mean, in a strip below the map.
  private static func legend(_ width: FlowWidth, most: Double, unit: String, base: Double)
    -> [SVGElement]
  {
    var elements: [SVGElement] = []
    let style = TextStyle(size: 8)
    var x = 0.0
    func write(_ text: String) {
      elements.append(.text(text, x: x, y: base + 3, style))
      x += NodeSize.textWidth(text, fontSize: style.size) + 14
    }
    for value in width.samples {
      let wide = width(value)
      elements.append(
        SVGElement(
          "path",
          [
            "d": PathData(lines: [[PagePoint(x: x, y: base), PagePoint(x: x + 28, y: base)]]).text,
            "fill": "none", "stroke": DiagramColour.blue, "stroke-width": SVGNumber.text(wide),
          ]))
      x += 33
      write("\(count(value)) \(unit)")
    }
    x += 16
    for value in FlowWidth(values: [most], widest: 1).samples.prefix(2) {
      let radius = max(3, largest * (value / most).squareRoot())
      elements.append(
        SVGElement(
          "circle",
          [
            "cx": SVGNumber.text(x + radius), "cy": SVGNumber.text(base), "r": SVGNumber.text(radius),
            "fill": DiagramColour.orange, "stroke": DiagramColour.ink, "stroke-width": "0.8",
          ]))
      x += 2 * radius + 5
      write("\(count(value)) \(unit) in de regio")
    }
    return elements
  }
}

extension PageRect {
  /// Whether `point` lies inside.
  fileprivate func holds(_ point: PagePoint) -> Bool {
    point.x > x && point.x < right && point.y > y && point.y < bottom
  }
}
