import RegionModel

extension LeidenLevel {
  /// Splits every group into parts that hang together: each node starts alone and, when it is well linked to its
  /// group, joins a part of that group that is well linked too and gains by it, with a chance that grows with the
  /// gain. Gives the part of each node, labels below the number of nodes.
  ///
  /// `randomness` is θ: gains that differ by θ times a node's own flow differ a factor e in chance. (The source
  /// leaves the unit of θ open; taken relative to the node's flow it does not depend on the size of the flows.)
  /// O(links).
  func refine(_ group: [Int32], randomness: Double, _ generator: inout SeededGenerator) -> [Int32] {
    let nodes = count
    var order = (0..<Int32(nodes)).map { $0 }
    generator.shuffle(&order)
    let endsOfGroup = sums(of: group, count: nodes)
    var partOfNode = (0..<Int32(nodes)).map { $0 }
    var endsOfPart = ends
    var isJoined = [Bool](repeating: false, count: nodes)
    let inside = graph.restricted(to: group)
    var linkOfPart = inside.strengths
    var sumOfPart = [Double](repeating: 0, count: nodes)
    var touchedParts = [Int32](repeating: 0, count: nodes + 1)
    var gainOfChoice = [Double](repeating: 0, count: nodes)
    let (start, others, weights) = (inside.start.span, inside.others.span, inside.weights.span)
    let ends = ends.span
    let groups = group.span
    let groupTotals = endsOfGroup.span
    var parts = partOfNode.mutableSpan
    var totals = endsOfPart.mutableSpan
    var joined = isJoined.mutableSpan
    var linked = linkOfPart.mutableSpan
    var sums = sumOfPart.mutableSpan
    var touched = touchedParts.mutableSpan
    var gains = gainOfChoice.mutableSpan
    for entry in order {
      let node = Int(entry)
      // A part that others joined stays where it is.
      if joined[node] { continue }
      let own = groups[node]
      let (allFrom, allTo) = (groupTotals[2 * Int(own)], groupTotals[2 * Int(own) + 1])
      let (from, to) = (ends[2 * node], ends[2 * node + 1])
      guard linked[node] >= price * (from * (allTo - to) + to * (allFrom - from)) else { continue }
      var found = 0
      for link in start[node]..<start[node + 1] {
        let part = parts[unchecked: Int(others[unchecked: link])]
        let sum = sums[unchecked: Int(part)]
        touched[unchecked: found] = part
        found += sum == 0 ? 1 : 0
        sums[unchecked: Int(part)] = sum + weights[unchecked: link]
      }
      var choices = 0
      var most = 0.0
      for index in 0..<found {
        let part = Int(touched[index])
        let (partFrom, partTo) = (totals[2 * part], totals[2 * part + 1])
        let gain = sums[part] - price * (from * partTo + to * partFrom)
        if gain < 0 || linked[part] < price * (partFrom * (allTo - partTo) + partTo * (allFrom - partFrom)) {
          sums[part] = 0
          continue
        }
        touched[choices] = Int32(part)
        gains[choices] = gain
        choices += 1
        most = max(most, gain)
      }
      let scale = 1 / (randomness * (from + to))
      // Staying alone gains nothing, but is a choice.
      let stays = Exponential.ofNegative(-most * scale)
      var allChances = stays
      for index in 0..<choices {
        let chance = Exponential.ofNegative((gains[index] - most) * scale)
        gains[index] = chance
        allChances += chance
      }
      var ticket = choices == 0 ? -1 : generator.unit() * allChances - stays
      var chosen = node
      if ticket >= 0 {
        for index in 0..<choices {
          chosen = Int(touched[index])
          ticket -= gains[index]
          if ticket < 0 { break }
        }
      }
      if chosen != node {
        parts[node] = Int32(chosen)
        totals[2 * chosen] += from
        totals[2 * chosen + 1] += to
        linked[chosen] += linked[node] - 2 * sums[chosen]
        joined[chosen] = true
        joined[node] = true
      }
      for index in 0..<choices { sums[Int(touched[index])] = 0 }
    }
    return partOfNode
  }
}
