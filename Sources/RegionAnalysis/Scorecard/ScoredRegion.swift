public import RegionModel

/// A set of municipalities that is being measured, with the counts that several figures share.
public struct ScoredRegion: Sendable {
  /// How a body lies over the region.
  public enum Position: Sendable, Hashable {
    /// All municipalities of the body are in the region, which may be exactly the body.
    case inside
    /// Some of the body's municipalities are in the region and some outside, and so are some of the region's.
    case cut
    /// The body holds the whole region and more.
    case beyond
  }

  /// Everything known.
  public let ground: ScorecardGround
  /// The region as a set.
  public let set: MunicipalitySet
  /// Its municipalities, ascending.
  public let members: [Int]
  /// Self-containment in the main flow table; `nil` without flows.
  public let selfContainment: SelfContainment?
  /// Pairs of different members, in one direction each, with a flow.
  let linkCount: Int
  /// Flow from the members to each municipality outside; empty without flows.
  let pulls: [Double]
  /// For each body that holds a member: its position in the list of bodies and how many members, ascending.
  let overlaps: [(body: Int, count: Int)]

  /// Counts for `set`. O(flows from the members + bodies of the members).
  public init(_ set: MunicipalitySet, in ground: ScorecardGround) {
    self.ground = ground
    self.set = set
    members = Array(set)
    selfContainment = ground.flows.map { SelfContainment(of: set, in: $0) }
    var linkCount = 0
    var pulls: [Double] = []
    if let flows = ground.flows {
      pulls = Array(repeating: 0, count: flows.size)
      for origin in members {
        for cell in flows.from(origin) where cell.other != origin {
          if set.contains(cell.other) { linkCount += 1 } else { pulls[cell.other] += cell.value }
        }
      }
    }
    self.linkCount = linkCount
    self.pulls = pulls
    var counts = [Int](repeating: 0, count: ground.bodies.count)
    for member in members {
      for body in ground.bodiesOf[member] { counts[body] += 1 }
    }
    overlaps = counts.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
  }

  /// The graph.
  public var graph: RegionGraph { ground.graph }

  /// How the body lies over the region, of which `count` of its municipalities are members.
  func position(of body: Int, count: Int) -> Position {
    if count == ground.bodies[body].count { return .inside }
    return count == members.count ? .beyond : .cut
  }

  /// The bodies of two or more municipalities in which a member takes part, in the order of the ground.
  public var bodies: [ScorecardGround.Body] {
    overlaps.map { ground.bodies[$0.body] }.filter { $0.count > 1 }
  }

  /// The arrangements of two or more municipalities that lie so over the region, as positions in the graph.
  public func arrangements(_ position: Position) -> [Int] {
    overlaps.compactMap { body, count in
      ground.bodies[body].count > 1 && self.position(of: body, count: count) == position
        ? ground.bodies[body].arrangement : nil
    }
  }

  /// The arrangements in which a member takes part, also those with one municipality; positions in the graph.
  public var arrangementsFollowed: [Int] { overlaps.compactMap { ground.bodies[$0.body].arrangement } }

  /// In how many arrangements each member takes part, added up.
  var arrangementSeats: Int {
    overlaps.reduce(0) { $0 + (ground.bodies[$1.body].arrangement == nil ? 0 : $1.count) }
  }

  /// The provinces it lies in.
  public var provinces: [Province] { graph.provinces(of: members) }

  /// The water boards that cover at least one hundredth of a member's area.
  public var waterBoards: [WaterBoard] {
    graph.waterBoards.filter { board in
      board.members.contains { $0.share >= 0.01 && set.contains($0.municipality) }
    }
  }
}

extension ScoredRegion {
  /// Arrangements of two or more municipalities in which a member takes part.
  var sharedArrangementCount: Int {
    overlaps.count { ground.bodies[$0.body].count > 1 && ground.bodies[$0.body].arrangement != nil }
  }

  /// Ordered pairs of different members, each counted for every division in which both share a region, of the
  /// divisions that count for congruence.
  /// O(bodies + pairs in divisions whose regions overlap).
  var togetherCount: Int {
    var sum = 0
    var next = 0
    for (division, bodies) in ground.bodiesOfDivision.enumerated() {
      var own: [(body: Int, count: Int)] = []
      while next < overlaps.count, bodies.contains(overlaps[next].body) {
        if overlaps[next].count > 1 { own.append(overlaps[next]) }
        next += 1
      }
      guard ground.isCounted[division] else { continue }
      if ground.isMultiple[division], own.count > 1 {
        sum += pairCount(in: own.map { ground.bodies[$0.body].members })
      } else {
        sum += own.reduce(0) { $0 + $1.count * ($1.count - 1) }
      }
    }
    return sum
  }

  /// Ordered pairs of different members that are together in at least one of the sets.
  private func pairCount(in sets: [MunicipalitySet]) -> Int {
    var isPair = [Bool](repeating: false, count: members.count * members.count)
    for set in sets {
      let places = members.indices.filter { set.contains(members[$0]) }
      for one in places {
        for other in places where one != other { isPair[one * members.count + other] = true }
      }
    }
    return isPair.count { $0 }
  }
}
