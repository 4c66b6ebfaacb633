public import RegionModel

/// A division as a whole in figures: its size, how self-contained its regions are together, how much it is like other
/// divisions, and the length of its borders.
public struct DivisionScore: Sendable {
  /// Its regions with at least one municipality, in its own order.
  public let regions: [Region]
  /// Residents of each of them.
  public let residents: [Int]
  /// The lower side of self-containment of each; empty without flows.
  public let selfContained: [Double]
  /// Flow that begins and ends in the same region, over all flow from municipalities that have a region: the
  /// self-containment of the regions, each weighed by its employed residents. `nil` without flows.
  public let inside: FigureValue?
  /// Over all ordered pairs of municipalities that share a region, the share of the other divisions in which they do
  /// too; the divisions are those of ``CongruenceDivisions``. `nil` without such divisions.
  public let congruence: FigureValue?
  /// Mean likeness to these other divisions (adjusted Rand index: 1 is equal, 0 what chance gives); `nil` without.
  /// Source: Hubert & Arabie 1985, doi:10.1007/BF01908075.
  public let likeness: Double?
  /// Length in km of all borders between municipalities of different regions; `nil` without boundaries.
  public let borderLength: Double?
  /// Regions in more than one province.
  public let crossing: Int

  /// Measures `division`. Where a municipality is in several regions, the one with the largest share counts for flows
  /// within the country as a whole, likeness and borders. O(flows + borders + regions · scorecard).
  public init(of division: Division, in ground: ScorecardGround) {
    let graph = ground.graph
    regions = division.regions.filter { !$0.members.isEmpty }
    let sets = regions.map { graph.set($0.members) }
    residents = sets.map { graph.inhabitants(of: $0) }
    crossing = sets.count { graph.provinces(of: $0).count > 1 }
    let others = CongruenceDivisions(of: graph).counted.filter { $0.id != division.id }
    let regionOf = division.assignment(capacity: graph.count)
    selfContained =
      ground.flows.map { flows in
        sets.compactMap { SelfContainment(of: $0, in: flows).lowest }
      } ?? []
    inside = ground.flows.flatMap { flows in
      var (stays, all) = (0.0, 0.0)
      for (place, region) in regionOf.enumerated() where region != nil {
        all += flows.outgoing[place]
        for cell in flows.from(place) where regionOf[cell.other] == region { stays += cell.value }
      }
      return FigureValue(stays, over: all)
    }
    let bare = ScorecardGround(graph, congruence: others)
    let pairs = sets.compactMap {
      Scorecard(of: $0, in: bare, figures: [PartnersInside.self]).entries[0].value
    }
    congruence = FigureValue(
      pairs.reduce(0) { $0 + ($1.numerator ?? 0) }, over: pairs.reduce(0) { $0 + ($1.denominator ?? 0) })
    let own = Partition(labels: regionOf)
    let likenesses = others.compactMap { other in
      ComparisonMeasure.adjustedRand.value(
        Contingency(own, Partition(labels: other.assignment(capacity: graph.count))))
    }
    likeness = likenesses.isEmpty ? nil : likenesses.reduce(0, +) / Double(likenesses.count)
    guard ground.hasBoundaries else {
      borderLength = nil
      return
    }
    var length = 0.0
    for (place, neighbours) in graph.borders.neighbours.enumerated() {
      for neighbour in neighbours where neighbour.municipality > place {
        if regionOf[place] != regionOf[neighbour.municipality] { length += neighbour.length }
      }
    }
    borderLength = length / 1000
  }
}
