import RegionAnalysis
import RegionModel

/// Random partitions, the same for the same seed.
struct RandomPartitions {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Units over at most `regions` regions; with `outside`, about a fifth of them in none.
  mutating func partition(of units: Int, regions: Int, outside: Bool = false) -> Partition {
    Partition(labels: labels(units, regions, outside))
  }

  mutating func labels(_ units: Int, _ regions: Int, _ outside: Bool = false) -> [Int?] {
    (0..<units).map { _ in outside && generator.below(5) == 0 ? nil : generator.below(regions) }
  }

  /// `partition` with some units moved.
  mutating func disturbed(_ partition: Partition, moves: Int) -> Partition {
    var labels = partition.regionOf
    for _ in 0..<moves where !labels.isEmpty {
      labels[generator.below(labels.count)] = generator.below(max(1, partition.regionCount))
    }
    return Partition(labels: labels)
  }

  /// Whole weights, some of them 0.
  mutating func weights(_ units: Int) -> [Double] { (0..<units).map { _ in Double(generator.below(9)) } }
}

/// Partitions written with one letter for each unit, `.` for a unit outside.
func partition(_ letters: String) -> Partition {
  Partition(labels: letters.map { $0 == "." ? nil : Optional($0) })
}

/// A partition with the units of a table of counts, row by row.
func partitions(of counts: [[Int]]) -> (first: Partition, second: Partition) {
  var rows: [Int?] = []
  var columns: [Int?] = []
  for (row, cells) in counts.enumerated() {
    for (column, count) in cells.enumerated() {
      rows += Array(repeating: row, count: count)
      columns += Array(repeating: column, count: count)
    }
  }
  return (Partition(labels: rows), Partition(labels: columns))
}
