import RegionModel

/// The mean number of joint arrangements that a council of the region has to follow, as far as the register
/// knows them.
public enum ArrangementsPerCouncil: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "regelingen-per-raad"
  /// See ``RegionFigure/label``.
  public static let label = "Regelingen per raad"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.democracy
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.number(decimals: 1, unit: nil)
  /// Lower: each arrangement is one more to follow for a council.
  public static let direction = FigureDirection.lower
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Deelnames van de gemeenten aan regelingen, gedeeld door het aantal raden.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    FigureValue(Double(region.arrangementSeats), over: Double(region.members.count))
  }
}
