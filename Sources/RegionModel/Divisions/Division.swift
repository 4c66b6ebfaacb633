/// A division of the country into regions (indeling), for example the 25 veiligheidsregio's.
public struct Division: Sendable, Hashable {
  /// How much of the country a division covers.
  public enum Coverage: String, Sendable, CaseIterable {
    /// Every municipality has a region.
    case national
    /// Some municipalities have none.
    case partial
  }

  /// Name in the command line, for example `veiligheidsregio`.
  public let id: String
  /// Title in Dutch, plural.
  public let title: String
  /// What one of its regions is called.
  public let singular: String
  /// Other words users type for it.
  public let aliases: [String]
  /// The task it serves.
  public let field: PolicyField
  /// How much of the country it covers.
  public let coverage: Coverage
  /// Whether a municipality may lie in more than one of its regions.
  public let allowsMultiple: Bool
  /// Whether a law or decree prescribes it.
  public let isStatutory: Bool
  /// The regions, ascending by code.
  public let regions: [Region]
  /// The table it was read from.
  public let source: TableSource

  /// Makes a division.
  public init(
    id: String, title: String, singular: String, aliases: [String] = [], field: PolicyField,
    coverage: Coverage = .national, allowsMultiple: Bool = false, isStatutory: Bool = true, regions: [Region],
    source: TableSource
  ) {
    self.id = id
    self.title = title
    self.singular = singular
    self.aliases = aliases
    self.field = field
    self.coverage = coverage
    self.allowsMultiple = allowsMultiple
    self.isStatutory = isStatutory
    self.regions = regions.sorted { $0.code < $1.code }
    self.source = source
  }

  /// Positions of the regions that hold the municipality, the largest share first. O(regions · log members).
  public func regions(of municipality: Int) -> [Int] {
    var hits: [(index: Int, share: Double)] = []
    for (index, region) in regions.enumerated() {
      var low = 0
      var high = region.members.count
      while low < high {
        let middle = (low + high) / 2
        if region.members[middle].municipality < municipality { low = middle + 1 } else { high = middle }
      }
      if low < region.members.count, region.members[low].municipality == municipality {
        hits.append((index, region.members[low].share))
      }
    }
    return hits.sorted { ($1.share, $0.index) < ($0.share, $1.index) }.map(\.index)
  }

  /// For every municipality of a graph of `capacity` the position of its region, the one with the largest
  /// share if there are several, `nil` if there is none. O(members).
  public func assignment(capacity: Int) -> [Int?] {
    var best = [Double](repeating: -1, count: capacity)
    var assignment = [Int?](repeating: nil, count: capacity)
    for (index, region) in regions.enumerated() {
      for member in region.members where member.share > best[member.municipality] {
        best[member.municipality] = member.share
        assignment[member.municipality] = index
      }
    }
    return assignment
  }
}
