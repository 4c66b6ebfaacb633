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

  init(map: FlowMap, width: FlowWidth, unit: String, frame: PageRect, textScale: Double) {
    let graph = map.graph
    let involved = MunicipalitySet(map.flows.flatMap { [$0.origin, $0.destination] }, capacity: graph.count)
    let whole = DivisionGround(graph: graph, frame: frame, textScale: textScale)
    let near =
      map.subject == nil || involved.isEmpty
      ? nil : LogicalRegionDrawing.view(graph, focus: involved, frame: frame)
    guard let whole else {
      (elements, labels) = ([], [])
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
    labels =
      LabelPlacement(
        Self.requests(map, areas, textScale: textScale), in: frame.inset(by: 2),
        obstacles: [barBox.inset(by: -3)]
      ).labels
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
          ], curves),
        SVGElement("g", ["id": "namen", "pointer-events": "none"], labels.flatMap { $0.elements() }),
      ]
      + (bar.map {
        [
          .rectangle(barBox.inset(by: -3), fill: Ink.paper),
          SVGElement("g", ["id": "schaal"], $0.elements(x: barBox.x, y: barBox.y)),
          .rectangle(frame, fill: nil, edge: Ink.quietLine, edgeWidth: 0.8),
        ]
      } ?? [SVGElement("g", ["id": "schaal"], whole.bar.elements)])
  }

  /// The names of the subject and of the centres, those with most flows first.
  private static func requests(_ map: FlowMap, _ areas: [PageArea], textScale: Double) -> [LabelRequest] {
    let centres = map.centres
    let small = Set(
      centres.filter { map.subject == nil && $0.count < FlowMap.leastForCentre }.map(\.municipality))
    let order = (map.subject.map { [$0] } ?? []) + centres.map(\.municipality)
    return order.prefix(150).compactMap { number in
      guard let centre = areas[number].visualCentre() else { return nil }
      let isSubject = number == map.subject
      let name = map.graph.municipalities[number].name
      let isSmall = small.contains(number)
      let variants = (isSmall ? [6.0] : [9.0, 7.5, 6.5]).flatMap { size in
        (isSmall ? [LabelRequest.Reach.centred] : [.centred, .beside]).map { reach in
          LabelRequest.Variant(
            lines: TextMetrics.balanced(
              name, width: 90 * textScale, size: size * textScale, bold: !isSmall
            ).prefix(3).map {
              .init(text: $0, size: (isSubject ? size + 1 : size) * textScale, bold: !isSmall)
            },
            reach: reach)
        }
      }
      return LabelRequest(owner: number, area: areas[number], anchor: centre.place, variants: variants)
    }
  }
}
