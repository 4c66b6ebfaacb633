import RegionModel

/// The areas: cores with the units around them from which enough people commute to them.
struct CommutingBelt: Sendable {
  /// A unit of a zone and how it is tied to its core.
  struct Tie: Sendable {
    let unit: Int
    let area: Int
    /// Share 0…1 of its employed residents that work in the core.
    let share: Double
  }

  /// A unit that was added or dropped so that an area hangs together.
  struct Mending: Sendable {
    let unit: Int
    let area: Int
    let isAdded: Bool
  }

  /// The area of each unit, by number of the core; `nil` outside.
  private(set) var areaOf: [Int?]
  /// Who belongs to a zone by commuting, ascending by unit.
  let ties: [Tie]
  /// What was added and dropped, in order.
  private(set) var mendings: [Mending] = []
  private let coreOf: [Int?]

  /// Gives every unit outside the cores to the core where the largest share of its employed residents works, when
  /// that is at least `leastShare`; of equal shares to the core with most employed residents, then to the one with
  /// the lowest unit. O(m + n).
  init(_ flows: FlowTable, cores: LinkedCores, leastShare: Double) {
    let residents = cores.members.map { $0.reduce(0) { $0 + flows.outgoing[$1] } }
    var areaOf = cores.coreOf
    var ties: [Tie] = []
    var working = [Double](repeating: 0, count: residents.count)
    for unit in 0..<flows.size where cores.coreOf[unit] == nil && flows.outgoing[unit] > 0 {
      var reached: [Int] = []
      for cell in flows.from(unit) {
        guard let core = cores.coreOf[cell.other] else { continue }
        if working[core] == 0 { reached.append(core) }
        working[core] += cell.value
      }
      var best: Int?
      for core in reached.sorted() {
        guard let other = best else {
          best = core
          continue
        }
        if (working[core], residents[core]) > (working[other], residents[other]) { best = core }
      }
      if let best, working[best] / flows.outgoing[unit] >= leastShare {
        areaOf[unit] = best
        ties.append(Tie(unit: unit, area: best, share: working[best] / flows.outgoing[unit]))
      }
      for core in reached { working[core] = 0 }
    }
    self.areaOf = areaOf
    self.ties = ties
    coreOf = cores.coreOf
  }

  /// Drops the pieces of an area that no core lies in, then adds the units outside all areas whose neighbours are
  /// all in one area, until there are none left. Ends, because after the first step units are only added.
  /// O((n + borders) · rounds).
  mutating func mend(_ neighbours: [[Int]]) {
    var members: [Int: [Int]] = [:]
    for (unit, area) in areaOf.enumerated() { if let area { members[area, default: []].append(unit) } }
    for (area, units) in members.sorted(by: { $0.key < $1.key }) {
      for piece in connectedPieces(of: units, neighbours: neighbours)
      where !piece.contains(where: { coreOf[$0] != nil }) {
        for unit in piece {
          areaOf[unit] = nil
          mendings.append(Mending(unit: unit, area: area, isAdded: false))
        }
      }
    }
    var isStable = false
    while !isStable {
      isStable = true
      for unit in areaOf.indices where areaOf[unit] == nil {
        guard let first = neighbours[unit].first, let area = areaOf[first],
          neighbours[unit].allSatisfy({ areaOf[$0] == area })
        else { continue }
        areaOf[unit] = area
        mendings.append(Mending(unit: unit, area: area, isAdded: true))
        isStable = false
      }
    }
  }
}
