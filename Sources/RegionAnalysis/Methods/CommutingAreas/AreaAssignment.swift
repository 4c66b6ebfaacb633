/// Which cluster each community is in, and the sums of the clusters, while a procedure moves communities.
///
/// Clusters are numbered from 1 as in the reference: community n (counted from 0) starts as cluster n + 1. Number 0
/// is the reserve, a place to wait that is never a target; flows from and to it stay in everybody's sums.
struct AreaAssignment: Sendable {
  /// The flows.
  let network: AreaNetwork
  /// What a cluster must reach.
  let criteria: AreaCriteria
  /// Number of the cluster of each community.
  private(set) var clusterOf: [Int32]
  /// Communities of each cluster, ascending; none for the reserve.
  private(set) var members: [[Int]]
  /// Flow inside each cluster.
  private(set) var inside: [Double]
  /// Employed residents of each cluster.
  private(set) var residents: [Double]
  /// Jobs in each cluster.
  private(set) var jobs: [Double]
  /// Room for ``strongestLink(of:)``.
  var scratch: LinkScratch

  /// Every community a cluster of its own. O(n).
  init(_ network: AreaNetwork, criteria: AreaCriteria) {
    self.network = network
    self.criteria = criteria
    clusterOf = (0..<network.count).map { Int32($0 + 1) }
    members = [[]] + (0..<network.count).map { [$0] }
    inside = [0] + network.own
    residents = [0] + network.residents
    jobs = [0] + network.jobs
    scratch = LinkScratch(clusters: network.count + 1)
  }

  /// How far a cluster meets the criteria. O(1).
  func validity(of cluster: Int) -> Double {
    criteria.validity(inside: inside[cluster], residents: residents[cluster], jobs: jobs[cluster])
  }

  /// Takes a community out of its cluster into the reserve, `flow` being what it has with that cluster, its own
  /// flow counted once. O(members), with flows that are not whole numbers O(flows of the cluster).
  mutating func leave(_ community: Int, flow: Double) {
    let cluster = Int(clusterOf[community])
    clusterOf[community] = 0
    members[cluster].remove(at: place(of: community, in: cluster))
    if network.isExact {
      inside[cluster] -= flow
      residents[cluster] -= network.residents[community]
      jobs[cluster] -= network.jobs[community]
    } else {
      addUp(cluster)
    }
  }

  /// Puts a community from the reserve in a cluster, `flow` being what it has with that cluster, its own flow
  /// included. O(members), with flows that are not whole numbers O(flows of the cluster).
  mutating func join(_ community: Int, to cluster: Int, flow: Double) {
    clusterOf[community] = Int32(cluster)
    members[cluster].insert(community, at: place(of: community, in: cluster))
    if network.isExact {
      inside[cluster] += flow
      residents[cluster] += network.residents[community]
      jobs[cluster] += network.jobs[community]
    } else {
      addUp(cluster)
    }
  }

  /// Takes all communities of a cluster into the reserve and returns them, ascending. O(members).
  mutating func dissolve(_ cluster: Int) -> [Int] {
    let loose = members[cluster]
    members[cluster] = []
    for community in loose { clusterOf[community] = 0 }
    (inside[cluster], residents[cluster], jobs[cluster]) = (0, 0, 0)
    return loose
  }

  /// The first place in the list of members that does not hold a lower community.
  private func place(of community: Int, in cluster: Int) -> Int {
    var (low, high) = (0, members[cluster].count)
    while low < high {
      let middle = (low + high) / 2
      if members[cluster][middle] < community { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Sums a cluster anew, ascending by community of residence, then of work, so that the sums follow from who is
  /// in it and not from the way it came about.
  private mutating func addUp(_ cluster: Int) {
    var (inner, live, work) = (0.0, 0.0, 0.0)
    for community in members[cluster] {
      live += network.residents[community]
      work += network.jobs[community]
      for cell in network.rows[community] where clusterOf[Int(cell.other)] == cluster { inner += cell.value }
    }
    (inside[cluster], residents[cluster], jobs[cluster]) = (inner, live, work)
  }
}
