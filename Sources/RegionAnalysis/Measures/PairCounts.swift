/// How two partitions agree on pairs of different units.
///
/// Without weights every pair counts for 1. With weights a pair counts for the product of the weights of its units,
/// which is the number of pairs of inhabitants who live in different units; then doubling all weights changes no
/// ratio. Exact as long as the weights are whole and their sum stays below 94 million.
public struct PairCounts: Sendable, Hashable {
  /// Pairs that are together in both partitions.
  public let togetherInBoth: Double
  /// Pairs that are together in the first partition only.
  public let togetherInFirst: Double
  /// Pairs that are together in the second partition only.
  public let togetherInSecond: Double
  /// Pairs that are apart in both.
  public let apart: Double

  /// All pairs.
  public var total: Double { togetherInBoth + togetherInFirst + togetherInSecond + apart }

  /// Counts the pairs of `table`. O(cells).
  public init(_ table: Contingency) {
    let own = table.squaredWeight
    let both = table.cells.reduce(0) { $0 + $1.weight * $1.weight } - own
    let first = table.rows.reduce(0) { $0 + $1.weight * $1.weight } - own
    let second = table.columns.reduce(0) { $0 + $1.weight * $1.weight } - own
    let all = table.weight * table.weight - own
    togetherInBoth = max(0, both / 2)
    togetherInFirst = max(0, (first - both) / 2)
    togetherInSecond = max(0, (second - both) / 2)
    apart = max(0, (all - first - second + both) / 2)
  }
}
