/// The procedure of the British travel-to-work areas: the least valid area is dissolved as a whole, and each of its
/// zones joins the area with which it has the strongest link, until every area is valid.
struct TravelToWorkProcedure: Sendable {
  /// An area that was dissolved.
  struct Dissolution: Sendable, Hashable {
    /// Number of the area.
    let area: Int
    /// How far it met the criteria.
    let validity: Double
    /// Number of its zones.
    let zones: Int
    /// Those of its zones that went to the reserve.
    let reserved: [Int]
  }

  /// The areas.
  private(set) var areas: AreaAssignment
  /// The areas that were dissolved, in order.
  private(set) var dissolutions: [Dissolution] = []
  /// Area of each zone before the reserve was emptied, 0 for the reserve.
  private(set) var before: [Int32] = []
  private let keepsReserve: Bool
  private var ranking: LowestValue

  /// Makes every zone of `network` an area. With a reserve a zone that would lower the validity of the area that it
  /// joins waits until the end. O(n).
  init(_ network: AreaNetwork, criteria: AreaCriteria, keepsReserve: Bool) {
    let start = AreaAssignment(network, criteria: criteria)
    areas = start
    self.keepsReserve = keepsReserve
    ranking = LowestValue([.infinity] + (0..<network.count).map { start.validity(of: $0 + 1) })
  }

  /// Runs to the end: every step makes one area fewer. O(n · zones dissolved · flows of a zone) at worst.
  mutating func run() {
    while ranking[ranking.index] < 1 { dissolve(ranking.index) }
    before = areas.clusterOf
    _ = areas.emptyReserve()
  }

  private mutating func dissolve(_ area: Int) {
    let validity = ranking[area]
    let zones = areas.dissolve(area)
    ranking[area] = .infinity
    var reserved: [Int] = []
    for zone in zones where !join(zone) { reserved.append(zone) }
    dissolutions.append(
      Dissolution(area: area, validity: validity, zones: zones.count, reserved: reserved))
  }

  /// Puts a loose zone in the area of its strongest link; `false` when there is none or the area is better without.
  private mutating func join(_ zone: Int) -> Bool {
    guard let link = areas.strongestLink(of: zone).link else { return false }
    let old = areas.validity(of: link.cluster)
    areas.join(zone, to: link.cluster, flow: link.flow)
    let new = areas.validity(of: link.cluster)
    if keepsReserve, new < old {
      areas.leave(zone, flow: link.flow)
      return false
    }
    ranking[link.cluster] = new
    return true
  }
}
