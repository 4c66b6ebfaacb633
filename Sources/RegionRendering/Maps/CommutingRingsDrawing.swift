import RegionModel

/// The map part of a map of commuting rings.
struct CommutingRingsDrawing: Sendable {
  /// The parts of a ring from near to far: blue within the region, orange outside it, always lighter, so that they
  /// have the same order in grey.
  ///
  /// Source of the colours: ColorBrewer 2.0 *Blues* and *Oranges*; blue and orange stay apart for colour-blind eyes.
  /// Harrower & Brewer 2003, doi:10.1179/000870403235002042.
  static let colours = [Colour(0x08519C), Colour(0x4292C6), Colour(0xFDBE85), Colour(0xFFF5EB)]
  /// The edge of a ring.
  static let edge = Ink.strongLine
  /// Between regions.
  static let border = LineStyle(colour: Ink.quietLine, width: 0.9, casing: 0, dash: nil)

  /// From back to front.
  let elements: [SVGElement]
  /// The names as placed.
  let labels: [PlacedLabel]
  /// Radius in points of a ring of one job.
  let scale: Double
  /// Whether a ring lies beside its place.
  let hasShifted: Bool
  /// Whether one lies so far from it that a thin line leads to it.
  let hasLeaders: Bool
  /// The rings without a name: there was no room.
  let unnamed: [Int]

  init(map: CommutingRingsMap, frame: PageRect, textScale: Double) {
    let graph = map.graph
    guard let ground = DivisionGround(graph: graph, frame: frame, textScale: textScale) else {
      (elements, labels, scale, hasShifted, hasLeaders, unnamed) = ([], [], 0, false, false, [])
      return
    }
    let areas = graph.municipalities.indices.map { PageArea(ground.page.rings(of: $0)) }
    let rings = map.rings
    let anchors = rings.map { areas[$0.centre].visualCentre()?.place ?? frame.centre }
    let room = frame.inset(by: 1)
    let placement = RingPlacement(
      anchors: anchors, sizes: rings.map(\.total), largest: min(frame.width, frame.height) * 0.06, in: room)
    let places = placement.places
    scale = placement.scale
    let shifted = rings.indices.filter { places[$0].centre != anchors[$0] }
    hasShifted = !shifted.isEmpty
    let names = RingLabels(
      places, anchors: anchors,
      texts: rings.map {
        (graph.municipalities[$0.centre].name, DutchNumber.share($0.share(0), decimals: 0))
      }, in: room, obstacles: [ground.bar.box.inset(by: -3)], textScale: textScale)
    labels = names.labels
    let named = Set(names.labels.map(\.owner))
    unnamed = rings.indices.filter { !named.contains($0) }

    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let land = graph.municipalities.indices.map { number in
      SVGElement.municipality(
        graph.municipalities[number], id: ids.identifier(graph.municipalities[number].code.rawValue),
        rings: areas[number].rings, region: map.regionOf[number].map { map.regionNames[$0] })
    }
    let drawn = rings.enumerated().map { number, ring in
      Self.ring(
        ring, at: places[number], map: map,
        id: ids.identifier("ring-\(graph.municipalities[ring.centre].code.rawValue)"))
    }
    let leaders = shifted.flatMap { Self.leader(from: places[$0], to: anchors[$0]) }
    hasLeaders = !leaders.isEmpty
    let lines = MapLines(graph: graph, page: ground.page, frame: frame.inset(by: -1))
    elements =
      [
        SVGElement(
          "g",
          [
            "id": "gemeenten", "fill": Ink.land.hex, "stroke": Colour(0xDEDEDE).hex, "stroke-width": ".3",
            "fill-rule": "evenodd",
          ], land)
      ]
      + Self.border.elements(Self.borders(map, ground.page), id: "regiogrenzen")
      + LineStyle.country.elements(lines.country, id: "landsgrens")
      + [
        SVGElement("g", ["id": "ringen"], drawn),
        SVGElement("g", ["id": "plaatsen", "pointer-events": "none"], leaders),
        SVGElement("g", ["id": "namen", "pointer-events": "none"], labels.flatMap { $0.elements() }),
        SVGElement("g", ["id": "schaal"], ground.bar.elements),
      ]
  }

  /// Path data of the borders between regions.
  private static func borders(_ map: CommutingRingsMap, _ page: PageTopology) -> String {
    let between = map.graph.topology.owners().enumerated().filter { _, owners in
      Set(owners.map { map.regionOf[$0] }).count > 1
    }
    return PathData(lines: between.map { page.arcs[$0.offset] }).text
  }

  /// A ring with its parts, clockwise from the top.
  private static func ring(
    _ ring: CommutingRing, at place: RingPlacement.Place, map: CommutingRingsMap, id: String
  ) -> SVGElement {
    let name = map.graph.municipalities[ring.centre].name
    let words = (0..<4).map { "\(map.partNames[$0]) \(DutchNumber.share(ring.share($0)))" }
    var turn = 0.0
    let segments = (0..<4).compactMap { part -> SVGElement? in
      let start = turn
      turn += ring.share(part)
      let shape = RingShape.segment(
        from: start, to: turn, around: place.centre, radius: place.radius)
      let data = PathData(rings: [shape]).text
      guard turn > start, !data.isEmpty else { return nil }
      return SVGElement(
        "path", ["class": "deel deel-\(part + 1)", "d": data, "fill": colours[part].hex],
        [
          SVGElement(
            "title",
            text:
              "\(name): \(words[part]), \(DutchNumber.count(Int(ring.parts[part].rounded()))) \(map.unit)")
        ])
    }
    let title =
      "\(name): \(DutchNumber.count(Int(ring.total.rounded()))) \(map.unit); \(words.joined(separator: ", "))"
    let circle = PathData(rings: [RingShape.circle(around: place.centre, radius: place.radius)]).text
    let back = SVGElement("path", ["d": circle, "fill": Ink.paper.hex, "stroke": "none"])
    let outline = SVGElement(
      "path", ["d": circle, "fill": "none", "stroke": edge.hex, "stroke-width": ".7"])
    return SVGElement(
      "g",
      ["id": id, "class": "ring", "stroke": edge.hex, "stroke-width": ".35", "stroke-linejoin": "round"],
      [SVGElement("title", text: title), back] + segments + [outline])
  }

  /// The thin line from a ring to the place that it stands for, with a dot.
  private static func leader(from ring: RingPlacement.Place, to anchor: PagePoint) -> [SVGElement] {
    let length = RingPlacement.distance(ring.centre, anchor)
    // A place that its own ring covers needs no line.
    guard length > ring.radius else { return [] }
    let start = PagePoint(
      x: ring.centre.x + (anchor.x - ring.centre.x) / length * ring.radius,
      y: ring.centre.y + (anchor.y - ring.centre.y) / length * ring.radius)
    let dot = RingShape.circle(around: anchor, radius: 1.6)
    return LineStyle(colour: Ink.strongLine, width: 0.7, casing: 1.9, dash: nil)
      .elements(PathData(lines: [[start, anchor]]).text)
      + [
        SVGElement(
          "path",
          [
            "d": PathData(rings: [dot]).text, "fill": Ink.strongLine.hex, "stroke": Ink.paper.hex,
            "stroke-width": ".5",
          ])
      ]
  }
}
