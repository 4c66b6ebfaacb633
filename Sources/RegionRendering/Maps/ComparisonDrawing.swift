import RegionModel

/// The map part of a comparison.
struct ComparisonDrawing: Sendable {
  /// Around the regions of the second division.
  static let outline = LineStyle(colour: Ink.strongLine, width: 2, casing: 3.4, dash: nil)
  /// Over what keeps the divisions from being equal.
  static let hatching = Hatching(direction: .rising, spacing: 3.2)
  /// Width of its lines in points.
  static let hatchWidth = 0.8

  /// From back to front.
  let elements: [SVGElement]
  /// The labels as placed.
  let labels: [PlacedLabel]

  init(
    graph: RegionGraph, first: ComparedDivision, second: ComparedDivision, moving: [Int], numbered: [Int],
    frame: PageRect, textScale: Double
  ) {
    guard let ground = DivisionGround(graph: graph, frame: frame, textScale: textScale) else {
      (elements, labels) = ([], [])
      return
    }
    let page = ground.page
    let members = first.members
    let areas = members.map { PageArea(page.outline(of: $0)) }
    let colours = DivisionColours(graph: graph, regionCount: first.names.count, assignment: first.regionOf)
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    func group(_ id: String, _ colour: Colour, _ members: [Int]) -> SVGElement {
      SVGElement(
        "g", ["id": ids.identifier(id), "class": "regio", "fill": colour.hex],
        members.map { number in
          .municipality(
            graph.municipalities[number], id: municipalityIDs[number], rings: page.rings(of: number),
            region: first.name(of: number),
            note: "\(second.singular): \(second.name(of: number) ?? "geen")")
        })
    }
    var fills = members.enumerated().map { group("regio-\($0.offset + 1)", colours[$0.offset], $0.element) }
    let outside = first.regionOf.indices.filter { first.regionOf[$0] == nil }
    if !outside.isEmpty { fills.append(group("buiten-regio", Ink.land, outside)) }
    let hatches = moving.map { number in
      Self.hatching.element(
        over: PageArea(page.rings(of: number)), colour: Ink.strongLine, width: Self.hatchWidth
      ).with("id", ids.identifier("wisselt-" + graph.municipalities[number].code.rawValue))
    }
    let lines = Self.lines(graph.topology.owners(), [first.regionOf, second.regionOf], page)
    labels =
      LabelPlacement(
        Self.requests(
          graph, page, numbered: numbered, names: first.names, areas: areas, textScale: textScale),
        in: frame, obstacles: [ground.bar.box]
      ).labels
    elements =
      [
        SVGElement(
          "g", ["id": "gemeenten", "stroke": Ink.paper.hex, "stroke-width": ".5", "fill-rule": "evenodd"],
          fills),
        SVGElement("g", ["id": "verschillen", "pointer-events": "none"], hatches),
        SVGElement(
          "g", ["id": "regiogrenzen", "pointer-events": "none"],
          LineStyle.country.elements(lines.coast)
            + LineStyle(colour: Ink.strongLine, width: 0.6, casing: 0, dash: nil).elements(lines.between[0])
            + Self.outline.elements(lines.between[1])),
        SVGElement("g", ["id": "schaal"], ground.bar.elements),
        SVGElement("g", ["id": "namen", "pointer-events": "none"], labels.flatMap { $0.elements() }),
      ]
  }

  /// Path data of the lines between regions of each division, and of what borders on no municipality.
  private static func lines(_ owners: [[Int]], _ regionOf: [[Int?]], _ page: PageTopology)
    -> (between: [String], coast: String)
  {
    func data(_ wanted: ([Int]) -> Bool) -> String {
      PathData(lines: owners.indices.filter { wanted(owners[$0]) }.map { page.arcs[$0] }).text
    }
    let between = regionOf.map { regionOf in
      data { $0.count == 2 && regionOf[$0[0]] != regionOf[$0[1]] }
    }
    return (between, data { $0.count == 1 })
  }

  /// The numbers of what differs first, then the names of the coloured regions where there is room.
  private static func requests(
    _ graph: RegionGraph, _ page: PageTopology, numbered: [Int], names: [String], areas: [PageArea],
    textScale: Double
  ) -> [LabelRequest] {
    let numbers = numbered.enumerated().compactMap { place, municipality -> LabelRequest? in
      let area = PageArea(page.rings(of: municipality))
      guard let centre = area.visualCentre() else { return nil }
      let variants = [(8.0, LabelRequest.Reach.centred), (6.5, .centred), (6.5, .beside)].map { size, reach in
        LabelRequest.Variant(
          lines: [.init(text: String(place + 1), size: size * textScale, bold: true)], reach: reach,
          isNumber: true)
      }
      return LabelRequest(owner: municipality, area: area, anchor: centre.place, variants: variants)
    }
    let sizes = areas.map(\.size)
    let short = RegionLabels.shortened(names)
    let regions = areas.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
      .compactMap { region -> LabelRequest? in
        guard let centre = areas[region].visualCentre() else { return nil }
        var variants: [LabelRequest.Variant] = []
        for size in [7.5, 6.5, 5.8].map({ $0 * textScale }) {
          for lines in RegionLabels.lines(of: short[region], size: size, textScale: textScale) {
            variants.append(
              .init(lines: lines.map { .init(text: $0, size: size, bold: false) }, reach: .inside))
          }
        }
        return LabelRequest(
          owner: graph.count + region, area: areas[region], anchor: centre.place, variants: variants)
      }
    return numbers + regions
  }
}
