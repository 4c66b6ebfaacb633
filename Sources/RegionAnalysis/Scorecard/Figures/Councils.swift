import RegionModel

/// Municipal councils behind the region.
public enum Councils: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "raden"
  /// See ``RegionFigure/label``.
  public static let label = "Gemeenteraden"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.democracy
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.count
  /// Neutral: it says how many councils have to agree.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = "Aantal gemeenteraden achter de regio: één per gemeente."

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    FigureValue(count: region.members.count)
  }
}
