import Foundation
import RegionAnalysis
import Testing

/// The measures once more from their definitions, unit by unit and pair by pair.
private struct Slow {
  let first: [Int]
  let second: [Int]
  let weights: [Double]

  init(_ first: Partition, _ second: Partition, _ weights: [Double]) {
    let kept = (0..<first.unitCount).filter { first.regionOf[$0] != nil && second.regionOf[$0] != nil }
    self.first = kept.compactMap { first.regionOf[$0] }
    self.second = kept.compactMap { second.regionOf[$0] }
    self.weights = kept.map { weights[$0] }
  }

  /// Weight of pairs: together in both, in the first only, in the second only, in neither.
  var pairs: [Double] {
    var counts = [0.0, 0, 0, 0]
    for one in first.indices {
      for other in first.indices where other > one {
        let (here, there) = (first[one] == first[other], second[one] == second[other])
        counts[here ? (there ? 0 : 1) : (there ? 2 : 3)] += weights[one] * weights[other]
      }
    }
    return counts
  }

  func entropy(_ key: (Int) -> [Int]) -> Double {
    var sums: [[Int]: Double] = [:]
    for unit in first.indices { sums[key(unit), default: 0] += weights[unit] }
    let total = weights.reduce(0, +)
    return sums.values.filter { $0 > 0 }.reduce(0) { $0 - $1 / total * log($1 / total) }
  }

  var entropies: (first: Double, second: Double, joint: Double) {
    (entropy { [first[$0]] }, entropy { [second[$0]] }, entropy { [first[$0], second[$0]] })
  }

  func weight(_ units: [Int]) -> Double { units.reduce(0) { $0 + weights[$1] } }

  func units(_ labels: [Int], _ label: Int) -> [Int] { labels.indices.filter { labels[$0] == label } }

  /// Weight outside the best cell of each region of `labels`.
  func strays(_ labels: [Int], _ others: [Int]) -> Double {
    Set(labels).sorted().reduce(0) { sum, label in
      let own = units(labels, label)
      return sum + weight(own)
        - (Set(others).map { other in weight(own.filter { others[$0] == other }) }.max() ?? 0)
    }
  }

  /// Area under the curve, added up in small steps of the threshold.
  func curve(_ labels: [Int], _ others: [Int]) -> Double {
    let fits = Set(labels).filter { weight(units(labels, $0)) > 0 }.map { label -> Double in
      let own = units(labels, label)
      return Set(others).filter { weight(units(others, $0)) > 0 }.reduce(0) { sum, other in
        let both = weight(own.filter { others[$0] == other })
        return sum + both / weight(own) * both / weight(units(others, other))
      }
    }
    let steps = 20_000
    return (0..<steps).reduce(0) { sum, step in
      let threshold = (Double(step) + 0.5) / Double(steps)
      return sum + Double(fits.filter { $0 >= threshold }.count) / Double(fits.count)
    } / Double(steps)
  }
}

@Suite("Comparison measures against slow twins")
struct ComparisonTwinTests {
  @Test("measures of pairs equal counting every pair, by units and by weight")
  func pairs() throws {
    var random = RandomPartitions(seed: 20)
    for round in 0..<300 {
      let units = 2 + round % 25
      let first = random.partition(of: units, regions: 1 + round % 6, outside: round % 4 == 0)
      let second = random.partition(of: units, regions: 1 + round % 5, outside: round % 5 == 0)
      let weights = round % 2 == 0 ? random.weights(units) : Array(repeating: 1, count: units)
      let pairs = Slow(first, second, weights).pairs
      let table = Contingency(first, second, weights: weights)
      let counts = PairCounts(table)
      #expect(
        [counts.togetherInBoth, counts.togetherInFirst, counts.togetherInSecond, counts.apart] == pairs)
      #expect(counts.total == pairs.reduce(0, +))
      let total = pairs.reduce(0, +)
      guard pairs[1] + pairs[2] > 0 else { continue }
      func expect(_ measure: ComparisonMeasure, _ expected: Double) throws {
        let value = try #require(measure.value(table))
        #expect(abs(value - expected) <= 1e-13, "\(measure.id)")
      }
      try expect(.rand, (pairs[0] + pairs[3]) / total)
      let (inFirst, inSecond) = (pairs[0] + pairs[1], pairs[0] + pairs[2])
      let chance = inFirst * inSecond / total
      try expect(.adjustedRand, (pairs[0] - chance) / ((inFirst + inSecond) / 2 - chance))
      try expect(.fowlkesMallows, pairs[0] == 0 ? 0 : pairs[0] / (inFirst * inSecond).squareRoot())
    }
  }

  @Test("measures of information equal their definitions, by units and by weight")
  func information() throws {
    var random = RandomPartitions(seed: 21)
    for round in 0..<300 {
      let units = 2 + round % 40
      let first = random.partition(of: units, regions: 2 + round % 6, outside: round % 4 == 0)
      let second = random.partition(of: units, regions: 2 + round % 5)
      let weights = round % 2 == 0 ? random.weights(units) : Array(repeating: 1, count: units)
      let slow = Slow(first, second, weights)
      let (x, y, joint) = slow.entropies
      guard min(x, y) > 1e-9 else { continue }
      let table = Contingency(first, second, weights: weights)
      func expect(_ measure: ComparisonMeasure, _ expected: Double) throws {
        let value = try #require(measure.value(table))
        #expect(abs(value - expected) <= 1e-13, "\(measure.id) \(value) \(expected)")
      }
      let mutual = x + y - joint
      try expect(.mutualInformation, mutual)
      try expect(.variationOfInformation, 2 * joint - x - y)
      try expect(.normalizedMutualInformation, mutual / ((x + y) / 2))
      try expect(.normalizedMutualInformationMinimum, mutual / min(x, y))
      try expect(.normalizedMutualInformationMaximum, mutual / max(x, y))
      try expect(.normalizedMutualInformationGeometric, mutual / (x * y).squareRoot())
      try expect(.normalizedMutualInformationJoint, mutual / joint)
      try expect(.homogeneity, mutual / x)
      try expect(.completeness, mutual / y)
      #expect(abs(Information(table).joint - joint) <= 1e-13)
      let beta = ComparisonMeasure.vMeasure(table, beta: 2)
      let (h, c) = (mutual / x, mutual / y)
      #expect(abs(beta - 3 * h * c / (2 * h + c)) <= 1e-13)
    }
  }

  @Test("region inhomogeneity averages to what homogeneity and completeness lack")
  func inhomogeneity() throws {
    var random = RandomPartitions(seed: 22)
    for round in 0..<200 {
      let units = 2 + round % 40
      let first = random.partition(of: units, regions: 2 + round % 6)
      let second = random.partition(of: units, regions: 2 + round % 5)
      let table = Contingency(first, second, weights: random.weights(units))
      guard table.weight > 0 else { continue }
      let inhomogeneity = RegionInhomogeneity(table)
      func mean(_ values: [Double?], _ margins: [Contingency.Margin]) -> Double {
        zip(values, margins).reduce(0) { $0 + ($1.0 ?? 0) * $1.1.weight } / table.weight
      }
      let homogeneity = try #require(ComparisonMeasure.homogeneity.value(table))
      let completeness = try #require(ComparisonMeasure.completeness.value(table))
      #expect(abs(1 - mean(inhomogeneity.columns, table.columns) - homogeneity) <= 1e-13)
      #expect(abs(1 - mean(inhomogeneity.rows, table.rows) - completeness) <= 1e-13)
      for (value, row) in zip(inhomogeneity.rows, table.rows) { #expect((value == nil) == (row.weight == 0)) }
    }
  }

  @Test("split-join and Mapcurves equal their definitions, by units and by weight")
  func matching() throws {
    var random = RandomPartitions(seed: 23)
    for round in 0..<40 {
      let units = 1 + round % 20
      let first = random.partition(of: units, regions: 1 + round % 6)
      let second = random.partition(of: units, regions: 1 + round % 5)
      let weights = round % 2 == 0 ? random.weights(units) : Array(repeating: 1, count: units)
      let slow = Slow(first, second, weights)
      let table = Contingency(first, second, weights: weights)
      let (forward, backward) = (slow.strays(slow.first, slow.second), slow.strays(slow.second, slow.first))
      #expect(ComparisonMeasure.splitJoinForward.value(table) == forward)
      #expect(ComparisonMeasure.splitJoinBackward.value(table) == backward)
      #expect(ComparisonMeasure.splitJoin.value(table) == forward + backward)
      guard table.weight > 0 else { continue }
      let (here, there) = (slow.curve(slow.first, slow.second), slow.curve(slow.second, slow.first))
      func expect(_ measure: ComparisonMeasure, _ expected: Double) throws {
        // The twin adds up in steps of 1/20,000.
        #expect(abs(try #require(measure.value(table)) - expected) <= 1.0 / 20_000, "\(measure.id)")
      }
      try expect(.mapcurvesForward, here)
      try expect(.mapcurvesBackward, there)
      try expect(.mapcurves, max(here, there))
    }
  }

  @Test("adjusted mutual information equals averaging over every way to deal the units")
  func everyPermutation() throws {
    for (one, other) in [("AABBC", "xyxyx"), ("AAABB", "xxyyz"), ("AABBCC", "xxxyyz"), ("AABBB", "xyyzz")] {
      let (first, second) = (partition(one), partition(other))
      let ones = Array(repeating: 1.0, count: first.unitCount)
      let (x, y, joint) = Slow(first, second, ones).entropies
      var sum = 0.0
      var count = 0.0
      permutations(first.unitCount) { order in
        let dealt = Partition(labels: order.map { second.regionOf[$0] })
        let (x, y, joint) = Slow(first, dealt, ones).entropies
        sum += x + y - joint
        count += 1
      }
      let expected = (x + y - joint - sum / count) / ((x + y) / 2 - sum / count)
      let value = try #require(
        ComparisonMeasure.adjustedMutualInformation.value(Contingency(first, second)))
      #expect(abs(value - expected) <= 1e-13)
    }
  }

  private func permutations(_ count: Int, _ visit: ([Int]) -> Void) {
    var order = Array(0..<count)
    func deal(_ place: Int) {
      if place == count { visit(order) }
      for other in place..<max(place, count) {
        order.swapAt(place, other)
        deal(place + 1)
        order.swapAt(place, other)
      }
    }
    deal(0)
  }
}
