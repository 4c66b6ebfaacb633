extension AreaAssignment {
  /// Gives the communities in the reserve a cluster: in descending order each joins its strongest link, in rounds
  /// until one adds nobody. Returns those without any link, ascending. O(rounds · flows of the reserve).
  mutating func emptyReserve() -> [Int] {
    var waiting = (0..<network.count).filter { clusterOf[$0] == 0 }
    var before = Int.max
    while waiting.count < before {
      before = waiting.count
      for community in waiting.reversed() {
        guard let link = strongestLink(of: community).link else { continue }
        join(community, to: link.cluster, flow: link.flow)
      }
      waiting = waiting.filter { clusterOf[$0] == 0 }
    }
    return waiting
  }
}
