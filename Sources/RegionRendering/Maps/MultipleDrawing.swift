import RegionModel

/// One map of a sheet with several.
struct MultipleDrawing: Sendable {
  let elements: [SVGElement]
  let labels: [PlacedLabel]

  /// - Parameters:
  ///   - municipalities: ids of the municipalities, to draw each; `nil` to draw whole regions.
  ///   - labelOffset: added to the owners of labels, to keep those of all maps apart.
  init(
    graph: RegionGraph, division: ComparedDivision, cell: MultiplesGrid.Cell, municipalities: [String]?,
    labelOffset: Int, textScale: Double, ids: inout IdentifierPool
  ) {
    let titleSize = [9.5, 8.5, 7.5, 7].map { $0 * textScale }
      .first { TextMetrics.width(of: division.title, size: $0, bold: true) <= cell.heading.width }
    let title = TextStyle(size: titleSize ?? 7 * textScale, bold: true)
    let words = TextStyle(size: 7 * textScale, colour: Ink.quietText)
    let heading = [
      SVGElement.text(
        TextMetrics.shortened(division.title, width: cell.heading.width, size: title.size, bold: true),
        x: cell.heading.x, y: cell.heading.y + title.size, title),
      .text(
        TextMetrics.shortened(division.summary, width: cell.heading.width, size: words.size),
        x: cell.heading.x, y: cell.heading.y + title.size + words.size * 1.3, words),
    ]
    guard let bounds = graph.topology.bounds else {
      (elements, labels) = (heading, [])
      return
    }
    let projection = Projection(fitting: bounds, in: cell.map)
    let page = PageTopology(graph.topology, projection, tolerance: 0.5)
    let colours = DivisionColours(
      graph: graph, regionCount: division.names.count, assignment: division.regionOf)
    let members = division.members
    let areas = members.map { PageArea(page.outline(of: $0)) }
    let outside = division.regionOf.indices.filter { division.regionOf[$0] == nil }
    var shapes: [SVGElement] = []
    func add(_ name: String?, _ colour: Colour, _ area: PageArea, _ members: [Int]) {
      let inside: [SVGElement]
      if let municipalities {
        inside = members.map { number in
          .municipality(
            graph.municipalities[number], id: municipalities[number], rings: page.rings(of: number),
            region: name)
        }
      } else {
        let told =
          (name ?? "buiten een regio") + " — " + DutchNumber.counted(members.count, "gemeente", "gemeenten")
        inside = [
          SVGElement("path", ["d": PathData(rings: area.rings).text], [SVGElement("title", text: told)])
        ]
      }
      shapes.append(SVGElement("g", ["class": "regio", "fill": colour.hex, "stroke": colour.hex], inside))
    }
    for (region, name) in division.names.enumerated() {
      add(name, colours[region], areas[region], members[region])
    }
    if !outside.isEmpty { add(nil, Ink.land, PageArea(page.outline(of: outside)), outside) }
    let sizes = areas.map(\.size)
    let short = RegionLabels.shortened(division.names)
    let requests = areas.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
      .compactMap { region -> LabelRequest? in
        guard let centre = areas[region].visualCentre() else { return nil }
        let variants = [6.5, 5.5].map { $0 * textScale }.flatMap { size in
          RegionLabels.lines(of: short[region], size: size, textScale: textScale).map { lines in
            LabelRequest.Variant(
              lines: lines.map { .init(text: $0, size: size, bold: false) }, reach: .inside)
          }
        }
        return LabelRequest(
          owner: labelOffset + region, area: areas[region], anchor: centre.place, variants: variants)
      }
    labels = LabelPlacement(requests, in: cell.map).labels
    let outlines = areas.map { PathData(rings: $0.rings).text }.joined()
    elements =
      heading + [
        SVGElement(
          "g",
          [
            "id": ids.identifier("kaart-" + division.singular), "stroke-width": ".3",
            "fill-rule": "evenodd",
          ], shapes)
      ] + LineStyle(colour: Ink.strongLine, width: 0.7, casing: 0, dash: nil).elements(outlines)
      + [SVGElement("g", ["pointer-events": "none"], labels.flatMap { $0.elements() })]
  }
}
