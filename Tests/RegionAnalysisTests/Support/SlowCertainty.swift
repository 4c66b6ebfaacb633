import RegionAnalysis
import RegionModel

/// The certainty of a logical region once more: every draw written out as a list of candidates that may stand in it
/// several times, counted with Swift's own sets.
struct SlowCertainty {
  private(set) var inCore: [Int]
  private(set) var wins: [Int]
  private(set) var withoutSource: [Int?] = []
  private(set) var decisive: [Int?] = []
  private let region: LogicalRegion
  private let graph: RegionGraph

  init(of region: LogicalRegion, graph: RegionGraph, runs: Int, seed: UInt64) {
    self.region = region
    self.graph = graph
    inCore = Array(repeating: 0, count: graph.count)
    wins = Array(repeating: 0, count: region.options.count)
    var bodies: [[String]] = []
    for candidate in region.agreement.candidates.joined() {
      let body = Array(candidate.identity.prefix(2))
      if !bodies.contains(body) { bodies.append(body) }
    }
    for run in 0..<runs {
      var generator = SeededGenerator(seed: seed, run: run)
      let drawn = bodies.map { _ in bodies[generator.below(bodies.count)] }
      let (core, best) = outcome(drawn)
      for member in core { inCore[member] += 1 }
      if let best { wins[best] += 1 }
    }
    let sources = Candidate.Source.allCases.map(\.rawValue).filter { source in
      bodies.contains { $0[0] == source }
    }
    if sources.count > 1 {
      for source in sources { withoutSource.append(outcome(bodies.filter { $0[0] != source }).best) }
    }
    if bodies.count > 1 {
      for left in bodies {
        let best = outcome(bodies.filter { $0 != left }).best
        if best != 0 { decisive.append(best) }
      }
    }
  }

  private func outcome(_ drawn: [[String]]) -> (core: Set<Int>, best: Int?) {
    let subject = Set(region.agreement.subject)
    var core = subject
    var shell: Set<Int> = []
    for number in 0..<graph.count where !subject.contains(number) {
      var shares: [Double] = []
      for list in region.agreement.candidates {
        var (inside, all) = (0, 0)
        for body in drawn {
          for candidate in list where Array(candidate.identity.prefix(2)) == body {
            let weight = region.agreement.weights.weight(of: candidate)
            all += weight
            if candidate.members.contains(number) { inside += weight }
          }
        }
        if all > 0 { shares.append(Double(inside) / Double(all)) }
      }
      let share = shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
      if share >= 0.75 - 1e-9 { core.insert(number) } else if share >= 0.5 - 1e-9 { shell.insert(number) }
    }
    let target = core == subject ? core.union(shell) : core
    let set = MunicipalitySet(target, capacity: graph.count)
    let weights = graph.municipalities.map(\.inhabitants)
    // Ties are decided by self-containment, size and name, whatever the place in the list of options.
    let order = region.options.indices.sorted { one, other in
      let (a, b) = (region.options[one], region.options[other])
      let (x, y) = (
        a.members.jaccard(with: set, weights: weights), b.members.jaccard(with: set, weights: weights)
      )
      if x != y { return x > y }
      let (c, d) = (a.selfContainment?.lowest ?? 0, b.selfContainment?.lowest ?? 0)
      if c != d { return c > d }
      if a.members.count != b.members.count { return a.members.count < b.members.count }
      let (first, second) = (a.candidates[0], b.candidates[0])
      return (first.name, first.id, first.region ?? "") < (second.name, second.id, second.region ?? "")
    }
    return (core, order.first)
  }
}
