import RegionAnalysis
import RegionModel
import Testing

@Suite("The smallest change that makes two partitions share their borders")
struct BorderChangeTests {
  @Test("Worked out by hand")
  func byHand() {
    let (first, second) = (partition("AAABBB"), partition("xxyyyy"))
    let weights = [1, 2, 3, 4, 5, 6]
    let equal = BorderChange(.equal, first, second, weights: weights)
    #expect(equal.units == [2])
    #expect(equal.weight == 3)
    #expect(equal.moves.map { [$0.unit, $0.inFirst, $0.inSecond] } == [[2, 1, 0]])
    #expect(equal.unitCount == 6)
    #expect(BorderChange(.firstInSecond, first, second, weights: weights).units == [2])
    #expect(BorderChange(.secondInFirst, first, second, weights: weights).units == [2])
    // A region in two halves: as many units move either way, so the lighter half does.
    let halves = BorderChange(.firstInSecond, partition("AAAA"), partition("xxyy"), weights: [1, 1, 5, 5])
    #expect(halves.units == [0, 1])
    #expect(
      BorderChange(.secondInFirst, partition("AAAA"), partition("xxyy"), weights: [1, 1, 5, 5]).units == [])
    #expect(
      BorderChange(.equal, partition("AAAA"), partition("xxyy"), weights: [5, 5, 1, 1]).units == [2, 3])
  }

  @Test("Units without a region in either partition do not move")
  func outside() {
    let change = BorderChange(.equal, partition("AA.B"), partition("xyyy"), weights: [1, 1, 1, 1])
    #expect(change.unitCount == 3)
    #expect(change.units == [1] || change.units == [0])
    #expect(BorderChange(.equal, partition(""), partition(""), weights: []).units == [])
  }

  @Test("No smaller and no lighter change will do: all pairings and all ways to nest are tried")
  func fewest() {
    var random = RandomPartitions(seed: 21)
    for round in 0..<300 {
      let units = 1 + round % 9
      let first = random.partition(of: units, regions: 1 + round % 4, outside: round % 3 == 0)
      let second = random.partition(of: units, regions: 1 + round % 5, outside: round % 5 == 0)
      let weights = random.weights(units).map(Int.init)
      for kind in BorderChange.Kind.allCases {
        let change = BorderChange(kind, first, second, weights: weights)
        let moved = (change.units.count, change.weight)
        #expect(change.weight == change.units.reduce(0) { $0 + weights[$1] })
        let least = bruteForce(kind, first, second, weights)
        #expect(moved == least, "\(kind) \(first.regionOf) \(second.regionOf) \(weights)")
        // After all moves in one of the partitions the borders are shared.
        #expect(change.moves.map(\.unit) == change.units)
        if change.moves.allSatisfy({ $0.inSecond != nil }) {
          var moved = second.regionOf
          for move in change.moves { moved[move.unit] = move.inSecond }
          #expect(isShared(kind, first.regionOf, moved))
        }
        if change.moves.allSatisfy({ $0.inFirst != nil }) {
          var moved = first.regionOf
          for move in change.moves { moved[move.unit] = move.inFirst }
          #expect(isShared(kind, moved, second.regionOf))
        }
        // Without the units that move, the borders are shared.
        let kept = (0..<units).filter {
          !change.units.contains($0) && first.regionOf[$0] != nil && second.regionOf[$0] != nil
        }
        let pairs = Set(kept.map { [first.regionOf[$0] ?? -1, second.regionOf[$0] ?? -1] })
        if kind != .secondInFirst { #expect(Set(pairs.map { $0[0] }).count == pairs.count) }
        if kind != .firstInSecond { #expect(Set(pairs.map { $0[1] }).count == pairs.count) }
      }
    }
  }

  /// Whether the borders of two assignments are shared the way `kind` says, over units with a region in both.
  private func isShared(_ kind: BorderChange.Kind, _ first: [Int?], _ second: [Int?]) -> Bool {
    let pairs = Set(
      zip(first, second).compactMap { pair in pair.0.flatMap { one in pair.1.map { [one, $0] } } })
    let firsts = Set(pairs.map { $0[0] }).count == pairs.count
    let seconds = Set(pairs.map { $0[1] }).count == pairs.count
    return (kind == .secondInFirst || firsts) && (kind == .firstInSecond || seconds)
  }

  /// Tries every choice of a region of the other partition for each region, one to one for equal borders.
  private func bruteForce(
    _ kind: BorderChange.Kind, _ first: Partition, _ second: Partition, _ weights: [Int]
  ) -> (Int, Int) {
    let (rows, columns) = kind == .secondInFirst ? (second, first) : (first, second)
    let both = (0..<first.unitCount).filter { first.regionOf[$0] != nil && second.regionOf[$0] != nil }
    var best = (Int.max, Int.max)
    func search(_ choice: [Int?]) {
      guard choice.count == rows.regionCount else {
        for column in (0..<columns.regionCount).map(Optional.some) + [nil] {
          if kind == .equal, column != nil, choice.contains(column) { continue }
          search(choice + [column])
        }
        return
      }
      let moved = both.filter { unit in
        guard let row = rows.regionOf[unit] else { return false }
        return choice[row] != columns.regionOf[unit]
      }
      best = min(best, (moved.count, moved.reduce(0) { $0 + weights[$1] }), by: <)
    }
    search([])
    return best
  }

  private func min(_ one: (Int, Int), _ other: (Int, Int), by less: ((Int, Int), (Int, Int)) -> Bool) -> (
    Int, Int
  ) {
    less(other, one) ? other : one
  }

  @Test("Equal borders take as many units as there are exceptions, and nesting as many as split-join says")
  func sameAsMeasures() throws {
    var random = RandomPartitions(seed: 22)
    for round in 0..<60 {
      let first = random.partition(of: 40 + round, regions: 2 + round % 12)
      let second = random.disturbed(first, moves: round)
      let weights = [Int](repeating: 1, count: 40 + round)
      let table = Contingency(first, second)
      let units = BorderChange.Kind.allCases.map {
        BorderChange($0, first, second, weights: weights).units.count
      }
      #expect(units[0] == PartitionExceptions(first, second).units.count)
      #expect(Double(units[1]) == ComparisonMeasure.splitJoinForward.value(table))
      #expect(Double(units[2]) == ComparisonMeasure.splitJoinBackward.value(table))
      #expect(units[0] <= round)
    }
  }
}
