import RegionModel

/// The demand side of self-containment: which share of the jobs is done by residents. Source: Goodman 1970,
/// The definition and analysis of local labour markets.
public enum JobsByResidents: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "banen-eigen"
  /// See ``RegionFigure/label``.
  public static let label = "Banen vervuld door eigen inwoners"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.daily
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Higher: the more jobs are done by residents, the more the region is a system of its own.
  public static let direction = FigureDirection.higher
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Deel van de banen in de regio dat inwoners van de regio vervullen: die banen, gedeeld door alle \
    banen in de regio.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    guard let flow = region.selfContainment else { return nil }
    return FigureValue(flow.inside, over: flow.jobs)
  }
}
