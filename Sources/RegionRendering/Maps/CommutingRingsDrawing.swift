import RegionModel

/// The map part of a map of commuting rings.
struct CommutingRingsDrawing: CountryContent {
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

  let map: CommutingRingsMap
  /// Radius in points of a ring of one job; `nil` for as large as fits.
  private(set) var scale: Double?

  /// The rings on a view.
  struct Arrangement: Sendable {
    /// Radius in points of a ring of one job.
    let scale: Double
    /// The rings that are seen, as positions in the list of the map.
    let shown: [Int]
    /// Where each of `shown` lies.
    let places: [RingPlacement.Place]
    /// Where the centre of each of `shown` lies.
    let anchors: [PagePoint]

    /// Which of `shown` lie beside their place.
    var shifted: [Int] { shown.indices.filter { places[$0].centre != anchors[$0] } }
    /// Which lie so far from it that a thin line leads to it: its own ring does not cover the place.
    var led: [Int] {
      shifted.filter { places[$0].centre.distance(to: anchors[$0]) > places[$0].radius }
    }
  }

  init(map: CommutingRingsMap) { self.map = map }

  func keepingSizes(of view: MapView, obstacles: [PageRect]) -> CommutingRingsDrawing {
    var fixed = self
    fixed.scale = arranged(on: view, obstacles: obstacles)?.scale
    return fixed
  }

  /// Places the rings on `view`, off the `obstacles`; `nil` when they do not fit in their size.
  func arranged(on view: MapView, obstacles: [PageRect]) -> Arrangement? {
    let room = view.frame.inset(by: 1)
    let anchors = map.rings.map {
      PageArea(view.page.rings(of: $0.centre)).visualCentre()?.place ?? view.frame.centre
    }
    let shown = map.rings.indices.filter { view.extent != .enlarged || room.contains(anchors[$0]) }
    let (seen, sizes) = (shown.map { anchors[$0] }, shown.map { map.rings[$0].total })
    let placement =
      scale.map { RingPlacement(anchors: seen, sizes: sizes, scale: $0, in: room, off: obstacles) }
      ?? RingPlacement(
        anchors: seen, sizes: sizes, largest: min(view.frame.width, view.frame.height) * 0.06, in: room,
        off: obstacles)
    return placement.map {
      Arrangement(scale: $0.scale, shown: shown, places: $0.places, anchors: seen)
    }
  }

  func drawn(on view: MapView, obstacles: [PageRect], ids: inout IdentifierPool) -> DrawnView? {
    guard let arranged = arranged(on: view, obstacles: obstacles) else { return nil }
    let graph = map.graph
    let (places, anchors) = (arranged.places, arranged.anchors)
    let rings = arranged.shown.map { map.rings[$0] }
    let names = RingLabels(
      places, anchors: anchors,
      texts: rings.map {
        (graph.municipalities[$0.centre].name, DutchNumber.share($0.share(0), decimals: 0))
      }, in: view.frame.inset(by: 1), obstacles: obstacles.map { $0.inset(by: -3) },
      textScale: view.textScale)
    let land = view.seen.map { number in
      SVGElement.municipality(
        graph.municipalities[number], id: ids.identifier(graph.municipalities[number].code.rawValue),
        rings: view.areas[number].rings, region: map.regionOf[number].map { map.regionNames[$0] })
    }
    let drawn = rings.enumerated().map { number, ring in
      Self.ring(
        ring, at: places[number], map: map,
        id: ids.identifier("ring-\(graph.municipalities[ring.centre].code.rawValue)"))
    }
    let leaders = arranged.led.flatMap { Self.leader(from: places[$0], to: anchors[$0]) }
    let layers =
      [
        SVGElement(
          "g",
          [
            "id": "gemeenten", "fill": Ink.land.hex, "stroke": Colour(0xDEDEDE).hex, "stroke-width": ".3",
            "fill-rule": "evenodd",
          ], land)
      ]
      + Self.border.elements(view.lines.between(map.regionOf), id: "regiogrenzen")
      + LineStyle.country.elements(view.lines.country, id: "landsgrens")
      + [
        SVGElement("g", ["id": "ringen"], drawn),
        SVGElement("g", ["id": "plaatsen", "pointer-events": "none"], leaders),
      ]
    let named = Set(names.labels.map(\.owner))
    let cramped = arranged.shifted + places.indices.filter { !named.contains($0) }
    return DrawnView(
      layers: layers,
      labels: names.labels.map { $0.owned(by: arranged.shown[$0.owner]) },
      cramped: cramped.map { anchors[$0] })
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
    let length = ring.centre.distance(to: anchor)
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
