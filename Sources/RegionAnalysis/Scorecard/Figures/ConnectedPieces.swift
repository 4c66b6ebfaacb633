import RegionModel

/// The connected pieces of the region, by border or by listed link; the names are those outside the largest
/// piece.
public enum ConnectedPieces: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "delen"
  /// See ``RegionFigure/label``.
  public static let label = "Losse delen op de kaart"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.geography
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.count
  /// Lower: a region in one piece is 1, which cannot be bettered.
  public static let direction = FigureDirection.lower
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Aantal delen waaruit de regio op de kaart bestaat; veren, dammen en bruggen verbinden.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    guard region.ground.hasBoundaries, !region.set.isEmpty else { return nil }
    let pieces = region.graph.borders.pieces(of: region.set)
    let loose = pieces.dropFirst().joined().sorted()
    return FigureValue(count: pieces.count, names: loose.map { region.graph.municipalities[$0].name })
  }
}
