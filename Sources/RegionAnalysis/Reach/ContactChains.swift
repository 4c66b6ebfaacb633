public import RegionModel

/// Chains of contact (contactketens): from one municipality or body to another through the members that bodies share.
///
/// Municipalities and bodies are the two sides of a graph; a membership is a link. Breadth-first search gives the
/// shortest chains; they are all counted, and the most useful ones listed: those through the smallest bodies, where
/// people know each other, then the first by code. O(memberships) for the search, O(bodies² · n/64) for the list.
public struct ContactChains: Sendable {
  /// Where a chain begins or ends.
  public enum End: Sendable, Hashable {
    /// The municipality with this index.
    case municipality(Int)
    /// The body at this position of the list.
    case body(Int)
  }

  /// A chain without its ends, as bodies and the municipalities that link them.
  public struct Route: Sendable, Hashable {
    /// The bodies on the way, as positions in the list, from the begin to the end; ends that are bodies included.
    public let bodies: [Int]
    /// Between each two bodies the municipalities that both have; each of them makes a chain.
    public let links: [MunicipalitySet]
  }

  /// The shortest chains between two ends.
  public struct Answer: Sendable {
    /// Municipalities and bodies between the two ends; 0 when one is a member of the other.
    public let between: Int
    /// How many shortest chains there are; `nil` when more than can be counted.
    public let chainCount: Int?
    /// How many different rows of bodies they use; `nil` when more than can be counted.
    public let routeCount: Int?
    /// The most useful rows of bodies, best first.
    public let routes: [Route]
  }

  /// Who is reached in one more step.
  public struct Level: Sendable, Hashable {
    /// The municipalities that this step adds.
    public let new: MunicipalitySet
    /// The bodies that this step goes through for the first time, as positions in the list.
    public let bodies: [Int]
  }

  /// The bodies, each with its members.
  public let bodies: [Channel]
  private let bodiesOf: [[Int]]
  private let capacity: Int
  private let rank: [Int]

  /// Links `capacity` municipalities through `bodies`. O(memberships).
  public init(_ bodies: [Channel], capacity: Int) {
    self.bodies = bodies
    self.capacity = capacity
    var bodiesOf = [[Int]](repeating: [], count: capacity)
    for (index, body) in bodies.enumerated() { for member in body.members { bodiesOf[member].append(index) } }
    self.bodiesOf = bodiesOf
    var rank = [Int](repeating: 0, count: bodies.count)
    let order = bodies.indices.sorted { (bodies[$0].id, $0) < (bodies[$1].id, $1) }
    for (place, index) in order.enumerated() { rank[index] = place }
    self.rank = rank
  }

  /// Distances from `end` in links, and how many shortest ways lead to each place.
  private struct Search {
    var toMunicipality: [Int?]
    var toBody: [Int?]
    var waysToMunicipality: [Int?]
    var waysToBody: [Int?]
  }

  private func search(from end: End) -> Search {
    var found = Search(
      toMunicipality: Array(repeating: nil, count: capacity),
      toBody: Array(repeating: nil, count: bodies.count),
      waysToMunicipality: Array(repeating: 0, count: capacity),
      waysToBody: Array(repeating: 0, count: bodies.count))
    var (municipalities, groups): ([Int], [Int]) = ([], [])
    switch end {
    case .municipality(let number):
      found.toMunicipality[number] = 0
      found.waysToMunicipality[number] = 1
      municipalities = [number]
    case .body(let index):
      found.toBody[index] = 0
      found.waysToBody[index] = 1
      groups = [index]
    }
    var distance = 0
    while !municipalities.isEmpty || !groups.isEmpty {
      distance += 1
      var (nextMunicipalities, nextGroups): ([Int], [Int]) = ([], [])
      for number in municipalities {
        for body in bodiesOf[number] where (found.toBody[body] ?? distance) == distance {
          if found.toBody[body] == nil { nextGroups.append(body) }
          found.toBody[body] = distance
          found.waysToBody[body] = Self.sum(found.waysToBody[body], found.waysToMunicipality[number])
        }
      }
      for body in groups {
        for number in bodies[body].members where (found.toMunicipality[number] ?? distance) == distance {
          if found.toMunicipality[number] == nil { nextMunicipalities.append(number) }
          found.toMunicipality[number] = distance
          found.waysToMunicipality[number] = Self.sum(
            found.waysToMunicipality[number], found.waysToBody[body])
        }
      }
      (municipalities, groups) = (nextMunicipalities.sorted(), nextGroups.sorted())
    }
    return found
  }

  /// The sum, `nil` when it is too large to count or one of the two is.
  static func sum(_ one: Int?, _ two: Int?) -> Int? {
    guard let one, let two else { return nil }
    let (sum, isTooLarge) = one.addingReportingOverflow(two)
    return isTooLarge ? nil : sum
  }

  /// The shortest chains from one end to the other with the most useful `limit` rows of bodies; `nil` when there are
  /// none.
  public func shortest(from start: End, to end: End, limit: Int = 3) -> Answer? {
    guard start != end else { return Answer(between: 0, chainCount: 1, routeCount: 1, routes: []) }
    let found = search(from: start)
    let distance: Int
    let ways: Int?
    switch end {
    case .municipality(let number):
      guard let length = found.toMunicipality[number] else { return nil }
      (distance, ways) = (length, found.waysToMunicipality[number])
    case .body(let index):
      guard let length = found.toBody[index] else { return nil }
      (distance, ways) = (length, found.waysToBody[index])
    }
    let (routes, count) = routes(found, to: end, distance: distance, limit: limit)
    return Answer(between: distance - 1, chainCount: ways, routeCount: count, routes: routes)
  }

  /// The rows of bodies on shortest chains: the best `limit`, and how many there are.
  private func routes(_ found: Search, to end: End, distance: Int, limit: Int) -> ([Route], Int?) {
    // Layer by layer the best rows that end in each body; a longer row has a body that is two links further.
    var best: [Int: [[Int]]] = [:]
    var counts: [Int: Int?] = [:]
    let first = found.toBody.contains(0) ? 0 : 1
    let last: Int
    if case .body = end { last = distance } else { last = distance - 1 }
    var layer = bodies.indices.filter { found.toBody[$0] == first }
    for index in layer {
      best[index] = [[index]]
      counts[index] = 1
    }
    for step in stride(from: first + 2, through: last, by: 2) {
      var next = bodies.indices.filter { found.toBody[$0] == step }
      if step == last, case .body(let index) = end { next = [index] }
      for index in next {
        let before = layer.filter { !bodies[$0].members.isDisjoint(with: bodies[index].members) }
        best[index] = better(before.flatMap { best[$0] ?? [] }.map { $0 + [index] }, limit)
        counts[index] = before.reduce(Optional(0)) { Self.sum($0, counts[$1] ?? 0) }
      }
      layer = next
    }
    let ends: [Int]
    switch end {
    case .body(let index): ends = [index]
    case .municipality(let number): ends = layer.filter { bodies[$0].members.contains(number) }
    }
    let rows = better(ends.flatMap { best[$0] ?? [] }, limit)
    let count = ends.reduce(Optional(0)) { Self.sum($0, counts[$1] ?? 0) }
    let routes = rows.map { row in
      Route(
        bodies: row,
        links: zip(row, row.dropFirst()).map { bodies[$0].members.intersection(bodies[$1].members) })
    }
    return (routes, count)
  }

  /// The first `limit` rows: fewest members together first, then by code.
  private func better(_ rows: [[Int]], _ limit: Int) -> [[Int]] {
    let sizes = rows.map { row in row.reduce(0) { $0 + bodies[$1].members.count } }
    return rows.indices.sorted {
      sizes[$0] == sizes[$1]
        ? rows[$0].map { rank[$0] }.lexicographicallyPrecedes(rows[$1].map { rank[$0] })
        : sizes[$0] < sizes[$1]
    }.prefix(limit).map { rows[$0] }
  }

  /// Who is reached from `start` step by step: a step goes from a municipality through a body to its members. The
  /// members of a body that is the start are there before the first step, as level 0; a municipality itself is level 0
  /// too. It ends after `steps`, or when nobody new is reached. O(memberships).
  public func levels(from start: End, steps: Int) -> [Level] {
    let found = search(from: start)
    let offset: Int
    if case .body = start { offset = 1 } else { offset = 0 }
    var levels: [Level] = []
    for step in 0...max(0, steps) {
      let distance = 2 * step + offset
      let new = MunicipalitySet(
        found.toMunicipality.indices.filter { found.toMunicipality[$0] == distance }, capacity: capacity)
      guard !new.isEmpty || step == 0 else { break }
      levels.append(Level(new: new, bodies: bodies.indices.filter { found.toBody[$0] == distance - 1 }))
    }
    return levels
  }
}
