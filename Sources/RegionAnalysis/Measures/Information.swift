import RegionModel

/// What knowing the region in one partition tells about the region in the other, in nats (natural logarithm).
///
/// Source: Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x.
public struct Information: Sendable, Hashable {
  /// Entropy of the first partition: 0 for one region.
  public let first: Double
  /// Entropy of the second partition.
  public let second: Double
  /// Entropy of the first that is left when the second is known: exactly 0 when each region of the second lies in
  /// one of the first.
  public let firstGivenSecond: Double
  /// Entropy of the second that is left when the first is known.
  public let secondGivenFirst: Double
  /// Mutual information; exactly the entropy when the partitions are equal.
  public let mutual: Double

  /// Entropy of both partitions together; exactly the mutual information when they are equal.
  public var joint: Double { mutual + firstGivenSecond + secondGivenFirst }

  /// Measures `table`. O(cells).
  public init(_ table: Contingency) {
    let total = table.weight
    guard total > 0 else {
      (first, second, firstGivenSecond, secondGivenFirst, mutual) = (0, 0, 0, 0, 0)
      return
    }
    var shared = 0.0
    var leftInFirst = 0.0
    var leftInSecond = 0.0
    for cell in table.cells where cell.weight > 0 {
      let row = table.rows[cell.row].weight
      let column = table.columns[cell.column].weight
      shared += cell.weight * Elementary.log(total * cell.weight / (row * column))
      if column != cell.weight { leftInFirst += cell.weight * Elementary.log(column / cell.weight) }
      if row != cell.weight { leftInSecond += cell.weight * Elementary.log(row / cell.weight) }
    }
    first = Self.entropy(of: table.rows, total: total)
    second = Self.entropy(of: table.columns, total: total)
    firstGivenSecond = max(0, leftInFirst / total)
    secondGivenFirst = max(0, leftInSecond / total)
    mutual = max(0, shared / total)
  }

  private static func entropy(of margins: [Contingency.Margin], total: Double) -> Double {
    var sum = 0.0
    for margin in margins where margin.weight > 0 {
      sum += margin.weight * Elementary.log(total * margin.weight / (margin.weight * margin.weight))
    }
    return max(0, sum / total)
  }
}
