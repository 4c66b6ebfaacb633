public import RegionModel

/// How far an area is a daily system of its own: which part of its employed residents works inside, and which
/// part of its jobs is done by its own residents.
///
/// Source: Goodman 1970, The definition and analysis of local labour markets: some empirical problems.
public struct SelfContainment: Sendable, Hashable {
  /// Flow with both ends inside, in the table's unit.
  public let inside: Double
  /// All flow from inside: employed residents.
  public let residents: Double
  /// All flow to inside: jobs.
  public let jobs: Double

  /// Share 0…1 of the employed residents who work inside (supply side); `nil` without residents.
  public var supply: Double? { residents > 0 ? inside / residents : nil }
  /// Share 0…1 of the jobs done by residents (demand side); `nil` without jobs.
  public var demand: Double? { jobs > 0 ? inside / jobs : nil }
  /// The lower of the two sides; `nil` when either is not known.
  public var lowest: Double? {
    guard let supply, let demand else { return nil }
    return min(supply, demand)
  }

  /// Measures `members` in `flows`. O(flows from the members).
  public init(of members: MunicipalitySet, in flows: FlowTable) {
    inside = flows.internalFlow(of: members)
    residents = members.reduce(0) { $0 + flows.outgoing[$1] }
    jobs = members.reduce(0) { $0 + flows.incoming[$1] }
  }
}
