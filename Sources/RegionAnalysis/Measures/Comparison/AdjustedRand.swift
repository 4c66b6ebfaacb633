extension ComparisonMeasure {
  /// Adjusted Rand index: agreement on pairs, adjusted for what chance would give. 1 exactly when the partitions are
  /// equal, also with no pairs at all; 0 when one has one region, or only regions of one unit, and the other not.
  ///
  /// Not below −½ without weights (Chacón & Rastrojo 2022, doi:10.1007/s11634-022-00491-w). With weights it is Cohen's
  /// kappa of the weighted pairs, which equals the index when all weights are 1 (Warrens 2008,
  /// doi:10.1007/s00357-008-9023-7). O(cells).
  public static let adjustedRand = ComparisonMeasure(
    id: "ari", title: "aangepaste Rand-index (ARI)",
    meaning:
      "De overeenstemming over paren, waarbij 0 is wat toeval al zou geven en 1 dat de indelingen gelijk zijn.",
    range: -1...1, best: 1, weighting: .pairs,
    reference: "Hubert & Arabie 1985, doi:10.1007/BF01908075"
  ) { table in
    let pairs = PairCounts(table)
    let (both, first) = (pairs.togetherInBoth, pairs.togetherInFirst)
    let (second, apart) = (pairs.togetherInSecond, pairs.apart)
    guard first + second > 0 else { return 1 }
    return 2 * (both * apart - first * second)
      / ((both + first) * (first + apart) + (both + second) * (second + apart))
  }
}
