extension ComparisonMeasure {
  /// Homogeneity: 1 exactly when every region of the second partition lies inside one region of the first; 1 when
  /// the first has one region. O(cells).
  public static let homogeneity = ComparisonMeasure(
    id: "homogeniteit", title: "homogeniteit",
    meaning: "Hoe zuiver de regio's van de tweede indeling binnen regio's van de eerste vallen.",
    range: 0...1, best: 1, isSymmetric: false, weighting: .shares,
    reference: "Rosenberg & Hirschberg 2007, EMNLP-CoNLL 410-420, aclanthology.org/D07-1043"
  ) { Information($0).homogeneity }
}

extension Information {
  /// Share of the entropy of the first partition that the second tells; 1 when there is none to tell.
  var homogeneity: Double { firstGivenSecond == 0 ? 1 : min(1, mutual / first) }

  /// Share of the entropy of the second partition that the first tells; 1 when there is none to tell.
  var completeness: Double { secondGivenFirst == 0 ? 1 : min(1, mutual / second) }
}
