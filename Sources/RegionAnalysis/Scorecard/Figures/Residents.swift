import RegionModel

/// Residents of the region.
public enum Residents: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "inwoners"
  /// See ``RegionFigure/label``.
  public static let label = "Inwoners"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.democracy
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.count
  /// Neutral: size is no merit.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = "Aantal inwoners van de regio op de peildatum."

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    FigureValue(count: region.graph.inhabitants(of: region.members))
  }
}
