import RegionModel

extension LeidenLevel {
  /// Moves single nodes to the neighbouring group, or to a group of their own, where they add most, until no node
  /// can: a queue holds the nodes whose neighbourhood changed, in random order at first.
  ///
  /// Gives what was gained, in the unit of the flows. `group` has labels below the number of nodes. Each move adds more than rounding can lose, so it ends.
  /// O(links) a round; a few rounds.
  @discardableResult
  func moveNodes(_ group: inout [Int32], _ generator: inout SeededGenerator) -> Double {
    var gained = 0.0
    let nodes = count
    var order = (0..<Int32(nodes)).map { $0 }
    generator.shuffle(&order)
    var endsOfGroup = sums(of: group, count: nodes)
    var sizeOfGroup = [Int32](repeating: 0, count: nodes)
    for own in group { sizeOfGroup[Int(own)] += 1 }
    var empty: [Int32] = []
    for label in stride(from: nodes - 1, through: 0, by: -1) where sizeOfGroup[label] == 0 {
      empty.append(Int32(label))
    }
    var waitsInQueue = [Bool](repeating: true, count: nodes)
    var sumOfGroup = [Double](repeating: 0, count: nodes)
    // How much a node's choice was better than the next one, less what moves of neighbours can have changed since.
    var leadOfNode = [Double](repeating: 0, count: nodes)
    var touchedGroups = [Int32](repeating: 0, count: nodes + 1)
    let (start, others, weights, ends) = (graph.start.span, graph.others.span, graph.weights.span, ends.span)
    var queue = order.mutableSpan
    var waits = waitsInQueue.mutableSpan
    var groups = group.mutableSpan
    var totals = endsOfGroup.mutableSpan
    var sizes = sizeOfGroup.mutableSpan
    var sums = sumOfGroup.mutableSpan
    var touched = touchedGroups.mutableSpan
    var leads = leadOfNode.mutableSpan
    var head = 0
    var waiting = nodes
    while waiting > 0 {
      let node = Int(queue[head])
      head = head + 1 == nodes ? 0 : head + 1
      waiting -= 1
      waits[node] = false
      let (first, last) = (start[node], start[node + 1])
      var found = 0
      for link in first..<last {
        let other = groups[unchecked: Int(others[unchecked: link])]
        let sum = sums[unchecked: Int(other)]
        touched[unchecked: found] = other
        found += sum == 0 ? 1 : 0
        sums[unchecked: Int(other)] = sum + weights[unchecked: link]
      }
      let old = groups[node]
      let (from, to) = (ends[2 * node], ends[2 * node + 1])
      totals[2 * Int(old)] -= from
      totals[2 * Int(old) + 1] -= to
      let payFrom = price * from
      let payTo = price * to
      let alone = sizes[Int(old)] == 1
      let staying =
        alone ? 0 : sums[Int(old)] - (payFrom * totals[2 * Int(old) + 1] + payTo * totals[2 * Int(old)])
      let tolerance = 1e-12 * (from + to)
      var best = old
      var most = staying + tolerance
      var second = -Double.infinity
      for index in 0..<found {
        let other = touched[unchecked: index]
        let links = sums[unchecked: Int(other)]
        sums[unchecked: Int(other)] = 0
        if other == old { continue }
        let gain = links - (payFrom * totals[2 * Int(other) + 1] + payTo * totals[2 * Int(other)])
        if gain > most {
          second = most
          most = gain
          best = other
        } else {
          second = max(second, gain)
        }
      }
      if !alone {
        if most < -tolerance, let label = empty.last {
          second = most
          most = 0
          best = label
        } else {
          second = max(second, 0)
        }
      }
      leads[node] = most - second
      totals[2 * Int(best)] += from
      totals[2 * Int(best) + 1] += to
      if best == old { continue }
      gained += most - staying
      if empty.last == best { empty.removeLast() }
      if alone { empty.append(old) }
      sizes[Int(old)] -= 1
      sizes[Int(best)] += 1
      groups[node] = best
      var tail = head + waiting
      if tail >= nodes { tail -= nodes }
      for link in first..<last {
        let other = Int(others[link])
        if waits[other] { continue }
        let its = groups[other]
        let more = weights[link] - (payFrom * ends[2 * other + 1] + payTo * ends[2 * other])
        leads[other] -= its == old ? 2 * max(more, 0) : its == best ? 2 * max(-more, 0) : abs(more)
        if leads[other] > 0 { continue }
        waits[other] = true
        queue[tail] = Int32(other)
        tail = tail + 1 == nodes ? 0 : tail + 1
        waiting += 1
      }
    }
    return gained
  }
}
