/// Mapcurves: how well each region is found back in another partition.
///
/// A region with weight a that shares x with a region of weight b of the other partition gains x²/(a·b); the sum over
/// the regions of the other is its goodness of fit: 1 for a region that is made of whole regions of the other, and for
/// no other region. So both directions are 1 only for equal partitions. The curve of a partition is the share of its
/// regions with a fit of at least t, for t from 0 to 1; the area under it is the mean fit. Regions without weight do
/// not count.
/// Source: Hargrove, Hoffman & Hessburg 2006, doi:10.1007/s10109-006-0025-x.
public struct Mapcurves: Sendable, Hashable {
  /// Fit of each row of the table; `nil` for a region without weight.
  public let rows: [Double?]
  /// Fit of each column of the table; `nil` for a region without weight.
  public let columns: [Double?]

  /// Measures `table`. O(cells).
  public init(_ table: Contingency) {
    var rows = table.rows.map { $0.weight > 0 ? Double?.some(0) : nil }
    var columns = table.columns.map { $0.weight > 0 ? Double?.some(0) : nil }
    for cell in table.cells where cell.weight > 0 {
      let both = table.rows[cell.row].weight * table.columns[cell.column].weight
      let gain = cell.weight * cell.weight / both
      rows[cell.row] = rows[cell.row].map { $0 + gain }
      columns[cell.column] = columns[cell.column].map { $0 + gain }
    }
    self.rows = rows
    self.columns = columns
  }

  /// Area under the curve of regions with these fits: their mean; 1 without regions. O(regions).
  public static func area(_ fits: [Double?]) -> Double {
    let known = fits.compactMap { $0 }
    return known.isEmpty ? 1 : min(1, known.reduce(0, +) / Double(known.count))
  }

  /// Area when the curve is drawn as straight lines through (fit, share), with shares that fall evenly from 1 to 0,
  /// as the R package sabre does: the mean with half the weight for the lowest and the highest fit. Kept to compare
  /// with results of that package; ``area(_:)`` is the area by definition. O(r log r).
  public static func interpolatedArea(_ fits: [Double?]) -> Double {
    let sorted = fits.compactMap { $0 }.sorted()
    guard let lowest = sorted.first, let highest = sorted.last else { return 1 }
    guard sorted.count > 1 else { return lowest + (1 - lowest) / 2 }
    return (sorted.reduce(0, +) - (lowest + highest) / 2) / Double(sorted.count - 1)
  }
}

extension ComparisonMeasure {
  /// Mapcurves of the partition that is found back best. O(cells).
  public static let mapcurves = mapcurves(
    "mapcurves", "Mapcurves",
    "Hoe goed de regio's van de ene indeling gemiddeld terug te vinden zijn in de andere, in de beste richting.",
    isSymmetric: true
  ) { max(Mapcurves.area($0.rows), Mapcurves.area($0.columns)) }

  /// Mapcurves of the first partition.
  public static let mapcurvesForward = mapcurves(
    "mapcurves-heen", "Mapcurves, heen",
    "Hoe goed de regio's van de eerste indeling gemiddeld terug te vinden zijn in de tweede.",
    isSymmetric: false
  ) { Mapcurves.area($0.rows) }

  /// Mapcurves of the second partition.
  public static let mapcurvesBackward = mapcurves(
    "mapcurves-terug", "Mapcurves, terug",
    "Hoe goed de regio's van de tweede indeling gemiddeld terug te vinden zijn in de eerste.",
    isSymmetric: false
  ) { Mapcurves.area($0.columns) }

  private static func mapcurves(
    _ id: String, _ title: String, _ meaning: String, isSymmetric: Bool,
    _ area: @escaping @Sendable (Mapcurves) -> Double
  ) -> ComparisonMeasure {
    ComparisonMeasure(
      id: id, title: title, meaning: meaning, range: 0...1, best: 1, isSymmetric: isSymmetric,
      weighting: .shares, reference: "Hargrove, Hoffman & Hessburg 2006, doi:10.1007/s10109-006-0025-x"
    ) { area(Mapcurves($0)) }
  }
}
