import RegionAnalysis
import RegionModel
import RegionRendering

/// The congruence of all municipalities over some divisions.
struct CongruenceFigures: Sendable {
  let graph: RegionGraph
  let circles: Circles
  /// One for each municipality.
  let all: [Congruence]

  init(_ divisions: [Division], in graph: RegionGraph) {
    self.graph = graph
    circles = Circles(of: divisions, in: graph)
    all = graph.municipalities.indices.map { [circles] in circles.congruence(of: $0) }
  }

  /// Places where a division's membership is derived, inferred, modelled or not checked, by municipality.
  func marked(_ municipality: Int) -> [(division: Int, membership: Membership)] {
    circles.divisions.enumerated().flatMap { number, division in
      division.regions.flatMap(\.members)
        .filter { $0.municipality == municipality && $0.basis.isMarked }
        .map { (division: number, membership: $0) }
    }
  }

  /// The tables behind it, each once.
  var sources: [TableSource] {
    var seen = Set<TableSource>()
    return (circles.divisions.map(\.source) + graph.sources("municipalities")).filter {
      seen.insert($0).inserted
    }
  }

  /// The mean congruence of some municipalities, each counting the same, and each counting for its inhabitants;
  /// `nil` when none has partners.
  func means(of members: some Sequence<Int>) -> (municipalities: Double, inhabitants: Double)? {
    var (sum, count, weighted, weight) = (0.0, 0.0, 0.0, 0.0)
    for member in members {
      guard let value = all[member].value else { continue }
      let people = Double(graph.municipalities[member].inhabitants)
      sum += value
      count += 1
      weighted += value * people
      weight += people
    }
    guard count > 0 else { return nil }
    return (sum / count, weight > 0 ? weighted / weight : sum / count)
  }

  /// The mean congruence over all divisions but number `division`, every municipality counting the same.
  func mean(without division: Int) -> Double? {
    let values = all.compactMap { congruence in
      guard let circle = circles.sets[division][congruence.municipality] else { return congruence.value }
      return congruence.without(circle).value
    }
    return Distribution(values).mean
  }

  /// Municipalities with partners, the most congruent first; equal ones by code.
  var ranked: [Int] {
    let known = all.indices.compactMap { number in all[number].value.map { (number: number, value: $0) } }
    return known.sorted { ($1.value, $0.number) < ($0.value, $1.number) }.map(\.number)
  }

  /// The place of a municipality from the most congruent down; equal ones share it.
  func rank(of municipality: Int) -> Int? {
    all[municipality].value.map { value in 1 + all.count { ($0.value ?? -1) > value } }
  }

  /// The first of an order with all that are equal to it: `Borne en 5 andere (88 %)`.
  func leading(_ order: [Int]) -> String {
    let value = order.first.flatMap { all[$0].value }
    let same = order.prefix { all[$0].value == value }.sorted()
    let names =
      same.count > 2
      ? "\(graph.municipalities[same[0]].name) en \(same.count - 1) andere"
      : DutchNumber.list(graph.names(same))
    return "\(names) (\(DutchNumber.share(value ?? 0, decimals: 0)))"
  }

  /// The national map.
  var figure: MunicipalityFigure {
    let share = means(of: all.indices).map { DutchNumber.share($0.municipalities, decimals: 0) } ?? "geen"
    let ends =
      ranked.count > 1 ? "; hoogste in \(leading(ranked)), laagste in \(leading(ranked.reversed()))" : ""
    return MunicipalityFigure(
      id: "congruentie",
      figure: MapFigure(
        name: "congruentie",
        meaning:
          "in welk deel van \(circles.divisions.count) indelingen een partner gemiddeld in dezelfde regio zit",
        format: .share(decimals: 0)),
      values: all.map(\.value), missing: "geen partners",
      finding:
        "Een gemeente treft haar partners gemiddeld in \(share) van \(circles.divisions.count) indelingen\(ends)",
      sources: sources)
  }
}
