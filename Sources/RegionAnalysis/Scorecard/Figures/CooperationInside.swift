import RegionModel

/// The share of all co-membership weight of the members that stays inside. A body with s municipalities gives
/// each pair 1/(s − 1), so each member has one tie in every body of at least two; with k members in the
/// region k·(k − 1)/(s − 1) of these stay inside. Equal to the same share in the table of
/// ``RegionModel/RegionGraph/governance(weight:)``. Source: Newman 2001, doi:10.1103/PhysRevE.64.016132.
public enum CooperationInside: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "samenwerking-binnen"
  /// See ``RegionFigure/label``.
  public static let label = "Samenwerking die binnen de regio blijft"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.cooperation
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Higher: the more the members already work with each other, the less a region has to begin anew.
  public static let direction = FigureDirection.higher
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Deel van alle banden van de gemeenten (samen in een indeling, regeling of programma) dat binnen \
    de regio blijft; elk verband verdeelt per gemeente één band over zijn andere gemeenten.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    var (inside, all) = (0.0, 0.0)
    for (index, count) in region.overlaps {
      let body = region.ground.bodies[index]
      guard body.count > 1 else { continue }
      all += Double(count)
      inside += Double(count) * Double(count - 1) / Double(body.count - 1)
    }
    return FigureValue(inside, over: all)
  }
}
