import RegionModel

/// The lower side of self-containment: flow inside divided by the larger of residents' jobs and jobs inside.
/// Source: Goodman 1970, The definition and analysis of local labour markets.
public enum SelfContainedDay: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "zelfstandig"
  /// See ``RegionFigure/label``.
  public static let label = "Zelfstandig als dagelijks systeem"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.daily
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Higher: a region is only self-contained when both sides are.
  public static let direction = FigureDirection.higher
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Het laagste van twee: het deel dat binnen de regio werkt, en het deel van de banen dat eigen \
    inwoners vervullen.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    guard let flow = region.selfContainment, flow.lowest != nil else { return nil }
    return FigureValue(flow.inside, over: max(flow.residents, flow.jobs))
  }
}
