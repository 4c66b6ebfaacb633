public import RegionModel

/// Commuting zones as in the United States (Tolbert & Sizer 1996; Fowler, Rhubart & Jensen 2016,
/// doi:10.1007/s11113-016-9386-0): average linkage on the share of the smaller unit's employed residents that
/// commutes between two units, cut at a height. O(n²), 8 n² bytes.
public struct CommutingZones: ClusterMethod {
  private enum Cut: Sendable {
    case height(Double)
    case regions(Int)
    case scale(RegionScale)
  }

  private let cut: Cut

  /// `pendelzones`.
  public static let id = "pendelzones"
  /// The name in the United States, in Dutch.
  public static let title = "pendelzones (commuting zones)"
  /// Every unit gets a region.
  public static let isPartition = true

  /// Reads where to cut the tree.
  public init(_ values: ParameterValues) throws(MethodError) {
    try values.check(for: Self.self)
    let given = ["grens", "variant", "aantal", "schaal"].filter { values.values[$0] != nil }
    guard given.count < 2 else {
      throw .contradiction(
        "Kies een van --grens, --variant, --aantal en --schaal: elk zegt waar de boom wordt afgekapt.")
    }
    if let regions = values.integer("aantal") {
      cut = .regions(regions)
    } else if let scale = values.values["schaal"].flatMap(RegionScale.init) {
      cut = .scale(scale)
    } else {
      let isFowler = values.word("variant", "tolbert-sizer") == "fowler"
      cut = .height(values.number("grens", isFowler ? 0.977 : 0.98))
    }
  }

  /// Builds the whole tree and cuts it.
  public func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering {
    try network.demandUsableFlows()
    try network.demandSquare(Self.id)
    if case .regions(let regions) = cut { try network.demandUnits(forRegions: regions) }
    let tree = AverageLinkage(ProportionalFlows(network)).tree()
    let steps =
      switch cut {
      case .height(let height): tree.steps.count { $0.value <= height }
      case .regions(let regions): tree.steps(leaving: regions)
      case .scale(let scale): tree.steps(leaving: scale.regions(of: network.count))
      }
    let partition = tree.partition(afterSteps: steps)
    return Clustering(
      partition: partition,
      figures: [
        Clustering.Figure(
          key: "hoogte", label: "Hoogte waarop de zone ontstond (0 is hecht, 1 is los)",
          values: tree.lastValues(afterSteps: steps, in: partition))
      ],
      remarks: remarks(network, tree, steps), logs: [log(of: tree, network.codes)])
  }

  private func remarks(_ network: FlowNetwork, _ tree: MergeTree, _ steps: Int) -> [String] {
    guard network.count > 0 else { return ["Het netwerk heeft geen eenheden."] }
    var remarks: [String] = []
    if steps > 0 && steps < tree.steps.count {
      remarks.append(
        "De laatste samenvoeging was op hoogte \(DutchDecimal.text(tree.steps[steps - 1].value)), de "
          + "eerstvolgende is op \(DutchDecimal.text(tree.steps[steps].value)).")
    }
    let unlinked = tree.steps.prefix(steps).count { $0.value >= 1 }
    if unlinked > 0 {
      remarks.append("\(unlinked) keer zijn gebieden samengevoegd zonder dat er stroom tussen is.")
    }
    let empty = network.flows.outgoing.count { $0 == 0 }
    if empty > 0 {
      remarks.append(
        "\(dutchCount(empty, "eenheid heeft", "eenheden hebben")) geen werkende inwoners: gemeten is aan die "
          + "van de andere eenheid.")
    }
    return remarks
  }

  private func log(of tree: MergeTree, _ codes: [String]) -> Clustering.Log {
    Clustering.Log(
      key: "boom", title: "Samenvoegingen tot er één zone is",
      columns: ["stap", "behouden", "opgegaan", "hoogte", "zones over"],
      rows: tree.steps.enumerated().map { place, step in
        [
          "\(place + 1)", codes[step.kept], codes[step.absorbed], "\(step.value)",
          "\(tree.unitCount - place - 1)",
        ]
      })
  }
}
