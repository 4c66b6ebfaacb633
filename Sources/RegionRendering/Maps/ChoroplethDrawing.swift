import RegionModel

/// The map part of a map of a figure.
struct ChoroplethDrawing: Sendable {
  /// Between provinces: thin, on a light line, so that it shows on light and dark classes alike.
  static let provinceLine = LineStyle(colour: Ink.strongLine, width: 0.7, casing: 1.7, dash: nil)

  /// From back to front.
  let elements: [SVGElement]
  /// The numbers of the highest and lowest as placed.
  let labels: [PlacedLabel]

  init(
    graph: RegionGraph, figure: MapFigure, values: [Double?], breaks: ClassBreaks, colours: [Colour],
    missing missingWord: String, numbered: [Int], frame: PageRect, textScale: Double
  ) {
    guard let ground = DivisionGround(graph: graph, frame: frame, textScale: textScale) else {
      (elements, labels) = ([], [])
      return
    }
    let page = ground.page
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    func group(_ name: String, _ colour: Colour, _ edge: Colour, _ members: [Int]) -> SVGElement {
      SVGElement(
        "g", ["id": ids.identifier(name), "fill": colour.hex, "stroke": edge.hex],
        members.map { number in
          let value = values[number].map(figure.text)
          return .municipality(
            graph.municipalities[number], id: municipalityIDs[number], rings: page.rings(of: number),
            region: nil, note: value.map { "\(figure.name) \($0)" } ?? missingWord
          ).with("data-waarde", value)
        })
    }
    let classes = values.map { $0.map(breaks.index(of:)) }
    let missing = classes.indices.filter { classes[$0] == nil }
    let fills =
      (missing.isEmpty ? [] : [group("geen-gegevens", Ink.paper, Ink.hairline, missing)])
      + breaks.lower.indices.map { index in
        group(
          "klasse-\(index + 1)", colours[index], Ink.paper, classes.indices.filter { classes[$0] == index })
      }
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
    let lines = MapLines(graph: graph, page: page, frame: frame)
    elements = [
      SVGElement("g", ["id": "gemeenten", "stroke-width": ".4", "fill-rule": "evenodd"], fills),
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
