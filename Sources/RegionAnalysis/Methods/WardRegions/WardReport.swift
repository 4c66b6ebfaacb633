/// A Ward tree cut at a number of regions, as a result.
struct WardReport {
  let tree: MergeTree
  /// Number of regions asked for.
  let asked: Int
  /// Sum of all differences, before anything was joined.
  let spread: Double
  let codes: [String]

  var clustering: Clustering {
    let steps = tree.steps(leaving: asked)
    let partition = tree.partition(afterSteps: steps)
    return Clustering(
      partition: partition,
      figures: [
        Clustering.Figure(
          key: "spreiding", label: "Deel van alle verschil in profiel dat binnen deze regio valt",
          values: inside(partition, steps).map { spread > 0 ? $0 / spread : 0 })
      ],
      remarks: remarks(partition, steps), logs: [log])
  }

  /// What joining added up to in each region.
  private func inside(_ partition: Partition, _ steps: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: partition.regionCount)
    for step in tree.steps.prefix(steps) {
      if let region = partition.regionOf[step.kept] { sums[region] += step.value }
    }
    return sums
  }

  private func remarks(_ partition: Partition, _ steps: Int) -> [String] {
    guard tree.unitCount > 0 else { return ["Het netwerk heeft geen eenheden."] }
    var remarks: [String] = []
    let within = tree.steps.prefix(steps).reduce(0) { $0 + $1.value }
    if spread > 0 {
      remarks.append(
        "Van alle verschil in stroomprofiel zit \(dutchPercent(within / spread)) nog binnen regio's; de rest is "
          + "verschil tussen regio's.")
    }
    if asked < tree.fewestRegions {
      remarks.append(
        "Gevraagd: \(dutchCount(asked, "regio", "regio's")). Er blijven \(tree.fewestRegions) regio's over die "
          + "elkaar niet raken.")
    }
    return remarks
  }

  private var log: Clustering.Log {
    var within = 0.0
    let rows = tree.steps.enumerated().map { place, step in
      within += step.value
      return [
        "\(place + 1)", codes[step.kept], codes[step.absorbed], "\(step.value)",
        "\(spread > 0 ? within / spread : 0)", "\(tree.unitCount - place - 1)",
      ]
    }
    return Clustering.Log(
      key: "boom", title: "Samenvoegingen zolang er gebieden zijn die elkaar raken",
      columns: ["stap", "behouden", "opgegaan", "toename", "deel binnen", "regio's over"], rows: rows)
  }
}
