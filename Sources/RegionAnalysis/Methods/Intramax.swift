public import RegionModel

/// Intramax (Masser & Brown 1975, doi:10.1068/a070509): joins, again and again, the two regions with the most flow
/// between them relative to their sizes, so that ever more flow stays inside regions.
///
/// Of pairs with the same objective the one with the lowest first unit joins, then with the lowest second unit; the
/// joined region goes by its lowest unit. O(n²) in practice, O(n³) at worst; 8 n² bytes.
public struct Intramax: ClusterMethod {
  private enum Cut: Sendable {
    case regions(Int)
    case share(Double)
    case jump
    case scale(RegionScale)
  }

  private let cut: Cut
  private let isRatio: Bool
  private let isContiguous: Bool

  /// `intramax`.
  public static let id = "intramax"
  /// The name in the literature.
  public static let title = "Intramax"
  /// Every unit gets a region.
  public static let isPartition = true

  /// Reads where to cut the tree, the form and whether regions have to touch.
  public init(_ values: ParameterValues) throws(MethodError) {
    try values.check(for: Self.self)
    var cuts: [Cut] = []
    if let regions = values.integer("aantal") { cuts.append(.regions(regions)) }
    if values.values["aandeel"] != nil { cuts.append(.share(values.number("aandeel", 1))) }
    if values.flag("sprong") { cuts.append(.jump) }
    if let scale = values.values["schaal"].flatMap(RegionScale.init) { cuts.append(.scale(scale)) }
    guard cuts.count < 2 else {
      throw .contradiction(
        "Kies een van --aantal, --aandeel, --sprong en --schaal: elk zegt waar de boom stopt.")
    }
    cut = cuts.first ?? .scale(.regional)
    isRatio = values.word("vorm", "verhouding") == "verhouding"
    isContiguous = values.flag("aaneengesloten")
  }

  /// Builds the whole tree and cuts it.
  public func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering {
    let tree = try tree(of: network)
    return IntramaxReport(tree: tree, steps: steps(of: tree), network: network, isRatio: isRatio).clustering(
      unreached: unreached(in: tree))
  }

  /// Builds the whole tree, wherever it is to be cut.
  public func tree(of network: FlowNetwork) throws(MethodError) -> IntramaxTree {
    try network.demandUsableFlows()
    try network.demandSquare(Self.id)
    let neighbours = isContiguous ? try network.demandNeighbours("Aaneengesloten samenvoegen") : nil
    if case .regions(let regions) = cut { try network.demandUnits(forRegions: regions) }
    return isRatio
      ? IntramaxTree(network, RatioObjective.self, neighbours: neighbours)
      : IntramaxTree(network, DifferenceObjective.self, neighbours: neighbours)
  }

  /// Number of steps of `tree` that are taken before it is cut.
  public func steps(of tree: IntramaxTree) -> Int {
    switch cut {
    case .regions(let regions): tree.tree.steps(leaving: regions)
    case .share(let share): tree.steps(reaching: share)
    case .jump: tree.stepsBeforeLargestJump
    case .scale(let scale): tree.tree.steps(leaving: scale.regions(of: tree.tree.unitCount))
    }
  }

  /// What was asked for and could not be reached because regions that do not touch are left, as a sentence.
  private func unreached(in tree: IntramaxTree) -> String? {
    let fewest = tree.tree.fewestRegions
    let asked: String? =
      switch cut {
      case .regions(let regions): regions < fewest ? dutchCount(regions, "regio", "regio's") : nil
      case .share(let share):
        (tree.shares.last ?? 0) < share ? "een deel van \(share) binnen de regio's" : nil
      case .scale(let scale):
        scale.regions(of: tree.tree.unitCount) < fewest ? "de schaal \(scale.rawValue)" : nil
      case .jump: nil
      }
    return asked.map {
      "Gevraagd: \($0). Er blijven \(fewest) regio's over die elkaar niet raken."
    }
  }
}
