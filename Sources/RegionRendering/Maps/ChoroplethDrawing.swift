import RegionModel

/// The map part of a map of a figure for the whole country.
struct ChoroplethDrawing: CountryContent {
  let fill: ChoroplethFill
  /// The municipalities that have a number on the map, in the order of their numbers.
  let numbered: [Int]

  func drawn(on view: MapView, obstacles: [PageRect], ids: inout IdentifierPool) -> DrawnView? {
    let seen = Set(view.seen)
    let groups = fill.groups(&ids) { seen.contains($0) ? view.areas[$0].rings : nil }
    let requests = numbered.enumerated().compactMap { index, number in
      view.numberRequest(String(index + 1), on: number)
    }
    let labels = LabelPlacement(requests, in: view.labelRoom, obstacles: obstacles).labels
    return DrawnView(layers: view.lines.layers(groups), labels: labels + view.cityNames(beside: labels))
  }
}
