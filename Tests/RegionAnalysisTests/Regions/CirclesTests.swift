import RegionAnalysis
import RegionModel
import Testing

@Suite("How alike the circles of two divisions are")
struct CirclesTests {
  @Test("Worked out by hand: the mean over municipalities of what is in both circles over what is in either")
  func byHand() throws {
    let graph = try Toy.graph(
      [1000, 1000, 2000, 4000].enumerated().map { Toy.municipality($0.offset, inhabitants: $0.element) },
      divisions: [
        try Toy.division("a", [("A1", "een", [0, 1]), ("A2", "twee", [2, 3])]),
        try Toy.division("b", [("B1", "een", [0, 1, 2]), ("B2", "twee", [3])]),
      ])
    let circles = Circles(of: graph.divisions, in: graph)
    // 0 and 1: 2 of 3; 2: itself of 0123; 3: itself of 23.
    #expect(circles.likeness(0, 1) == (2.0 / 3 + 2.0 / 3 + 1.0 / 4 + 1.0 / 2) / 4)
    let weights = graph.municipalities.map(\.inhabitants)
    // 0 and 1: 2000 of 4000; 2: 2000 of 8000; 3: 4000 of 6000.
    let sum = 1000 * 0.5 + 1000 * 0.5 + 2000 * 0.25 + 4000 * (4000.0 / 6000)
    #expect(abs(try #require(circles.likeness(0, 1, weights: weights)) - sum / 8000) < 1e-12)
    #expect(circles.likeness(0, 0) == 1)
  }

  @Test("It is symmetric, between 0 and 1, and 1 exactly when all circles are the same")
  func properties() throws {
    var random = RandomGraph(seed: 13)
    for _ in 0..<30 {
      let graph = try random.graph(count: 9)
      let circles = Circles(of: graph.divisions, in: graph)
      let weights = graph.municipalities.map { $0.inhabitants + 1 }
      for one in graph.divisions.indices {
        for other in graph.divisions.indices {
          #expect(circles.likeness(one, other) == circles.likeness(other, one))
          guard let likeness = circles.likeness(one, other),
            let weighted = circles.likeness(one, other, weights: weights)
          else { continue }
          #expect((0...1).contains(likeness) && weighted >= 0 && weighted <= 1 + 1e-12)
          let same = zip(circles.sets[one], circles.sets[other]).allSatisfy {
            $0 == nil || $1 == nil || $0 == $1
          }
          #expect((likeness == 1) == same)
          #expect((weighted > 1 - 1e-12) == same)
        }
      }
    }
  }

  @Test(
    "With the congruence over the same two divisions it is of one kind: (1 + J)/2, J without the municipality itself"
  )
  func pairCongruence() throws {
    var random = RandomGraph(seed: 14)
    for _ in 0..<30 {
      let graph = try random.graph(count: 10)
      guard graph.divisions.count > 1 else { continue }
      let circles = Circles(of: Array(graph.divisions.prefix(2)), in: graph)
      for number in 0..<graph.count {
        guard var one = circles.sets[0][number], var other = circles.sets[1][number] else { continue }
        one.remove(number)
        other.remove(number)
        guard let value = circles.congruence(of: number).value else { continue }
        #expect(abs(value - (1 + one.jaccard(with: other)) / 2) < 1e-12)
      }
    }
  }

  @Test("Where no municipality has a region in both there is no likeness")
  func apart() throws {
    let graph = try Toy.graph(
      (0..<2).map { Toy.municipality($0) },
      divisions: [try Toy.division("a", [("A", "een", [0])]), try Toy.division("b", [("B", "een", [1])])])
    #expect(Circles(of: graph.divisions, in: graph).likeness(0, 1) == nil)
  }
}
