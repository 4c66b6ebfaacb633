/// The order in which regions were put together, two at a time, from every unit by itself: what hierarchical
/// methods find, and from which any number of regions can be taken.
///
/// A region goes by its lowest unit. A tree has fewer than n − 1 steps when regions were left that may not be
/// put together, for example because they never touch.
public struct MergeTree: Sendable, Hashable {
  /// Two regions become one.
  public struct Step: Sendable, Hashable {
    /// Lowest unit of the one region, and from now on of both.
    public let kept: Int
    /// Lowest unit of the other region; higher than `kept`.
    public let absorbed: Int
    /// What the method judged by; its meaning is the method's.
    public let value: Double

    /// Makes a step.
    public init(kept: Int, absorbed: Int, value: Double) {
      self.kept = kept
      self.absorbed = absorbed
      self.value = value
    }
  }

  /// Number of units.
  public let unitCount: Int
  /// The steps, in order.
  public let steps: [Step]

  /// Makes a tree; every step joins two regions that the steps before it left.
  public init(unitCount: Int, steps: [Step]) {
    precondition(steps.allSatisfy { 0 <= $0.kept && $0.kept < $0.absorbed && $0.absorbed < unitCount })
    self.unitCount = unitCount
    self.steps = steps
  }

  /// Number of regions after the last step.
  public var fewestRegions: Int { unitCount - steps.count }

  /// The regions after the first `count` steps; all steps when there are not so many. O(n).
  public func partition(afterSteps count: Int) -> Partition {
    var lowest = Array(0..<unitCount)
    for step in steps.prefix(max(0, count)) { lowest[step.absorbed] = step.kept }
    for unit in lowest.indices { lowest[unit] = lowest[lowest[unit]] }
    return Partition(labels: lowest.map(Optional.some))
  }

  /// Number of steps that leave `regions` regions, or as few as there can be.
  public func steps(leaving regions: Int) -> Int { min(steps.count, max(0, unitCount - regions)) }

  /// For each region of ``partition(afterSteps:)`` the value of its last step; 0 for a unit by itself. O(n).
  public func lastValues(afterSteps count: Int, in partition: Partition) -> [Double] {
    var values = [Double](repeating: 0, count: unitCount)
    for step in steps.prefix(max(0, count)) { values[step.kept] = step.value }
    return partition.members.map { $0.first.map { values[$0] } ?? 0 }
  }
}
