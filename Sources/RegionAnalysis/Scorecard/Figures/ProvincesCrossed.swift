import RegionModel

/// The provinces in which the members lie; more than one is provinciaal overstijgend.
public enum ProvincesCrossed: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "provincies"
  /// See ``RegionFigure/label``.
  public static let label = "Provincies"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.geography
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.count
  /// Neutral: crossing a province border is a fact to organise for, not a fault.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Aantal provincies waarin de regio ligt; bij meer dan één is de regio provinciaal overstijgend.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    let provinces = region.provinces
    return FigureValue(count: provinces.count, names: provinces.map(\.name))
  }
}
