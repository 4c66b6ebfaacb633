/// Travel-to-work areas in full matrices and plain loops: slow, and easy to check against the description. Works on
/// communities that all take part; areas are numbered from 1, 0 is the reserve.
struct TravelToWorkTwin {
  var t: [[Double]]
  var minSZ: Double
  var minSC: Double
  var tarSZ: Double
  var tarSC: Double
  var linear: Bool
  var keepsReserve: Bool
  var area: [Int] = []
  var before: [Int] = []
  var dissolved: [Int] = []

  func zones(_ k: Int) -> [Int] { area.indices.filter { area[$0] == k } }
  func live(_ x: Int) -> Double { t[x].reduce(0, +) }
  func work(_ x: Int) -> Double { t.reduce(0) { $0 + $1[x] } }

  func value(_ k: Int) -> Double {
    let inK = zones(k)
    let r = inK.reduce(0.0) { $0 + live($1) }
    let w = inK.reduce(0.0) { $0 + work($1) }
    var s = 0.0
    for i in inK { for j in inK { s += t[i][j] } }
    let contained = min(s / r, s / w)
    if contained == 1 { return 1 }
    if linear {
      if r < minSZ { return r / minSZ * min(contained / tarSC, 1) }
      if r >= tarSZ { return contained / minSC }
      return contained / (minSC + (tarSC - minSC) * ((tarSZ - r) / (tarSZ - minSZ)))
    }
    let lack = r < tarSZ ? (tarSZ - r) / (tarSZ - minSZ) : 0
    return min(contained / tarSC, 1) * (1 - (1 - minSC / tarSC) * lack) * (tarSC / minSC)
  }

  func strongest(_ x: Int) -> Int? {
    let all = Set(area).subtracting([0]).sorted()
    let from = all.map { k in zones(k).reduce(0.0) { $0 + t[$1][x] } }
    let to = all.map { k in zones(k).reduce(0.0) { $0 + t[x][$1] } }
    let order = all.indices.filter { from[$0] > 0 } + all.indices.filter { from[$0] == 0 && to[$0] > 0 }
    var best: (area: Int, strength: Double)?
    for index in order {
      let r = zones(all[index]).reduce(0.0) { $0 + live($1) }
      let w = zones(all[index]).reduce(0.0) { $0 + work($1) }
      let strength = (from[index] / r) * (from[index] / work(x)) + (to[index] / live(x)) * (to[index] / w)
      if strength >= best?.strength ?? -1 { best = (all[index], strength) }
    }
    return best?.area
  }

  mutating func run() {
    area = t.indices.map { $0 + 1 }
    while let lowest = Set(area).subtracting([0]).map({ (value($0), $0) }).min(by: <), lowest.0 < 1 {
      let loose = zones(lowest.1)
      dissolved.append(lowest.1)
      for x in loose { area[x] = 0 }
      for x in loose {
        guard let k = strongest(x) else { continue }
        let old = value(k)
        area[x] = k
        if keepsReserve, value(k) < old { area[x] = 0 }
      }
    }
    before = area
    var waiting = 0
    repeat {
      waiting = zones(0).count
      for x in zones(0).reversed() { if let k = strongest(x) { area[x] = k } }
    } while zones(0).count < waiting
  }
}
