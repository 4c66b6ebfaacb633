import RegionAnalysis
import Testing

@Suite("BestMatch")
struct BestMatchTests {
  @Test("finds the most alike region and says what they share")
  func toy() {
    let matches = partition("AAABBB").bestMatches(in: partition("xxyyzz"))
    #expect(matches.map(\.match) == [0, 2])
    #expect(matches.map(\.jaccard) == [2.0 / 3, 2.0 / 3])
    #expect(matches.map(\.shared.units) == [2, 2])
    #expect(matches.map(\.size.units) == [3, 3])
    #expect(matches.map(\.matchSize.units) == [2, 2])
    #expect(matches.map(\.coverage) == [2.0 / 3, 2.0 / 3])
    #expect(matches.map(\.weightedJaccard) == matches.map(\.jaccard))
  }

  @Test("goes by weight when there are weights")
  func weighted() {
    let matches = partition("AAABBB").bestMatches(in: partition("xxyyzz"), weights: [1, 1, 9, 1, 1, 1])
    #expect(matches.map(\.match) == [1, 2])
    #expect(matches[0].weightedJaccard == 9.0 / 12)
    #expect(matches[0].jaccard == 1.0 / 4)
    #expect(matches[0].weightedCoverage == 9.0 / 11)
    #expect(matches[0].coverage == 1.0 / 3)
  }

  @Test("counts members outside the other partition as not shared")
  func outside() {
    let matches = partition("AABB").bestMatches(in: partition("x..."))
    #expect(matches.map(\.match) == [0, nil])
    #expect(matches.map(\.jaccard) == [0.5, 0])
    #expect(matches[1].coverage == 0)
    #expect(matches[1].matchSize.units == 0)
  }

  @Test("gives ties to the match that shares more, then to the lower number")
  func ties() {
    // AABB against its halves: both share 1 of 4, the lower number wins.
    #expect(partition("AAAA").bestMatches(in: partition("xyzw")).map(\.match) == [0])
    // 1/2 of one unit against 2/4 of two: A shares 1 with x (size 1 of union 2)… and 2 of union 4 with y.
    let first = partition("AAABBB")
    let second = partition("xxyyyy")
    // A: x 2/3, y 1/6; B: y 3/4.
    #expect(first.bestMatches(in: second).map(\.match) == [0, 1])
    // A has 4 units: x holds 2 of them and nothing else (2/4), y holds 2 and nothing else (2/4).
    #expect(partition("AAAA").bestMatches(in: partition("xyyx")).map(\.match) == [0])
    // A of 3: x = 1 of them alone (1/3); y = 2 of them and 3 others (2/6): equal, y shares more.
    #expect(partition("AAABBB").bestMatches(in: partition("xyyyyy"))[0].match == 1)
  }

  @Test("without weight regions are alike only when they are equal")
  func weightless() {
    let matches = partition("AAB").bestMatches(in: partition("xxy"), weights: [0, 0, 0])
    #expect(matches.map(\.weightedJaccard) == [1, 1])
    let unequal = partition("AAB").bestMatches(in: partition("xyy"), weights: [0, 0, 0])
    #expect(unequal.map(\.weightedJaccard) == [0, 0])
    #expect(unequal.map(\.match) == [0, 1])
  }

  @Test("equals comparing every region with every other on random partitions")
  func slowTwin() {
    var random = RandomPartitions(seed: 3)
    for round in 0..<200 {
      let units = 1 + round % 30
      let first = random.partition(of: units, regions: 1 + round % 6, outside: round % 2 == 0)
      let second = random.partition(of: units, regions: 1 + round % 9, outside: round % 3 == 0)
      let weights = random.weights(units)
      for match in first.bestMatches(in: second) {
        let own = Set(first.members[match.region])
        let likeness = second.members.map { other in
          Double(own.intersection(other).count) / Double(own.union(other).count)
        }
        #expect(match.jaccard == likeness.max() ?? 0)
        #expect(match.match == nil ? match.jaccard == 0 : likeness[match.match ?? 0] == match.jaccard)
      }
      for match in first.bestMatches(in: second, weights: weights) {
        let own = Set(first.members[match.region])
        let likeness = second.members.map { other in
          let both = own.intersection(other).reduce(0) { $0 + weights[$1] }
          let either = own.union(other).reduce(0) { $0 + weights[$1] }
          return either > 0 ? both / either : own == Set(other) ? 1 : 0
        }
        #expect(match.weightedJaccard == likeness.max() ?? 0)
      }
    }
  }
}
