import RegionModel

/// Cores put together when enough employed residents of the one work in the other.
struct LinkedCores: Sendable {
  /// A link that put two cores together.
  struct Link: Sendable {
    /// The units of the core where people live, as it was then.
    let from: [Int]
    /// The units of the core where they work.
    let to: [Int]
    /// Share 0…1 of the employed residents of `from` that work in `to`.
    let share: Double
    /// Round 1, 2, … in which it was found.
    let round: Int
  }

  /// The units of each core, ascending; cores in the order of their lowest unit.
  private(set) var members: [[Int]]
  /// The core of each unit; `nil` for a unit that is not in a core.
  private(set) var coreOf: [Int?]
  /// Why cores are together.
  private(set) var links: [Link] = []

  /// Links the cores that start as the single units `cores` (ascending). In every round all cores that reach the
  /// share, in either direction, go together at once, so no order of cores can matter; then the joined cores are
  /// measured again, until nothing changes. O(rounds · (m + k²)), with fewer rounds than cores.
  init(_ flows: FlowTable, cores: [Int], leastShare: Double) {
    members = cores.map { [$0] }
    coreOf = [Int?](repeating: nil, count: flows.size)
    for (core, units) in members.enumerated() { for unit in units { coreOf[unit] = core } }
    var round = 0
    var isStable = false
    while !isStable {
      round += 1
      let found = reaching(leastShare, flows, round: round)
      isStable = found.isEmpty
      links += found
      join(found)
    }
  }

  private func reaching(_ leastShare: Double, _ flows: FlowTable, round: Int) -> [Link] {
    var found: [Link] = []
    for (core, units) in members.enumerated() {
      let residents = units.reduce(0) { $0 + flows.outgoing[$1] }
      var working = [Double](repeating: 0, count: members.count)
      for unit in units {
        for cell in flows.from(unit) {
          if let other = coreOf[cell.other] { working[other] += cell.value }
        }
      }
      for (other, value) in working.enumerated() where other != core && residents > 0 {
        guard value / residents >= leastShare else { continue }
        found.append(Link(from: units, to: members[other], share: value / residents, round: round))
      }
    }
    return found
  }

  private mutating func join(_ links: [Link]) {
    var lowest = Array(members.indices)
    func root(_ core: Int) -> Int {
      var core = core
      while lowest[core] != core { core = lowest[core] }
      return core
    }
    for link in links {
      guard let from = coreOf[link.from[0]], let to = coreOf[link.to[0]] else { continue }
      let (one, other) = (root(from), root(to))
      lowest[max(one, other)] = min(one, other)
    }
    var joined: [[Int]] = []
    var place = [Int](repeating: 0, count: members.count)
    for core in members.indices {
      if root(core) == core {
        place[core] = joined.count
        joined.append(members[core])
      } else {
        joined[place[root(core)]] += members[core]
      }
    }
    members = joined.map { $0.sorted() }
    for (core, units) in members.enumerated() { for unit in units { coreOf[unit] = core } }
  }
}
