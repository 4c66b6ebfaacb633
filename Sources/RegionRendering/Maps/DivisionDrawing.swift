import RegionModel

/// The map part of a division map: municipalities, outlines, labels and scale bar.
struct DivisionDrawing: Sendable {
  /// From back to front.
  let elements: [SVGElement]
  /// The labels as placed.
  let labels: [PlacedLabel]

  init(graph: RegionGraph, facts: DivisionFacts, colours: DivisionColours, frame: PageRect, textScale: Double)
  {
    guard let ground = DivisionGround(graph: graph, frame: frame, textScale: textScale) else {
      (elements, labels) = ([], [])
      return
    }
    let (page, country, bar) = (ground.page, ground.country, ground.bar)
    let regions = facts.division.regions
    var members = [[Int]](repeating: [], count: regions.count)
    var outside: [Int] = []
    for (municipality, region) in facts.assignment.enumerated() {
      if let region { members[region].append(municipality) } else { outside.append(municipality) }
    }
    let outlines = members.map { PageArea(page.outline(of: $0)) }
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }

    var fills: [SVGElement] = []
    func group(_ id: String, name: String?, colour: Colour, _ municipalities: [Int], class kind: String)
      -> SVGElement
    {
      let group = SVGElement(
        "g", ["id": id, "class": kind, "fill": colour.hex],
        municipalities.map { number in
          .municipality(
            graph.municipalities[number], id: municipalityIDs[number], rings: page.rings(of: number),
            region: facts.regionNames(of: number), note: facts.note(on: number))
        })
      return group.with("data-naam", name)
    }
    if !outside.isEmpty {
      fills.append(
        group(ids.identifier("buiten-regio"), name: nil, colour: Ink.land, outside, class: "buiten-regio"))
    }
    var borders: [SVGElement] = []
    for (index, region) in regions.enumerated() {
      let id = ids.identifier("regio-" + region.code)
      fills.append(group(id, name: region.name, colour: colours[index], members[index], class: "regio"))
      let path = SVGElement("path", ["id": ids.identifier("grens-" + region.code), "class": "regiogrens"])
      borders.append(path.with("d", PathData(rings: outlines[index].rings).text))
    }
    let requests = RegionLabels.requests(regions: regions, outlines: outlines, textScale: textScale)
    let placement = LabelPlacement(requests, in: frame, obstacles: [bar.box])
    labels = placement.labels
    elements = [
      SVGElement(
        "g", ["id": "gemeenten", "stroke": Ink.paper.hex, "stroke-width": ".5", "fill-rule": "evenodd"], fills
      ),
      SVGElement(
        "path", ["class": "buitengrens", "fill": "none", "stroke": Ink.quietLine.hex, "stroke-width": ".6"]
      )
      .with("d", outside.isEmpty ? nil : PathData(rings: country.rings).text),
      SVGElement(
        "g",
        [
          "id": "regiogrenzen", "fill": "none", "stroke": Ink.strongLine.hex, "stroke-width": "1.1",
          "stroke-linejoin": "round", "pointer-events": "none",
        ], borders),
      SVGElement("g", ["id": "schaal"], bar.elements),
      SVGElement(
        "g", ["id": "namen", "pointer-events": "none"], placement.labels.flatMap { $0.elements() }),
    ]
  }
}
