import RegionModel

/// Seats in the Provinciale Staten of the provinces in which the region lies.
public enum StateSeats: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "statenzetels"
  /// See ``RegionFigure/label``.
  public static let label = "Zetels in Provinciale Staten"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.democracy
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.count
  /// Neutral: it says which Provinciale Staten are concerned.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Aantal zetels in de Provinciale Staten van de provincies waarin de regio ligt, samen.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    let provinces = region.provinces
    return FigureValue(count: provinces.reduce(0) { $0 + $1.seats }, names: provinces.map(\.name))
  }
}
