import RegionModel

/// The map part of a map of reach.
struct ReachDrawing: Sendable {
  /// Municipalities of one colour; without one they stay white.
  struct Group: Sendable {
    let name: String
    let members: MunicipalitySet
    let colour: Colour?
  }

  /// From back to front.
  let elements: [SVGElement]
  /// The names as placed.
  let labels: [PlacedLabel]
  /// The larger picture of the most crowded part, if there is one.
  let inset: MapPicture.Inset?

  init(
    graph: RegionGraph, groups: [Group], named: [MunicipalitySet], frame: PageRect, insetRoom: PageRect?,
    textScale: Double
  ) {
    guard let ground = DivisionGround(graph: graph, frame: frame, textScale: textScale) else {
      (elements, labels, inset) = ([], [], nil)
      return
    }
    let page = ground.page
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
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
        group.members.map { number in
          .municipality(
            graph.municipalities[number], id: municipalityIDs[number], rings: page.rings(of: number),
            region: nil, note: group.name)
        })
    }
    let requests = named.flatMap { members in
      members.sorted {
        (graph.municipalities[$1].inhabitants, $0) < (graph.municipalities[$0].inhabitants, $1)
      }
    }.compactMap { number -> LabelRequest? in
      let area = PageArea(page.rings(of: number))
      guard let centre = area.visualCentre() else { return nil }
      return LabelRequest(
        owner: number, area: area, anchor: centre.place,
        variants: Self.variants(graph.municipalities[number].name, textScale: textScale))
    }
    labels = LabelPlacement(requests, in: frame.inset(by: 2), obstacles: [ground.bar.box]).labels
    let lines = MapLines(graph: graph, page: page, frame: frame)
    let close = AreaInset(graph: graph, ground: ground, room: insetRoom, textScale: textScale) { number in
      let colour = groups.first { $0.members.contains(number) }?.colour
      return (colour ?? Ink.paper, colour == nil ? Ink.hairline : Ink.paper)
    }
    inset = close?.picture
    elements = lines.layers(fills, bar: ground.bar, labels: labels) + (close?.elements ?? [])
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
