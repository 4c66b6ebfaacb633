import RegionModel

/// Territorial congruence with partners inside the region: over all ordered pairs (m, p) of different
/// members, the number of divisions in which both share a region, divided by the number of divisions in which
/// m has one. The divisions are those of ``CongruenceDivisions``, the same as for a municipality's ``Congruence``.
/// Source: the measure of Boogers et al. 2016 and Kokx De Voogd 2020, which takes all partners of a
/// municipality, held to those inside.
public enum PartnersInside: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "congruentie"
  /// See ``RegionFigure/label``.
  public static let label = "Steeds met dezelfde partners"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.cooperation
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Higher: whoever meets the same partners in every division has less to tune (territorial congruence).
  public static let direction = FigureDirection.higher
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Congruentie: over alle paren gemeenten in de regio het deel van de landelijke indelingen \
    voor een opgave waarin ze in dezelfde regio liggen.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    let others = region.members.count - 1
    let all = region.members.reduce(0) { $0 + region.ground.divisionCount[$1] * others }
    return FigureValue(Double(region.togetherCount), over: Double(all))
  }
}
