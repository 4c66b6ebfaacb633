public import RegionModel

/// How a set of municipalities relates to one division.
public struct DivisionRelation: Sendable {
  /// What the relation is.
  public enum Kind: Sendable, Hashable {
    /// It is exactly one region.
    case equal
    /// It lies inside one region.
    case inside
    /// It is made of several whole regions.
    case wholeRegions
    /// It holds one or more whole regions, and municipalities without a region.
    case wholeAndMore
    /// Its border cuts through regions.
    case crosses
    /// None of its municipalities has a region in this division.
    case apart
  }

  /// A region with which the set shares municipalities.
  public struct Share: Sendable, Hashable {
    /// Position of the region in the division.
    public let region: Int
    /// Municipalities of the set in this region.
    public let count: Int
    /// Municipalities of the region.
    public let size: Int
  }

  /// What the relation is.
  public let kind: Kind
  /// The regions it shares municipalities with, the most shared first.
  public let shares: [Share]
  /// The region most like it, and how much (Jaccard by municipalities, 0…1).
  public let best: (region: Int, jaccard: Double)?

  /// Relates `members` to `division` of `graph`. O(members of the division).
  public init(of members: MunicipalitySet, to division: Division, in graph: RegionGraph) {
    var shares: [Share] = []
    var best: (region: Int, jaccard: Double)?
    var covered = graph.none
    for (index, region) in division.regions.enumerated() {
      let set = graph.set(region.members)
      let common = set.intersection(members).count
      guard common > 0 else { continue }
      shares.append(Share(region: index, count: common, size: set.count))
      covered = covered.union(set)
      let jaccard = set.jaccard(with: members)
      if jaccard > best?.jaccard ?? -1 { best = (index, jaccard) }
    }
    self.shares = shares.sorted { ($1.count, $0.region) < ($0.count, $1.region) }
    self.best = best
    let whole = shares.allSatisfy { $0.count == $0.size }
    if shares.isEmpty {
      kind = .apart
    } else if best?.jaccard == 1 {
      kind = .equal
    } else if shares.count == 1, shares[0].count == members.count {
      kind = .inside
    } else if whole {
      kind = members.isSubset(of: covered) ? .wholeRegions : .wholeAndMore
    } else {
      kind = .crosses
    }
  }
}
