import RegionModel

/// The map part of a certainty map.
struct CertaintyDrawing: CountryContent {
  let assignment: [Int?]
  let certainty: [Double?]
  let regionNames: [String]
  let classes: CertaintyClasses
  /// The municipalities that have a number on the map, in the order of their numbers.
  let borderCases: [Int]

  func drawn(on view: MapView, obstacles: [PageRect], ids: inout IdentifierPool) -> DrawnView? {
    let graph = view.graph
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    let seen = Set(view.seen)
    func group(_ name: String, _ colour: Colour, _ members: [Int]) -> SVGElement {
      SVGElement(
        "g", ["id": ids.identifier("zekerheid-" + name), "fill": colour.hex],
        members.filter(seen.contains).map { number in
          let share = certainty[number].map { "zekerheid \(DutchNumber.share($0, decimals: 0))" }
          let region = assignment[number].map { regionNames[$0] }
          return .municipality(
            graph.municipalities[number], id: municipalityIDs[number], rings: view.areas[number].rings,
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
      SVGElement("path", ["id": ids.identifier("grens-\(region + 1)"), "class": "regiogrens"])
        .with("d", view.lines.outline(of: assignment.indices.filter { assignment[$0] == region }))
    }
    let requests = borderCases.enumerated().compactMap { index, number in
      view.numberRequest(String(index + 1), on: number)
    }
    let labels = LabelPlacement(requests, in: view.labelRoom, obstacles: obstacles).labels
    let layers = [
      SVGElement(
        "g", ["id": "gemeenten", "stroke": Ink.paper.hex, "stroke-width": ".5", "fill-rule": "evenodd"], fills
      ),
      SVGElement(
        "g",
        [
          "id": "regiogrenzen", "fill": "none", "stroke": Ink.strongLine.hex, "stroke-width": "1.1",
          "stroke-linejoin": "round", "pointer-events": "none",
        ], outlines),
    ]
    return DrawnView(layers: layers, labels: labels + view.cityNames(beside: labels))
  }
}
