import RegionModel

/// Residents for each council seat.
public enum ResidentsPerSeat: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "inwoners-per-zetel"
  /// See ``RegionFigure/label``.
  public static let label = "Inwoners per raadszetel"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.democracy
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.number(decimals: 0, unit: nil)
  /// Neutral: the law sets seats by population, so it mostly tells large from small municipalities.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = "Inwoners van de regio, gedeeld door de raadszetels samen."

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    FigureValue(
      Double(region.graph.inhabitants(of: region.members)),
      over: Double(region.graph.seats(of: region.members)))
  }
}
