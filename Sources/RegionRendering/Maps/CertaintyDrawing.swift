import RegionModel

/// The map part of a certainty map.
struct CertaintyDrawing: Sendable {
  /// From back to front.
  let elements: [SVGElement]
  /// The numbers of the border cases as placed.
  let labels: [PlacedLabel]

  init(
    graph: RegionGraph, assignment: [Int?], certainty: [Double?], regionNames: [String],
    classes: CertaintyClasses, borderCases: [Int], frame: PageRect, textScale: Double
  ) {
    guard let ground = DivisionGround(graph: graph, frame: frame, textScale: textScale) else {
      (elements, labels) = ([], [])
      return
    }
    let page = ground.page
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    func group(_ name: String, _ colour: Colour, _ members: [Int]) -> SVGElement {
      SVGElement(
        "g", ["id": ids.identifier("zekerheid-" + name), "fill": colour.hex],
        members.map { number in
          let share = certainty[number].map { "zekerheid \(DutchNumber.share($0, decimals: 0))" }
          let region = assignment[number].map { regionNames[$0] }
          return .municipality(
            graph.municipalities[number], id: municipalityIDs[number], rings: page.rings(of: number),
            region: region, note: share)
        })
    }
    var fills = classes.all.enumerated().map { index, one in
      group(
        String(index + 1), one.colour,
        certainty.indices.filter { certainty[$0].map { classes.index(of: $0) == index } ?? false })
    }
    fills.append(group("buiten", Ink.land, certainty.indices.filter { certainty[$0] == nil }))
    let outlines = regionNames.indices.map { region in
      let members = assignment.indices.filter { assignment[$0] == region }
      return SVGElement("path", ["id": ids.identifier("grens-\(region + 1)"), "class": "regiogrens"])
        .with("d", PathData(rings: PageArea(page.outline(of: members)).rings).text)
    }
    let requests = borderCases.enumerated().compactMap { index, number -> LabelRequest? in
      let area = PageArea(page.rings(of: number))
      guard let centre = area.visualCentre() else { return nil }
      let variants = [(7.0, LabelRequest.Reach.centred), (6, .centred), (6, .beside)].map { size, reach in
        LabelRequest.Variant(
          lines: [PlacedLabel.Line(text: String(index + 1), size: size * textScale, bold: true)],
          reach: reach,
          isNumber: true)
      }
      return LabelRequest(owner: number, area: area, anchor: centre.place, variants: variants)
    }
    labels = LabelPlacement(requests, in: frame, obstacles: [ground.bar.box]).labels
    elements = [
      SVGElement(
        "g", ["id": "gemeenten", "stroke": Ink.paper.hex, "stroke-width": ".5", "fill-rule": "evenodd"], fills
      ),
      SVGElement(
        "g",
        [
          "id": "regiogrenzen", "fill": "none", "stroke": Ink.strongLine.hex, "stroke-width": "1.1",
          "stroke-linejoin": "round", "pointer-events": "none",
        ], outlines),
      SVGElement("g", ["id": "schaal"], ground.bar.elements),
      SVGElement("g", ["id": "namen", "pointer-events": "none"], labels.flatMap { $0.elements() }),
    ]
  }
}
