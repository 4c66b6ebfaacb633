/// How the reference sees a cluster that it has just taken a community from. Its tables are not added up again, so
/// that for one step the cluster is judged as if every member stood by itself, with every flow inside the cluster in
/// turn as its inner flow. That makes it look worse than it is, and it is mostly taken apart to the end.
struct SplitCluster: Sendable {
  private let areas: AreaAssignment
  private let cluster: Int

  /// Looks at a cluster of `areas`.
  init(_ cluster: Int, of areas: AreaAssignment) {
    self.areas = areas
    self.cluster = cluster
  }

  /// The lowest validity that the reference sees. O(flows from the members), seldom more.
  var lowest: Double {
    var least = Double.infinity
    for community in areas.members[cluster] {
      for cell in areas.network.rows[community] where areas.clusterOf[Int(cell.other)] == cluster {
        least = min(least, cell.value)
      }
    }
    if least == .infinity { least = 0 }
    var lowest = Double.infinity
    for community in areas.members[cluster] {
      let value = validity(of: community, inside: least)
      // A larger inner flow makes a validity of 0 ..< 1 only larger. Otherwise it may not: see ``extremes``.
      guard value >= 0, value < 1 else { return extremes.lowest }
      lowest = min(lowest, value)
    }
    return lowest
  }

  /// The highest validity that the reference sees. O(flows from the members · log).
  var highest: Double { extremes.highest }

  /// Validity rises or falls with the inner flow as long as self-containment is below 1; at 1 it is 1, above it it
  /// stays the same. So of all flows only the ends of these three stretches have to be looked at.
  private var extremes: (lowest: Double, highest: Double) {
    let flows = innerFlows
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    for community in areas.members[cluster] {
      let whole = flows.firstPlace { containment(of: community, inside: $0) >= 1 }
      let more = flows.firstPlace { containment(of: community, inside: $0) > 1 }
      for place in [0, whole - 1, whole, more, flows.count - 1] where flows.indices.contains(place) {
        let value = validity(of: community, inside: flows[place])
        lowest = min(lowest, value)
        highest = max(highest, value)
      }
    }
    return (lowest, highest)
  }

  /// The flows inside the cluster, ascending; a single 0 when there is none.
  private var innerFlows: [Double] {
    var flows: [Double] = []
    for community in areas.members[cluster] {
      for cell in areas.network.rows[community] where areas.clusterOf[Int(cell.other)] == cluster {
        flows.append(cell.value)
      }
    }
    return flows.isEmpty ? [0] : flows.sorted()
  }

  private func containment(of community: Int, inside: Double) -> Double {
    min(inside / areas.network.residents[community], inside / areas.network.jobs[community])
  }

  private func validity(of community: Int, inside: Double) -> Double {
    areas.criteria.validity(
      inside: inside, residents: areas.network.residents[community], jobs: areas.network.jobs[community])
  }
}

extension [Double] {
  /// The first place from which on a condition holds, in ascending numbers; the count when nowhere. O(log n).
  fileprivate func firstPlace(where holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
