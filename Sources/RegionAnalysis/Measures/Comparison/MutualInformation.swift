extension ComparisonMeasure {
  /// Mutual information in nats: 0 when the partitions tell nothing about each other, the entropy when they are
  /// equal. O(cells).
  public static let mutualInformation = ComparisonMeasure(
    id: "mi", title: "wederzijdse informatie (MI)",
    meaning: "Hoeveel de regio in de ene indeling zegt over de regio in de andere.",
    range: 0...Double.infinity, best: nil, unit: "nats", weighting: .shares,
    reference: "Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x"
  ) { Information($0).mutual }
}
