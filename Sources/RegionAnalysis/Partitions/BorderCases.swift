public import RegionModel

/// A unit that is tied more strongly to another region than to the rest of its own (grensgeval).
public struct BorderCase: Sendable, Hashable {
  /// The unit.
  public let unit: Int
  /// Its region.
  public let region: Int
  /// The region it is tied to most.
  public let other: Int
  /// Its tie to the rest of its own region.
  public let ownTie: Double
  /// Its tie to the other region.
  public let otherTie: Double
}

extension Partition {
  /// The border cases, the clearest first: by the ratio of the ties, then by unit. A unit that is a region by
  /// itself is none. O(pairs + units · regions).
  public func borderCases(in flows: FlowTable) -> [BorderCase] {
    let residents = members.map { $0.reduce(0) { $0 + flows.outgoing[$1] } }
    let jobs = members.map { $0.reduce(0) { $0 + flows.incoming[$1] } }
    var out = [Double](repeating: 0, count: regionCount)
    var back = out
    var cases: [BorderCase] = []
    for unit in 0..<unitCount {
      guard let own = regionOf[unit], members[own].count > 1 else { continue }
      for region in out.indices { (out[region], back[region]) = (0, 0) }
      for cell in flows.from(unit) where cell.other != unit {
        if let region = regionOf[cell.other] { out[region] += cell.value }
      }
      for cell in flows.to(unit) where cell.other != unit {
        if let region = regionOf[cell.other] { back[region] += cell.value }
      }
      let ties = out.indices.map { region in
        let rest = region == own
        return cohesion(
          out: out[region], back: back[region], unitResidents: flows.outgoing[unit],
          unitJobs: flows.incoming[unit],
          regionResidents: residents[region] - (rest ? flows.outgoing[unit] : 0),
          regionJobs: jobs[region] - (rest ? flows.incoming[unit] : 0))
      }
      var best = own
      for region in ties.indices where ties[region] > ties[best] { best = region }
      if best != own {
        cases.append(
          BorderCase(unit: unit, region: own, other: best, ownTie: ties[own], otherTie: ties[best]))
      }
    }
    return cases.sorted { one, other in
      let (a, b) = (one.ownTie * other.otherTie, other.ownTie * one.otherTie)
      return a == b ? one.unit < other.unit : a < b
    }
  }
}
