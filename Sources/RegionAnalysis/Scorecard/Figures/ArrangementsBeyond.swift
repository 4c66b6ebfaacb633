import RegionModel

/// Joint arrangements that hold the whole region and more, divided by all arrangements of at least two
/// municipalities of its members.
public enum ArrangementsBeyond: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "regelingen-ruimer"
  /// See ``RegionFigure/label``.
  public static let label = "Regelingen ruimer dan de hele regio"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.cooperation
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Neutral: a wider arrangement holds the region together, but is not its own.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Deel van de regelingen (met twee of meer gemeenten) waaraan een gemeente van de regio deelneemt, \
    dat de hele regio omvat en meer gemeenten heeft.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    let beyond = region.arrangements(.beyond)
    let names = beyond.map { region.graph.arrangements[$0].label }
    return FigureValue(Double(beyond.count), over: Double(region.sharedArrangementCount), names: names)
  }
}
