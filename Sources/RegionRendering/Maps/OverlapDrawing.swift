import RegionModel

/// The map part of a map of overlapping arrangements.
struct OverlapDrawing: Sendable {
  /// The lines over the hatched groups, from the largest to the smallest.
  ///
  /// Source of the colours: Paul Tol, "Colour schemes", SRON technical note SRON/EPS/TN/09-002, scheme *muted*: indigo,
  /// wine, green and olive, dark enough upon light blue.
  private static let colours = [Colour(0x332288), Colour(0x882255), Colour(0x117733), Colour(0x7A6A00)]

  /// From back to front.
  let elements: [SVGElement]
  /// The labels as placed.
  let labels: [PlacedLabel]
  /// The municipalities that have a number instead of a name: the first has 1.
  let numbers: [Int]
  /// Whether a border between provinces is in view.
  let showsProvinces: Bool

  init(map: OverlapMap, shades: OverlapShades, frame: PageRect, textScale: Double) {
    let graph = map.graph
    var focus = map.partners
    focus.insert(map.subject)
    guard let around = Surroundings(graph: graph, focus: focus, frame: frame, textScale: textScale) else {
      (elements, labels, numbers, showsProvinces) = ([], [], [], false)
      return
    }
    let seen = around.seen { number in
      number == map.subject ? .core : map.shared[number] > 0 ? .fringe : .surroundings
    }
    let placed = around.names(
      graph.municipalities.indices.map { number in
        graph.municipalities[number].name
          + (number != map.subject && map.shared[number] > 0 ? " \(map.shared[number])" : "")
      }, subject: [map.subject],
      // Who shares nothing has a name where there is room, but needs no number.
      seen: seen.map { one in
        SeenMunicipality(
          number: one.number, band: one.band, area: one.area,
          isWhole: one.isWhole && one.band != .surroundings)
      })
    labels = placed.labels
    numbers = placed.numbers

    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    let areas = seen.map { one -> SVGElement in
      let shared = map.shared[one.number]
      let isPartner = one.band == .fringe
      return SVGElement.municipality(
        graph.municipalities[one.number], id: municipalityIDs[one.number], rings: one.area.rings, region: nil,
        kind: one.band == .core ? "onderwerp" : isPartner ? "partner" : "omgeving",
        note: isPartner ? DutchNumber.counted(shared, "regeling samen", "regelingen samen") : nil
      ).with(
        "fill",
        (one.band == .core ? Palette.core : isPartner ? shades.colour(of: shared) : Ink.land).hex
      ).with("stroke", isPartner || one.band == .core ? Ink.paper.hex : Ink.hairline.hex)
    }
    let lines = around.view.lines
    showsProvinces = !lines.provinces.isEmpty
    let hatches = map.hatched.enumerated().map { place, group in
      let area = around.view.area(of: group.members)
      return SVGElement(
        "g", ["id": ids.identifier("regeling-\(place + 1)"), "class": "regeling"],
        [
          SVGElement("title", text: group.names.joined(separator: ", ")),
          Self.hatching(place).element(over: area, colour: Self.colours[place], width: Self.width(place)),
        ] + Self.edge(place).elements(lines.outline(of: group.members)))
    }
    elements = around.elements(
      [SVGElement("g", ["id": "gemeenten", "stroke-width": ".7", "fill-rule": "evenodd"], areas)]
        + LineStyle.country.elements(lines.country, id: "landsgrens")
        + LineStyle.province.elements(lines.provinces, id: "provinciegrenzen")
        + [SVGElement("g", ["id": "regelingen", "pointer-events": "none"], hatches)],
      names: placed.elements)
  }

  /// Large groups have lines far apart, small ones close together, so that all are seen where they lie over each other.
  private static func hatching(_ place: Int) -> Hatching {
    Hatching(direction: Hatching.Direction.allCases[place], spacing: [7.5, 6.5, 5.5, 4.5][place])
  }

  private static func width(_ place: Int) -> Double { [0.7, 0.8, 0.8, 0.9][place] }

  /// The smaller the group the thinner its edge, which lies on top: where edges fall together all of them are seen.
  private static func edge(_ place: Int) -> LineStyle {
    LineStyle(colour: colours[place], width: edgeWidths[place], casing: 0, dash: nil)
  }

  private static let edgeWidths = [2.8, 2.1, 1.4, 0.8]

  /// The hatching of a group as a symbol in `box`.
  static func hatch(_ box: PageRect, _ place: Int) -> [SVGElement] {
    let lines = Hatching(direction: Hatching.Direction.allCases[place], spacing: [5, 4.4, 3.8, 3.2][place])
    return [
      .rectangle(box, fill: Ink.paper, edge: colours[place], edgeWidth: edgeWidths[place] * 0.65),
      lines.element(over: PageArea(box), colour: colours[place], width: width(place)),
    ]
  }
}
