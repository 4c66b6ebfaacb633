import RegionModel

/// The most crowded part of a map of flows, drawn larger: the same land, flows and names, without ids.
struct FlowInset: Sendable {
  /// From back to front.
  let elements: [SVGElement]
  /// What the picture tells about it.
  let picture: MapPicture.Inset

  /// Draws what `inset` shows of a map with arcs on `page` and the ends of flows at `centres`.
  init(
    map: FlowMap, width: FlowWidth, inset: MapInset, page: PageTopology, centres: [PagePoint?],
    textScale: Double
  ) {
    let frame = inset.frame
    let large = PageTopology(page, inset)
    let areas = map.graph.municipalities.indices.map {
      PageArea(frame.clipped(area: large.rings(of: $0)))
    }
    let land = areas.filter { $0.bounds != nil }.map {
      SVGElement("path", ["d": PathData(rings: $0.rings).text])
    }
    let curves = map.flows.compactMap { flow -> SVGElement? in
      guard let start = centres[flow.origin], let end = centres[flow.destination] else { return nil }
      let curve = TaperedCurve(from: inset(start), to: inset(end), width: width(flow.value))
      let rings = frame.clipped(area: [curve.outline])
      return rings.isEmpty ? nil : SVGElement("path", ["d": PathData(rings: rings).text])
    }
    // A municipality of which only an edge is seen has its name on the map alone.
    let named = areas.indices.map { number in
      centres[number].map(inset.shows) ?? false ? areas[number] : PageArea([])
    }
    let labels = FlowDrawing.labels(map, named, in: frame.inset(by: 2), obstacles: [], textScale: textScale)
    let lines = MapLines(graph: map.graph, page: large, frame: frame)
    let layers =
      [
        SVGElement(
          "g",
          [
            "fill": Ink.land.hex, "stroke": Ink.hairline.hex, "stroke-width": ".4", "fill-rule": "evenodd",
          ], land)
      ]
      + LineStyle(colour: Ink.quietLine, width: 0.7, casing: 0, dash: nil).elements(lines.provinces)
      + LineStyle.country.elements(lines.country)
      + [
        SVGElement(
          "g",
          [
            "fill": FlowDrawing.leaving.hex, "stroke": Ink.paper.hex, "stroke-width": ".35",
            "stroke-linejoin": "round",
          ], curves),
        SVGElement("g", [:], labels.flatMap { $0.elements() }),
      ]
    elements = inset.elements(layers, graph: map.graph, centres: centres)
    picture = MapPicture.Inset(frame: frame, labels: labels)
  }
}
