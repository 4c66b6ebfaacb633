import RegionModel

/// The water boards that cover at least one hundredth of the area of a member.
public enum WaterBoardsInvolved: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "waterschappen"
  /// See ``RegionFigure/label``.
  public static let label = "Waterschappen"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.geography
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.count
  /// Neutral: it says with how many the region has to deal.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Aantal waterschappen dat ten minste 1 % van het gebied van een gemeente van de regio beslaat.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    let boards = region.waterBoards
    guard !region.graph.waterBoards.isEmpty else { return nil }
    return FigureValue(count: boards.count, names: boards.map(\.name))
  }
}
