public import RegionModel

/// Functional urban areas of the EU and OECD (Dijkstra, Poelman & Veneri 2019, doi:10.1787/d58cb34d-en), from step 3:
/// cities that are linked by commuting, and the commuting zone around them. Units in no area are outside.
///
/// The steps before, which draw cities from a population grid, need more than flows: cities are given, or derived
/// from size and jobs. O(m + k²) for each round in which cities are linked, with k cities.
public struct FunctionalUrbanAreas: ClusterMethod {
  private let cores: [String]
  private let leastShare: Double
  private let leastResidents: Double
  private let leastJobs: Double
  private let isContiguous: Bool

  /// `fua`.
  public static let id = "fua"
  /// The name in Dutch.
  public static let title = "stedelijke gebieden (functional urban areas, EU en OESO)"
  /// The country outside the urban areas is in no region.
  public static let isPartition = false

  /// Reads the cores, or what makes a unit a core, and the share that makes a zone.
  public init(_ values: ParameterValues) throws(MethodError) {
    try values.check(for: Self.self)
    cores = values.codes("kernen").map(Self.trimmed).filter { !$0.isEmpty }
    for name in ["kern-inwoners", "kern-banen"] where !cores.isEmpty && values.values[name] != nil {
      throw .contradiction("Met --kernen zijn de kernen gegeven; --\(name) leidt ze juist af.")
    }
    leastShare = values.number("grens", 0.15)
    leastResidents = values.number("kern-inwoners", Self.standardResidents)
    leastJobs = values.number("kern-banen", Self.standardJobs)
    isContiguous = values.word("aaneengesloten", "ja") == "ja"
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Finds the areas.
  public func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering {
    try network.demandUsableFlows()
    let core = try coreUnits(of: network)
    let linked = LinkedCores(network.flows, cores: core, leastShare: leastShare)
    var zones = CommutingBelt(network.flows, cores: linked, leastShare: leastShare)
    if isContiguous, let neighbours = network.neighbours { zones.mend(neighbours) }
    return FunctionalUrbanAreasReport(
      network: network, linked: linked, zones: zones, isDerived: cores.isEmpty,
      knowsBorders: !isContiguous || network.neighbours != nil
    ).clustering
  }

  /// The core units, ascending: those given, or those large enough that draw at least as many as they send.
  private func coreUnits(of network: FlowNetwork) throws(MethodError) -> [Int] {
    guard !cores.isEmpty else {
      let flows = network.flows
      return network.codes.indices.filter {
        flows.outgoing[$0] >= leastResidents && flows.incoming[$0] >= leastJobs * flows.outgoing[$0]
          && flows.outgoing[$0] > 0
      }
    }
    var units: [Int] = []
    for code in cores {
      guard let unit = network.codes.firstIndex(of: code) else {
        throw .wrongValue(name: "kernen", value: code, allowed: "codes van eenheden in het netwerk")
      }
      units.append(unit)
    }
    return Set(units).sorted()
  }
}
