import RegionAnalysis
import Testing

@Suite("Exceptions")
struct ExceptionsTests {
  @Test("names the units that fall elsewhere, and those that come with the match")
  func toy() {
    let exceptions = PartitionExceptions(partition("AAABBB"), partition("xxyyzz"))
    #expect(exceptions.regions.map(\.best.match) == [0, 2])
    #expect(exceptions.regions[0].leaving.map { [$0.unit, $0.region] } == [[2, 1]])
    #expect(exceptions.regions[0].joining.isEmpty)
    #expect(exceptions.regions[1].leaving.map { [$0.unit, $0.region] } == [[3, 1]])
    #expect(exceptions.units.map(\.unit) == [2, 3])
    #expect(exceptions.units.map(\.first) == [0, 1])
    #expect(exceptions.units.map(\.second) == [1, 1])
    #expect(exceptions.counterparts == [0, 2])
    #expect(!exceptions.areEqual)
  }

  @Test("a region inside a larger one has members joining and none leaving")
  func inside() {
    let exceptions = PartitionExceptions(partition("AABB"), partition("xxxx"))
    #expect(exceptions.regions.map(\.isInside) == [true, true])
    #expect(exceptions.regions.map(\.isEqual) == [false, false])
    #expect(exceptions.regions[0].joining.map { [$0.unit, $0.region] } == [[2, 1], [3, 1]])
    #expect(exceptions.units.map(\.unit).count == 2)
  }

  @Test("units outside in one partition only are exceptions, outside in both are not")
  func outside() {
    let exceptions = PartitionExceptions(partition("AAA.."), partition("xx.x."))
    #expect(exceptions.units.map(\.unit) == [2, 3])
    #expect(exceptions.units.map(\.second) == [nil, 0])
    #expect(exceptions.regions[0].leaving.map(\.region) == [nil])
    #expect(exceptions.regions[0].joining.map(\.region) == [nil])
    #expect(PartitionExceptions(partition("A.B"), partition("y.x")).areEqual)
    #expect(PartitionExceptions(partition(""), partition("")).areEqual)
    let none = PartitionExceptions(partition("AA"), partition(".."))
    #expect(none.units.count == 2)
    #expect(none.regions[0].best.match == nil)
    #expect(none.counterparts == [nil])
  }

  @Test("best matches go by weight when there are weights, the exceptions stay the same")
  func weighted() {
    let exceptions = PartitionExceptions(
      partition("AAABBB"), partition("xxyyzz"), weights: [1, 1, 9, 1, 1, 1])
    #expect(exceptions.regions.map(\.best.match) == [1, 2])
    #expect(exceptions.units.map(\.unit) == [2, 3])
  }

  @Test("there are none exactly when the partitions are equal")
  func equality() {
    var random = RandomPartitions(seed: 4)
    for round in 0..<400 {
      let first = random.partition(of: 1 + round % 5, regions: 3, outside: true)
      let second = random.partition(of: 1 + round % 5, regions: 3, outside: true)
      let exceptions = PartitionExceptions(first, second)
      #expect(exceptions.areEqual == (first == second))
      #expect(exceptions.areEqual == (exceptions.regions.allSatisfy(\.isEqual) && first == second))
    }
  }

  @Test("without the exceptions the partitions are equal, and no smaller set will do")
  func fewest() {
    var random = RandomPartitions(seed: 5)
    for round in 0..<300 {
      let units = 1 + round % 9
      let first = random.partition(of: units, regions: 1 + round % 5, outside: round % 2 == 0)
      let second = random.partition(of: units, regions: 1 + round % 4, outside: round % 3 == 0)
      let exceptions = PartitionExceptions(first, second)
      let left = Set(0..<units).subtracting(exceptions.units.map(\.unit)).sorted()
      #expect(restricted(first, left) == restricted(second, left))
      // Every subset of the units, as bits.
      let most = (0..<(1 << units)).map { subset in
        let kept = (0..<units).filter { subset >> $0 & 1 == 1 }
        return restricted(first, kept) == restricted(second, kept) ? kept.count : 0
      }.max()
      #expect(left.count == most, "\(first.regionOf) \(second.regionOf)")
    }
  }

  @Test("the distance is symmetric and keeps the triangle inequality on larger partitions")
  func metric() {
    var random = RandomPartitions(seed: 6)
    for round in 0..<100 {
      let units = 50 + round
      let first = random.partition(of: units, regions: 2 + round % 20)
      let second = random.disturbed(first, moves: round % 30)
      let third = random.disturbed(second, moves: 10)
      func distance(_ one: Partition, _ other: Partition) -> Int {
        PartitionExceptions(one, other).units.count
      }
      #expect(distance(first, second) == distance(second, first))
      #expect(distance(first, second) <= round % 30)
      #expect(distance(first, third) <= distance(first, second) + distance(second, third))
    }
  }

  private func restricted(_ partition: Partition, _ units: [Int]) -> Partition {
    Partition(labels: units.map { partition.regionOf[$0] })
  }
}
