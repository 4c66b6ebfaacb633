import RegionModel

/// The map part of a comparison.
struct ComparisonDrawing: CountryContent {
  /// Around the regions of the second division.
  static let outline = LineStyle(colour: Ink.strongLine, width: 2, casing: 3.4, dash: nil)
  /// Over what keeps the divisions from being equal.
  static let hatching = Hatching(direction: .rising, spacing: 3.2)
  /// Width of its lines in points.
  static let hatchWidth = 0.8

  let first: ComparedDivision
  let second: ComparedDivision
  let colours: DivisionColours
  /// The municipalities that are hatched.
  let moving: [Int]
  /// Those that have a number on the map, in the order of their numbers.
  let numbered: [Int]

  func drawn(on view: MapView, obstacles: [PageRect], ids: inout IdentifierPool) -> DrawnView? {
    let graph = view.graph
    let members = first.members
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    let seen = Set(view.seen)
    func group(_ id: String, _ colour: Colour, _ members: [Int]) -> SVGElement {
      SVGElement(
        "g", ["id": ids.identifier(id), "class": "regio", "fill": colour.hex],
        members.filter(seen.contains).map { number in
          .municipality(
            graph.municipalities[number], id: municipalityIDs[number], rings: view.areas[number].rings,
            region: first.name(of: number),
            note: "\(second.singular): \(second.name(of: number) ?? "geen")")
        })
    }
    var fills = members.enumerated().map { group("regio-\($0.offset + 1)", colours[$0.offset], $0.element) }
    let outside = first.regionOf.indices.filter { first.regionOf[$0] == nil }
    if !outside.isEmpty { fills.append(group("buiten-regio", Ink.land, outside)) }
    let hatches = moving.filter(seen.contains).map { number in
      Self.hatching.element(
        over: view.areas[number], colour: Ink.strongLine, width: Self.hatchWidth
      ).with("id", ids.identifier("wisselt-" + graph.municipalities[number].code.rawValue))
    }
    let requests = numberRequests(view) + nameRequests(view, members.map { view.area(of: $0) })
    let labels = LabelPlacement(requests, in: view.labelRoom, obstacles: obstacles).labels
    let layers = [
      SVGElement(
        "g", ["id": "gemeenten", "stroke": Ink.paper.hex, "stroke-width": ".5", "fill-rule": "evenodd"],
        fills),
      SVGElement("g", ["id": "verschillen", "pointer-events": "none"], hatches),
      SVGElement(
        "g", ["id": "regiogrenzen", "pointer-events": "none"],
        LineStyle.country.elements(view.lines.country)
          + LineStyle(colour: Ink.strongLine, width: 0.6, casing: 0, dash: nil).elements(
            view.lines.between(first.regionOf))
          + Self.outline.elements(view.lines.between(second.regionOf))),
    ]
    return DrawnView(layers: layers, labels: labels)
  }

  private func numberRequests(_ view: MapView) -> [LabelRequest] {
    numbered.enumerated().compactMap { place, municipality in
      view.numberRequest(String(place + 1), on: municipality, sizes: [8, 6.5])
    }
  }

  /// The names of the coloured regions where there is room; they come after the numbers.
  private func nameRequests(_ view: MapView, _ areas: [PageArea]) -> [LabelRequest] {
    let sizes = areas.map(\.size)
    let short = RegionLabels.shortened(first.names)
    return areas.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
      .compactMap { region -> LabelRequest? in
        guard let centre = areas[region].visualCentre() else { return nil }
        var variants: [LabelRequest.Variant] = []
        for size in [7.5, 6.5, 5.8].map({ $0 * view.textScale }) {
          for lines in RegionLabels.lines(of: short[region], size: size, textScale: view.textScale) {
            variants.append(
              .init(lines: lines.map { .init(text: $0, size: size, bold: false) }, reach: .inside))
          }
        }
        return LabelRequest(
          owner: view.graph.count + region, area: areas[region], anchor: centre.place, variants: variants)
      }
  }
}
