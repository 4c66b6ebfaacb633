import RegionModel

/// The municipalities of a map of a figure, in the colours of their classes.
struct ChoroplethFill: Sendable {
  let graph: RegionGraph
  let figure: MapFigure
  let values: [Double?]
  let breaks: ClassBreaks
  let colours: [Colour]
  /// What it means that a municipality has no value.
  let missing: String
  /// The municipality that the figures are about, if any.
  let subject: Int?

  /// The municipalities as drawn, one group for each class; `rings` gives the shape of each, nothing where it is not
  /// in view.
  func groups(_ ids: inout IdentifierPool, rings: (Int) -> [[PagePoint]]?) -> [SVGElement] {
    let municipalityIDs = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    let classes = values.map { $0.map(breaks.index(of:)) }
    let steps: [(name: String, place: Int?, fill: Colour, edge: Colour)] =
      [("geen-gegevens", nil, Ink.paper, Ink.hairline)]
      + breaks.lower.indices.map { ("klasse-\($0 + 1)", $0, colours[$0], Ink.paper) }
    return steps.compactMap { step in
      let members = classes.indices.filter { classes[$0] == step.place }
      guard step.place != nil || !members.isEmpty else { return nil }
      return SVGElement(
        "g", ["id": ids.identifier(step.name), "fill": step.fill.hex, "stroke": step.edge.hex],
        members.compactMap { number in
          rings(number).map { element(number, id: municipalityIDs[number], rings: $0) }
        })
    }
  }

  /// Fill and edge of a municipality.
  func colours(of number: Int) -> (fill: Colour, edge: Colour) {
    values[number].map { (colours[breaks.index(of: $0)], Ink.paper) } ?? (Ink.paper, Ink.hairline)
  }

  private func element(_ number: Int, id: String, rings: [[PagePoint]]) -> SVGElement {
    let value = values[number].map(figure.text)
    return SVGElement.municipality(
      graph.municipalities[number], id: id, rings: rings, region: nil,
      note: value.map { "\(figure.name) \($0)" } ?? (number == subject ? nil : missing)
    ).with("data-waarde", value)
  }
}
