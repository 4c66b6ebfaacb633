public import RegionModel

/// What every scorecard over one graph needs, found once: all bodies with municipalities as sets, which of them
/// each municipality is in, and the convex hull of each municipality.
public struct ScorecardGround: Sendable {
  /// A body that ties its municipalities: a region of a division, an arrangement or a programme.
  public struct Body: Sendable {
    /// What it is; positions in the lists of the graph.
    public enum Kind: Sendable, Hashable {
      case region(division: Int, region: Int)
      case arrangement(Int)
      case programme(Int)
    }

    /// What it is.
    public let kind: Kind
    /// Its municipalities.
    public let members: MunicipalitySet
    /// How many they are.
    public let count: Int

    /// Its position among the arrangements of the graph, if it is one.
    public var arrangement: Int? {
      if case .arrangement(let position) = kind { position } else { nil }
    }
  }

  /// The graph.
  public let graph: RegionGraph
  /// Where people live and work: the main flow table.
  public let flows: FlowTable?
  /// The bodies in the order divisions, arrangements, programmes; a programme that is an arrangement is left out,
  /// and so are bodies without municipalities.
  public let bodies: [Body]
  /// The bodies of each municipality, ascending.
  let bodiesOf: [[Int]]
  /// The bodies of each division.
  let bodiesOfDivision: [Range<Int>]
  /// Whether some municipality lies in more than one region of the division.
  let isMultiple: [Bool]
  /// Whether the division counts for congruence.
  let isCounted: [Bool]
  /// In how many of the divisions that count for congruence each municipality has a region.
  let divisionCount: [Int]
  /// The convex hull of each municipality; empty without boundaries.
  let hulls: [[Point]]

  /// Prepares scorecards over `graph`; `congruence` are the divisions that count for congruence, without them those
  /// of ``CongruenceDivisions``. O(bodies · n/64 + memberships + places · log places).
  public init(_ graph: RegionGraph, congruence: [Division]? = nil) {
    let counted = Set((congruence ?? CongruenceDivisions(of: graph).counted).map(\.id))
    self.graph = graph
    flows = graph.flows.first
    var bodies: [Body] = []
    func add(_ kind: Body.Kind, _ members: [Membership]) {
      let set = graph.set(members)
      if !set.isEmpty { bodies.append(Body(kind: kind, members: set, count: set.count)) }
    }
    var ranges: [Range<Int>] = []
    var isMultiple: [Bool] = []
    var divisionCount = [Int](repeating: 0, count: graph.count)
    for (number, division) in graph.divisions.enumerated() {
      let start = bodies.count
      for (place, region) in division.regions.enumerated() {
        add(.region(division: number, region: place), region.members)
      }
      ranges.append(start..<bodies.count)
      let covered = bodies[start...].reduce(graph.none) { $0.union($1.members) }
      if counted.contains(division.id) {
        for member in covered { divisionCount[member] += 1 }
      }
      isMultiple.append(bodies[start...].reduce(0) { $0 + $1.count } > covered.count)
    }
    for (place, arrangement) in graph.arrangements.enumerated() {
      add(.arrangement(place), arrangement.members)
    }
    for (place, programme) in graph.programmes.enumerated() where programme.arrangement == nil {
      add(.programme(place), programme.members)
    }
    var bodiesOf = [[Int]](repeating: [], count: graph.count)
    for (index, body) in bodies.enumerated() {
      for member in body.members { bodiesOf[member].append(index) }
    }
    self.bodies = bodies
    self.bodiesOf = bodiesOf
    self.isMultiple = isMultiple
    isCounted = graph.divisions.map { counted.contains($0.id) }
    self.divisionCount = divisionCount
    bodiesOfDivision = ranges
    hulls = graph.topology.shapes.map { shape in
      convexHull(of: shape.flatMap { polygon in polygon.first.map(graph.topology.points(of:)) ?? [] })
    }
  }

  /// Whether there are boundaries to measure.
  var hasBoundaries: Bool { !graph.topology.arcs.isEmpty }
}
