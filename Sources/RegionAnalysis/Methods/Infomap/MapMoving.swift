import RegionModel

extension MapLevel {
  /// Moves single nodes to the neighbouring group, or to a group of their own, that shortens the description most, until no node can: a queue
  /// holds the nodes whose neighbourhood changed, in random order at first.
  ///
  /// `group` has labels below the number of nodes. Each move gains more than rounding can lose, so it ends.
  /// O(links) a round; a few rounds.
  func moveNodes(_ group: inout [Int32], _ generator: inout SeededGenerator) {
    let nodes = count
    var order = (0..<Int32(nodes)).map { $0 }
    generator.shuffle(&order)
    var ratesOfGroup = rates(of: group, count: nodes)
    var bitsOfGroup = ratesOfGroup.map(Self.bits)
    var entering = ratesOfGroup.reduce(0) { $0 + $1[2] }
    var sizeOfGroup = [Int32](repeating: 0, count: nodes)
    for own in group { sizeOfGroup[Int(own)] += 1 }
    var empty: [Int] = []
    for label in stride(from: nodes - 1, through: 0, by: -1) where sizeOfGroup[label] == 0 {
      empty.append(label)
    }
    var waitsInQueue = [Bool](repeating: true, count: nodes)
    var sumOfGroup = [Double](repeating: 0, count: nodes)
    var touchedGroups = [Int32](repeating: 0, count: nodes + 1)
    let (start, others, weights, rates) = (
      graph.start.span, graph.others.span, graph.weights.span, rates.span
    )
    var queue = order.mutableSpan
    var waits = waitsInQueue.mutableSpan
    var groups = group.mutableSpan
    var totals = ratesOfGroup.mutableSpan
    var bits = bitsOfGroup.mutableSpan
    var sizes = sizeOfGroup.mutableSpan
    var sums = sumOfGroup.mutableSpan
    var touched = touchedGroups.mutableSpan
    var head = 0
    var waiting = nodes
    while waiting > 0 {
      let node = Int(queue[head])
      head = head + 1 == nodes ? 0 : head + 1
      waiting -= 1
      waits[node] = false
      var found = 0
      for link in start[node]..<start[node + 1] {
        let other = groups[unchecked: Int(others[unchecked: link])]
        let sum = sums[unchecked: Int(other)]
        touched[unchecked: found] = other
        found += sum == 0 ? 1 : 0
        sums[unchecked: Int(other)] = sum + weights[unchecked: link]
      }
      let old = Int(groups[node])
      let alone = sizes[old] == 1
      // What the group keeps without the node: links to it become ways out and in.
      let left = alone ? .zero : Self.clean(totals[old] - rates[node] + Self.crossing(sums[old]))
      let leftBits = alone ? 0 : Self.bits(left)
      let enteringLeft = entering - totals[old][2] + left[2]
      var best = old
      var most = 1e-12
      var bestRates = SIMD4<Double>.zero
      var bestBits = 0.0
      let before = BinaryLogarithm.term(entering) + bits[old]
      for index in 0..<found {
        let other = Int(touched[unchecked: index])
        let joined = Self.clean(totals[other] + rates[node] - Self.crossing(sums[other]))
        sums[other] = 0
        if other == old { continue }
        let joinedBits = Self.bits(joined)
        let after =
          BinaryLogarithm.term(enteringLeft - totals[other][2] + joined[2]) + leftBits + joinedBits
        let gain = before + bits[other] - after
        if gain > most {
          (most, best, bestRates, bestBits) = (gain, other, joined, joinedBits)
        }
      }
      if !alone, let label = empty.last {
        let aloneBits = Self.bits(rates[node])
        let gain = before - BinaryLogarithm.term(enteringLeft + rates[node][2]) - leftBits - aloneBits
        if gain > most { (best, bestRates, bestBits) = (label, rates[node], aloneBits) }
      }
      if best == old { continue }
      if empty.last == best { empty.removeLast() }
      if alone { empty.append(old) }
      entering = enteringLeft - totals[best][2] + bestRates[2]
      (totals[old], bits[old]) = (left, leftBits)
      (totals[best], bits[best]) = (bestRates, bestBits)
      sizes[old] -= 1
      sizes[best] += 1
      groups[node] = Int32(best)
      var tail = head + waiting
      if tail >= nodes { tail -= nodes }
      for link in start[node]..<start[node + 1] {
        let other = Int(others[link])
        if waits[other] || Int(groups[other]) == best { continue }
        waits[other] = true
        queue[tail] = Int32(other)
        tail = tail + 1 == nodes ? 0 : tail + 1
        waiting += 1
      }
    }
  }

  /// The rates that links of this weight add to leaving and entering when they cross a border.
  private static func crossing(_ weight: Double) -> SIMD4<Double> { SIMD4(0, weight, weight, 0) }

  /// Rates without what rounding puts below 0.
  private static func clean(_ rates: SIMD4<Double>) -> SIMD4<Double> {
    rates.replacing(with: 0, where: rates .< 0)
  }
}
