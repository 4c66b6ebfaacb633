/// The strongest link of a community with a cluster.
struct CohesionLink: Sendable, Hashable {
  /// The cluster.
  let cluster: Int
  /// Strength of the link: Smart's index of both directions added up.
  let strength: Double
  /// Flow that the community would add to the inside of the cluster, its own flow included.
  let flow: Double
}

/// Room to add up the flows between one community and every cluster.
struct LinkScratch: Sendable {
  /// Flow between the community and a cluster.
  struct Flow: Sendable {
    /// From the community to the cluster.
    var outgoing = 0.0
    /// From the cluster to the community.
    var incoming = 0.0
    /// Both.
    var sum: Double { outgoing + incoming }
  }

  /// Flow with each cluster; zero between uses.
  var flows: [Flow]
  /// The clusters with a flow come first, each once, in no order that matters.
  var touched: [Int32]
  /// Number of clusters with a flow.
  var count = 0

  /// Makes room for clusters `0 ..< clusters`.
  init(clusters: Int) {
    flows = [Flow](repeating: Flow(), count: clusters)
    touched = [Int32](repeating: 0, count: clusters)
  }

  /// Makes everything zero again. O(clusters with a flow).
  mutating func clear() {
    for index in 0..<count { flows[Int(touched[index])] = Flow() }
    count = 0
  }
}

extension AreaAssignment {
  /// The strongest link of a community with a cluster other than its own, and the flow that it has with its own,
  /// its inner flow counted once (0 from the reserve).
  ///
  /// With g the flow from the cluster and f the flow to it, the strength is g/R(cluster) · g/W(community) +
  /// f/R(community) · f/W(cluster) (Smart 1974, doi:10.1016/0305-9006(74)90008-7), R employed residents and W jobs.
  /// Of equal links the one with the highest number wins, and a cluster from which nobody comes (g = 0) wins from
  /// those from which somebody does: the reference looks at these last. O(flows of the community).
  mutating func strongestLink(of community: Int) -> (link: CohesionLink?, own: Double) {
    gather(community)
    defer { scratch.clear() }
    let home = clusterOf[community]
    let (live, work) = (network.residents[community], network.jobs[community])
    var best = (cluster: Int32(0), strength: -1.0, isOutgoingOnly: false)
    for index in 0..<scratch.count where scratch.touched[index] != home {
      let cluster = scratch.touched[index]
      let flow = scratch.flows[Int(cluster)]
      let (f, g) = (flow.outgoing, flow.incoming)
      let strength =
        (g / residents[Int(cluster)]) * (g / work) + (f / live) * (f / jobs[Int(cluster)])
      guard strength >= best.strength else { continue }
      let isOutgoingOnly = g == 0
      if strength == best.strength,
        (isOutgoingOnly ? 1 : 0, cluster) < (best.isOutgoingOnly ? 1 : 0, best.cluster)
      {
        continue
      }
      best = (cluster, strength, isOutgoingOnly)
    }
    let own = network.own[community]
    let link =
      best.cluster == 0
      ? nil
      : CohesionLink(
        cluster: Int(best.cluster), strength: best.strength,
        flow: scratch.flows[Int(best.cluster)].sum + own)
    return (link, home == 0 ? 0 : scratch.flows[Int(home)].sum - own)
  }

  /// Adds up the flows of a community to and from every cluster, ascending by the community at the other end.
  private mutating func gather(_ community: Int) {
    let (rows, columns) = (network.rows, network.columns)
    var count = 0
    clusterOf.withUnsafeBufferPointer { clusterOf in
      scratch.flows.withUnsafeMutableBufferPointer { flows in
        scratch.touched.withUnsafeMutableBufferPointer { touched in
          rows.withCells(of: community) { cells in
            for cell in cells {
              let cluster = clusterOf[Int(cell.other)]
              if cluster == 0 { continue }
              if flows[Int(cluster)].outgoing == 0 {
                touched[count] = cluster
                count += 1
              }
              flows[Int(cluster)].outgoing += cell.value
            }
          }
          columns.withCells(of: community) { cells in
            for cell in cells {
              let cluster = clusterOf[Int(cell.other)]
              if cluster == 0 { continue }
              if flows[Int(cluster)].incoming == 0, flows[Int(cluster)].outgoing == 0 {
                touched[count] = cluster
                count += 1
              }
              flows[Int(cluster)].incoming += cell.value
            }
          }
        }
      }
    }
    scratch.count = count
  }
}
