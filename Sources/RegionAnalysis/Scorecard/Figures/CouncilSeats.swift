import RegionModel

/// Seats in the councils together (Gemeentewet art. 8).
public enum CouncilSeats: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "raadszetels"
  /// See ``RegionFigure/label``.
  public static let label = "Raadszetels"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.democracy
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.count
  /// Neutral: it says how many council members stand behind the region.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = "Aantal zetels in die gemeenteraden samen."

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    FigureValue(count: region.graph.seats(of: region.members))
  }
}
