import RegionModel

/// The extent of the region: the straight distance between its two farthest places (diameter), in km.
public enum Extent: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "lengte"
  /// See ``RegionFigure/label``.
  public static let label = "Grootste afstand binnen de regio"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.geography
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.number(decimals: 0, unit: "km")
  /// Neutral: small is near, but a region is not better for being small.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Afstand in een rechte lijn tussen de twee verste punten van de regio, in km.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    guard region.ground.hasBoundaries, !region.set.isEmpty else { return nil }
    return FigureValue(diameter(of: region.members.flatMap { region.ground.hulls[$0] }) / 1000)
  }
}
