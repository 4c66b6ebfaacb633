/// How often units come together in many runs of a method: the ground for saying how certain a region is.
///
/// Counts are whole numbers, so runs can be added in any order, and accumulators of runs made apart can be merged in any
/// order, with the same result. A unit outside all regions in a run is together with nobody in it. Memory: 2n(n − 1)
/// bytes for n units (16 MB for 2,808).
public struct CoAssignment: Sendable, Hashable {
  /// Number of units.
  public let unitCount: Int
  /// Number of runs added.
  public private(set) var runCount = 0
  /// Runs in which two units are together; unit a with each b above it, then the next a.
  private var together: [UInt32]
  /// Runs in which each unit is outside all regions.
  private var outside: [UInt32]

  /// Starts without runs. O(n²).
  public init(unitCount: Int) {
    self.unitCount = unitCount
    together = Array(repeating: 0, count: unitCount * max(0, unitCount - 1) / 2)
    outside = Array(repeating: 0, count: unitCount)
  }

  /// Adds a run over the same units. O(Σ s²) over regions of s units.
  public mutating func add(_ partition: Partition) {
    precondition(partition.unitCount == unitCount, "a run over the same units")
    let unitCount = unitCount
    together.withUnsafeMutableBufferPointer { counts in
      for members in partition.members {
        members.withUnsafeBufferPointer { members in
          for place in 0..<members.count {
            let start = Self.offset(members[place], unitCount)
            for later in (place + 1)..<max(place + 1, members.count) { counts[start + members[later]] += 1 }
          }
        }
      }
    }
    for (unit, region) in partition.regionOf.enumerated() where region == nil { outside[unit] += 1 }
    runCount += 1
  }

  /// Adds all runs of `other`, over the same units. O(n²).
  public mutating func merge(_ other: CoAssignment) {
    precondition(other.unitCount == unitCount, "runs over the same units")
    for pair in together.indices { together[pair] += other.together[pair] }
    for unit in outside.indices { outside[unit] += other.outside[unit] }
    runCount += other.runCount
  }

  /// Number of runs in which two units are together; a unit is together with itself unless it is outside. O(1).
  public func runsTogether(_ unit: Int, _ other: Int) -> Int {
    if unit == other { return runCount - Int(outside[unit]) }
    return Int(together[Self.offset(min(unit, other), unitCount) + max(unit, other)])
  }

  /// Number of runs in which a unit is outside all regions. O(1).
  public func runsOutside(_ unit: Int) -> Int { Int(outside[unit]) }

  /// Share 0…1 of the runs in which two units are together; 0 without runs. O(1).
  public func share(_ unit: Int, _ other: Int) -> Double {
    runCount == 0 ? 0 : Double(runsTogether(unit, other)) / Double(runCount)
  }

  /// Where the pairs of a unit start, less the unit itself and all below it: add the number of the other.
  private static func offset(_ unit: Int, _ count: Int) -> Int { unit * (2 * count - unit - 3) / 2 - 1 }
}
