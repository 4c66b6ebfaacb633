import RegionModel

/// Units or groups of units with the weight between each two of them, both directions of flow added up. Flow inside
/// a unit is not in it: it stays inside whatever region the unit is in.
struct SymmetricGraph: Sendable {
  /// Where the neighbours of each node start in `others` and `weights`, and at the end where the last ones stop.
  let start: [Int]
  /// The other node of each link. Every link is there twice.
  let others: [Int32]
  /// Weight of each link, more than 0.
  let weights: [Double]
  /// Weight of the links between units of the same node.
  let inside: Double

  /// Number of nodes.
  var count: Int { start.count - 1 }

  /// The flows of `flows`, those from each unit multiplied by its place in `factors`. O(pairs).
  init(_ flows: FlowTable, factors: [Double]) {
    var start = [0]
    var others: [Int32] = []
    var weights: [Double] = []
    start.reserveCapacity(flows.size + 1)
    others.reserveCapacity(2 * flows.pairCount)
    weights.reserveCapacity(2 * flows.pairCount)
    for unit in 0..<flows.size {
      let (row, column) = (flows.from(unit), flows.to(unit))
      var (next, down) = (row.startIndex, column.startIndex)
      while next < row.endIndex || down < column.endIndex {
        let right = next < row.endIndex ? row[next].other : Int.max
        let left = down < column.endIndex ? column[down].other : Int.max
        let other = min(right, left)
        var weight = 0.0
        if right == other {
          weight += row[next].value * factors[unit]
          next += 1
        }
        if left == other {
          weight += column[down].value * factors[left]
          down += 1
        }
        guard other != unit, weight > 0 else { continue }
        others.append(Int32(other))
        weights.append(weight)
      }
      start.append(others.count)
    }
    self.init(start: start, others: others, weights: weights, inside: 0)
  }

  private init(start: [Int], others: [Int32], weights: [Double], inside: Double) {
    self.start = start
    self.others = others
    self.weights = weights
    self.inside = inside
  }

  /// One node for each of `count` groups; `group` says in which group each node is. O(links).
  func aggregated(by group: [Int32], count: Int) -> SymmetricGraph {
    let lists = GroupLists(of: group, count: count)
    var start = [0]
    start.reserveCapacity(count + 1)
    var others: [Int32] = []
    var weights: [Double] = []
    var inside = inside
    var sums = [Double](repeating: 0, count: count)
    var touched = [Int32](repeating: 0, count: count + 1)
    for own in 0..<count {
      let found = gather(lists, own: own, group: group, sums: &sums, touched: &touched)
      for index in 0..<found {
        let other = touched[index]
        if Int(other) == own {
          inside += sums[own] / 2
        } else {
          others.append(other)
          weights.append(sums[Int(other)])
        }
        sums[Int(other)] = 0
      }
      start.append(others.count)
    }
    return SymmetricGraph(start: start, others: others, weights: weights, inside: inside)
  }

  /// Adds up the weights from the nodes of group `own` to all groups; tells how many were touched.
  private func gather(
    _ lists: GroupLists, own: Int, group: [Int32], sums: inout [Double], touched: inout [Int32]
  ) -> Int {
    let (others, weights, group) = (others.span, weights.span, group.span)
    var sums = sums.mutableSpan
    var touched = touched.mutableSpan
    var found = 0
    for index in lists.start[own]..<lists.start[own + 1] {
      let node = Int(lists.nodes[index])
      for link in start[node]..<start[node + 1] {
        let other = group[unchecked: Int(others[unchecked: link])]
        let sum = sums[unchecked: Int(other)]
        touched[unchecked: found] = other
        found += sum == 0 ? 1 : 0
        sums[unchecked: Int(other)] = sum + weights[unchecked: link]
      }
    }
    return found
  }

  /// The same nodes with only the links inside groups. O(links).
  func restricted(to group: [Int32]) -> SymmetricGraph {
    var kept = [Int](repeating: 0, count: count + 1)
    var keptOthers = [Int32](repeating: 0, count: others.count + 1)
    var keptWeights = [Double](repeating: 0, count: others.count + 1)
    let found = restrict(group.span, &kept, &keptOthers, &keptWeights)
    keptOthers.removeLast(keptOthers.count - found)
    keptWeights.removeLast(keptWeights.count - found)
    return SymmetricGraph(start: kept, others: keptOthers, weights: keptWeights, inside: inside)
  }

  private func restrict(
    _ group: Span<Int32>, _ kept: inout [Int], _ keptOthers: inout [Int32], _ keptWeights: inout [Double]
  ) -> Int {
    let (start, others, weights) = (start.span, others.span, weights.span)
    var newStart = kept.mutableSpan
    var newOthers = keptOthers.mutableSpan
    var newWeights = keptWeights.mutableSpan
    var found = 0
    for node in 0..<count {
      let own = group[node]
      for link in start[node]..<start[node + 1] {
        // Written in any case, kept when it counts: no branch to guess wrong.
        let other = others[unchecked: link]
        newOthers[unchecked: found] = other
        newWeights[unchecked: found] = weights[unchecked: link]
        found += group[unchecked: Int(other)] == own ? 1 : 0
      }
      newStart[node + 1] = found
    }
    return found
  }

  /// Weight of the links inside groups, and inside nodes. O(links).
  func weight(inside group: [Int32]) -> Double {
    let (start, others, weights) = (start.span, others.span, weights.span)
    let groups = group.span
    var weight = 0.0
    for node in 0..<count {
      let own = groups[node]
      for link in start[node]..<start[node + 1] {
        weight += groups[unchecked: Int(others[unchecked: link])] == own ? weights[unchecked: link] : 0
      }
    }
    return inside + weight / 2
  }

  /// Weight of all links of each node. O(links).
  var strengths: [Double] {
    (0..<count).map { node in
      var sum = 0.0
      for link in start[node]..<start[node + 1] { sum += weights[link] }
      return sum
    }
  }
}
