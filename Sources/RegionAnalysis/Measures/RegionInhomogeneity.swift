import RegionModel

/// How mixed each region is with regard to another partition (region inhomogeneity, RIH): the entropy of the other
/// partition inside the region, divided by its entropy over everything.
///
/// 0 for a region that lies inside one region of the other; 1 when it is as mixed as the whole. Weighted by the share
/// of the regions, the second partition's mean is 1 − homogeneity, the first's 1 − completeness.
/// Source: Nowosad & Stepinski 2018, doi:10.1080/13658816.2018.1511794.
public struct RegionInhomogeneity: Sendable, Hashable {
  /// For each row of the table; `nil` for a region without weight.
  public let rows: [Double?]
  /// For each column of the table; `nil` for a region without weight.
  public let columns: [Double?]

  /// Measures the regions of `table`. When the other partition has one region, no region is mixed: 0. O(cells).
  public init(_ table: Contingency) {
    let information = Information(table)
    var inRow = [Double](repeating: 0, count: table.rows.count)
    var inColumn = [Double](repeating: 0, count: table.columns.count)
    for cell in table.cells where cell.weight > 0 {
      let row = table.rows[cell.row].weight
      let column = table.columns[cell.column].weight
      if row != cell.weight { inRow[cell.row] += cell.weight * Elementary.log(row / cell.weight) }
      if column != cell.weight {
        inColumn[cell.column] += cell.weight * Elementary.log(column / cell.weight)
      }
    }
    rows = Self.ratios(inRow, of: table.rows, to: information.second)
    columns = Self.ratios(inColumn, of: table.columns, to: information.first)
  }

  private static func ratios(_ sums: [Double], of margins: [Contingency.Margin], to whole: Double)
    -> [Double?]
  {
    zip(sums, margins).map { sum, margin in
      margin.weight > 0 ? (whole > 0 ? sum / margin.weight / whole : 0) : nil
    }
  }
}
