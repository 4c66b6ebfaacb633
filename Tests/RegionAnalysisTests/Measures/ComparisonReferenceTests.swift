import Foundation
import RegionAnalysis
import Testing

/// What scikit-learn, python-igraph and exact arithmetic say of recorded partitions; how it was recorded stands in
/// Reference/comparison/README.md.
@Suite("Comparison measures against peers")
struct ComparisonReferenceTests {
  private struct Recorded {
    let first: Partition
    let second: Partition
    let weights: [Int]
    let kind: String
  }

  private static func partitions() throws -> [Recorded] {
    try RecordedTable("comparison/partitions.csv").rows.map { row in
      func numbers(_ name: String) -> [Int] { (row[name] ?? "").split(separator: " ").compactMap { Int($0) } }
      return Recorded(
        first: Partition(labels: numbers("first").map(Optional.some)),
        second: Partition(labels: numbers("second").map(Optional.some)), weights: numbers("weights"),
        kind: row["kind"] ?? "")
    }
  }

  @Test("all measures equal scikit-learn and igraph to 1e-12 on 108 recorded pairs of 1 to 400 units")
  func equal() throws {
    let partitions = try Self.partitions()
    var compared: [String: Int] = [:]
    var exact: [String: Double] = [:]
    let rows = try RecordedTable("comparison/values.csv").rows
    for row in rows where row["peer"] == "exact" {
      exact["\(row["case"] ?? "") \(row["measure"] ?? "")"] = Double(row["value"] ?? "")
    }
    for row in rows {
      let number = try #require(Int(row["case"] ?? ""))
      let (id, peer) = (try #require(row["measure"]), try #require(row["peer"]))
      let recorded = try #require(Double(row["value"] ?? ""))
      let pair = partitions[number]
      // With many single units scikit-learn loses more than this of AMI itself, by summing logarithms of factorials,
      // and igraph of ARI.
      if let exact = exact["\(number) \(id)"], abs(recorded - exact) > 5e-13 { continue }
      let table =
        row["weighted"] == "ja"
        ? Contingency(pair.first, pair.second, weights: pair.weights) : Contingency(pair.first, pair.second)
      let value = try #require(ComparisonMeasures.named(id)?.value(table))
      #expect(abs(value - recorded) <= 1e-12, "\(number) \(pair.kind) \(id) \(peer): \(value), \(recorded)")
      compared["\(id) \(peer)", default: 0] += 1
    }
    #expect(partitions.count == 108)
    #expect(compared["ami scikit-learn"] == 101)
    #expect(compared["ami exact"] == 108)
    #expect(compared["ari exact"] == 108)
    #expect(compared["ari scikit-learn"] == 108)
    #expect(compared["ari igraph"] == 88)
    #expect(compared["vi igraph"] == 216)
    #expect(compared.count == 21)
  }

  @Test("adjusted mutual information equals exact arithmetic to 1e-14")
  func adjustedMutualInformation() throws {
    let partitions = try Self.partitions()
    let rows = try RecordedTable("comparison/values.csv").rows
    for row in rows where row["peer"] == "exact" && row["measure"] == "ami" {
      let pair = partitions[try #require(Int(row["case"] ?? ""))]
      let value = try #require(
        ComparisonMeasure.adjustedMutualInformation.value(Contingency(pair.first, pair.second)))
      let recorded = try #require(Double(row["value"] ?? ""))
      #expect(abs(value - recorded) <= 1e-14, "\(pair.kind) \(value) \(recorded)")
    }
  }
}
