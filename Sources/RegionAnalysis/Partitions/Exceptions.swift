/// What keeps two partitions of the same units from being equal, unit by unit.
public struct PartitionExceptions: Sendable, Hashable {
  /// A unit and where it is in the other partition.
  public struct Stray: Sendable, Hashable {
    /// The unit.
    public let unit: Int
    /// Its region in the other partition; `nil` outside all regions.
    public let region: Int?
  }

  /// A region of the first partition beside its best match.
  public struct Region: Sendable, Hashable {
    /// The best match in the second partition, by units or by weight.
    public let best: BestMatch
    /// Members of the region that the match does not have, with their region in the second partition.
    public let leaving: [Stray]
    /// Members of the match that the region does not have, with their region in the first partition.
    public let joining: [Stray]

    /// Whether the second partition has this region too.
    public var isEqual: Bool { leaving.isEmpty && joining.isEmpty }
    /// Whether the region lies wholly inside its match, with others.
    public var isInside: Bool { leaving.isEmpty && !joining.isEmpty }
  }

  /// A unit that would have to change region.
  public struct Exception: Sendable, Hashable {
    /// The unit.
    public let unit: Int
    /// Its region in the first partition; `nil` outside all regions.
    public let first: Int?
    /// Its region in the second partition; `nil` outside all regions.
    public let second: Int?
  }

  /// Every region of the first partition.
  public let regions: [Region]
  /// The regions that correspond, one to one, such that as few units as possible are exceptions; `nil` for a region of
  /// the first partition without counterpart.
  public let counterparts: [Int?]
  /// The units outside corresponding regions, ascending: without them the partitions are equal, and there is no way
  /// to make them equal by leaving out fewer (partition distance: Gusfield 2002, doi:10.1016/S0020-0190(01)00263-0).
  /// Units outside all regions in both partitions are no exceptions.
  public let units: [Exception]

  /// Whether the partitions are equal.
  public var areEqual: Bool { units.isEmpty }

  /// Lays `first` over `second`; both are of the same units. Best matches are by weight when there are weights, by
  /// units otherwise; ``units`` are always counted by units. O(n + c log c + r·k²) for c pairs of regions that share a
  /// unit, r regions and k regions that hang together through overlaps.
  public init(_ first: Partition, _ second: Partition, weights: [Double]? = nil) {
    let matches =
      weights.map { first.bestMatches(in: second, weights: $0) } ?? first.bestMatches(in: second)
    regions = matches.map { Region($0, first, second) }
    let table = Contingency(first, second)
    var counterparts = [Int?](repeating: nil, count: first.regionCount)
    for (row, column) in Assignment(table).columnOf.enumerated() {
      counterparts[table.rows[row].region] = column.map { table.columns[$0].region }
    }
    self.counterparts = counterparts
    units = (0..<first.unitCount).compactMap { unit in
      let (here, there) = (first.regionOf[unit], second.regionOf[unit])
      let isInPlace = here.map { there != nil && counterparts[$0] == there } ?? (there == nil)
      return isInPlace ? nil : Exception(unit: unit, first: here, second: there)
    }
  }
}

extension PartitionExceptions.Region {
  fileprivate init(_ best: BestMatch, _ first: Partition, _ second: Partition) {
    self.best = best
    leaving = first.members[best.region].compactMap { unit in
      let region = second.regionOf[unit]
      return region != nil && region == best.match
        ? nil : PartitionExceptions.Stray(unit: unit, region: region)
    }
    joining = (best.match.map { second.members[$0] } ?? []).compactMap { unit in
      let region = first.regionOf[unit]
      return region == best.region ? nil : PartitionExceptions.Stray(unit: unit, region: region)
    }
  }
}
