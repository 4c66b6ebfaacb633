import RegionAnalysis
import RegionModel
import Testing

@Suite("Likeness of two sets")
struct JaccardTests {
  private func set(_ members: [Int], of capacity: Int = 9) -> MunicipalitySet {
    MunicipalitySet(members, capacity: capacity)
  }

  private typealias Case = (one: [Int], other: [Int], expected: Double)

  private static let plainCases: [Case] = [
    ([0, 1], [0, 1, 2], 2.0 / 3), ([0, 1, 2, 3], [0, 1], 2.0 / 4), ([0], [1], 0), ([4, 5], [4, 5], 1),
    ([], [1], 0), ([], [], 1),
  ]

  @Test("It is the members of both divided by the members of either", arguments: plainCases)
  private func byHand(one: [Int], other: [Int], expected: Double) {
    #expect(set(one).jaccard(with: set(other)) == expected)
    #expect(set(other).jaccard(with: set(one)) == expected)
  }

  private static let weightedCases: [Case] = [
    ([0, 1], [1, 2], 20.0 / 60), ([0], [2], 0), ([2], [1, 2], 30.0 / 50), ([0, 1], [0, 1], 1), ([], [0], 0),
    ([], [], 1),
  ]

  @Test("With weights every municipality counts for its weight", arguments: weightedCases)
  private func weighted(one: [Int], other: [Int], expected: Double) {
    let weights = [10, 20, 30, 0, 0]
    #expect(set(one, of: 5).jaccard(with: set(other, of: 5), weights: weights) == expected)
    #expect(set(other, of: 5).jaccard(with: set(one, of: 5), weights: weights) == expected)
  }

  @Test("Sets whose members weigh nothing are alike only when they are equal")
  func weightless() {
    let weights = [10, 20, 30, 0, 0]
    #expect(set([3], of: 5).jaccard(with: set([3], of: 5), weights: weights) == 1)
    #expect(set([3], of: 5).jaccard(with: set([4], of: 5), weights: weights) == 0)
    #expect(set([3], of: 5).jaccard(with: set([], of: 5), weights: weights) == 0)
  }

  @Test("A member that weighs nothing does not make two sets less alike")
  func weightlessMember() {
    #expect(set([0, 3], of: 5).jaccard(with: set([0], of: 5), weights: [10, 20, 30, 0, 0]) == 1)
  }

  @Test("Both forms equal a count with Swift's own sets, and ten times the weight changes nothing")
  func twin() {
    var random = RandomGraph(seed: 1)
    for _ in 0..<500 {
      let count = 1 + random.generator.below(150)
      let one = random.members(of: count, share: 0.4)
      let other = random.members(of: count, share: 0.6)
      let weights = (0..<count).map { _ in random.generator.below(5) }
      let both = Set(one).intersection(other)
      let either = Set(one).union(other)
      let plain = either.isEmpty ? 1 : Double(both.count) / Double(either.count)
      let (first, second) = (set(one, of: count), set(other, of: count))
      #expect(first.jaccard(with: second) == plain)
      #expect(first.jaccard(with: second, weights: [Int](repeating: 7, count: count)) == plain)
      let heavy = both.map { weights[$0] }.reduce(0, +)
      let all = either.map { weights[$0] }.reduce(0, +)
      let weighted: Double = all == 0 ? (one == other ? 1 : 0) : Double(heavy) / Double(all)
      #expect(first.jaccard(with: second, weights: weights) == weighted)
      #expect(first.jaccard(with: second, weights: weights.map { $0 * 10 }) == weighted)
    }
  }
}
