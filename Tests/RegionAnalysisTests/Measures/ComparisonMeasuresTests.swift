import Foundation
import RegionAnalysis
import RegionModel
import Testing

@Suite("ComparisonMeasures")
struct ComparisonMeasuresTests {
  @Test("every measure has its own name and says in Dutch what it means and where it comes from")
  func contract() {
    #expect(Set(ComparisonMeasures.all.map(\.id)).count == ComparisonMeasures.all.count)
    for measure in ComparisonMeasures.all {
      #expect(ComparisonMeasures.named(measure.id)?.title == measure.title)
      #expect(measure.id.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(!measure.title.isEmpty)
      #expect(measure.meaning.hasSuffix("."))
      #expect(measure.meaning.first?.isUppercase == true)
      #expect(measure.reference.contains(/\d{4}/))
      if case .none(let reason) = measure.weighting { #expect(reason.hasSuffix(".")) }
    }
    #expect(ComparisonMeasures.named("onzin") == nil)
  }

  @Test("the list holds exactly what the files of the folder define")
  func folder() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let folder = root.appending(path: "Sources/RegionAnalysis/Measures/Comparison")
    var defined: [String] = []
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let text = try String(contentsOf: file, encoding: .utf8)
      let names = text.matches(of: /public static let (\w+)/).map { String($0.output.1) }
      #expect(!names.isEmpty, "\(file.lastPathComponent)")
      defined += names
    }
    let registry = try String(
      contentsOf: root.appending(path: "Sources/RegionAnalysis/Measures/ComparisonMeasures.swift"),
      encoding: .utf8)
    let listed = registry.matches(of: /[ ]\.(\w+)/).map { String($0.output.1) }
    #expect(listed.sorted() == defined.sorted())
    #expect(listed.count == ComparisonMeasures.all.count)
  }

  @Test("values lie in the range, and equal partitions give the best one")
  func range() throws {
    var random = RandomPartitions(seed: 7)
    for round in 0..<300 {
      let units = round % 24
      let first = random.partition(of: units, regions: 1 + round % 6, outside: round % 4 == 0)
      let second = random.partition(of: units, regions: 1 + round % 9, outside: round % 5 == 0)
      let weights = random.weights(units)
      for measure in ComparisonMeasures.all {
        let value = try #require(measure.value(Contingency(first, second)))
        #expect(measure.range.contains(value), "\(measure.id) \(value)")
        let equal = try #require(measure.value(Contingency(first, first)))
        if measure.id == "fowlkes-mallows" {
          #expect(equal == (PairCounts(Contingency(first, first)).togetherInBoth > 0 ? 1 : 0))
        } else if let best = measure.best {
          #expect(equal == best, "\(measure.id) \(first.regionOf)")
        }
        let weighted = measure.value(Contingency(first, second, weights: weights))
        if case .none = measure.weighting {
          #expect(weighted == nil)
        } else {
          #expect(measure.range.contains(try #require(weighted)), "\(measure.id) \(weighted ?? .nan)")
        }
      }
    }
  }

  @Test("changing the partitions over changes only what has a direction")
  func symmetry() throws {
    var random = RandomPartitions(seed: 8)
    let other = [
      "homogeniteit": "volledigheid", "split-join-heen": "split-join-terug",
      "mapcurves-heen": "mapcurves-terug",
    ]
    let opposite = other.merging(other.map { ($1, $0) }) { $1 }
    for round in 0..<100 {
      let units = 1 + round
      let first = random.partition(of: units, regions: 1 + round % 8, outside: round % 4 == 0)
      let second = random.partition(of: units, regions: 1 + round % 9)
      let weights = random.weights(units)
      for weighted in [false, true] {
        func table(_ one: Partition, _ other: Partition) -> Contingency {
          weighted ? Contingency(one, other, weights: weights) : Contingency(one, other)
        }
        for measure in ComparisonMeasures.all {
          guard let here = measure.value(table(first, second)) else { continue }
          #expect(measure.isSymmetric == (opposite[measure.id] == nil))
          let name = opposite[measure.id] ?? measure.id
          let there = try #require(ComparisonMeasures.named(name)?.value(table(second, first)))
          #expect(abs(here - there) <= 1e-13, "\(measure.id)")
        }
      }
    }
  }

  @Test("other labels, another order of the units, and unit weights change nothing; double weights no ratio")
  func invariance() throws {
    var random = RandomPartitions(seed: 9)
    for round in 0..<100 {
      let units = 1 + round
      let first = random.labels(units, 1 + round % 8, round % 4 == 0)
      let second = random.labels(units, 1 + round % 9)
      let weights = random.weights(units)
      var order = Array(0..<units)
      random.generator.shuffle(&order)
      let (one, other) = (Partition(labels: first), Partition(labels: second))
      let relabelled = Partition(labels: first.map { $0.map { 97 - $0 } })
      let (shuffledOne, shuffledOther) = (
        Partition(labels: order.map { first[$0] }), Partition(labels: order.map { second[$0] })
      )
      for measure in ComparisonMeasures.all {
        let value = try #require(measure.value(Contingency(one, other)))
        #expect(measure.value(Contingency(relabelled, other)) == value)
        let shuffled = try #require(measure.value(Contingency(shuffledOne, shuffledOther)))
        #expect(abs(shuffled - value) <= 1e-13, "\(measure.id)")
        guard let weighted = measure.value(Contingency(one, other, weights: weights)) else { continue }
        let ones = [Double](repeating: 1, count: units)
        #expect(measure.value(Contingency(one, other, weights: ones)) == value)
        let doubled = try #require(measure.value(Contingency(one, other, weights: weights.map { 2 * $0 })))
        let factor = measure.unit == "eenheden of inwoners" ? 2.0 : 1
        #expect(abs(doubled - factor * weighted) <= 1e-13, "\(measure.id)")
      }
    }
  }

  @Test("the adjusted Rand index is 1 only for equal partitions")
  func adjustedRandIsOne() throws {
    var random = RandomPartitions(seed: 10)
    var equals = 0
    for round in 0..<3000 {
      let units = 1 + round % 5
      let first = random.partition(of: units, regions: 4)
      let second = random.partition(of: units, regions: 4)
      let table = Contingency(first, second)
      for id in ["ari", "ami", "rand"] {
        #expect((ComparisonMeasures.named(id)?.value(table) == 1) == (first == second), "\(id)")
      }
      for id in ["vi", "split-join"] {
        #expect((ComparisonMeasures.named(id)?.value(table) == 0) == (first == second), "\(id)")
      }
      let curves = Mapcurves(table)
      #expect((Mapcurves.area(curves.rows) + Mapcurves.area(curves.columns) == 2) == (first == second))
      equals += first == second ? 1 : 0
    }
    #expect(equals > 100)
  }

  @Test("the information distance is never longer than a way round")
  func triangle() throws {
    var random = RandomPartitions(seed: 11)
    let measure = ComparisonMeasure.variationOfInformation
    for round in 0..<500 {
      let units = 1 + round % 60
      let weights = random.weights(units)
      let partitions = (0..<3).map { _ in
        random.partition(of: units, regions: 1 + random.generator.below(units))
      }
      func distance(_ one: Int, _ other: Int) throws -> Double {
        try #require(measure.value(Contingency(partitions[one], partitions[other], weights: weights)))
      }
      #expect(try distance(0, 2) <= distance(0, 1) + distance(1, 2) + 1e-14)
    }
  }

  @Test("the V-measure is the normalised mutual information with the arithmetic mean")
  func vIsNormalized() throws {
    var random = RandomPartitions(seed: 12)
    for round in 0..<300 {
      let units = round % 80
      let first = random.partition(of: units, regions: 1 + round % 12)
      let second = random.partition(of: units, regions: 1 + round % 7)
      let table = Contingency(first, second, weights: random.weights(units))
      let v = try #require(ComparisonMeasure.vMeasure.value(table))
      let nmi = try #require(ComparisonMeasure.normalizedMutualInformation.value(table))
      #expect(abs(v - nmi) <= 1e-14)
    }
  }
}
