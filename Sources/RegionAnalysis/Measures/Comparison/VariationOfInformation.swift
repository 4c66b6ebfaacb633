extension ComparisonMeasure {
  /// Variation of information in nats: what remains unknown of each partition when the other is known. A distance:
  /// 0 exactly when the partitions are equal, symmetric, and never longer than a way round. At most ln n. O(cells).
  public static let variationOfInformation = ComparisonMeasure(
    id: "vi", title: "informatieafstand (VI)",
    meaning:
      "Hoeveel je van de ene indeling niet weet als je de andere kent, in beide richtingen opgeteld; 0 is gelijk.",
    range: 0...Double.infinity, best: 0, unit: "nats", weighting: .shares,
    reference: "Meilă 2007, doi:10.1016/j.jmva.2006.11.013"
  ) { table in
    let information = Information(table)
    return information.firstGivenSecond + information.secondGivenFirst
  }
}
