import RegionModel

/// Where the country lies on the page, with a scale bar that covers no land.
struct DivisionGround: Sendable {
  /// All arcs on the page.
  let page: PageTopology
  /// The outline of all municipalities together.
  let country: PageArea
  /// The scale bar.
  let bar: PlacedScaleBar

  /// Fits the municipalities of `graph` into `frame`; where no corner is free for the scale bar, a little smaller,
  /// with the bar below. `nil` without boundaries.
  init?(graph: RegionGraph, frame: PageRect, side: Projection.Side, textScale: Double) {
    guard let bounds = graph.topology.bounds else { return nil }
    func ground(_ room: PageRect) -> DivisionGround {
      let projection = Projection(fitting: bounds, in: room, side: side)
      let page = PageTopology(graph.topology, projection)
      let country = PageArea(page.outline(of: 0..<graph.count))
      let bar = ScaleBar(
        scale: projection.scale, maxWidth: min(frame.width * 0.28, 130 * textScale), textScale: textScale)
      return DivisionGround(page: page, country: country, bar: PlacedScaleBar(bar, land: country, in: frame))
    }
    var room = frame.inset(by: 2)
    var found = ground(room)
    if found.bar.coversLand {
      room.height = max(1, room.height - found.bar.box.height - 6)
      found = ground(room)
    }
    self = found
  }

  private init(page: PageTopology, country: PageArea, bar: PlacedScaleBar) {
    self.page = page
    self.country = country
    self.bar = bar
  }
}
