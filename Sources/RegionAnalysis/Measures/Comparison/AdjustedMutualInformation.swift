extension ComparisonMeasure {
  /// Adjusted mutual information: (MI − E) / (arithmetic mean of the entropies − E), with E the mutual information to
  /// be expected when the units are dealt at random to regions of the same sizes (hypergeometric).
  ///
  /// 1 exactly when the partitions are equal; 0 when one has one region, or only regions of one unit, and the other
  /// not; below 0 when they are less alike than chance gives. In terms of Σ k ln k over cells (C), rows (A) and
  /// columns (B), and the expected C (X), it is (C − X) / ((A + B)/2 − X): the logarithms of the total fall out, so
  /// little is lost to rounding. Cost: see `ExpectedOverlap`.
  public static let adjustedMutualInformation = ComparisonMeasure(
    id: "ami", title: "aangepaste wederzijdse informatie (AMI, rekenkundig gemiddelde)",
    meaning:
      "De gedeelde informatie, waarbij 0 is wat toeval al zou geven en 1 dat de indelingen gelijk zijn.",
    range: -Double.infinity...1, best: 1,
    weighting: .none(
      reason:
        "AMI vergelijkt met toeval dat losse eenheden over regio's verdeelt; inwoners gaan met hun gemeente mee."
    ),
    reference: "Vinh, Epps & Bailey 2010, JMLR 11, 2837-2854, doi:10.5555/1756006.1953024"
  ) { table in
    guard !table.isWeighted else { return nil }
    let (rows, columns) = (table.rows, table.columns)
    let isEqual = table.cells.count == rows.count && table.cells.count == columns.count
    if isEqual { return 1 }
    guard min(rows.count, columns.count) > 1, max(rows.count, columns.count) < table.unitCount else {
      return 0
    }
    let (rowSizes, columnSizes) = (counted(rows.map(\.units)), counted(columns.map(\.units)))
    let largest = max(rowSizes.last?.size ?? 0, columnSizes.last?.size ?? 0)
    let sizes = ExpectedOverlap(total: table.unitCount, largest: largest)
    let expected = sizes.expectedSum(rows: rowSizes, columns: columnSizes)
    let found = sizes.sum(of: counted(table.cells.map(\.units)))
    let mean = (sizes.sum(of: rowSizes) + sizes.sum(of: columnSizes)) / 2
    return (found - expected) / (mean - expected)
  }

  /// Every size that occurs and how often, smallest first. O(k log k).
  private static func counted(_ sizes: [Int]) -> [(size: Int, count: Int)] {
    var counts: [(size: Int, count: Int)] = []
    for size in sizes.sorted() {
      if counts.last?.size == size { counts[counts.count - 1].count += 1 } else { counts.append((size, 1)) }
    }
    return counts
  }
}
