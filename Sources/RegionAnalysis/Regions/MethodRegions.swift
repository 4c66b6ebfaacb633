public import RegionModel

/// The regions that every cluster method finds in the main flows of a graph: found once, then candidates for
/// every municipality.
///
/// Each method works with its defaults and one fixed seed. A method that cannot work on the flows (a toy country
/// with hardly any) is left out and named.
public struct MethodRegions: Sendable {
  /// What one method found.
  public struct Found: Sendable {
    /// Name of the method on the command line.
    public let id: String
    /// Name of the method in Dutch.
    public let title: String
    /// The regions, by municipality.
    public let partition: Partition
    /// The name of each region: its municipality with most jobs.
    public let names: [String]
    private let sets: [MunicipalitySet]

    /// Holds what the method `id` found in `flows`. O(n).
    public init(id: String, title: String, partition: Partition, flows: FlowTable, graph: RegionGraph) {
      self.id = id
      self.title = title
      self.partition = partition
      names = partition.members.map { members in
        let leader = members.reduce(members[0]) { flows.incoming[$1] > flows.incoming[$0] ? $1 : $0 }
        return graph.municipalities[leader].name
      }
      sets = partition.members.map { MunicipalitySet($0, capacity: graph.count) }
    }

    /// Region number `region` as a candidate.
    func candidate(_ region: Int) -> Candidate {
      Candidate(
        source: .method, id: id, region: String(region), name: "pendelregio \(names[region]) (methode \(id))",
        members: sets[region], markedMembers: [], fields: [])
    }
  }

  /// What the methods found, in the order of ``ClusterMethods/all``.
  public let found: [Found]
  /// The methods that could not work on the flows, by name on the command line.
  public let failed: [String]

  /// No methods: only existing regions are candidates.
  public static let none = MethodRegions(found: [], failed: [])

  /// Seed of the methods that draw lots.
  public static let seed = 1

  /// Puts together what `methods` gave, one after another; `nil` for a method that could not work.
  public init(_ results: [(method: any ClusterMethod.Type, found: Found?)]) {
    self.init(
      found: results.compactMap(\.found), failed: results.filter { $0.found == nil }.map { $0.method.id })
  }

  private init(found: [Found], failed: [String]) {
    self.found = found
    self.failed = failed
  }

  /// Applies every method to the main flows of `graph`, one after another; none without flows.
  public init(in graph: RegionGraph) {
    guard let flows = graph.flows.first else {
      self = .none
      return
    }
    let network = graph.network(of: flows)
    self.init(ClusterMethods.all.map { ($0, Self.found(by: $0, in: network, graph: graph)) })
  }

  /// Applies one method to `network`, which has the municipalities of `graph` as units; `nil` when it cannot work
  /// on it.
  public static func found(
    by method: any ClusterMethod.Type, in network: FlowNetwork, graph: RegionGraph
  ) -> Found? {
    let drawsLots = method.parameters.contains { $0.name == "seed" }
    guard let ready = try? method.init(ParameterValues(drawsLots ? ["seed": String(seed)] : [:])),
      let clustering = try? ready.cluster(network)
    else { return nil }
    return Found(
      id: method.id, title: method.title, partition: clustering.partition, flows: network.flows, graph: graph)
  }
}
