extension TreeDrawing {
  private static let letters = 8.0

  /// The tree for Graphviz.
  var graph: PlacedGraph {
    var names = Identifiers()
    var graph = PlacedGraph(width: width, height: total)
    let places = places()
    var ids = places.map { _ in "" }
    for number in order {
      let leaf = leaves[number]
      ids[number] = names.unique(prefix + leaf.id)
      var look = NodeLook.folded
      look.ink = DiagramColour.ink
      look.name = "rij"
      let size = min(Self.letters, pitch * 0.8)
      let lines = NodeSize.lines(
        leaf.text, width: labelWidth, fontSize: size, atMost: pitch > 18 ? 2 : 1)
      var box = NodeSize(width: labelWidth, height: pitch * 0.96)
      if leaf.isDashed {
        look.line = DiagramColour.quiet
        let text = NodeSize.fitting(lines, fontSize: size)
        box = NodeSize(width: min(labelWidth, text.width), height: min(pitch * 0.8, text.height))
      }
      graph.nodes.append(
        PlacedNode(
          node: DOTNode(
            id: ids[number], lines: lines, tooltip: leaf.tooltip, size: box, look: look,
            isDashed: leaf.isDashed, fontSize: size),
          centre: PagePoint(x: box.width / 2, y: places[number].y)))
    }
    for (place, join) in joins.enumerated() {
      let number = leaves.count + place
      ids[number] = names.unique("\(prefix)samen-\(place + 1)")
      let isInside = join.height <= cut.height
      var look = NodeLook.subject
      look.name = isInside ? "samen" : "samen-later"
      look.shape = "circle"
      look.styles = []
      look.fill = isInside ? DiagramColour.blue : DiagramColour.line
      look.line = look.fill
      look.lineWidth = 0.5
      graph.nodes.append(
        PlacedNode(
          node: DOTNode(
            id: ids[number], lines: [], tooltip: join.tooltip, size: NodeSize(width: 3.4, height: 3.4),
            look: look, fontSize: 4, isLeftAligned: false),
          centre: places[number]))
      for child in [join.first, join.second] {
        let corner = PagePoint(x: places[number].x, y: places[child].y)
        let line = PlacedEdge(
          id: names.unique("\(ids[number])-\(child == join.first ? "a" : "b")"), from: ids[child],
          to: ids[number], course: PlacedEdge.straight([places[child], corner, places[number]]),
          tooltip: join.tooltip, width: isInside ? 1.5 : 0.9,
          colour: isInside ? DiagramColour.blue : DiagramColour.line, isDashed: !isInside)
        let isRegion = child < leaves.count || joins[child - leaves.count].height <= cut.height
        guard !isInside, isRegion else {
          graph.edges.append(line)
          continue
        }
        // What is one region up to the cut is drawn so up to there.
        let stop = PagePoint(x: x(cut.height), y: places[child].y)
        var (before, after) = (line, line)
        before.id = names.unique(line.id + "-regio")
        before.course = PlacedEdge.straight([places[child], stop])
        (before.width, before.colour, before.isDashed) = (1.5, DiagramColour.blue, false)
        after.course = PlacedEdge.straight([stop, corner, places[number]])
        graph.edges += [before, after]
      }
    }
    return graph
  }
}
