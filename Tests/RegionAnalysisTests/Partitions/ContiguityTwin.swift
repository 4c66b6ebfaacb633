import RegionAnalysis

/// The mending of a partition as its documentation describes it, on a full square of flows.
enum ContiguityTwin {
  /// Pieces by spreading labels until nothing changes.
  static func pieces(_ units: [Int], _ neighbours: [[Int]]) -> [[Int]] {
    var label = Dictionary(uniqueKeysWithValues: units.map { ($0, $0) })
    var isChanged = true
    while isChanged {
      isChanged = false
      for unit in units {
        for other in neighbours[unit] {
          if let mine = label[unit], let theirs = label[other], theirs < mine {
            label[unit] = theirs
            isChanged = true
          }
        }
      }
    }
    return Dictionary(grouping: units) { label[$0] ?? $0 }.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  static func run(
    _ partition: Partition, _ flows: [[Double]], _ neighbours: [[Int]]
  ) -> (regionOf: [Int?], moves: [[Int]], apart: [Int]) {
    var regionOf = partition.regionOf
    let units = regionOf.indices
    func out(_ members: [Int]) -> Double { members.reduce(0) { $0 + flows[$1].reduce(0, +) } }
    var loose: Set<Int> = []
    for members in partition.members {
      let pieces = pieces(members, neighbours)
      var main = pieces[0]
      for piece in pieces where out(piece) > out(main) { main = piece }
      loose.formUnion(members.filter { !main.contains($0) })
    }
    var moves: [[Int]] = []
    var isChanged = true
    while isChanged {
      isChanged = false
      for unit in loose.sorted() {
        guard let from = regionOf[unit] else { continue }
        let touched = Set(neighbours[unit].filter { !loose.contains($0) }.compactMap { regionOf[$0] })
          .sorted()
        guard !touched.isEmpty else { continue }
        loose.remove(unit)
        isChanged = true
        guard !touched.contains(from) else { continue }
        let inside = units.filter { $0 == unit || regionOf[$0].map(touched.contains) == true }
        func flow(_ origins: [Int], _ destinations: [Int]) -> Double {
          origins.reduce(0) { sum, one in destinations.reduce(sum) { $0 + flows[one][$1] } }
        }
        var best: (region: Int, link: Double, size: Double)?
        for region in touched {
          let members = units.filter { regionOf[$0] == region }
          let (f, g) = (flow([unit], members), flow(members, [unit]))
          let backward = g == 0 ? 0 : (g / flow(members, inside)) * (g / flow(inside, [unit]))
          let forward = f == 0 ? 0 : (f / flow([unit], inside)) * (f / flow(inside, members))
          let link = backward + forward
          if best.map({ (link, out(members)) > ($0.link, $0.size) }) ?? true {
            best = (region, link, out(members))
          }
        }
        guard let best else { continue }
        regionOf[unit] = best.region
        moves.append([unit, from, best.region])
      }
    }
    return (regionOf, moves, loose.sorted())
  }
}
