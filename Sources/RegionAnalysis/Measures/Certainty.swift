/// How certain it is that a unit belongs to its region, given many runs.
public struct Certainty: Sendable, Hashable {
  /// Another region and how often its members are together with the unit.
  public struct Alternative: Sendable, Hashable {
    /// Number of the region in the base partition.
    public let region: Int
    /// Mean share 0…1 of the runs in which the unit is together with a member.
    public let share: Double
  }

  /// The unit.
  public let unit: Int
  /// Its region in the base partition; `nil` outside all regions.
  public let region: Int?
  /// Mean share 0…1 of the runs in which the unit is together with another member of its region. For a unit that is
  /// alone in its region 1, because there is nobody to lose; for a unit outside all regions the share of the runs
  /// in which it is outside.
  public let certainty: Double
  /// Where the unit would belong otherwise: for a border case (grensgeval) the other region with the highest mean
  /// share, the lowest number of equals; `nil` when it is never together with anybody else, or no border case.
  public let alternative: Alternative?
  /// Whether the certainty is below the threshold.
  public let isBorderCase: Bool

  /// Certainty below which a unit is a border case, unless another is given.
  public static let threshold = 0.6
}

extension CoAssignment {
  /// The certainty of every unit in the regions of `base`, a partition of the same units; none without runs. Each mean
  /// is one division of whole numbers. O(n²).
  public func certainties(in base: Partition, threshold: Double = Certainty.threshold) -> [Certainty] {
    precondition(base.unitCount == unitCount, "a partition of the same units")
    guard runCount > 0 else { return [] }
    var sums = [Int](repeating: 0, count: base.regionCount)
    return (0..<unitCount).map { unit in
      for region in sums.indices { sums[region] = 0 }
      for (other, region) in base.regionOf.enumerated() where other != unit {
        if let region { sums[region] += runsTogether(unit, other) }
      }
      return certainty(of: unit, sums, base, threshold)
    }
  }

  private func certainty(of unit: Int, _ sums: [Int], _ base: Partition, _ threshold: Double) -> Certainty {
    let own = base.regionOf[unit]
    let certainty: Double
    if let own {
      let others = base.members[own].count - 1
      certainty = others == 0 ? 1 : Double(sums[own]) / Double(runCount * others)
    } else {
      certainty = Double(runsOutside(unit)) / Double(runCount)
    }
    var alternative: Certainty.Alternative?
    if certainty < threshold {
      for (region, sum) in sums.enumerated() where region != own && sum > 0 {
        let share = Double(sum) / Double(runCount * base.members[region].count)
        if share > alternative?.share ?? 0 { alternative = .init(region: region, share: share) }
      }
    }
    return Certainty(
      unit: unit, region: own, certainty: certainty, alternative: alternative,
      isBorderCase: certainty < threshold)
  }
}
