import RegionModel
import Testing

@testable import RegionAnalysis

@Suite("The best k channels")
struct MaximumCoverageTests {
  private func exhaustive(_ sets: [MunicipalitySet], k: Int, weights: [Int]) -> Int {
    var best = 0
    for mask in 0..<(1 << sets.count) where mask.nonzeroBitCount <= k {
      let chosen = sets.indices.filter { mask & (1 << $0) != 0 }
      let reached = chosen.reduce(MunicipalitySet(capacity: weights.count)) { $0.union(sets[$1]) }
      best = max(best, reached.reduce(0) { $0 + weights[$1] })
    }
    return best
  }

  @Test("One channel of the toy reaches four, two reach seven, three reach all nine")
  func byHand() {
    let sets = ReachToy.channels.map(\.members)
    let one = MaximumCoverage(sets, k: 1, target: ReachToy.all)
    #expect(one.steps.map(\.channel) == [4] && one.value == 4 && one.isProven)
    let two = MaximumCoverage(sets, k: 2, target: ReachToy.all)
    #expect(two.steps.map(\.channel) == [4, 0] && two.steps.map(\.gain) == [4, 3] && two.isProven)
    let three = MaximumCoverage(sets, k: 3, target: ReachToy.all)
    #expect(three.value == 9 && three.steps.map { ReachToy.letters($0.new) } == ["EFHI", "ABC", "DG"])
    let many = MaximumCoverage(sets, k: 5, target: ReachToy.all)
    #expect(many.steps.count == 3 && many.value == 9 && many.isProven)
    #expect(MaximumCoverage(sets, k: 0, target: ReachToy.all).steps.isEmpty)
  }

  @Test("By weight a smaller channel can be better")
  func weights() {
    let weights = [50, 1, 1, 1, 1, 1, 1, 1, 1]
    let best = MaximumCoverage(
      ReachToy.channels.map(\.members), k: 1, weights: weights, target: ReachToy.all)
    #expect(best.steps.map(\.channel) == [0] && best.value == 52)
  }

  @Test("The greedy answer can miss the best: the trap of two halves")
  func trap() {
    // The large channel takes the middle of both halves; the two halves alone reach everybody.
    let sets = ["BCDFG", "ABCD", "EFGH"].map(ReachToy.set)
    let best = MaximumCoverage(sets, k: 2, target: ReachToy.all)
    #expect(best.greedyValue == 7 && best.value == 8 && best.isProven)
    #expect(best.steps.map(\.channel) == [1, 2])
  }

  @Test("Fixed channels come on top of k and what they reach adds nothing")
  func fixed() {
    let sets = ReachToy.channels.map(\.members)
    let best = MaximumCoverage(sets, k: 1, target: ReachToy.all, fixed: [4])
    #expect(best.steps.map(\.channel) == [0] && best.value == 3)
  }

  @Test("The value equals exhaustive search, and the steps add up to it", arguments: 0..<80)
  func random(round: Int) {
    var random = RandomChannels(seed: UInt64(700 + round))
    let (count, municipalities) = (4 + round % 9, 6 + round % 15)
    let sets = random.sets(
      count: count, municipalities: municipalities, share: 0.15 + 0.05 * Double(round % 6))
    let weights = (0..<municipalities).map { _ in random.generator.below(round % 2 == 0 ? 2 : 1000) }
    let target = MunicipalitySet.all(capacity: municipalities)
    for k in 1...4 {
      let best = MaximumCoverage(sets, k: k, weights: weights, target: target)
      #expect(best.value == exhaustive(sets, k: k, weights: weights) && best.isProven)
      #expect(best.steps.count <= k)
      let reached = best.steps.reduce(MunicipalitySet(capacity: municipalities)) {
        $0.union(sets[$1.channel])
      }
      #expect(best.value == reached.reduce(0) { $0 + weights[$1] })
      #expect(zip(best.steps, best.steps.dropFirst()).allSatisfy { $0.gain >= $1.gain })
      #expect(Double(best.greedyValue) >= MaximumCoverage.guarantee * Double(best.value))
    }
  }

  @Test("A search that is cut off keeps at least the greedy answer and a bound that holds")
  func cutOff() {
    var random = RandomChannels(seed: 15)
    let sets = random.sets(count: 80, municipalities: 120, share: 0.08)
    let target = MunicipalitySet.all(capacity: 120)
    let full = MaximumCoverage(sets, k: 6, target: target)
    #expect(full.isProven)
    for nodes in [0, 1, 2] {
      let cut = MaximumCoverage(sets, k: 6, target: target, limit: SearchLimit(nodes: nodes))
      #expect(cut.bound >= full.value && cut.value <= full.value && cut.value >= cut.greedyValue)
    }
    #expect(!MaximumCoverage(sets, k: 6, target: target, limit: SearchLimit(nodes: 0)).isProven)
  }

  @Test("The bound of prices is never below what any k channels reach, whatever the prices begin with")
  func bound() {
    var random = RandomChannels(seed: 21)
    for round in 0..<60 {
      let sets = random.sets(count: 9, municipalities: 16, share: 0.25)
      let weights = (0..<16).map { _ in 1 + random.generator.below(9) }
      let matrix = CoverageMatrix(columns: sets.map { Array($0) }, weights: weights)
      let open = [Bool](repeating: true, count: matrix.rows.count)
      let usable = [Bool](repeating: true, count: matrix.columns.count)
      let start = round % 2 == 0 ? nil : matrix.weights.map { Double(random.generator.below($0 + 1)) }
      for (k, steps) in [(1, 0), (2, 3), (3, 40)] {
        let found = CoverageBound(
          matrix, k: k, open: open, usable: usable, start: start, target: 0, steps: steps)
        let best = exhaustive(sets, k: k, weights: weights)
        #expect(found.value >= best)
        #expect(found.found.value <= best)
      }
    }
  }

  @Test(
    "A channel within another is left out, of equal ones the first stays, and alike municipalities are one")
  func matrix() {
    let sets = ["ABC", "AB", "ABC", "DE"].map { Array(ReachToy.set($0)) }
    let matrix = CoverageMatrix(columns: sets, weights: [1, 2, 4, 8, 16, 32, 0, 0, 0])
    #expect(matrix.originals == [0, 3])
    #expect(matrix.weights.sorted() == [7, 24])
  }
}
