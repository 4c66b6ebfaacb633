import RegionModel

/// The most crowded part of a map of areas in colours, drawn larger: the same colours and lines, with the names of the
/// largest municipalities, without ids.
struct AreaInset: Sendable {
  /// From how many inhabitants on a municipality is named, so that a reader knows where he is.
  private static let leastNamed = 100_000

  /// From back to front, the frame on the map itself included.
  let elements: [SVGElement]
  /// What the picture tells about it.
  let picture: MapPicture.Inset

  /// Draws the inset of the map of the whole country on `ground`; `nil` where it does not fit in `room` or does not
  /// help.
  ///
  /// - Parameter colours: the fill and the edge of each municipality.
  init?(
    graph: RegionGraph, ground: DivisionGround, room: PageRect?, textScale: Double,
    colours: (Int) -> (fill: Colour, edge: Colour)
  ) {
    guard let room, let country = ground.country.bounds else { return nil }
    let centres = graph.municipalities.indices.map {
      PageRect(around: ground.page.rings(of: $0).joined())?.centre
    }
    guard
      let inset = MapInset(
        graph: graph, centres: centres, country: country, room: room, textScale: textScale)
    else { return nil }
    let frame = inset.frame
    let large = PageTopology(ground.page, inset)
    let areas = graph.municipalities.indices.map { PageArea(frame.clipped(area: large.rings(of: $0))) }
    let land = areas.indices.filter { areas[$0].bounds != nil }.map { number in
      SVGElement(
        "path",
        [
          "d": PathData(rings: areas[number].rings).text, "fill": colours(number).fill.hex,
          "stroke": colours(number).edge.hex,
        ])
    }
    let named = graph.municipalities.indices.filter { number in
      graph.municipalities[number].inhabitants >= Self.leastNamed && centres[number].map(inset.shows) ?? false
    }.sorted { (graph.municipalities[$1].inhabitants, $0) < (graph.municipalities[$0].inhabitants, $1) }
    let labels = LabelPlacement(
      named.compactMap { number in
        areas[number].visualCentre().map { centre in
          LabelRequest(
            owner: number, area: areas[number], anchor: centre.place,
            variants: [7, 6.5].map { size in
              .init(
                lines: [
                  .init(text: graph.municipalities[number].name, size: size * textScale, bold: true)
                ], reach: .centred)
            })
        }
      }, in: frame.inset(by: 2)
    ).labels
    let lines = MapLines(graph: graph, page: large, frame: frame)
    let layers =
      [SVGElement("g", ["stroke-width": ".4", "fill-rule": "evenodd"], land)]
      + LineStyle.thinProvince.elements(lines.provinces) + LineStyle.country.elements(lines.country)
      + [SVGElement("g", [:], labels.flatMap { $0.elements() })]
    elements = [inset.mark] + inset.elements(layers, graph: graph, centres: centres)
    picture = MapPicture.Inset(frame: frame, labels: labels)
  }
}

extension LegendPanel {
  /// What is left of `panel` below the legend on a wide `page`; `nil` on an upright one, where the map takes the width.
  func room(in panel: PageRect, on page: PageSize) -> PageRect? {
    guard page.isLandscape else { return nil }
    var room = panel
    room.y = bottom + 4 * page.textScale
    room.height = max(0, panel.bottom - room.y)
    return room
  }
}
