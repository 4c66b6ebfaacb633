import RegionModel

/// The map part of a logical region's map.
struct LogicalRegionDrawing: Sendable {
  /// From back to front.
  let elements: [SVGElement]
  /// The labels as placed.
  let labels: [PlacedLabel]
  /// The municipalities that have a number instead of a name: the first has 1.
  let numbers: [Int]
  /// Whether municipalities outside core, shell and fringe are in view.
  let showsSurroundings: Bool
  /// Whether a border between provinces is in view.
  let showsProvinces: Bool

  init(graph: RegionGraph, facts: LogicalRegionFacts, frame: PageRect, textScale: Double) {
    guard let projection = Self.view(graph, focus: facts.focus, frame: frame) else {
      (elements, labels, numbers) = ([], [], [])
      (showsSurroundings, showsProvinces) = (false, false)
      return
    }
    let page = PageTopology(graph.topology, projection)
    let seen = graph.municipalities.indices.compactMap { number -> SeenMunicipality? in
      let rings = page.rings(of: number)
      let area = PageArea(frame.clipped(area: rings))
      guard area.bounds != nil else { return nil }
      let isWhole = PageRect(around: rings.joined()).map(frame.contains) ?? false
      return SeenMunicipality(number: number, band: facts.band(of: number), area: area, isWhole: isWhole)
    }
    let bar = ScaleBar(
      scale: projection.scale, maxWidth: min(frame.width * 0.2, 110 * textScale), textScale: textScale)
    let barBox = PageRect(
      x: frame.x + 4, y: frame.bottom - bar.size.height - 4, width: bar.size.width, height: bar.size.height)
    let placed = MunicipalityLabels(
      seen, subject: Array(facts.subject), names: graph.municipalities.map(\.name), frame: frame.inset(by: 2),
      obstacles: [barBox.inset(by: -3)], textScale: textScale)
    labels = placed.labels
    numbers = placed.numbers

    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let areas = [LogicalRegionFacts.Band.surroundings, .fringe, .shell, .core].map { band in
      let paths = seen.filter { $0.band == band }.map { one in
        SVGElement.municipality(
          graph.municipalities[one.number],
          id: ids.identifier(graph.municipalities[one.number].code.rawValue),
          rings: one.area.rings, region: band == .surroundings ? nil : band.dutch, kind: band.dutch)
      }
      return SVGElement("g", ["id": ids.identifier("band-" + band.dutch), "fill": band.colour.hex], paths)
        .with("stroke", band == .surroundings ? Ink.hairline.hex : Ink.paper.hex)
    }
    let lines = MapLines(graph: graph, page: page, frame: frame)
    showsSurroundings = seen.contains { $0.band == .surroundings }
    showsProvinces = !lines.provinces.isEmpty
    elements =
      [
        .rectangle(frame, fill: Ink.water),
        SVGElement("g", ["id": "gemeenten", "stroke-width": ".7", "fill-rule": "evenodd"], areas),
      ]
      + LineStyle.country.elements(lines.country, id: "landsgrens")
      + LineStyle.province.elements(lines.provinces, id: "provinciegrenzen")
      + LineStyle.answer.elements(facts.answer.map { lines.outline(of: $0.members) } ?? "", id: "antwoord")
      + LineStyle.subject.elements(lines.outline(of: facts.subject), id: "onderwerp")
      + [
        SVGElement("g", ["id": "namen", "pointer-events": "none"], placed.elements),
        .rectangle(barBox.inset(by: -3), fill: Ink.paper),
        SVGElement("g", ["id": "schaal"], bar.elements(x: barBox.x, y: barBox.y)),
        .rectangle(frame, fill: nil, edge: Ink.quietLine, edgeWidth: 0.8),
      ]
  }

  /// Shows `focus` with 15 % of its size free on each side, but no less than 30 km, so that a small municipality is
  /// seen among its neighbours. `nil` without boundaries.
  static func view(_ graph: RegionGraph, focus: MunicipalitySet, frame: PageRect) -> Projection? {
    let rings = focus.lazy.flatMap { graph.topology.shapes[$0].joined() }
    guard let bounds = Bounds(rings.flatMap { graph.topology.points(of: $0) }) ?? graph.topology.bounds else {
      return nil
    }
    let (dx, dy) = (max(0, 30_000 - bounds.width) / 2, max(0, 30_000 - bounds.height) / 2)
    let corners = [
      Point(x: bounds.low.x - dx, y: bounds.low.y - dy), Point(x: bounds.high.x + dx, y: bounds.high.y + dy),
    ]
    return Bounds(corners).map {
      Projection(fitting: $0, in: frame.inset(by: min(frame.width, frame.height) * 0.15 / 1.3))
    }
  }
}

/// A municipality of which some part is in view.
struct SeenMunicipality: Sendable {
  /// Its number in the graph.
  let number: Int
  let band: LogicalRegionFacts.Band
  /// The part in view.
  let area: PageArea
  /// Whether all of it is in view.
  let isWhole: Bool
}
