extension ComparisonMeasure {
  /// Completeness: 1 exactly when every region of the first partition lies inside one region of the second; 1 when
  /// the second has one region. Homogeneity with the partitions changed over. O(cells).
  public static let completeness = ComparisonMeasure(
    id: "volledigheid", title: "volledigheid",
    meaning: "Hoe heel de regio's van de eerste indeling binnen regio's van de tweede blijven.",
    range: 0...1, best: 1, isSymmetric: false, weighting: .shares,
    reference: "Rosenberg & Hirschberg 2007, EMNLP-CoNLL 410-420, aclanthology.org/D07-1043"
  ) { Information($0).completeness }
}
