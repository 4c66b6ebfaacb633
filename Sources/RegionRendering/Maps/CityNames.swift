import RegionModel

extension MapView {
  /// From how many inhabitants on a municipality is named in an inset, so that a reader knows where he is.
  private static let leastNamed = 100_000

  /// The names of the largest municipalities, off the `labels` that stand there already; only in an inset, where the
  /// map itself has no names.
  func cityNames(beside labels: [PlacedLabel]) -> [PlacedLabel] {
    guard extent == .enlarged else { return [] }
    let named = Set(labels.map(\.owner))
    let cities = graph.municipalities.indices.filter { number in
      graph.municipalities[number].inhabitants >= Self.leastNamed && !named.contains(number)
        && canName(number)
    }.sorted { (graph.municipalities[$1].inhabitants, $0) < (graph.municipalities[$0].inhabitants, $1) }
    let requests = cities.compactMap { number -> LabelRequest? in
      guard let centre = areas[number].visualCentre() else { return nil }
      return LabelRequest(
        owner: number, area: areas[number], anchor: centre.place,
        variants: [7, 6.5].map { size in
          .init(
            lines: [.init(text: graph.municipalities[number].name, size: size * textScale, bold: true)],
            reach: .centred)
        })
    }
    return LabelPlacement(requests, in: labelRoom, obstacles: labels.map(\.box)).labels
  }
}
