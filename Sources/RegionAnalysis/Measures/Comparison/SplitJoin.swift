extension ComparisonMeasure {
  /// Split-join distance: the units to be moved when every region of one partition is put into the region of the
  /// other that holds most of it, in both directions together. O(cells).
  public static let splitJoin = splitJoin(
    "split-join", "split-join-afstand",
    "Hoeveel in beide richtingen samen buiten de best passende regio van de andere indeling valt; 0 is gelijk.",
    isSymmetric: true
  ) { strays($0.rows, $0) { $0.row } + strays($0.columns, $0) { $0.column } }

  /// One direction: 0 when every region of the first partition lies inside one of the second.
  public static let splitJoinForward = splitJoin(
    "split-join-heen", "split-join-afstand, heen",
    "Hoeveel van de regio's van de eerste indeling buiten de best passende regio van de tweede valt.",
    isSymmetric: false
  ) { strays($0.rows, $0) { $0.row } }

  /// The other direction: 0 when every region of the second partition lies inside one of the first.
  public static let splitJoinBackward = splitJoin(
    "split-join-terug", "split-join-afstand, terug",
    "Hoeveel van de regio's van de tweede indeling buiten de best passende regio van de eerste valt.",
    isSymmetric: false
  ) { strays($0.columns, $0) { $0.column } }

  private static func splitJoin(
    _ id: String, _ title: String, _ meaning: String, isSymmetric: Bool,
    _ value: @escaping @Sendable (Contingency) -> Double
  ) -> ComparisonMeasure {
    ComparisonMeasure(
      id: id, title: title, meaning: meaning, range: 0...Double.infinity, best: 0,
      unit: "eenheden of inwoners", isSymmetric: isSymmetric, weighting: .shares,
      reference: "Van Dongen 2000, rapport INS-R0012, CWI Amsterdam", value: value)
  }

  /// What of each region lies outside its largest cell, added up region by region so that a whole region adds
  /// exactly 0.
  private static func strays(
    _ regions: [Contingency.Margin], _ table: Contingency, region: (Contingency.Cell) -> Int
  ) -> Double {
    var largest = [Double](repeating: 0, count: regions.count)
    for cell in table.cells { largest[region(cell)] = max(largest[region(cell)], cell.weight) }
    return zip(regions, largest).reduce(0) { $0 + ($1.0.weight - $1.1) }
  }
}
