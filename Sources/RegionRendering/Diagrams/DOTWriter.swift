extension DOTGraph {
  /// The graph in the DOT language, in the order of its parts: the same graph gives the
  /// same text. O(length).
  ///
  /// All boxes have a fixed size, so the layout does not depend on the fonts of the machine. Text is quoted so
  /// that nothing in it means anything to Graphviz (see ``quoted(_:)``).
  var text: String {
    var lines = [
      "digraph regio {",
      "  graph [rankdir=LR, newrank=true, splines=line, outputorder=edgesfirst, pad=0.02, bgcolor=transparent,"
        + " nodesep=\(Self.inches(boxGap)), ranksep=\(Self.inches(columnGap))];",
      "  node [fixedsize=true, fontname=\"\(DiagramFont.family)\", margin=\"0.05,0.01\"];",
      "  edge [dir=none, arrowsize=0.6];",
    ]
    let height = nodes.compactMap(\.box).map(\.bottom).max() ?? 0
    lines += nodes.map { "  " + Self.statement($0, height) }
    for cluster in clusters {
      let members = cluster.nodes.map(Self.quoted).joined(separator: "; ")
      lines.append(
        "  subgraph \(Self.quoted("cluster_" + cluster.id)) { id=\(Self.quoted(cluster.id)); margin=3; style=filled;"
          + " \(Self.colours(cluster))\(Self.box(cluster, height)) \(members); }")
    }
    lines += edges.map { "  " + Self.statement($0, height) }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// A box as a statement, in a drawing of this height.
  static func statement(_ node: DOTNode, _ height: Double) -> String {
    let look = node.look
    let style = (["filled"] + look.styles + (node.isDashed ? ["dashed"] : [])).joined(separator: ",")
    // Graphviz moves a line to the left by the width it expects, which for pictures in text is far from the true one;
    // in the middle of the box that makes no difference.
    let isMeasured = node.lines.joined().unicodeScalars.allSatisfy {
      $0.value < 0x600 || (0x2000...0x22FF).contains($0.value)
    }
    let end = node.isLeftAligned && isMeasured ? "\\l" : "\\n"
    let label = node.lines.map { quotedContent($0) + end }.joined()
    return "\(quoted(node.id)) [id=\(quoted(node.id)), class=\"\(look.name)\(node.isBold ? " vet" : "")\","
      + " label=\"\(label)\", tooltip=\(quoted(node.tooltip)), width=\(inches(node.size.width)),"
      + " height=\(inches(node.size.height)), fontsize=\(number(node.fontSize)), shape=\(look.shape),"
      + " style=\"\(style)\", fillcolor=\"\(look.fill)\", color=\"\(look.line)\", fontcolor=\"\(look.ink)\","
      + " penwidth=\(number(look.lineWidth))\(node.place.map { ", pos=\"\(point($0, height))\"" } ?? "")];"
  }

  private static func colours(_ cluster: DOTCluster) -> String {
    guard let line = cluster.line else { return "color=\"\(cluster.fill)\";" }
    return "fillcolor=\"\(cluster.fill)\"; color=\"\(line)\"; penwidth=\(number(cluster.lineWidth));"
  }

  private static func box(_ cluster: DOTCluster, _ height: Double) -> String {
    guard let box = cluster.box else { return "" }
    let corners = [PagePoint(x: box.x, y: box.bottom), PagePoint(x: box.right, y: box.y)]
    return " bb=\"\(corners.map { point($0, height) }.joined(separator: ","))\";"
  }

  /// A place as Graphviz counts: upwards from below.
  private static func point(_ point: PagePoint, _ height: Double) -> String {
    "\(number(point.x)),\(number(height - point.y))"
  }

  /// A line that leaves room for the point of an arrow at its end, which is straight.
  private static func shortened(_ path: [PagePoint]) -> [PagePoint] {
    guard let end = path.last, path.count > 3 else { return path }
    let start = path[path.count - 4]
    let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
    guard length > arrowLength else { return path }
    let share = 1 - arrowLength / length
    let tail = PagePoint(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
    return Array(path.dropLast(3)) + BoxStack.straight([start, tail]).dropFirst()
  }

  private static var arrowLength: Double { 7 }

  private static func statement(_ edge: DOTEdge, _ height: Double) -> String {
    if !edge.path.isEmpty {
      // An arrow is told where its point is; the line itself ends where the arrow begins.
      let path = (edge.hasArrow ? shortened(edge.path) : edge.path).map { point($0, height) }
      let head = edge.hasArrow ? edge.path.last.map { "e,\(point($0, height)) " } ?? "" : ""
      return "\(quoted(edge.from)) -> \(quoted(edge.to)) [pos=\"\(head)\(path.joined(separator: " "))\","
        + " color=\"\(edge.colour)\", penwidth=\(number(edge.width))"
        + (edge.isDashed ? ", style=dashed" : "")
        + (edge.hasArrow ? ", dir=forward" : "") + "];"
    }
    let ends = "\(quoted(edge.from)):e -> \(quoted(edge.to)):w"
    if edge.isInvisible { return "\(ends) [style=invis];" }
    return "\(ends) [color=\"\(edge.colour)\", penwidth=\(number(edge.width))"
      + (edge.isDashed ? ", style=dashed" : "") + (edge.hasArrow ? ", dir=forward" : "") + "];"
  }

  static func inches(_ points: Double) -> String { number(points / 72) }

  static func number(_ value: Double) -> String {
    DecimalDigits(value, decimals: 4)?.machine ?? "0"
  }

  /// `text` as a DOT string that is shown exactly as it stands.
  ///
  /// Backslashes are doubled, so `\N`, `\G` or `\l` in a name are not filled in; quotes are escaped; `&` becomes
  /// an entity, because Graphviz reads entities in labels; line ends become spaces; control characters and marks
  /// that turn the direction of text are left out.
  static func quoted(_ text: String) -> String { "\"" + quotedContent(text) + "\"" }

  private static func quotedContent(_ text: String) -> String {
    var content = ""
    for scalar in text.oneLine.unicodeScalars {
      switch scalar {
      case "\\": content += "\\\\"
      case "\"": content += "\\\""
      case "&": content += "&amp;"
      default: content.unicodeScalars.append(scalar)
      }
    }
    return content
  }
}
