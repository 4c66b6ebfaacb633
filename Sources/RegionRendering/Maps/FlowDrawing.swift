import RegionModel

/// The map part of a flow map.
struct FlowDrawing: CountryContent {
  /// What leaves a municipality: ColorBrewer *Blues*, as in ``Palette/core``.
  static let leaving = Palette.core
  /// What comes to the subject: Paul Tol's scheme *muted*, wine; dark enough for a beamer and apart from blue for
  /// colour-blind eyes.
  static let arriving = Colour(0x882255)

  let map: FlowMap
  let width: FlowWidth
  /// Who flows leave or reach.
  let involved: MunicipalitySet

  init(map: FlowMap, width: FlowWidth) {
    self.map = map
    self.width = width
    involved = MunicipalitySet(
      map.flows.flatMap { [$0.origin, $0.destination] }, capacity: map.graph.count)
  }

  func hasPlace(_ municipality: Int) -> Bool { involved.contains(municipality) }

  func drawn(on view: MapView, obstacles: [PageRect], ids: inout IdentifierPool) -> DrawnView? {
    let graph = map.graph
    let land = view.seen.map { number in
      SVGElement.municipality(
        graph.municipalities[number], id: ids.identifier(graph.municipalities[number].code.rawValue),
        rings: view.areas[number].rings, region: nil
      ).with("fill", number == map.subject ? Palette.fringe.hex : nil)
    }
    // Also of who is not in view: curves come from there.
    let centres = graph.municipalities.indices.map { number -> PagePoint? in
      involved.contains(number) ? PageArea(view.page.rings(of: number)).visualCentre()?.place : nil
    }
    let curves = map.flows.compactMap { flow -> SVGElement? in
      guard let start = centres[flow.origin], let end = centres[flow.destination] else { return nil }
      let curve = TaperedCurve(from: start, to: end, width: width(flow.value))
      let rings = view.extent == .whole ? [curve.outline] : view.frame.clipped(area: [curve.outline])
      return rings.isEmpty ? nil : element(flow, rings, &ids)
    }
    let layers =
      [
        SVGElement(
          "g",
          [
            "id": "gemeenten", "fill": Ink.land.hex, "stroke": Ink.hairline.hex, "stroke-width": ".4",
            "fill-rule": "evenodd",
          ], land)
      ]
      + LineStyle(colour: Ink.quietLine, width: 0.7, casing: 0, dash: nil).elements(
        view.lines.provinces, id: "provinciegrenzen")
      + LineStyle.country.elements(view.lines.country, id: "landsgrens")
      + [
        SVGElement(
          "g",
          [
            "id": "stromen", "stroke": Ink.paper.hex, "stroke-width": ".35", "stroke-linejoin": "round",
          ], curves)
      ]
    return DrawnView(layers: layers, labels: labels(view, obstacles: obstacles))
  }

  private func element(_ flow: DrawnFlow, _ rings: [[PagePoint]], _ ids: inout IdentifierPool) -> SVGElement {
    let (from, to) = (map.graph.municipalities[flow.origin], map.graph.municipalities[flow.destination])
    let amount = "\(DutchNumber.count(Int(flow.value.rounded()))) \(map.unit)"
    return SVGElement(
      "path",
      [
        "id": ids.identifier("stroom-\(from.code.rawValue)-\(to.code.rawValue)"), "class": "stroom",
        "d": PathData(rings: rings).text,
        "fill": (flow.destination == map.subject ? Self.arriving : Self.leaving).hex,
      ],
      [
        SVGElement(
          "title",
          text: "\(from.name) → \(to.name): \(amount)\(flow.note.isEmpty ? "" : ", " + flow.note)")
      ])
  }

  /// The names of the subject and of where most flows go, and then, in small letters where there is room, the others:
  /// they may not push away a large name.
  private func labels(_ view: MapView, obstacles: [PageRect]) -> [PlacedLabel] {
    let (frame, textScale) = (view.frame.inset(by: 2), view.textScale)
    let centres = map.centres
    let isLarge = { (count: Int) in map.subject != nil || count >= FlowMap.leastForCentre }
    let large =
      (map.subject.map { [$0] } ?? []) + centres.filter { isLarge($0.count) }.map(\.municipality)
    func request(_ number: Int, _ sizes: [(Double, LabelRequest.Reach)], bold: Bool) -> LabelRequest? {
      guard view.canName(number), let centre = view.areas[number].visualCentre() else { return nil }
      let name = map.graph.municipalities[number].name
      let variants = sizes.map { size, reach in
        let size = (number == map.subject ? size + 1 : size) * textScale
        let lines = TextMetrics.balanced(name, width: 90 * textScale, size: size, bold: bold).prefix(3)
        return LabelRequest.Variant(
          lines: lines.map { .init(text: $0, size: size, bold: bold) }, reach: reach)
      }
      return LabelRequest(owner: number, area: view.areas[number], anchor: centre.place, variants: variants)
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
