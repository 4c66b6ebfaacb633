import RegionModel

/// The supply side of self-containment: which share of the employed residents works inside. Source: Goodman
/// 1970, The definition and analysis of local labour markets.
public enum WorksInside: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "werkt-binnen"
  /// See ``RegionFigure/label``.
  public static let label = "Werkt binnen de regio"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.daily
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Higher: the more residents find work inside, the more the region is a system of its own.
  public static let direction = FigureDirection.higher
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Deel van de banen van inwoners dat in de regio ligt: banen van inwoners in de regio, gedeeld \
    door alle banen van inwoners.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    guard let flow = region.selfContainment else { return nil }
    return FigureValue(flow.inside, over: flow.residents)
  }
}
