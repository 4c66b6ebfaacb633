/// The EURO/Istat procedure: the least valid cluster is taken apart community by community, until every cluster is
/// valid; what no cluster wants waits in a reserve, and joins its strongest link at the end.
///
/// It ends. Suppose that moves went round in a circle, and take the highest rank (validity, then number) at which a
/// cluster is chosen in it. A cluster that ranks above it at that moment is never chosen in the circle, since
/// gaining a community never lowers a rank; so it loses nobody, and in a circle then gains nobody either. What is
/// left is the cluster itself, which only loses. (A cluster whose rank may still drop because it was split up in
/// the step before would have to be the one that gains now, and is then added up again at a rank that is not
/// lower.)
struct LabourMarketProcedure: Sendable {
  /// Whether the defect of the reference is copied.
  enum Variant: String, Sendable, Hashable, CaseIterable {
    /// The procedure as it is described.
    case clean = "schoon"
    /// As CRAN LabourMarketAreas 3.4 does it: see ``SplitCluster``.
    case compatible = "compat"
  }

  /// The clusters.
  private(set) var areas: AreaAssignment
  /// What happened.
  private(set) var outcome: LabourMarketOutcome
  private let variant: Variant
  private var ranking: LowestValue
  /// The cluster that the reference has not added up again after the last step.
  private var split: Int?

  /// Makes every community of `network` a cluster. O(n).
  init(_ network: AreaNetwork, criteria: AreaCriteria, variant: Variant) {
    let start = AreaAssignment(network, criteria: criteria)
    areas = start
    outcome = LabourMarketOutcome(moves: [Int](repeating: 0, count: network.count))
    self.variant = variant
    ranking = LowestValue([.infinity] + (0..<network.count).map { start.validity(of: $0 + 1) })
  }

  /// Runs to the end. Every step costs O(flows of the community), and for a cluster of more also O(flows to it).
  mutating func run() {
    while step() {}
    outcome.before = areas.clusterOf
    outcome.unassigned = areas.emptyReserve()
  }

  /// Moves one community out of the least valid cluster; `false` when all clusters are valid.
  private mutating func step() -> Bool {
    let cluster = ranking.index
    let validity = ranking[cluster]
    guard validity < 1 else { return false }
    outcome.iterations += 1
    let (community, second) = areas.mostExternal(of: cluster)
    let (link, own) = areas.strongestLink(of: community)
    let required = link.map(validityToKeep)
    let isAlone = second == nil
    var reason: LabourMarketOutcome.Reason? = isAlone ? .unlinkedAlone : .unlinked
    areas.leave(community, flow: own)
    if let link, let required {
      areas.join(community, to: link.cluster, flow: link.flow)
      if areas.validity(of: link.cluster) >= required {
        reason = nil
      } else {
        areas.leave(community, flow: link.flow)
        reason = isAlone ? .refusedAlone : .refused
      }
      ranking[link.cluster] = areas.rank(of: link.cluster)
    }
    if let reason {
      outcome.reserve.append(
        LabourMarketOutcome.ReserveEntry(
          reason: reason, iteration: outcome.iterations, cluster: cluster, validity: validity,
          community: community, second: second))
    } else {
      outcome.moves[community] += 1
    }
    judge(cluster)
    return true
  }

  /// What the validity of a cluster must not drop below when a community joins it.
  private func validityToKeep(_ link: CohesionLink) -> Double {
    guard link.cluster == split else { return areas.validity(of: link.cluster) }
    return SplitCluster(link.cluster, of: areas).highest
  }

  /// Ranks the cluster that a community was taken from, and again the one that was split up in the step before.
  private mutating func judge(_ cluster: Int) {
    if let split { ranking[split] = areas.rank(of: split) }
    split = nil
    guard variant == .compatible, areas.members[cluster].count > 1 else {
      ranking[cluster] = areas.rank(of: cluster)
      return
    }
    ranking[cluster] = SplitCluster(cluster, of: areas).lowest
    split = cluster
  }
}

extension AreaAssignment {
  /// Validity as a rank; an empty cluster comes last. O(1).
  func rank(of cluster: Int) -> Double { members[cluster].isEmpty ? .infinity : validity(of: cluster) }

  /// The community of a cluster with the largest flow to and from others: all that comes from outside the cluster,
  /// and all that goes to other communities, also inside it. With it the second largest, `nil` in a cluster of one.
  /// Of equal ones the lowest comes first. O(flows to the members).
  func mostExternal(of cluster: Int) -> (first: Int, second: Int?) {
    let members = members[cluster]
    guard members.count > 1 else { return (members[0], nil) }
    var (first, second) = (-1, -1)
    var (largest, next) = (-Double.infinity, -Double.infinity)
    for community in members {
      let external =
        inflow(to: community, fromOutside: cluster) + network.residents[community] - network.own[community]
      if external > largest {
        (second, next) = (first, largest)
        (first, largest) = (community, external)
      } else if external > next {
        (second, next) = (community, external)
      }
    }
    return (first, second)
  }

  private func inflow(to community: Int, fromOutside cluster: Int) -> Double {
    clusterOf.withUnsafeBufferPointer { clusterOf in
      network.columns.withCells(of: community) { cells in
        var sum = 0.0
        for cell in cells where clusterOf[Int(cell.other)] != cluster { sum += cell.value }
        return sum
      }
    }
  }
}
