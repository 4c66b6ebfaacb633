public import RegionModel

/// A partition whose regions hang together, and what was moved for it.
public struct ContiguousPartition: Sendable, Hashable {
  /// A unit that went to another region. Regions by their number in the partition that was mended.
  public struct Move: Sendable, Hashable {
    /// The unit.
    public let unit: Int
    /// The region it lay apart from.
    public let from: Int
    /// The region it went to.
    public let to: Int
  }

  /// The regions after the moves; as many as before.
  public let partition: Partition
  /// For each region its number in the partition that was mended.
  public let mendedFrom: [Int]
  /// The moves, in order.
  public let moved: [Move]
  /// Units that lie apart from their region and touch no other: islands without links. They stay, ascending.
  public let apart: [Int]
}

extension Partition {
  /// Moves units that lie apart from the main piece of their region to a region that they touch.
  ///
  /// The main piece of a region is the connected piece with most employed residents (all outflow); of equal pieces
  /// the one with the lowest unit. All other units of the region are loose. The loose units are visited by ascending
  /// number, again and again. One that touches units of other regions that are not loose leaves its region and goes
  /// to the one of these regions with the strongest two-way link; its new region then has it in its main piece. One
  /// that by then touches the main piece of its own region, because others joined that, stays. One that touches only
  /// loose units and units outside waits for the next round, as its neighbours may have moved by then. Units outside
  /// all regions stay outside and join nothing.
  ///
  /// The link of unit x and region k is (g/R_k)·(g/W_x) + (f/R_x)·(f/W_k), f being the flow from x to k and g the
  /// flow back; R and W are outflow and inflow counted only among x and the regions it touches, so that far-away
  /// flows do not matter (Coombes, Green & Openshaw 1986, doi:10.1057/jors.1986.163, on this subset as in the R
  /// package LabourMarketAreas). Of equal links the region with most employed residents wins, then the lowest.
  ///
  /// It ends: whoever moves or stays is part of a main piece from then on, main pieces never lose a unit (only loose
  /// ones move, and no unit becomes loose), and a round in which nothing happens is the last. So there are at most as
  /// many moves as loose units, and one round more. No unit is lost, because a move only changes the region of one
  /// unit; no region is, because its main piece stays. The loose units that are left touch no main piece at all, or
  /// they would have moved or stayed.
  ///
  /// Cost O(n + borders) and for each move the flows of the regions that the unit touches.
  /// - Throws: ``MethodError`` when the neighbours are not known.
  public func contiguous(in network: FlowNetwork) throws(MethodError) -> ContiguousPartition {
    let neighbours = try network.demandNeighbours("Aaneengesloten maken")
    precondition(unitCount == network.count, "a partition of this network")
    var mending = ContiguityMending(self, network.flows, neighbours)
    mending.run()
    let partition = Partition(labels: mending.regionOf)
    return ContiguousPartition(
      partition: partition, mendedFrom: partition.members.compactMap { mending.regionOf[$0[0]] },
      moved: mending.moved, apart: mending.loose)
  }
}

/// The work of ``Partition/contiguous(in:)``.
private struct ContiguityMending {
  private(set) var regionOf: [Int?]
  private(set) var moved: [ContiguousPartition.Move] = []
  /// Units that are not in the main piece of their region, ascending.
  private(set) var loose: [Int]
  private var members: [[Int]]
  private var isLoose: [Bool]
  private let flows: FlowTable
  private let neighbours: [[Int]]

  init(_ partition: Partition, _ flows: FlowTable, _ neighbours: [[Int]]) {
    regionOf = partition.regionOf
    members = partition.members
    self.flows = flows
    self.neighbours = neighbours
    isLoose = [Bool](repeating: false, count: regionOf.count)
    for region in members {
      let pieces = connectedPieces(of: region, neighbours: neighbours)
      let sizes = pieces.map { $0.reduce(0) { $0 + flows.outgoing[$1] } }
      guard let main = sizes.indices.max(by: { sizes[$0] < sizes[$1] || (sizes[$0] == sizes[$1] && $0 > $1) })
      else { continue }
      for (place, piece) in pieces.enumerated() where place != main {
        for unit in piece { isLoose[unit] = true }
      }
    }
    loose = regionOf.indices.filter { [isLoose] in isLoose[$0] }
  }

  mutating func run() {
    var isDone = false
    while !isDone {
      isDone = true
      for unit in loose {
        let candidates = Set(neighbours[unit].filter { !isLoose[$0] }.compactMap { regionOf[$0] }).sorted()
        guard let from = regionOf[unit], !candidates.isEmpty else { continue }
        isLoose[unit] = false
        isDone = false
        guard !candidates.contains(from) else { continue }
        let to = strongest(of: candidates, for: unit)
        regionOf[unit] = to
        members[from].removeAll { $0 == unit }
        members[to].append(unit)
        moved.append(ContiguousPartition.Move(unit: unit, from: from, to: to))
      }
      loose.removeAll { [isLoose] in !isLoose[$0] }
    }
  }

  /// The candidate with the strongest link, measured on the flows among the unit and the candidates only.
  private func strongest(of candidates: [Int], for unit: Int) -> Int {
    guard candidates.count > 1 else { return candidates[0] }
    var place = [Int?](repeating: nil, count: members.count)
    for (index, region) in candidates.enumerated() { place[region] = index }
    func candidate(of other: Int) -> Int? { other == unit ? nil : regionOf[other].flatMap { place[$0] } }

    var (residents, jobs) = (candidates.map { _ in 0.0 }, candidates.map { _ in 0.0 })
    for (index, region) in candidates.enumerated() {
      for origin in members[region] {
        for cell in flows.from(origin) {
          guard cell.other == unit || candidate(of: cell.other) != nil else { continue }
          residents[index] += cell.value
          if let other = candidate(of: cell.other) { jobs[other] += cell.value }
        }
      }
    }
    var (to, back) = (residents.map { _ in 0.0 }, residents.map { _ in 0.0 })
    for cell in flows.from(unit) {
      if let other = candidate(of: cell.other) { to[other] += cell.value }
    }
    for cell in flows.to(unit) {
      if let other = candidate(of: cell.other) { back[other] += cell.value }
    }
    let unitResidents = flows.inside[unit] + to.reduce(0, +)
    let unitJobs = flows.inside[unit] + back.reduce(0, +)
    let links = candidates.indices.map { index in
      let (f, g) = (to[index], back[index])
      let backward = g > 0 ? (g / residents[index]) * (g / unitJobs) : 0
      let forward = f > 0 ? (f / unitResidents) * (f / (jobs[index] + f)) : 0
      return backward + forward
    }
    let sizes = candidates.map { members[$0].reduce(0) { $0 + flows.outgoing[$1] } }
    var best = 0
    for index in candidates.indices.dropFirst()
    where (links[index], sizes[index]) > (links[best], sizes[best]) { best = index }
    return candidates[best]
  }
}
