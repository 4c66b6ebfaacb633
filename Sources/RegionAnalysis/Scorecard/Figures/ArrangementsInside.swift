import RegionModel

/// Joint arrangements of at least two municipalities wholly inside the region, the region's own included,
/// divided by all such arrangements of its members.
public enum ArrangementsInside: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "regelingen-binnen"
  /// See ``RegionFigure/label``.
  public static let label = "Regelingen geheel binnen de regio"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.cooperation
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Higher: an arrangement inside the region can be steered by the region.
  public static let direction = FigureDirection.higher
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Deel van de regelingen (met twee of meer gemeenten) waaraan een gemeente van de regio deelneemt \
    en waarvan alle gemeenten in de regio liggen.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    let inside = region.arrangements(.inside)
    let names = inside.map { region.graph.arrangements[$0].label }
    return FigureValue(Double(inside.count), over: Double(region.sharedArrangementCount), names: names)
  }
}
