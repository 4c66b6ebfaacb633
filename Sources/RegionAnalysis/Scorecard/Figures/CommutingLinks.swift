import RegionModel

/// Cohesion inside: the share of ordered pairs of different members with a flow (share of non-zero links, as
/// statistical offices report it for labour market areas: Istat 2015, R package LabourMarketAreas).
public enum CommutingLinks: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "samenhang"
  /// See ``RegionFigure/label``.
  public static let label = "Gemeenteparen met pendel"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.daily
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Higher: in a coherent region people go from everywhere to everywhere. Small regions reach 100 % easily.
  public static let direction = FigureDirection.higher
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Deel van de paren gemeenten in de regio, in elke richting apart geteld, waartussen iemand \
    pendelt.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    guard region.selfContainment != nil else { return nil }
    let pairs = region.members.count * (region.members.count - 1)
    return FigureValue(Double(region.linkCount), over: Double(pairs))
  }
}
