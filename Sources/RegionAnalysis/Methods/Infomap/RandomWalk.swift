import RegionModel

/// A walk without end along the flows: how often it visits each unit and takes each link.
///
/// A step follows a flow from the unit, in proportion to its size. So that the walk gets everywhere, 15 in 100 steps, and
/// every step from a unit without flow, jump to a unit drawn by its flow out. The jumps only serve to find how
/// often units are left; they are no part of the walk that is described.
///
/// Source: Lambiotte & Rosvall 2012, doi:10.1103/PhysRevE.85.056107 (unrecorded teleportation to links).
struct RandomWalk: Sendable {
  /// Share of the steps that end in each unit, together 1; all 0 without flow.
  let visits: [Double]
  /// Share of the steps from a unit that one unit of flow gets.
  let perFlow: [Double]

  /// Share of the steps that jump.
  private static let jumps = 0.15
  private static let mostSteps = 1_000

  /// Walks along `flows`; `ownFlow` says whether a step may stay inside a unit. O(pairs) for each of some 100 to 200
  /// steps, fewer when the flow in and out of units is alike.
  init(_ flows: FlowTable, ownFlow: Bool) {
    let leaving = (0..<flows.size).map {
      ownFlow ? flows.outgoing[$0] : flows.outgoing[$0] - flows.inside[$0]
    }
    let total = leaving.reduce(0, +)
    guard total > 0 else {
      visits = leaving.map { _ in 0 }
      perFlow = visits
      return
    }
    let landing = leaving.map { $0 / total }
    var share = landing
    for _ in 0..<Self.mostSteps {
      var stuck = 0.0
      var rate = share
      for unit in share.indices {
        rate[unit] = leaving[unit] > 0 ? (1 - Self.jumps) * share[unit] / leaving[unit] : 0
        if leaving[unit] <= 0 { stuck += share[unit] }
      }
      let jumping = Self.jumps + (1 - Self.jumps) * stuck
      var next = Self.arrivals(flows, rate: rate, ownFlow: ownFlow)
      var change = 0.0
      for unit in next.indices {
        next[unit] += jumping * landing[unit]
        change += abs(next[unit] - share[unit])
      }
      share = next
      if change < 1e-15 { break }
    }
    var walking = 0.0
    for unit in share.indices where leaving[unit] > 0 { walking += share[unit] }
    let rate = share.indices.map { leaving[$0] > 0 ? share[$0] / leaving[$0] / walking : 0 }
    perFlow = rate
    visits = Self.arrivals(flows, rate: rate, ownFlow: ownFlow)
  }

  /// What arrives in each unit when each sends `rate` times its flows.
  private static func arrivals(_ flows: FlowTable, rate: [Double], ownFlow: Bool) -> [Double] {
    (0..<flows.size).map { unit in
      var sum = 0.0
      for cell in flows.to(unit) where ownFlow || cell.other != unit { sum += cell.value * rate[cell.other] }
      return sum
    }
  }
}
