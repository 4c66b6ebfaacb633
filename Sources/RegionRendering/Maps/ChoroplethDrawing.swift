import RegionModel

/// The map part of a map of a figure for the whole country.
struct ChoroplethDrawing: Sendable {
  /// From back to front.
  let elements: [SVGElement]
  /// The numbers of the highest and lowest as placed.
  let labels: [PlacedLabel]

  /// The larger picture of the most crowded part, if there is one.
  let inset: MapPicture.Inset?

  init(fill: ChoroplethFill, numbered: [Int], frame: PageRect, insetRoom: PageRect?, textScale: Double) {
    guard let ground = DivisionGround(graph: fill.graph, frame: frame, textScale: textScale) else {
      (elements, labels, inset) = ([], [], nil)
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
    let close = AreaInset(
      graph: fill.graph, ground: ground, room: insetRoom, textScale: textScale, colours: fill.colours(of:))
    inset = close?.picture
    elements = lines.layers(groups, bar: ground.bar, labels: labels) + (close?.elements ?? [])
  }
}
