import RegionModel

/// The map part of a map of a figure around one municipality: all names in view, what has a figure first.
struct FocusedChoroplethDrawing: Sendable {
  /// From back to front.
  let elements: [SVGElement]
  /// The labels as placed.
  let labels: [PlacedLabel]
  /// What the legend has to explain besides the classes.
  let legend: [LegendPanel.Block]

  init(fill: ChoroplethFill, focus: ChoroplethMap.Focus, frame: PageRect, textScale: Double) {
    let graph = fill.graph
    var members = focus.members
    members.insert(focus.subject)
    guard let around = Surroundings(graph: graph, focus: members, frame: frame, textScale: textScale) else {
      (elements, labels, legend) = ([], [], [])
      return
    }
    let seen = around.seen { members.contains($0) ? .shell : .surroundings }
    let placed = around.names(
      graph.municipalities.map(\.name), subject: [focus.subject], seen: seen)
    labels = placed.labels
    var blocks = [
      LegendPanel.Block(
        symbol: .outline(.subject), heading: graph.municipalities[focus.subject].name,
        paragraphs: ["waar de vraag over gaat"])
    ]
    if !placed.numbers.isEmpty {
      let names = placed.numbers.enumerated().map {
        "\($0.offset + 1)\u{A0}\(graph.municipalities[$0.element].name)"
      }
      blocks.append(
        .init(symbol: .none, heading: "Nummers op de kaart", paragraphs: [names.joined(separator: " · ")]))
    }
    legend = blocks
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let inView = Set(seen.map(\.number))
    let groups = fill.groups(&ids) { inView.contains($0) ? around.view.areas[$0].rings : nil }
    let lines = around.view.lines
    elements = around.elements(
      [SVGElement("g", ["id": "gemeenten", "stroke-width": ".6", "fill-rule": "evenodd"], groups)]
        + LineStyle.country.elements(lines.country, id: "landsgrens")
        + LineStyle.thinProvince.elements(lines.provinces, id: "provinciegrenzen")
        + LineStyle.subject.elements(lines.outline(of: [focus.subject]), id: "onderwerp"),
      names: placed.elements)
  }
}
