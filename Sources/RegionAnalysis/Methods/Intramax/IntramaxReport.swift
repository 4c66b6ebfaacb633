import RegionModel

/// An Intramax tree cut at a step, as a result: partition, figures, remarks and the log of the tree.
struct IntramaxReport {
  let tree: IntramaxTree
  /// Number of steps taken.
  let steps: Int
  let network: FlowNetwork
  let isRatio: Bool
  private let total: Double

  init(tree: IntramaxTree, steps: Int, network: FlowNetwork, isRatio: Bool) {
    self.tree = tree
    self.steps = steps
    self.network = network
    self.isRatio = isRatio
    total = network.flows.total
  }

  /// The result; `unreached` is what could not be reached, as a sentence.
  func clustering(unreached: String?) -> Clustering {
    let partition = tree.tree.partition(afterSteps: steps)
    var inside = [Double](repeating: 0, count: partition.regionCount)
    for (region, members) in partition.members.enumerated() {
      for origin in members {
        for cell in network.flows.from(origin) where partition.regionOf[cell.other] == region {
          inside[region] += cell.value
        }
      }
    }
    return Clustering(
      partition: partition,
      figures: [
        Clustering.Figure(
          key: "doelwaarde", label: "Doelwaarde van de laatste samenvoeging",
          values: tree.tree.lastValues(afterSteps: steps, in: partition).map(shown)),
        Clustering.Figure(
          key: "bijdrage", label: "Deel van alle stroom dat binnen deze regio blijft",
          values: inside.map { total > 0 ? $0 / total : 0 }),
      ],
      remarks: remarks(partition) + [unreached].compactMap { $0 }, logs: [log])
  }

  private func remarks(_ partition: Partition) -> [String] {
    guard network.count > 0 else { return ["Het netwerk heeft geen eenheden."] }
    let regions = dutchCount(partition.regionCount, "regio", "regio's")
    var remarks = [
      "Met \(regions) blijft \(dutchPercent(tree.shares[steps])) van de stroom binnen een regio; binnen de eenheden "
        + "zelf was dat \(dutchPercent(tree.shares[0]))."
    ]
    let empty = tree.flows.prefix(steps).count { $0 == 0 }
    if empty > 0 {
      remarks.append("\(empty) keer zijn gebieden samengevoegd zonder dat er stroom tussen is.")
    }
    return remarks
  }

  private var log: Clustering.Log {
    let codes = network.codes
    return Clustering.Log(
      key: "boom", title: "Samenvoegingen tot er één regio is",
      columns: ["stap", "behouden", "opgegaan", "doelwaarde", "aandeel binnen", "regio's over"],
      rows: tree.tree.steps.enumerated().map { place, step in
        [
          "\(place + 1)", codes[step.kept], codes[step.absorbed], "\(shown(step.value))",
          "\(tree.shares[place + 1])", "\(tree.tree.unitCount - place - 1)",
        ]
      })
  }

  /// The ratio form times all flow says how many times the flow is as large as expected.
  private func shown(_ value: Double) -> Double { isRatio ? value * total : value }
}
