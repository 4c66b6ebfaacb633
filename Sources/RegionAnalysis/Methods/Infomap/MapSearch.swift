import RegionModel

/// One run of Infomap: nodes and groups of nodes move until nothing shortens the description, then again from single
/// units and from parts of groups.
struct MapSearch: Sendable {
  /// Group of each unit, numbered by first unit.
  private(set) var group: [Int32]
  /// Number of groups.
  private(set) var groupCount: Int
  /// Bits for a step, without the visits of units, which are the same for all groups.
  private(set) var bits: Double
  /// Rounds made of moving units and parts, the last one in vain.
  private(set) var rounds = 0

  /// Rounds after which a run stops in any case; no network needed so many.
  private static let mostRounds = 100

  /// Searches the units of `base`. O(links) a round, a few rounds.
  init(_ base: MapLevel, _ generator: inout SeededGenerator) {
    group = Self.climbed(base, from: (0..<Int32(base.count)).map { $0 }, &generator)
    groupCount = GroupLists.renumber(&group)
    bits = MapLevel.bits(base.rates(of: group, count: groupCount))
    // No borders at all may be shorter still.
    keep(GroupLists.pieces(of: [Int32](repeating: 0, count: base.count), in: base.graph).piece, base)
    while rounds < Self.mostRounds {
      rounds += 1
      let before = bits
      keep(Self.climbed(base, from: group, &generator), base)
      keep(throughParts(base, &generator), base)
      if before - bits <= 1e-10 { break }
    }
  }

  /// Takes over groups that need fewer bits.
  private mutating func keep(_ found: [Int32], _ base: MapLevel) {
    var found = found
    let count = GroupLists.renumber(&found)
    let needed = MapLevel.bits(base.rates(of: found, count: count))
    if bits - needed > 1e-12 { (group, groupCount, bits) = (found, count, needed) }
  }

  /// Finds groups inside each group, and moves these parts as wholes.
  private func throughParts(_ base: MapLevel, _ generator: inout SeededGenerator) -> [Int32] {
    let inside = base.restricted(to: group)
    var part = Self.climbed(inside, from: (0..<Int32(base.count)).map { $0 }, &generator)
    let partCount = GroupLists.renumber(&part)
    var groupOfPart = [Int32](repeating: 0, count: partCount)
    for unit in part.indices { groupOfPart[Int(part[unit])] = group[unit] }
    let parts = base.aggregated(by: part, count: partCount)
    let found = Self.climbed(parts, from: groupOfPart, &generator)
    return part.map { found[Int($0)] }
  }

  /// Moves nodes, then the groups they form as wholes, and so on until nothing moves any more.
  private static func climbed(
    _ base: MapLevel, from start: [Int32], _ generator: inout SeededGenerator
  ) -> [Int32] {
    var level = base
    var group = start
    var nodeOfUnit = (0..<Int32(base.count)).map { $0 }
    while true {
      level.moveNodes(&group, &generator)
      let count = GroupLists.renumber(&group)
      for unit in nodeOfUnit.indices { nodeOfUnit[unit] = group[Int(nodeOfUnit[unit])] }
      if count == level.count { return nodeOfUnit }
      level = level.aggregated(by: group, count: count)
      group = (0..<Int32(count)).map { $0 }
    }
  }
}
