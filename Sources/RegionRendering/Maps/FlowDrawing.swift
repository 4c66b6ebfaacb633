import RegionModel

/// The map part of a flow map.
struct FlowDrawing: Sendable {
  /// What leaves a municipality: ColorBrewer *Blues*, as in ``Palette/core``.
  static let leaving = Palette.core
  /// What comes to the subject: Paul Tol's scheme *muted*, wine; dark enough for a beamer and apart from blue for
  /// colour-blind eyes.
  static let arriving = Colour(0x882255)

  /// From back to front.
  let elements: [SVGElement]
  /// The names as placed.
  let labels: [PlacedLabel]
  /// The larger picture of the most crowded part, when there is room for it.
  let inset: MapPicture.Inset?

  /// Draws the map in `frame`, and in `insetRoom` its most crowded part when it shows the whole country.
  init(
    map: FlowMap, width: FlowWidth, unit: String, frame: PageRect, insetRoom: PageRect?, textScale: Double
  ) {
    let graph = map.graph
    let involved = MunicipalitySet(map.flows.flatMap { [$0.origin, $0.destination] }, capacity: graph.count)
    let whole = DivisionGround(graph: graph, frame: frame, textScale: textScale)
    let near =
      map.subject == nil || involved.isEmpty
      ? nil : LogicalRegionDrawing.view(graph, focus: involved, frame: frame)
    guard let whole else {
      (elements, labels, inset) = ([], [], nil)
      return
    }
    let page = near.map { PageTopology(graph.topology, $0) } ?? whole.page
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let areas = graph.municipalities.indices.map { number -> PageArea in
      let rings = page.rings(of: number)
      return PageArea(near == nil ? rings : frame.clipped(area: rings))
    }
    let land = graph.municipalities.indices.filter { areas[$0].bounds != nil }.map { number in
      SVGElement.municipality(
        graph.municipalities[number], id: ids.identifier(graph.municipalities[number].code.rawValue),
        rings: areas[number].rings, region: nil
      ).with("fill", number == map.subject ? Palette.fringe.hex : nil)
    }
    let centres = graph.municipalities.indices.map { number -> PagePoint? in
      involved.contains(number) ? areas[number].visualCentre()?.place : nil
    }
    let curves = map.flows.compactMap { flow -> SVGElement? in
      guard let start = centres[flow.origin], let end = centres[flow.destination] else { return nil }
      let (from, to) = (graph.municipalities[flow.origin], graph.municipalities[flow.destination])
      let curve = TaperedCurve(from: start, to: end, width: width(flow.value))
      return SVGElement(
        "path",
        [
          "id": ids.identifier("stroom-\(from.code.rawValue)-\(to.code.rawValue)"), "class": "stroom",
          "d": PathData(rings: [curve.outline]).text,
          "fill": (flow.destination == map.subject ? Self.arriving : Self.leaving).hex,
        ],
        [
          SVGElement(
            "title",
            text:
              "\(from.name) → \(to.name): \(DutchNumber.count(Int(flow.value.rounded()))) \(unit)\(flow.note.isEmpty ? "" : ", " + flow.note)"
          )
        ])
    }
    let bar = near.map {
      ScaleBar(scale: $0.scale, maxWidth: min(frame.width * 0.2, 110 * textScale), textScale: textScale)
    }
    let barBox =
      bar.map {
        PageRect(
          x: frame.x + 4, y: frame.bottom - $0.size.height - 4, width: $0.size.width, height: $0.size.height)
      } ?? whole.bar.box
    labels = Self.labels(
      map, areas, in: frame.inset(by: 2), obstacles: [barBox.inset(by: -3)], textScale: textScale)
    let close =
      near == nil
      ? insetRoom.flatMap { room in
        whole.country.bounds.flatMap { country in
          MapInset(
            graph: graph, centres: centres, country: country, room: room, textScale: textScale)
        }
      } : nil
    let closer = close.map {
      FlowInset(map: map, width: width, inset: $0, page: page, centres: centres, textScale: textScale)
    }
    inset = closer?.picture
    let lines = MapLines(graph: graph, page: page, frame: frame.inset(by: near == nil ? -1 : 0))
    elements =
      (near == nil ? [] : [.rectangle(frame, fill: Ink.water)])
      + [
        SVGElement(
          "g",
          [
            "id": "gemeenten", "fill": Ink.land.hex, "stroke": Ink.hairline.hex, "stroke-width": ".4",
            "fill-rule": "evenodd",
          ], land)
      ]
      + LineStyle(colour: Ink.quietLine, width: 0.7, casing: 0, dash: nil).elements(
        lines.provinces, id: "provinciegrenzen")
      + LineStyle.country.elements(lines.country, id: "landsgrens")
      + [
        SVGElement(
          "g",
          [
            "id": "stromen", "stroke": Ink.paper.hex, "stroke-width": ".35", "stroke-linejoin": "round",
          ], curves)
      ]
      + (close.map { [$0.mark] } ?? [])
      + [
        SVGElement("g", ["id": "namen", "pointer-events": "none"], labels.flatMap { $0.elements() })
      ]
      + (bar.map {
        [
          .rectangle(barBox.inset(by: -3), fill: Ink.paper),
          SVGElement("g", ["id": "schaal"], $0.elements(x: barBox.x, y: barBox.y)),
          .rectangle(frame, fill: nil, edge: Ink.quietLine, edgeWidth: 0.8),
        ]
      } ?? [SVGElement("g", ["id": "schaal"], whole.bar.elements)])
      + (closer?.elements ?? [])
  }

  /// The names of the subject and of where most flows go, and then, in small letters where there is room, the others:
  /// they may not push away a large name.
  static func labels(
    _ map: FlowMap, _ areas: [PageArea], in frame: PageRect, obstacles: [PageRect], textScale: Double
  ) -> [PlacedLabel] {
    let centres = map.centres
    let isLarge = { (count: Int) in map.subject != nil || count >= FlowMap.leastForCentre }
    let large =
      (map.subject.map { [$0] } ?? []) + centres.filter { isLarge($0.count) }.map(\.municipality)
    func request(_ number: Int, _ sizes: [(Double, LabelRequest.Reach)], bold: Bool) -> LabelRequest? {
      guard let centre = areas[number].visualCentre() else { return nil }
      let name = map.graph.municipalities[number].name
      let variants = sizes.map { size, reach in
        let size = (number == map.subject ? size + 1 : size) * textScale
        let lines = TextMetrics.balanced(name, width: 90 * textScale, size: size, bold: bold).prefix(3)
        return LabelRequest.Variant(
          lines: lines.map { .init(text: $0, size: size, bold: bold) }, reach: reach)
      }
      return LabelRequest(owner: number, area: areas[number], anchor: centre.place, variants: variants)
    }
    let names = LabelPlacement(
      large.prefix(60).compactMap {
        request(
          $0, [(9, .centred), (7.5, .centred), (6.5, .centred), (7.5, .beside), (6.5, .beside)], bold: true)
      }, in: frame, obstacles: obstacles
    ).labels
    let others = centres.filter { !isLarge($0.count) }.map(\.municipality).prefix(120)
    let leaders = names.compactMap { label in
      label.leader.flatMap { PageRect(around: [$0, label.box.centre]) }
    }
    return names
      + LabelPlacement(
        others.compactMap { request($0, [(6, .centred)], bold: false) }, in: frame,
        obstacles: obstacles + leaders + names.map(\.box)
      ).labels
  }
}
