import RegionModel

/// Joins touching regions whose profiles are most alike, until no two regions touch.
struct WardTree {
  private var profiles: FlowProfiles
  private var weights: [Double]
  /// The regions that touch each region, ascending; empty for one that was joined to another.
  private var touching: [[Int]]
  /// How often each region changed: older candidates for it are no longer true.
  private var version: [Int]
  private var queue = MergeQueue()

  /// Starts with every unit by itself. O(borders · width).
  init(_ profiles: FlowProfiles, neighbours: [[Int]]) {
    self.profiles = profiles
    weights = profiles.weights
    version = [Int](repeating: 0, count: neighbours.count)
    var touching = [Set<Int>](repeating: [], count: neighbours.count)
    for (unit, others) in neighbours.enumerated() {
      for other in others where other != unit {
        touching[unit].insert(other)
        touching[other].insert(unit)
      }
    }
    self.touching = touching.map { $0.sorted() }
    for (unit, others) in self.touching.enumerated() {
      for other in others where other > unit { offer(unit, other) }
    }
  }

  /// The tree; its values are by how much the spread inside regions grew. Of equal values the pair with the lowest
  /// first, then second region goes first. O((n + borders) · width · log n) when regions have few neighbours.
  consuming func tree() -> MergeTree {
    var steps: [MergeTree.Step] = []
    while let best = queue.pop() {
      guard version[best.low] == best.lowVersion && version[best.high] == best.highVersion else { continue }
      steps.append(MergeTree.Step(kept: best.low, absorbed: best.high, value: best.value))
      join(best.high, to: best.low)
    }
    return MergeTree(unitCount: version.count, steps: steps)
  }

  private mutating func join(_ gone: Int, to kept: Int) {
    profiles.join(gone, to: kept)
    weights[kept] += weights[gone]
    version[kept] += 1
    version[gone] += 1
    let others = Set(touching[kept] + touching[gone]).subtracting([kept, gone]).sorted()
    touching[kept] = others
    touching[gone] = []
    for other in others {
      var list = touching[other].filter { $0 != gone && $0 != kept }
      list.insert(kept, at: list.firstIndex { $0 > kept } ?? list.count)
      touching[other] = list
      offer(min(kept, other), max(kept, other))
    }
  }

  private mutating func offer(_ low: Int, _ high: Int) {
    queue.push(
      MergeQueue.Candidate(
        value: profiles.growth(low, high, weights: weights), low: low, high: high, lowVersion: version[low],
        highVersion: version[high]))
  }
}
