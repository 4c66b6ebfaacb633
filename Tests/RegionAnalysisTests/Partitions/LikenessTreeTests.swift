import RegionAnalysis
import RegionModel
import Testing

@Suite("A tree of likeness joins what is most alike on average")
struct LikenessTreeTests {
  @Test("A case worked by hand")
  func byHand() {
    // 0 and 1 are 0.9 alike; 2 is 0.5 and 0.7 like them: 0.6 on average; 3 is like nobody.
    let square = [[1, 0.9, 0.5, 0.1], [0.9, 1, 0.7, 0.2], [0.5, 0.7, 1, 0.3], [0.1, 0.2, 0.3, 1]]
    let tree = LikenessTree(count: 4) { square[$0][$1] }
    #expect(tree.steps.map(\.first) == [0, 4, 5])
    #expect(tree.steps.map(\.second) == [1, 2, 3])
    let wanted = [0.9, 0.6, 0.2]
    for (step, value) in zip(tree.steps, wanted) { #expect(abs(step.likeness - value) < 1e-12) }
  }

  @Test(
    "It equals a slow twin that averages all pairs anew at every step",
    arguments: 1...20 as ClosedRange<UInt64>)
  func twin(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = 9
    var square = [[Double]](repeating: [Double](repeating: 1, count: count), count: count)
    for one in 0..<count {
      for other in (one + 1)..<max(count, one + 1) {
        square[one][other] = Double.random(in: 0..<1, using: &generator)
        square[other][one] = square[one][other]
      }
    }
    let tree = LikenessTree(count: count) { square[$0][$1] }
    var groups = (0..<count).map { [$0] }
    for step in tree.steps {
      var best = (value: -1.0, one: 0, other: 0)
      for one in groups.indices {
        for other in groups.indices where other > one {
          let pairs = groups[one].flatMap { a in groups[other].map { square[a][$0] } }
          let average = pairs.reduce(0, +) / Double(pairs.count)
          if average > best.value { best = (average, one, other) }
        }
      }
      #expect(abs(step.likeness - best.value) < 1e-9)
      groups[best.one] += groups[best.other]
      groups.remove(at: best.other)
    }
    #expect(groups.count == 1)
    #expect(zip(tree.steps, tree.steps.dropFirst()).allSatisfy { $0.likeness >= $1.likeness })
  }

  @Test("Ties join the lowest first; what cannot be compared joins last; nothing gives no steps")
  func edges() {
    #expect(
      LikenessTree(count: 3) { _, _ in 0.5 }.steps.map { [$0.first, $0.second] } == [[0, 1], [3, 2]])
    #expect(LikenessTree(count: 3) { $0 == 0 ? nil : $0 == 1 && $1 == 2 ? 0.1 : nil }.steps[0].first == 1)
    #expect(LikenessTree(count: 1) { _, _ in 1 }.steps.isEmpty)
    #expect(LikenessTree(count: 0) { _, _ in 1 }.steps.isEmpty)
  }
}
