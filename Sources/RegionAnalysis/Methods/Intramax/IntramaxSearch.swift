import RegionModel

/// Finds the strongest pair of regions again and again, and joins it.
///
/// Every region i remembers its best partner among the regions j > i, so that a step looks at one row and not at
/// the whole square. The objective can go up as well as down when regions join, so a remembered value is repaired
/// as follows. When the joined region is better than the remembered partner, it takes its place. When the partner
/// itself was joined and became worse, the row is not searched at once: its old value stays as an upper bound
/// (nothing in the row was better), and the row is searched only when that bound is the highest of all.
struct IntramaxSearch<Objective: IntramaxObjective> {
  private let objective: Objective
  private var flows: PairFlows
  private var residents: [Double]
  private var jobs: [Double]
  private var touching: TouchingRegions?
  /// The regions left, ascending.
  private(set) var live: [Int]
  /// Best partner of each region among the higher ones, −1 when it has to be searched.
  private var partner: [Int]
  /// Value with that partner; an upper bound when the partner has to be searched; −∞ when there is none.
  private var bound: [Double]

  init(_ network: FlowNetwork, objective: Objective, neighbours: [[Int]]?) {
    let count = network.count
    self.objective = objective
    flows = PairFlows(network.flows)
    residents = network.flows.outgoing.map { $0 == 0 ? Objective.emptyTotal : $0 }
    jobs = network.flows.incoming.map { $0 == 0 ? Objective.emptyTotal : $0 }
    touching = neighbours.map { TouchingRegions($0) }
    live = Array(0..<count)
    partner = [Int](repeating: -1, count: count)
    bound = [Double](repeating: -.infinity, count: count)
    for place in live.indices { search(place) }
  }

  /// Joins the strongest pair: of equal pairs the one with the lowest first, then the lowest second region.
  /// `nil` when no pair is left that may join.
  mutating func next() -> (step: MergeTree.Step, flow: Double)? {
    while true {
      var best = -1
      var highest = -Double.infinity
      for place in live.indices where bound[live[place]] > highest {
        best = place
        highest = bound[live[place]]
      }
      guard best >= 0 else { return nil }
      let kept = live[best]
      if partner[kept] < 0 {
        search(best)
        continue
      }
      let gone = partner[kept]
      let pair = flows.cells[flows.base(kept) + gone]
      join(gone, to: kept, at: best)
      return (MergeTree.Step(kept: kept, absorbed: gone, value: highest), pair.x + pair.y)
    }
  }

  /// Finds the best partner of the region at `place`. O(live).
  private mutating func search(_ place: Int) {
    let region = live[place]
    let base = flows.base(region)
    let (out, into) = (residents[region], jobs[region])
    var best = -1
    var highest = -Double.infinity
    for other in live[(place + 1)...] {
      if let touching, !touching.holds(region, other) { continue }
      let value = objective.value(
        flows.cells[base + other], ri: out, wi: into, rj: residents[other], wj: jobs[other])
      if value > highest {
        best = other
        highest = value
      }
    }
    partner[region] = best
    bound[region] = highest
  }

  private mutating func join(_ gone: Int, to kept: Int, at place: Int) {
    flows.join(gone, to: kept, live: live)
    touching?.join(gone, to: kept)
    residents[kept] += residents[gone]
    jobs[kept] += jobs[gone]
    if let place = live.firstIndex(of: gone) { live.remove(at: place) }
    for other in live[..<place] {
      if let touching, !touching.holds(kept, other) { continue }
      let value = objective.value(
        flows.cells[flows.base(other) + kept], ri: residents[other], wi: jobs[other], rj: residents[kept],
        wj: jobs[kept])
      refresh(other, value, kept: kept, gone: gone)
    }
    for other in live[(place + 1)...] where other < gone && partner[other] == gone { partner[other] = -1 }
    search(place)
  }

  /// Repairs what `region` remembers after `gone` joined `kept`, with which it now has `value`.
  private mutating func refresh(_ region: Int, _ value: Double, kept: Int, gone: Int) {
    if value > bound[region] {
      partner[region] = kept
      bound[region] = value
    } else if partner[region] == kept || partner[region] == gone {
      partner[region] = value == bound[region] ? kept : -1
    } else if partner[region] > kept && value == bound[region] {
      partner[region] = kept
    }
  }
}
