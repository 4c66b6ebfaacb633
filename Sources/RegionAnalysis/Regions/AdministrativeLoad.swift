public import RegionModel

/// The bodies that a municipality has to follow (bestuurlijke drukte).
public struct AdministrativeLoad: Sendable {
  /// A region that it lies in.
  public struct Place: Sendable, Hashable {
    /// Position of the division in the graph.
    public let division: Int
    /// Position of the region in the division.
    public let region: Int

    /// Makes a place.
    public init(division: Int, region: Int) {
      self.division = division
      self.region = region
    }
  }

  /// Index of the municipality.
  public let municipality: Int
  /// Positions in the graph of the joint arrangements it takes part in.
  public let arrangements: [Int]
  /// How many of these memberships are derived, inferred, modelled or not checked.
  public let markedArrangements: Int
  /// Positions of its programmes; a programme that is the same body as an arrangement is not counted twice.
  public let programmes: [Int]
  /// Its regions, by division, then region.
  public let regions: [Place]
  /// Number of different groups of municipalities that these arrangements, programmes and regions consist of, itself
  /// alone not counted.
  public let groups: Int
  /// The other municipalities in its arrangements.
  public let partners: MunicipalitySet

  /// Counts the bodies of one municipality. O(bodies · log members + members).
  public init(of municipality: Int, in graph: RegionGraph) {
    self.municipality = municipality
    let arrangements = graph.arrangements.indices.filter { graph.arrangements[$0].members.has(municipality) }
    let programmes = graph.programmes.indices.filter {
      graph.programmes[$0].arrangement == nil && graph.programmes[$0].members.has(municipality)
    }
    let regions = graph.divisions.enumerated().flatMap { number, division in
      division.regions(of: municipality).sorted().map { Place(division: number, region: $0) }
    }
    let ofArrangements = arrangements.map { graph.set(graph.arrangements[$0].members) }
    let groups =
      ofArrangements + programmes.map { graph.set(graph.programmes[$0].members) }
      + regions.map { graph.set(graph.divisions[$0.division].regions[$0.region].members) }
    var partners = ofArrangements.reduce(graph.none) { $0.union($1) }
    partners.remove(municipality)
    self.arrangements = arrangements
    self.programmes = programmes
    self.regions = regions
    self.partners = partners
    self.groups = Set(groups.filter { $0.count > 1 }).count
    markedArrangements = arrangements.count { number in
      graph.arrangements[number].members.contains { $0.municipality == municipality && $0.basis.isMarked }
    }
  }
}
