extension ComparisonMeasure {
  /// V-measure with β = 1: the harmonic mean of homogeneity and completeness, equal to the normalised mutual
  /// information with the arithmetic mean; 0 when both are 0. O(cells).
  public static let vMeasure = ComparisonMeasure(
    id: "v-maat", title: "V-maat (β = 1)",
    meaning:
      "Homogeniteit en volledigheid in één getal (harmonisch gemiddelde), dat hoog is als beide hoog zijn.",
    range: 0...1, best: 1, weighting: .shares,
    reference: "Rosenberg & Hirschberg 2007, EMNLP-CoNLL 410-420, aclanthology.org/D07-1043"
  ) { vMeasure($0, beta: 1) }

  /// V-measure with another balance: β above 1 counts completeness more, below 1 homogeneity. O(cells).
  public static func vMeasure(_ table: Contingency, beta: Double) -> Double {
    let information = Information(table)
    let (homogeneity, completeness) = (information.homogeneity, information.completeness)
    guard homogeneity + completeness > 0 else { return 0 }
    return (1 + beta) * homogeneity * completeness / (beta * homogeneity + completeness)
  }
}
