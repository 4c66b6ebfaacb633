public import RegionModel

/// Ward's method with contiguity (Ward 1963, doi:10.1080/01621459.1963.10500845; with contiguity Murtagh 1985,
/// doi:10.1093/comjnl/28.1.82): joins the two touching regions whose flows look most alike, so that the differences
/// inside regions grow as little as possible.
///
/// A region goes by its lowest unit; of equal growth the pair with the lowest first, then second region joins.
/// Pieces of the country that nothing connects stay apart. O((n + borders) · n · log n), 8 n² bytes.
public struct WardRegions: ClusterMethod {
  private let regions: Int?
  private let scale: RegionScale
  private let side: FlowProfiles.Side
  private let isWeighted: Bool

  /// `ward`.
  public static let id = "ward"
  /// The name in Dutch.
  public static let title = "gelijke stroomprofielen (Ward, aaneengesloten)"
  /// Every unit gets a region.
  public static let isPartition = true

  /// Reads the number of regions, the profile and the weights.
  public init(_ values: ParameterValues) throws(MethodError) {
    try values.check(for: Self.self)
    guard values.values["aantal"] == nil || values.values["schaal"] == nil else {
      throw .contradiction("Kies --aantal of --schaal: elk zegt hoeveel regio's er komen.")
    }
    regions = values.integer("aantal")
    scale = values.values["schaal"].flatMap(RegionScale.init) ?? .regional
    side = FlowProfiles.Side(rawValue: values.word("profiel", "rij")) ?? .row
    isWeighted = values.word("gewicht", "inwoners") == "inwoners"
  }

  /// Builds the whole tree and cuts it.
  public func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering {
    try network.demandUsableFlows()
    try network.demandSquare(Self.id)
    let neighbours = try network.demandNeighbours("Alleen buren samenvoegen")
    if let regions { try network.demandUnits(forRegions: regions) }
    let profiles = FlowProfiles(network.flows, side: side, isWeighted: isWeighted)
    let spread = profiles.spread
    let tree = WardTree(profiles, neighbours: neighbours).tree()
    let asked = regions ?? scale.regions(of: network.count)
    return WardReport(tree: tree, asked: asked, spread: spread, codes: network.codes).clustering
  }
}
