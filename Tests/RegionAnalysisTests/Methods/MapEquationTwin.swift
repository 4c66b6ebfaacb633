import Foundation

/// The map equation from its definition, by full matrices.
struct MapEquationTwin {
  /// Share of the steps that go from one unit to another.
  let steps: [[Double]]

  init(_ flows: [[Double]], ownFlow: Bool = true, time: Double = 1) {
    let units = flows.indices
    var flows = flows
    if !ownFlow { for unit in units { flows[unit][unit] = 0 } }
    let leaving = flows.map { $0.reduce(0, +) }
    let total = leaving.reduce(0, +)
    var share = leaving.map { $0 / total }
    for _ in 0..<3_000 {
      var next = leaving.map { _ in 0.0 }
      for unit in units {
        for other in units {
          let follows = leaving[unit] > 0 ? flows[unit][other] / leaving[unit] : leaving[other] / total
          next[other] += share[unit] * (0.85 * follows + 0.15 * leaving[other] / total)
        }
      }
      share = next
    }
    let walking = units.filter { leaving[$0] > 0 }.reduce(0) { $0 + share[$1] }
    steps = units.map { unit in
      units.map { other in leaving[unit] > 0 ? share[unit] / walking * flows[unit][other] / leaving[unit] : 0
      }
    }
    self.time = time
  }

  private let time: Double

  /// L(M) in bits for a step: the words for entering groups, and in each group the words for units and for leaving.
  func bits(_ labels: [Int]) -> Double {
    let units = steps.indices
    let visits = units.map { unit in units.reduce(0) { $0 + steps[$1][unit] } }
    var length = 0.0
    var entries: [Double] = []
    for group in Set(labels).sorted() {
      let inside = units.filter { labels[$0] == group }
      let outside = units.filter { labels[$0] != group }
      let enters = time * outside.reduce(0.0) { sum, from in inside.reduce(sum) { $0 + steps[from][$1] } }
      let leaves = time * inside.reduce(0.0) { sum, from in outside.reduce(sum) { $0 + steps[from][$1] } }
      entries.append(enters)
      length += Self.cost([leaves] + inside.map { visits[$0] })
    }
    return length + Self.cost(entries)
  }

  /// Uses of a code book times the bits of a use: the entropy of what is used.
  private static func cost(_ uses: [Double]) -> Double {
    let all = uses.reduce(0, +)
    return uses.filter { $0 > 0 }.reduce(0) { $0 - $1 * log2($1 / all) }
  }
}
