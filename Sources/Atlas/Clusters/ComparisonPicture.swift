import RegionAnalysis
import RegionModel
import RegionRendering

extension ComparisonReport {
  /// The map: the first as colours, the second as lines, and what keeps them from being equal. What has no region in
  /// one of the two differs too, but shows that by its grey or by the lines; hatching it would hide the rest.
  func map(title: String? = nil) -> ComparisonMap {
    let exceptions = PartitionExceptions(one.partition, other.partition)
    return ComparisonMap(
      graph: graph, first: one.compared, second: other.compared,
      moving: exceptions.units.filter { $0.first != nil && $0.second != nil }.map(\.unit),
      title: title ?? finding(exceptions),
      sources: [one.source, other.source] + graph.sources("boundaries"))
  }

  /// The map as a picture.
  func picture(title: String? = nil) -> Artefact.Picture {
    .init(
      kind: "kaart", fileName: "kaart-\(one.fileWords)-\(other.fileWords)".fileStem(limit: 80) + ".svg",
      map: map(title: title))
  }

  /// What the map shows, in one sentence without a full stop.
  func finding(_ exceptions: PartitionExceptions) -> String {
    let equal = exceptions.regions.count(where: \.isEqual)
    let count = one.count
    guard !exceptions.areEqual else {
      return "\(one.title) en \(other.title.loweredTitle) vallen precies samen"
    }
    let what = one.title.loweredTitle
    switch (equal, count) {
    case (0, _): return "Geen van de \(count) \(what) is gelijk aan een \(other.singular)"
    case (count, _): return "Alle \(count) \(what) zijn gelijk aan een \(other.singular)"
    case (1, _): return "1 van de \(count) \(what) is gelijk aan een \(other.singular)"
    default: return "\(equal) van de \(count) \(what) zijn gelijk aan een \(other.singular)"
    }
  }
}

extension NamedPartition {
  /// The same for a map.
  var compared: ComparedDivision {
    ComparedDivision(
      title: title, singular: singular, names: names, regionOf: partition.regionOf, source: source,
      count: count)
  }
}
