import RegionModel

/// The map part of a division map: municipalities, outlines and labels.
struct DivisionDrawing: CountryContent {
  let facts: DivisionFacts
  let colours: DivisionColours

  func drawn(on view: MapView, obstacles: [PageRect], ids: inout IdentifierPool) -> DrawnView? {
    let graph = view.graph
    let regions = facts.division.regions
    var members = [[Int]](repeating: [], count: regions.count)
    var outside: [Int] = []
    for (municipality, region) in facts.assignment.enumerated() {
      if let region { members[region].append(municipality) } else { outside.append(municipality) }
    }
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    let seen = Set(view.seen)

    var fills: [SVGElement] = []
    func group(_ id: String, name: String?, colour: Colour, _ municipalities: [Int], class kind: String)
      -> SVGElement
    {
      let group = SVGElement(
        "g", ["id": id, "class": kind, "fill": colour.hex],
        municipalities.filter(seen.contains).map { number in
          .municipality(
            graph.municipalities[number], id: municipalityIDs[number], rings: view.areas[number].rings,
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
      borders.append(path.with("d", view.lines.outline(of: members[index])))
    }
    let requests = RegionLabels.requests(
      regions: regions, outlines: members.map { view.area(of: $0) }, textScale: view.textScale)
    let labels = LabelPlacement(requests, in: view.labelRoom, obstacles: obstacles).labels
    let layers = [
      SVGElement(
        "g", ["id": "gemeenten", "stroke": Ink.paper.hex, "stroke-width": ".5", "fill-rule": "evenodd"], fills
      ),
      SVGElement(
        "path", ["class": "buitengrens", "fill": "none", "stroke": Ink.quietLine.hex, "stroke-width": ".6"]
      )
      .with("d", outside.isEmpty ? nil : view.lines.outline(of: graph.municipalities.indices)),
      SVGElement(
        "g",
        [
          "id": "regiogrenzen", "fill": "none", "stroke": Ink.strongLine.hex, "stroke-width": "1.1",
          "stroke-linejoin": "round", "pointer-events": "none",
        ], borders),
    ]
    let numbered = labels.filter { $0.lines.count == 1 }
    return DrawnView(layers: layers, labels: labels, cramped: numbered.map(\.box.centre))
  }
}
