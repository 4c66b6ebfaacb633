/// Intramax as it is written down: every step looks at every pair of regions. O(n³).
enum IntramaxTwin {
  enum Form: String {
    case ratio = "verhouding"
    case difference = "verschil"
  }

  static func steps(
    _ flows: [[Double]], _ form: Form, borders: [(Int, Int)]?
  ) -> [(kept: Int, absorbed: Int, shown: Double)] {
    var flows = flows
    let size = flows.count
    var residents = flows.map { $0.reduce(0, +) }
    var jobs = (0..<size).map { unit in flows.reduce(0) { $0 + $1[unit] } }
    let total = residents.reduce(0, +)
    if form == .ratio {
      residents = residents.map { $0 == 0 ? 1 : $0 }
      jobs = jobs.map { $0 == 0 ? 1 : $0 }
    }
    var touching = (0..<size).map { _ in [Bool](repeating: borders == nil, count: size) }
    for (one, other) in borders ?? [] {
      touching[one][other] = true
      touching[other][one] = true
    }
    var live = Array(0..<size)
    var steps: [(kept: Int, absorbed: Int, shown: Double)] = []
    while true {
      var best: (kept: Int, absorbed: Int, value: Double)?
      for one in live {
        for other in live where other > one && touching[one][other] {
          let value: Double
          switch form {
          case .ratio:
            value =
              flows[one][other] / (residents[one] * jobs[other]) + flows[other][one]
              / (residents[other] * jobs[one])
          case .difference:
            let all = total > 0 ? total : 1
            value =
              (flows[one][other] / all - (residents[one] / all) * (jobs[other] / all))
              + (flows[other][one] / all - (residents[other] / all) * (jobs[one] / all))
          }
          if best.map({ value > $0.value }) ?? true { best = (one, other, value) }
        }
      }
      guard let (kept, gone, value) = best else { return steps }
      steps.append((kept, gone, form == .ratio ? value * total : value))
      for unit in 0..<size { flows[kept][unit] += flows[gone][unit] }
      for unit in 0..<size { flows[unit][kept] += flows[unit][gone] }
      for unit in 0..<size where touching[gone][unit] {
        touching[kept][unit] = true
        touching[unit][kept] = true
      }
      residents[kept] += residents[gone]
      jobs[kept] += jobs[gone]
      live.removeAll { $0 == gone }
    }
  }
}
