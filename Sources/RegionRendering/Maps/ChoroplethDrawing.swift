import RegionModel

/// The map part of a map of a figure for the whole country.
struct ChoroplethDrawing: Sendable {
  /// Between provinces: thin, on a light line, so that it shows on light and dark classes alike.
  static let provinceLine = LineStyle(colour: Ink.strongLine, width: 0.7, casing: 1.7, dash: nil)

  /// From back to front.
  let elements: [SVGElement]
  /// The numbers of the highest and lowest as placed.
  let labels: [PlacedLabel]

  init(fill: ChoroplethFill, numbered: [Int], frame: PageRect, textScale: Double) {
    guard let ground = DivisionGround(graph: fill.graph, frame: frame, textScale: textScale) else {
      (elements, labels) = ([], [])
      return
    }
    let page = ground.page
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let groups = fill.groups(&ids) { page.rings(of: $0) }
    let requests = numbered.enumerated().compactMap { index, number -> LabelRequest? in
      let area = PageArea(page.rings(of: number))
      guard let centre = area.visualCentre() else { return nil }
      let variants = [(7.0, LabelRequest.Reach.centred), (6, .centred), (6, .beside)].map { size, reach in
        LabelRequest.Variant(
          lines: [PlacedLabel.Line(text: String(index + 1), size: size * textScale, bold: true)],
          reach: reach, isNumber: true)
      }
      return LabelRequest(owner: number, area: area, anchor: centre.place, variants: variants)
    }
    labels = LabelPlacement(requests, in: frame, obstacles: [ground.bar.box]).labels
    let lines = MapLines(graph: fill.graph, page: page, frame: frame)
    elements = [
      SVGElement("g", ["id": "gemeenten", "stroke-width": ".4", "fill-rule": "evenodd"], groups),
      SVGElement(
        "g", ["id": "provinciegrenzen", "pointer-events": "none"],
        Self.provinceLine.elements(lines.provinces)),
      SVGElement(
        "g", ["id": "landsgrens", "pointer-events": "none"], LineStyle.country.elements(lines.country)),
      SVGElement("g", ["id": "schaal"], ground.bar.elements),
      SVGElement("g", ["id": "namen", "pointer-events": "none"], labels.flatMap { $0.elements() }),
    ]
  }
}
