extension ComparisonMeasure {
  /// Fowlkes–Mallows index: geometric mean of the shares of the pairs together in one partition that are together
  /// in the other too. 0 when no pair is together in both, so also for two partitions into single units. O(cells).
  public static let fowlkesMallows = ComparisonMeasure(
    id: "fowlkes-mallows", title: "Fowlkes-Mallows-index",
    meaning:
      "Welk deel van de paren die in de ene indeling samen zijn, dat ook in de andere is (meetkundig gemiddelde).",
    range: 0...1, best: 1, weighting: .pairs,
    reference: "Fowlkes & Mallows 1983, doi:10.1080/01621459.1983.10478008"
  ) { table in
    let pairs = PairCounts(table)
    let both = pairs.togetherInBoth
    guard both > 0 else { return 0 }
    return (both / (both + pairs.togetherInFirst)).squareRoot()
      * (both / (both + pairs.togetherInSecond)).squareRoot()
  }
}
