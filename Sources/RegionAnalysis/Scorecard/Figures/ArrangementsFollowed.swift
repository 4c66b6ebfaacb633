import RegionModel

/// Different joint arrangements that the councils of the region have to follow (bestuurlijke drukte), as far
/// as the register knows them.
public enum ArrangementsFollowed: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "regelingen"
  /// See ``RegionFigure/label``.
  public static let label = "Regelingen van deze raden"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.democracy
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.count
  /// Neutral: larger regions have more of them; see the mean for each council.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Aantal verschillende regelingen waaraan ten minste één gemeente van de regio deelneemt.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    FigureValue(count: region.arrangementsFollowed.count)
  }
}
