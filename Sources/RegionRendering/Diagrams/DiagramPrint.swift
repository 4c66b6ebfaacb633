extension DOTGraph {
  /// The same drawing for a printer without colours: boxes white with dark lines, grounds in a grey of their own or
  /// with an edge of their own, lines dark, grey or dashed, so that what colours tell apart stays apart.
  var inBlackAndWhite: DOTGraph {
    var graph = self
    for index in graph.nodes.indices {
      let look = graph.nodes[index].look
      graph.nodes[index].look.fill = DiagramGrey.fill(look.fill)
      graph.nodes[index].look.line = look.line == "transparent" ? look.line : DiagramGrey.line(look.line)
      if look.name == "kop" { graph.nodes[index].look.line = graph.nodes[index].look.fill }
      graph.nodes[index].look.ink = look.ink == DiagramColour.quiet ? look.ink : DiagramGrey.ink(look.ink)
    }
    for index in graph.clusters.indices {
      let fill = graph.clusters[index].fill
      graph.clusters[index].fill = DiagramGrey.fill(fill)
      graph.clusters[index].line = DiagramGrey.edge(fill).colour
      graph.clusters[index].lineWidth = DiagramGrey.edge(fill).width
    }
    for index in graph.edges.indices {
      let colour = graph.edges[index].colour
      graph.edges[index].colour = DiagramGrey.way(colour)
      // Dashes for what would come out as the grey of another.
      if [DiagramColour.orange, DiagramColour.purple].contains(colour) { graph.edges[index].isDashed = true }
    }
    return graph
  }
}

extension DiagramSign {
  /// The sign as a printer without colours shows it.
  var inBlackAndWhite: DiagramSign {
    DiagramSign(
      fill: DiagramGrey.fill(fill), line: DiagramGrey.line(line), lineWidth: lineWidth, isDashed: isDashed,
      text: text)
  }
}

/// What the colours of diagrams become on a printer without colours.
private enum DiagramGrey {
  /// The fill of boxes and grounds.
  static func fill(_ colour: String) -> String {
    switch colour {
    case DiagramColour.blue: "#333333"
    case DiagramColour.paleSkyBlue: "#D2D2D2"
    case DiagramColour.paleBlue: "#EBEBEB"
    case DiagramColour.paleGreen: "#DEDEDE"
    case DiagramColour.paleOrange, DiagramColour.palePurple: "#FFFFFF"
    case DiagramColour.paleGrey: "#F7F7F7"
    default: grey(colour)
    }
  }

  /// The edge of a ground: what is white gets a thick one, thin for networks and thick for programmes.
  static func edge(_ fill: String) -> (colour: String, width: Double) {
    switch fill {
    case DiagramColour.paleOrange: ("#595959", 0.8)
    case DiagramColour.palePurple: ("#1A1A1A", 1.6)
    case DiagramColour.paleSkyBlue: ("#1A1A1A", 1)
    default: ("#8C8C8C", 0.5)
    }
  }

  /// Lines and edges of boxes.
  static func line(_ colour: String) -> String {
    switch colour {
    case DiagramColour.blue, DiagramColour.purple, DiagramColour.vermillion: "#1A1A1A"
    case DiagramColour.green: "#6E6E6E"
    case DiagramColour.orange: "#595959"
    default: grey(colour)
    }
  }

  /// Lines between boxes: dark, middle and light, of which the dark and the middle one are dashed too.
  static func way(_ colour: String) -> String {
    switch colour {
    case DiagramColour.blue, DiagramColour.vermillion, DiagramColour.orange: "#1A1A1A"
    case DiagramColour.green, DiagramColour.purple: "#6E6E6E"
    case DiagramColour.line: "#A6A6A6"
    default: grey(colour)
    }
  }

  /// Letters.
  static func ink(_ colour: String) -> String { grey(colour) }

  private static func grey(_ colour: String) -> String { Colour(hex: colour)?.grey.hex ?? colour }
}
