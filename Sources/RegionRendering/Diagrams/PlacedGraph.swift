/// A drawing whose boxes have their places already; Graphviz (engine `nop2`) draws them and the lines between them.
///
/// Places are points from the upper left corner, y downwards.
struct PlacedGraph: Sendable, Hashable {
  var width: Double
  var height: Double
  var nodes: [PlacedNode] = []
  /// Drawn in this order, under the boxes.
  var edges: [PlacedEdge] = []

  /// The graph in the DOT language, in the order of its parts: the same graph gives the same text. O(length).
  ///
  /// Two invisible corners keep the drawing as large as it is given.
  var text: String {
    var lines = [
      "digraph regio {",
      "  graph [notranslate=true, splines=line, outputorder=edgesfirst, pad=0, bgcolor=transparent];",
      "  node [fixedsize=true, fontname=\"\(DiagramFont.family)\", margin=\"0.05,0.01\"];",
      "  edge [dir=none, arrowsize=\(DOTGraph.number(PlacedEdge.arrowLength / 10))];",
    ]
    for (name, place) in [
      ("hoek-1", PagePoint(x: 0, y: 0)), ("hoek-2", PagePoint(x: width, y: height)),
    ] {
      lines.append(
        "  \"\(name)\" [shape=point, style=invis, label=\"\", tooltip=\"hoek\", width=0.001, height=0.001,"
          + " pos=\"\(pair(place))\"];")
    }
    lines += nodes.map {
      var node = $0.node
      node.place = $0.centre
      return "  " + DOTGraph.statement(node, height)
    }
    lines += edges.map { "  " + statement($0) }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// The same drawing for a printer without colours.
  var inBlackAndWhite: PlacedGraph {
    var plain = DOTGraph()
    plain.nodes = nodes.map(\.node)
    plain.edges = edges.map { DOTEdge(from: $0.from, to: $0.to, colour: $0.colour) }
    let grey = plain.inBlackAndWhite
    var graph = self
    for (index, node) in grey.nodes.enumerated() {
      graph.nodes[index].node.look.line = node.look.line
      graph.nodes[index].node.look.ink = node.look.ink
      // A veil under a name stays white.
      if nodes[index].node.look.name != "naam" { graph.nodes[index].node.look.fill = node.look.fill }
    }
    for (index, edge) in grey.edges.enumerated() { graph.edges[index].colour = edge.colour }
    return graph
  }

  /// The plan of this drawing in `room`, upon `ground`, whose places follow the same rule as those of the boxes.
  func plan(
    in room: DiagramRoom, ground: [SVGElement], id: String, folded: String? = nil
  ) -> DiagramPlan {
    var text = ""
    SVGElement(
      "g", ["id": id, "transform": "translate(0 \(SVGNumber.text(-height)))"],
      room.isBlackAndWhite ? BlackAndWhite.elements(ground) : ground
    ).write(into: &text)
    return DiagramPlan(
      dot: (room.isBlackAndWhite ? inBlackAndWhite : self).text, folded: folded, ground: text)
  }

  private func statement(_ edge: PlacedEdge) -> String {
    let course = edge.course.map(pair).joined(separator: " ")
    return
      "\(DOTGraph.quoted(edge.from)) -> \(DOTGraph.quoted(edge.to)) [id=\(DOTGraph.quoted(edge.id)),"
      + " tooltip=\(DOTGraph.quoted(edge.tooltip)), color=\"\(edge.colour)\","
      + " penwidth=\(DOTGraph.number(edge.width))" + (edge.isDashed ? ", style=dashed" : "")
      + (edge.tip.map { ", dir=forward, pos=\"e,\(pair($0)) \(course)\"" } ?? ", pos=\"\(course)\"") + "];"
  }

  private func pair(_ place: PagePoint) -> String {
    "\(DOTGraph.number(place.x)),\(DOTGraph.number(height - place.y))"
  }
}

/// A box with its place.
struct PlacedNode: Sendable, Hashable {
  var node: DOTNode
  var centre: PagePoint
}

/// A line with its course.
struct PlacedEdge: Sendable, Hashable {
  /// Length of an arrow's head in points.
  static let arrowLength = 6.0

  /// Name, valid and unique as an XML id.
  var id: String
  var from: String
  var to: String
  /// The first place, then three for every piece: two that steer it and its end (cubic Bézier curves).
  var course: [PagePoint]
  /// Where an arrow's head ends; `nil` for a line without one.
  var tip: PagePoint?
  var tooltip: String
  var width: Double
  var colour: String
  var isDashed = false

  /// The course of straight lines through `places`.
  static func straight(_ places: [PagePoint]) -> [PagePoint] {
    guard let first = places.first else { return [] }
    return [first] + zip(places, places.dropFirst()).flatMap { [$0, $1, $1] }
  }
}
