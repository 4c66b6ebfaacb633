extension ComparisonMeasure {
  /// Rand index: share of the pairs on which the partitions agree. 1 when there are no pairs. O(cells).
  public static let rand = ComparisonMeasure(
    id: "rand", title: "Rand-index",
    meaning:
      "Het deel van alle paren waarover de twee indelingen het eens zijn: in beide samen of in beide apart.",
    range: 0...1, best: 1, weighting: .pairs,
    reference: "Rand 1971, doi:10.1080/01621459.1971.10482356"
  ) { table in
    let pairs = PairCounts(table)
    guard pairs.togetherInFirst + pairs.togetherInSecond > 0 else { return 1 }
    return (pairs.togetherInBoth + pairs.apart) / pairs.total
  }
}
