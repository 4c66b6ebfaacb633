import RegionModel

/// Joint arrangements of at least two municipalities that the border of the region cuts, divided by all such
/// arrangements of its members.
public enum ArrangementsCut: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "regelingen-doorsneden"
  /// See ``RegionFigure/label``.
  public static let label = "Regelingen doorsneden door de regiogrens"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.cooperation
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Lower: an arrangement that the border cuts has to work with several regions.
  public static let direction = FigureDirection.lower
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Deel van de regelingen (met twee of meer gemeenten) waaraan een gemeente van de regio deelneemt, \
    dat ook gemeenten buiten de regio heeft en niet de hele regio omvat.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    let cut = region.arrangements(.cut)
    let names = cut.map { region.graph.arrangements[$0].label }
    return FigureValue(Double(cut.count), over: Double(region.sharedArrangementCount), names: names)
  }
}
