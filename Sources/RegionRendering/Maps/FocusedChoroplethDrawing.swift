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
    guard let projection = LogicalRegionDrawing.view(graph, focus: members, frame: frame) else {
      (elements, labels, legend) = ([], [], [])
      return
    }
    let page = PageTopology(graph.topology, projection)
    var areas = [PageArea?](repeating: nil, count: graph.count)
    let seen = graph.municipalities.indices.compactMap { number -> SeenMunicipality? in
      let rings = page.rings(of: number)
      let area = PageArea(frame.clipped(area: rings))
      guard area.bounds != nil else { return nil }
      areas[number] = area
      let isWhole = PageRect(around: rings.joined()).map(frame.contains) ?? false
      return SeenMunicipality(
        number: number, band: members.contains(number) ? .shell : .surroundings, area: area, isWhole: isWhole)
    }
    let bar = ScaleBar(
      scale: projection.scale, maxWidth: min(frame.width * 0.2, 110 * textScale), textScale: textScale)
    let barBox = PageRect(
      x: frame.x + 4, y: frame.bottom - bar.size.height - 4, width: bar.size.width, height: bar.size.height)
    let placed = MunicipalityLabels(
      seen, subject: [focus.subject], names: graph.municipalities.map(\.name), frame: frame.inset(by: 2),
      obstacles: [barBox.inset(by: -3)], textScale: textScale)
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
    let groups = fill.groups(&ids) { areas[$0]?.rings }
    let lines = MapLines(graph: graph, page: page, frame: frame)
    let subject = lines.outline(of: MunicipalitySet([focus.subject], capacity: graph.count))
    elements =
      [
        .rectangle(frame, fill: Ink.water),
        SVGElement("g", ["id": "gemeenten", "stroke-width": ".6", "fill-rule": "evenodd"], groups),
      ]
      + LineStyle.country.elements(lines.country, id: "landsgrens")
      + LineStyle.thinProvince.elements(lines.provinces, id: "provinciegrenzen")
      + LineStyle.subject.elements(subject, id: "onderwerp")
      + [
        SVGElement("g", ["id": "namen", "pointer-events": "none"], placed.elements),
        .rectangle(barBox.inset(by: -3), fill: Ink.paper),
        SVGElement("g", ["id": "schaal"], bar.elements(x: barBox.x, y: barBox.y)),
        .rectangle(frame, fill: nil, edge: Ink.quietLine, edgeWidth: 0.8),
      ]
  }
}
