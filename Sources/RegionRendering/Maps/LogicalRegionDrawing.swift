import RegionModel

/// The map part of a logical region's map.
struct LogicalRegionDrawing: Sendable {
  /// From back to front.
  let elements: [SVGElement]
  /// The labels as placed.
  let labels: [PlacedLabel]
  /// The municipalities that have a number instead of a name: the first has 1.
  let numbers: [Int]
  /// Whether municipalities outside core, shell and fringe are in view.
  let showsSurroundings: Bool
  /// Whether a border between provinces is in view.
  let showsProvinces: Bool

  init(graph: RegionGraph, facts: LogicalRegionFacts, frame: PageRect, textScale: Double) {
    guard
      let around = Surroundings(graph: graph, focus: facts.focus, frame: frame, textScale: textScale)
    else {
      (elements, labels, numbers) = ([], [], [])
      (showsSurroundings, showsProvinces) = (false, false)
      return
    }
    let seen = around.seen(facts.band(of:))
    let placed = around.names(
      graph.municipalities.map(\.name), subject: Array(facts.subject), seen: seen)
    labels = placed.labels
    numbers = placed.numbers

    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let areas = [LogicalRegionFacts.Band.surroundings, .fringe, .shell, .core].map { band in
      let paths = seen.filter { $0.band == band }.map { one in
        SVGElement.municipality(
          graph.municipalities[one.number],
          id: ids.identifier(graph.municipalities[one.number].code.rawValue),
          rings: one.area.rings, region: band == .surroundings ? nil : band.dutch, kind: band.dutch)
      }
      return SVGElement("g", ["id": ids.identifier("band-" + band.dutch), "fill": band.colour.hex], paths)
        .with("stroke", band == .surroundings ? Ink.hairline.hex : Ink.paper.hex)
    }
    let lines = around.view.lines
    showsSurroundings = seen.contains { $0.band == .surroundings }
    showsProvinces = !lines.provinces.isEmpty
    elements = around.elements(
      [SVGElement("g", ["id": "gemeenten", "stroke-width": ".7", "fill-rule": "evenodd"], areas)]
        + LineStyle.country.elements(lines.country, id: "landsgrens")
        + LineStyle.province.elements(lines.provinces, id: "provinciegrenzen")
        + LineStyle.answer.elements(facts.answer.map { lines.outline(of: $0.members) } ?? "", id: "antwoord")
        + LineStyle.subject.elements(lines.outline(of: facts.subject), id: "onderwerp"),
      names: placed.elements)
  }
}
