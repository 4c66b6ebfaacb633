import RegionModel

/// The share of the residents who live in the largest member; of equal ones the lowest code is named.
public enum LargestMember: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "grootste-gemeente"
  /// See ``RegionFigure/label``.
  public static let label = "Aandeel van de grootste gemeente"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.democracy
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Neutral: a strong centre can carry a region or rule it.
  public static let direction = FigureDirection.neutral
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Inwoners van de grootste gemeente, gedeeld door alle inwoners van de regio.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    let people = region.members.map { region.graph.municipalities[$0].inhabitants }
    guard let most = people.max(), let place = people.firstIndex(of: most) else { return nil }
    let name = region.graph.municipalities[region.members[place]].name
    return FigureValue(Double(most), over: Double(people.reduce(0, +)), names: [name])
  }
}
