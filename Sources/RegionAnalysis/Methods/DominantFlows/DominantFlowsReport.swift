import RegionModel

/// A forest of dominant flows as a result.
struct DominantFlowsReport {
  let network: FlowNetwork
  let forest: DominanceForest

  var clustering: Clustering {
    let partition = Partition(labels: forest.centres.map(Optional.some))
    let centres = partition.members.map { forest.centres[$0[0]] }
    return Clustering(
      partition: partition,
      figures: [
        Clustering.Figure(
          key: "centrum", label: "Stroom van anderen naar het centrum",
          values: centres.map { forest.sizes[$0] })
      ],
      remarks: remarks(partition), logs: [edges, hubs(centres, partition)])
  }

  private func remarks(_ partition: Partition) -> [String] {
    guard network.count > 0 else { return ["Het netwerk heeft geen eenheden."] }
    let lonely = partition.members.count { $0.count == 1 }
    return [
      "\(dutchCount(partition.regionCount, "centrum", "centra")), waarvan \(lonely) zonder andere eenheden."
    ]
  }

  private var edges: Clustering.Log {
    Clustering.Log(
      key: "stromen", title: "Stromen naar een grotere eenheid",
      columns: ["van", "naar", "stroom", "aandeel", "grootste"],
      rows: forest.edges.map {
        [
          network.codes[$0.from], network.codes[$0.to], "\($0.flow)", "\($0.share)",
          $0.isLargest ? "ja" : "nee",
        ]
      })
  }

  private func hubs(_ centres: [Int], _ partition: Partition) -> Clustering.Log {
    Clustering.Log(
      key: "centra", title: "Centra, en waar hun eigen grootste stroom heen gaat",
      columns: ["centrum", "stroom van anderen", "eenheden", "grootste stroom naar"],
      rows: centres.indices.map {
        let centre = centres[$0]
        return [
          network.codes[centre], "\(forest.sizes[centre])", "\(partition.members[$0].count)",
          forest.destinations[centre].map { network.codes[$0] } ?? "",
        ]
      })
  }
}
