/// The region of another partition that is most like a region, by Jaccard: what they share divided by what either
/// has. Members outside all regions of the other partition count as not shared.
///
/// Source: Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x.
public struct BestMatch: Sendable, Hashable {
  /// Units and their weight (their number when there are no weights).
  public struct Size: Sendable, Hashable {
    /// Number of units.
    public var units = 0
    /// Sum of their weights.
    public var weight = 0.0
  }

  /// Number of the region.
  public let region: Int
  /// Number of the region in the other partition; `nil` when all members are outside its regions.
  public let match: Int?
  /// What the region holds.
  public let size: Size
  /// What the match holds; nothing without a match.
  public let matchSize: Size
  /// What both hold.
  public let shared: Size

  /// Alike by number of units, 0…1.
  public var jaccard: Double {
    let either = size.units + matchSize.units - shared.units
    return either == 0 ? 0 : Double(shared.units) / Double(either)
  }

  /// Alike by weight, 0…1; regions without weight are alike only when they are equal.
  public var weightedJaccard: Double {
    let either = size.weight + matchSize.weight - shared.weight
    return either > 0 ? min(1, shared.weight / either) : (jaccard == 1 ? 1 : 0)
  }

  /// Share of the units of the region that the match holds, 0…1.
  public var coverage: Double { size.units == 0 ? 0 : Double(shared.units) / Double(size.units) }

  /// Share of the weight of the region that the match holds, 0…1; 0 without weight.
  public var weightedCoverage: Double { size.weight > 0 ? shared.weight / size.weight : 0 }
}

extension Partition {
  /// For each region its best match in `other`, by number of units; ties go to the match that shares more units, then
  /// to the lower number. O(n + c log c) for c pairs of regions that share a unit.
  public func bestMatches(in other: Partition) -> [BestMatch] {
    bestMatches(in: Contingency(self, other), weights: nil, of: other) { $0.jaccard }
  }

  /// The same by weight, for example inhabitants; ties go to the match that is more alike by units, then as above.
  public func bestMatches(in other: Partition, weights: [Double]) -> [BestMatch] {
    bestMatches(in: Contingency(self, other, weights: weights), weights: weights, of: other) {
      $0.weightedJaccard
    }
  }

  private func bestMatches(
    in table: Contingency, weights: [Double]?, of other: Partition, likeness: (BestMatch) -> Double
  ) -> [BestMatch] {
    let sizes = sizes(weights)
    let otherSizes = other.sizes(weights)
    var best = sizes.enumerated().map { region, size in
      BestMatch(region: region, match: nil, size: size, matchSize: BestMatch.Size(), shared: BestMatch.Size())
    }
    for cell in table.cells {
      let region = table.rows[cell.row].region
      let match = table.columns[cell.column].region
      let found = BestMatch(
        region: region, match: match, size: sizes[region], matchSize: otherSizes[match],
        shared: BestMatch.Size(units: cell.units, weight: cell.weight))
      if found.isBetter(than: best[region], likeness) { best[region] = found }
    }
    return best
  }

  private func sizes(_ weights: [Double]?) -> [BestMatch.Size] {
    members.map { units in
      let weight = weights.map { weights in units.reduce(0) { $0 + weights[$1] } }
      return BestMatch.Size(units: units.count, weight: weight ?? Double(units.count))
    }
  }
}

extension BestMatch {
  fileprivate func isBetter(than other: BestMatch, _ likeness: (BestMatch) -> Double) -> Bool {
    guard let match, let otherMatch = other.match else { return match != nil }
    let here = (likeness(self), jaccard, shared.units, -match)
    return here > (likeness(other), other.jaccard, other.shared.units, -otherMatch)
  }
}
