import RegionModel

/// The flow inside, from and to each region of a partition.
struct RegionFlows: Sendable {
  /// Flow with both ends in the region.
  let inside: [Double]
  /// All flow from the region, its own included.
  let leaving: [Double]
  /// All flow to the region, its own included.
  let reaching: [Double]
  /// All flow there is, that of units outside all regions included.
  let total: Double

  /// Adds up `flows` by region; `ownFlow` says whether flow inside a unit counts. O(pairs + units).
  init(of partition: Partition, in flows: FlowTable, ownFlow: Bool = true) {
    precondition(partition.unitCount == flows.size, "a partition of the units of these flows")
    var inside = [Double](repeating: 0, count: partition.regionCount)
    var leaving = inside
    var reaching = inside
    var total = 0.0
    for unit in 0..<flows.size {
      let own = ownFlow ? 0 : flows.inside[unit]
      total += flows.outgoing[unit] - own
      guard let region = partition.regionOf[unit] else { continue }
      leaving[region] += flows.outgoing[unit] - own
      reaching[region] += flows.incoming[unit] - own
      var staying = 0.0
      for cell in flows.from(unit) where partition.regionOf[cell.other] == region { staying += cell.value }
      inside[region] += staying - own
    }
    (self.inside, self.leaving, self.reaching, self.total) = (inside, leaving, reaching, total)
  }

  /// The figures that show how far each region is a system of its own: both sides of its self-containment, 0
  /// where there is no flow.
  var selfContainment: [Clustering.Figure] {
    [
      Clustering.Figure(
        key: "gesloten-wonen", label: "Deel van de stroom uit de regio dat er ook aankomt",
        values: inside.indices.map { leaving[$0] > 0 ? inside[$0] / leaving[$0] : 0 }),
      Clustering.Figure(
        key: "gesloten-werken", label: "Deel van de stroom naar de regio dat er ook begint",
        values: inside.indices.map { reaching[$0] > 0 ? inside[$0] / reaching[$0] : 0 }),
    ]
  }
}
