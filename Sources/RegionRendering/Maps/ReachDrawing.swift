import RegionModel

/// The map part of a map of reach.
struct ReachDrawing: CountryContent {
  /// Municipalities of one colour; without one they stay white.
  struct Group: Sendable {
    let name: String
    let members: MunicipalitySet
    let colour: Colour?
  }

  /// The groups, the first step first.
  let groups: [Group]
  /// The municipalities whose names are wanted, group by group.
  let named: [MunicipalitySet]

  func drawn(on view: MapView, obstacles: [PageRect], ids: inout IdentifierPool) -> DrawnView? {
    let graph = view.graph
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    let seen = Set(view.seen)
    // White ones first, so that their grey edges lie below the others.
    let fills = groups.enumerated().sorted { one, two in
      one.element.colour == nil && two.element.colour != nil
    }.filter { !$0.element.members.isEmpty }.map { index, group in
      SVGElement(
        "g",
        [
          "id": ids.identifier(group.colour == nil ? "niet-bereikt" : "stap-\(index + 1)"),
          "fill": (group.colour ?? Ink.paper).hex,
          "stroke": (group.colour == nil ? Ink.hairline : Ink.paper).hex,
        ],
        group.members.filter(seen.contains).map { number in
          .municipality(
            graph.municipalities[number], id: municipalityIDs[number], rings: view.areas[number].rings,
            region: nil, note: group.name)
        })
    }
    let requests = named.flatMap { members in
      members.sorted {
        (graph.municipalities[$1].inhabitants, $0) < (graph.municipalities[$0].inhabitants, $1)
      }
    }.compactMap { number -> LabelRequest? in
      let area = view.areas[number]
      guard view.canName(number), let centre = area.visualCentre() else { return nil }
      return LabelRequest(
        owner: number, area: area, anchor: centre.place,
        variants: Self.variants(graph.municipalities[number].name, textScale: view.textScale))
    }
    let labels = LabelPlacement(requests, in: view.labelRoom, obstacles: obstacles).labels
    return DrawnView(layers: view.lines.layers(fills), labels: labels + view.cityNames(beside: labels))
  }

  private static func variants(_ name: String, textScale: Double) -> [LabelRequest.Variant] {
    var variants: [LabelRequest.Variant] = []
    for (size, reach) in [
      (7.5, LabelRequest.Reach.inside), (7, .open), (6.5, .centred), (6, .centred), (6.5, .beside),
    ] {
      let size = size * textScale
      let widest = TextMetrics.widestPiece(of: name, size: size, bold: true)
      for width in [200.0, 44 * textScale] {
        let lines = TextMetrics.balanced(name, width: max(width, widest), size: size, bold: true)
        guard lines.count <= 2 else { continue }
        variants.append(
          .init(lines: lines.map { PlacedLabel.Line(text: $0, size: size, bold: true) }, reach: reach))
      }
    }
    return variants
  }
}
