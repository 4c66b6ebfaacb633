/// Everything that is known of one year: the graph of municipalities, the bodies they belong to, the flows
/// between them and their borders. A value: loaded once, then only read.
///
/// Municipalities are numbered by ascending code; memberships, flows and borders use these numbers.
public struct RegionGraph: Sendable {
  /// Name of the data set, for example `Nederland 2018`.
  public let name: String
  /// The day the municipalities hold for.
  public let referenceDate: ReferenceDate
  /// Ascending by code.
  public let municipalities: [Municipality]
  /// Ascending by code.
  public let provinces: [Province]
  /// Ascending by code.
  public let waterBoards: [WaterBoard]
  /// In the order of the data set's manifest, then provinces and water boards as divisions.
  public let divisions: [Division]
  /// In the order of the table.
  public let networks: [CityNetwork]
  /// Ascending by id.
  public let arrangements: [JointArrangement]
  /// Ascending by id.
  public let programmes: [Programme]
  /// The first is the main one.
  public let flows: [FlowTable]
  /// Boundaries in RD New.
  public let topology: Topology
  /// Neighbours.
  public let borders: BorderNetwork
  /// All tables that were read, in the order of the manifest.
  public let sources: [TableSource]
  private let numbers: [MunicipalityCode: Int]

  /// Makes a graph of checked parts; the municipalities are given ascending by code.
  public init(
    name: String, referenceDate: ReferenceDate, municipalities: [Municipality], provinces: [Province],
    waterBoards: [WaterBoard], divisions: [Division], networks: [CityNetwork],
    arrangements: [JointArrangement], programmes: [Programme], flows: [FlowTable], topology: Topology,
    links: [BorderLink], sources: [TableSource]
  ) {
    precondition(
      zip(municipalities, municipalities.dropFirst()).allSatisfy { $0.code < $1.code },
      "municipalities ascend by code")
    self.name = name
    self.referenceDate = referenceDate
    self.municipalities = municipalities
    self.provinces = provinces.sorted { $0.code < $1.code }
    self.waterBoards = waterBoards.sorted { $0.code < $1.code }
    self.networks = networks
    self.arrangements = arrangements.sorted { $0.id < $1.id }
    self.programmes = programmes.sorted { $0.id < $1.id }
    self.flows = flows
    self.topology = topology
    self.sources = sources
    self.divisions = divisions
    borders = BorderNetwork(topology: topology, links: links)
    numbers = Dictionary(
      municipalities.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Number of municipalities: N.
  public var count: Int { municipalities.count }

  /// Number of the municipality with this code. O(1).
  public func number(of code: MunicipalityCode) -> Int? { numbers[code] }

  /// The empty set of municipalities of this graph.
  public var none: MunicipalitySet { MunicipalitySet(capacity: count) }

  /// All municipalities of this graph.
  public var all: MunicipalitySet { .all(capacity: count) }

  /// The municipalities of some memberships as a set.
  public func set(_ members: [Membership]) -> MunicipalitySet { members.municipalities(capacity: count) }

  /// Residents of some municipalities together.
  public func inhabitants(of members: some Sequence<Int>) -> Int {
    members.reduce(0) { $0 + municipalities[$1].inhabitants }
  }

  /// Council seats of some municipalities together.
  public func seats(of members: some Sequence<Int>) -> Int {
    members.reduce(0) { $0 + municipalities[$1].seats }
  }

  /// The provinces in which some municipalities lie, ascending by code.
  public func provinces(of members: some Sequence<Int>) -> [Province] {
    let codes = Set(members.map { municipalities[$0].province })
    return provinces.filter { codes.contains($0.code) }
  }

  /// The division with this id.
  public func division(_ id: String) -> Division? { divisions.first { $0.id == id } }

  /// The province with this code.
  public func province(_ code: ProvinceCode) -> Province? { provinces.first { $0.code == code } }

  /// The tables of a kind, for example `municipalities`, in the order of the manifest.
  public func sources(kind: String) -> [TableSource] { sources.filter { $0.kind == kind } }
}
