import RegionModel

/// Border length between members divided by all border of the members, each stretch counted once, in km.
public enum BorderInside: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "grens-binnen"
  /// See ``RegionFigure/label``.
  public static let label = "Grenslengte binnen de regio"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.geography
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Neutral: it says how compact a region is, but grows with the number of members.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Lengte van de grenzen tussen gemeenten van de regio, gedeeld door de lengte van alle grenzen van \
    die gemeenten, kust en landsgrens inbegrepen, elk stuk één keer (in km).
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    guard region.ground.hasBoundaries else { return nil }
    let borders = region.graph.borders
    let both = region.members.map { member in
      borders.neighbours[member].reduce(0) { $0 + (region.set.contains($1.municipality) ? $1.length : 0) }
    }
    let inside = both.reduce(0, +) / 2
    let all = region.members.reduce(0) { $0 + borders.perimeter[$1] } - inside
    return FigureValue(inside / 1000, over: all / 1000)
  }
}
