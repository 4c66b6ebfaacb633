import RegionAnalysis
import RegionModel
import Testing

@Suite("CoAssignment")
struct CoAssignmentTests {
  @Test("counts how often two units are together")
  func counts() {
    var runs = CoAssignment(unitCount: 4)
    runs.add(partition("AABB"))
    runs.add(partition("AAAB"))
    runs.add(partition("AB.."))
    #expect(runs.runCount == 3)
    #expect(runs.runsTogether(0, 1) == 2)
    #expect(runs.runsTogether(1, 0) == 2)
    #expect(runs.runsTogether(0, 2) == 1)
    #expect(runs.runsTogether(0, 3) == 0)
    #expect(runs.runsTogether(2, 3) == 1)
    #expect(runs.runsTogether(2, 2) == 2)
    #expect(runs.runsTogether(0, 0) == 3)
    #expect(runs.runsOutside(3) == 1)
    #expect(runs.share(0, 1) == 2.0 / 3)
  }

  @Test("equals comparing every pair in every run")
  func slowTwin() {
    var random = RandomPartitions(seed: 40)
    for units in [0, 1, 2, 3, 10, 41] {
      let partitions = (0..<30).map { _ in
        random.partition(
          of: units, regions: 1 + random.generator.below(6), outside: random.generator.below(2) == 0)
      }
      var runs = CoAssignment(unitCount: units)
      for partition in partitions { runs.add(partition) }
      for one in 0..<units {
        for other in 0..<units {
          let expected = partitions.filter {
            $0.regionOf[one] != nil && $0.regionOf[one] == $0.regionOf[other]
          }
          #expect(runs.runsTogether(one, other) == expected.count)
        }
        #expect(runs.runsOutside(one) == partitions.filter { $0.regionOf[one] == nil }.count)
      }
    }
  }

  @Test("runs made apart and merged, in any order, are the same as runs made together")
  func merging() {
    var random = RandomPartitions(seed: 41)
    let partitions = (0..<12).map { _ in random.partition(of: 20, regions: 5, outside: true) }
    func runs(_ range: Range<Int>) -> CoAssignment {
      var runs = CoAssignment(unitCount: 20)
      for number in range { runs.add(partitions[number]) }
      return runs
    }
    func merged(_ one: CoAssignment, _ other: CoAssignment) -> CoAssignment {
      var sum = one
      sum.merge(other)
      return sum
    }
    let (a, b, c) = (runs(0..<3), runs(3..<4), runs(4..<12))
    #expect(merged(merged(a, b), c) == runs(0..<12))
    #expect(merged(a, merged(b, c)) == runs(0..<12))
    #expect(merged(c, merged(b, a)) == runs(0..<12))
    #expect(merged(a, CoAssignment(unitCount: 20)) == a)
  }
}

@Suite("Certainty")
struct CertaintyTests {
  @Test("is the mean share with the own region, and a border case says where it would belong")
  func toy() {
    var runs = CoAssignment(unitCount: 5)
    for letters in ["AAABB", "AAABB", "AABBB", "AABBB", "AABBB"] { runs.add(partition(letters)) }
    let certainties = runs.certainties(in: partition("AAABB"))
    // C is with A and B in 2 of 5 runs, with D and E in 3 of 5.
    #expect(certainties.map(\.certainty) == [0.7, 0.7, 0.4, 1, 1])
    #expect(certainties.map(\.isBorderCase) == [false, false, true, false, false])
    #expect(certainties[2].alternative?.region == 1)
    #expect(certainties[2].alternative?.share == 6.0 / 10)
    #expect(certainties[0].alternative == nil)
  }

  @Test("of exactly the threshold is no border case")
  func threshold() {
    var runs = CoAssignment(unitCount: 3)
    for letters in ["AAB", "AAB", "AAB", "ABB", "ABB"] { runs.add(partition(letters)) }
    let base = partition("AAB")
    #expect(runs.certainties(in: base)[0].certainty == 0.6)
    #expect(!runs.certainties(in: base)[0].isBorderCase)
    #expect(runs.certainties(in: base, threshold: 0.61)[1].isBorderCase)
    #expect(runs.certainties(in: base, threshold: 0.61)[1].alternative?.region == 1)
  }

  @Test("a unit alone in its region is certain, one outside as often as it is outside")
  func alone() {
    var runs = CoAssignment(unitCount: 3)
    for letters in ["AA.", "AAA", "AAA"] { runs.add(partition(letters)) }
    let certainties = runs.certainties(in: partition("AB."))
    #expect(certainties.map(\.certainty) == [1, 1, 1.0 / 3])
    #expect(certainties[2].region == nil)
    // With A and with B in 2 of 3 runs: the lower number.
    #expect(certainties[2].alternative?.region == 0)
    #expect(certainties[2].alternative?.share == 2.0 / 3)
  }

  @Test("a border case that is never with anybody has no alternative, and without runs nothing is known")
  func nobody() {
    var runs = CoAssignment(unitCount: 3)
    #expect(runs.certainties(in: partition("AAB")).isEmpty)
    runs.add(partition("ABC"))
    let certainties = runs.certainties(in: partition("AAB"))
    #expect(certainties[0].isBorderCase)
    #expect(certainties[0].alternative == nil)
  }

  @Test("equals averaging shares over every region on random runs")
  func slowTwin() {
    var random = RandomPartitions(seed: 42)
    for round in 0..<60 {
      let units = 1 + round % 25
      var runs = CoAssignment(unitCount: units)
      for _ in 0..<(1 + round % 9) {
        runs.add(random.partition(of: units, regions: 1 + round % 6, outside: round % 3 == 0))
      }
      let base = random.partition(of: units, regions: 1 + round % 5, outside: round % 3 == 0)
      for certainty in runs.certainties(in: base) {
        func mean(_ members: [Int]) -> Double {
          let others = members.filter { $0 != certainty.unit }
          return others.isEmpty
            ? 1 : others.reduce(0) { $0 + runs.share(certainty.unit, $1) } / Double(others.count)
        }
        let outside = Double(runs.runsOutside(certainty.unit)) / Double(runs.runCount)
        let own = certainty.region.map { mean(base.members[$0]) } ?? outside
        #expect(abs(certainty.certainty - own) <= 1e-14)
        #expect(certainty.isBorderCase == (certainty.certainty < 0.6))
        let others = base.members.indices.filter { $0 != certainty.region }.map { mean(base.members[$0]) }
        let best = others.max() ?? 0
        let share = certainty.alternative?.share ?? 0
        #expect(abs(share - (certainty.isBorderCase ? best : 0)) <= 1e-14)
      }
    }
  }
}
