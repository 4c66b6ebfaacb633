import RegionModel

/// The labour market procedure in full matrices and plain loops, from the specification sentence by sentence: slow,
/// and easy to check against it. Communities count from 0 among those that take part, clusters from 1.
struct LabourMarketTwin {
  struct Entry: Equatable {
    var type: String
    var iteration: Int
    var cluster: Int
    var validity: Double
    var community: Int
    var second: Int?
  }

  var minSZ = 0.0
  var minSC = 0.0
  var tarSZ = 0.0
  var tarSC = 0.0
  var compat = false

  var units: [Int] = []
  var zeroList: [Int] = []
  var t: [[Double]] = []
  var r: [Double] = []
  var w: [Double] = []
  var cluster: [Int] = []
  var reserve: [Entry] = []
  var moves: [Int] = []
  var before: [Int] = []
  var notAssigned: [Int] = []
  /// Whether it was stopped because it did not come to an end.
  var ranTooLong = false

  // 1.1
  mutating func prepare(_ flows: [[Double]]) {
    units = Array(flows.indices)
    while true {
      let out = units.filter { i in
        let live = units.reduce(0.0) { $0 + flows[i][$1] }
        let work = units.reduce(0.0) { $0 + flows[$1][i] }
        return live == 0 || work == 0 || (flows[i][i] == live && flows[i][i] == work)
      }
      if out.isEmpty { break }
      zeroList += out
      units.removeAll { out.contains($0) }
    }
    t = units.map { i in units.map { flows[i][$0] } }
    r = t.map { $0.reduce(0.0, +) }
    w = t.indices.map { j in t.reduce(0.0) { $0 + $1[j] } }
    cluster = t.indices.map { $0 + 1 }
    moves = t.map { _ in 0 }
  }

  // 1.2
  func validity(s: Double, r: Double, w: Double) -> Double {
    let msc = min(s / r, s / w)
    if msc == 1 { return 1 }
    let y = min(msc / tarSC, 1)
    let lack = max((tarSZ - r) / (tarSZ - minSZ), 0)
    let z = 1 - (1 - minSC / tarSC) * lack
    return y * z * (tarSC / minSC)
  }

  func members(_ k: Int) -> [Int] { cluster.indices.filter { cluster[$0] == k } }
  func live(_ k: Int) -> Double { members(k).reduce(0.0) { $0 + r[$1] } }
  func work(_ k: Int) -> Double { members(k).reduce(0.0) { $0 + w[$1] } }

  func validity(_ k: Int) -> Double {
    var s = 0.0
    for i in members(k) { for j in members(k) { s += t[i][j] } }
    return validity(s: s, r: live(k), w: work(k))
  }

  // 1.5
  func splitValidities(_ c: Int) -> [Double] {
    var cells: [Double] = []
    for i in members(c) { for j in members(c) where t[i][j] > 0 { cells.append(t[i][j]) } }
    if cells.isEmpty { cells = [0] }
    return members(c).flatMap { q in cells.map { validity(s: $0, r: r[q], w: w[q]) } }
  }

  // 1.3
  func dominant(_ x: Int, besides c: Int) -> Int? {
    var f = [Int: Double]()
    var g = [Int: Double]()
    for j in t.indices {
      f[cluster[j], default: 0] += t[x][j]
      g[cluster[j], default: 0] += t[j][x]
    }
    let all = Set(cluster).subtracting([0, c]).sorted()
    let coming = all.filter { (g[$0] ?? 0) > 0 }
    let going = all.filter { (g[$0] ?? 0) == 0 && (f[$0] ?? 0) > 0 }
    var best: Int?
    var most = -1.0
    for k in coming + going {
      let (from, to) = (g[k] ?? 0, f[k] ?? 0)
      let strength = (from / live(k)) * (from / w[x]) + (to / r[x]) * (to / work(k))
      if strength >= most { (best, most) = (k, strength) }
    }
    return best
  }

  // 1.4
  mutating func run(longest: Int = 20_000) {
    var split: Int?
    var iteration = 0
    while true {
      let clusters = Set(cluster).subtracting([0]).sorted()
      let ranks = clusters.map { $0 == split ? (splitValidities($0).min() ?? 0) : validity($0) }
      guard let lowest = ranks.min(), lowest < 1 else { break }
      iteration += 1
      if iteration > longest {
        ranTooLong = true
        return
      }
      let c = clusters[ranks.firstIndex(of: lowest) ?? 0]
      let inC = members(c)
      var order = inC
      if inC.count > 1 {
        let ext = inC.map { k in
          t.indices.filter { cluster[$0] != c }.reduce(0.0) { $0 + t[$1][k] } + r[k] - t[k][k]
        }
        order = inC.indices.sorted { (-ext[$0], $0) < (-ext[$1], $1) }.map { inC[$0] }
      }
      let x = order[0]
      let second = inC.count > 1 ? order[1] : nil
      var type: String?
      if let k = dominant(x, besides: c) {
        let old = k == split ? splitValidities(k) : [validity(k)]
        cluster[x] = k
        let new = validity(k)
        if old.allSatisfy({ new >= $0 }) { moves[x] += 1 } else { type = inC.count == 1 ? "A" : "C" }
      } else {
        type = inC.count == 1 ? "B" : "D"
      }
      if let type {
        cluster[x] = 0
        reserve.append(
          Entry(type: type, iteration: iteration, cluster: c, validity: lowest, community: x, second: second))
      }
      split = compat && inC.count > 2 ? c : nil
    }
    empty()
  }

  // 1.6
  mutating func empty() {
    before = cluster
    var assigned = true
    while assigned {
      assigned = false
      for x in cluster.indices.reversed() where cluster[x] == 0 {
        guard let k = dominant(x, besides: 0) else { continue }
        cluster[x] = k
        assigned = true
      }
    }
    notAssigned = members(0)
  }
}
