import RegionModel

/// One run of Leiden: rounds of moving, refining and aggregating, each starting from the partition of the last, until
/// a round brings nothing.
struct LeidenSearch: Sendable {
  /// Group of each unit, numbered by first unit; every group hangs together.
  private(set) var group: [Int32]
  /// Number of groups.
  private(set) var groupCount: Int
  /// Quality in the unit of the flows, without the flow inside units.
  private(set) var quality: Double
  /// Rounds made, the last one in vain.
  private(set) var rounds = 0
  /// Most levels of aggregation in a round.
  private(set) var levels = 0

  /// Rounds after which a run stops in any case; no network needed so many.
  private static let mostRounds = 100
  /// θ of the refinement, as in the source.
  private static let randomness = 0.01

  /// Searches the units of `base`. O(links) a level; a few levels a round, a few rounds.
  init(_ base: LeidenLevel, _ generator: inout SeededGenerator) {
    group = (0..<Int32(base.count)).map { $0 }
    groupCount = base.count
    quality = base.quality(of: group, count: groupCount)
    while rounds < Self.mostRounds {
      rounds += 1
      let found = Self.round(base, from: group, &generator)
      levels = max(levels, found.levels)
      guard Self.isMore(found.quality, than: quality) else { break }
      (group, groupCount, quality) = (found.group, found.groupCount, found.quality)
    }
    // Leaving a node out may have cut its group in two. Pieces without links are always better apart.
    (group, groupCount) = GroupLists.pieces(of: group, in: base.graph)
    quality = base.quality(of: group, count: groupCount)
  }

  /// Whether one quality is higher than another by more than rounding can make of it.
  private static func isMore(_ high: Double, than low: Double) -> Bool {
    high - low > 1e-12 * max(abs(high), abs(low))
  }

  /// What one round finds.
  private struct Round {
    var group: [Int32]
    var groupCount: Int
    var quality: Double
    var levels: Int
  }

  /// One round from a partition of the units, with the number of levels it took.
  private static func round(
    _ base: LeidenLevel, from partition: [Int32], _ generator: inout SeededGenerator
  ) -> Round {
    var level = base
    var group = partition
    var nodeOfUnit = (0..<Int32(base.count)).map { $0 }
    var levels = 1
    while true {
      level.moveNodes(&group, &generator)
      let groupCount = GroupLists.renumber(&group)
      var part = groupCount == level.count ? [] : level.refine(group, randomness: randomness, &generator)
      let partCount = part.isEmpty ? level.count : GroupLists.renumber(&part)
      guard partCount < level.count else {
        return Round(
          group: nodeOfUnit.map { group[Int($0)] }, groupCount: groupCount,
          quality: level.quality(of: group, count: groupCount), levels: levels)
      }
      var groupOfPart = [Int32](repeating: 0, count: partCount)
      for node in part.indices { groupOfPart[Int(part[node])] = group[node] }
      for unit in nodeOfUnit.indices { nodeOfUnit[unit] = part[Int(nodeOfUnit[unit])] }
      level = level.aggregated(by: part, count: partCount)
      group = groupOfPart
      levels += 1
    }
  }
}
