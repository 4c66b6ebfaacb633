import RegionModel

/// The land around some municipalities in a frame, with water, edge and a scale bar on paper.
struct Surroundings: Sendable {
  /// What is seen.
  let view: MapView
  /// The room of the scale bar.
  let barBox: PageRect
  private let bar: ScaleBar

  /// Shows `focus` with 15 % of its size free on each side, but no less than 30 km, so that a small municipality is
  /// seen among its neighbours. `nil` without boundaries.
  init?(graph: RegionGraph, focus: MunicipalitySet, frame: PageRect, textScale: Double) {
    let rings = focus.lazy.flatMap { graph.topology.shapes[$0].joined() }
    guard let bounds = Bounds(rings.flatMap { graph.topology.points(of: $0) }) ?? graph.topology.bounds else {
      return nil
    }
    let (dx, dy) = (max(0, 30_000 - bounds.width) / 2, max(0, 30_000 - bounds.height) / 2)
    let corners = [
      Point(x: bounds.low.x - dx, y: bounds.low.y - dy), Point(x: bounds.high.x + dx, y: bounds.high.y + dy),
    ]
    guard let wide = Bounds(corners) else { return nil }
    let projection = Projection(
      fitting: wide, in: frame.inset(by: min(frame.width, frame.height) * 0.15 / 1.3))
    view = MapView(
      graph: graph, page: PageTopology(graph.topology, projection), frame: frame, extent: .cropped,
      textScale: textScale)
    bar = ScaleBar(
      scale: projection.scale, maxWidth: min(frame.width * 0.2, 110 * textScale), textScale: textScale)
    barBox = PageRect(
      x: frame.x + 4, y: frame.bottom - bar.size.height - 4, width: bar.size.width, height: bar.size.height
    ).inset(by: -3)
  }

  /// Names of municipalities and where they stand: `subject` first, then by band.
  func names(_ names: [String], subject: [Int], seen: [SeenMunicipality]) -> MunicipalityLabels {
    MunicipalityLabels(
      seen, subject: subject, names: names, frame: view.labelRoom, obstacles: [barBox],
      textScale: view.textScale)
  }

  /// The municipalities in view, each with its band.
  func seen(_ band: (Int) -> LogicalRegionFacts.Band) -> [SeenMunicipality] {
    view.seen.map {
      SeenMunicipality(number: $0, band: band($0), area: view.areas[$0], isWhole: view.isWhole($0))
    }
  }

  /// The picture: `layers` upon water, `names`, the scale bar and the edge.
  func elements(_ layers: [SVGElement], names: [SVGElement]) -> [SVGElement] {
    let place = barBox.inset(by: 3)
    return [.rectangle(view.frame, fill: Ink.water)] + layers + [
      SVGElement("g", ["id": "namen", "pointer-events": "none"], names),
      .rectangle(barBox, fill: Ink.paper),
      SVGElement("g", ["id": "schaal"], bar.elements(x: place.x, y: place.y)),
      .rectangle(view.frame, fill: nil, edge: Ink.quietLine, edgeWidth: 0.8),
    ]
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
