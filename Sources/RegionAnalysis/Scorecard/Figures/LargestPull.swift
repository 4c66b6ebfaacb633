import RegionModel

/// The largest pull from outside: the share of the employed residents who work in the one municipality
/// outside where most of them do; of equal ones the lowest code is named.
public enum LargestPull: RegionFigure {
  /// See ``RegionFigure/id``.
  public static let id = "trek-van-buiten"
  /// See ``RegionFigure/label``.
  public static let label = "Sterkste trek van buiten"
  /// See ``RegionFigure/theme``.
  public static let theme = FigureTheme.daily
  /// See ``RegionFigure/form``.
  public static let form = FigureForm.share
  /// Lower: the more people work in one place outside, the more the region leans on it.
  public static let direction = FigureDirection.lower
  /// See ``RegionFigure/explanation``.
  public static let explanation = """
    Deel van de banen van inwoners dat ligt in de ene gemeente buiten de regio waar de meesten \
    werken.
    """

  /// See ``RegionFigure/measure(_:)``.
  public static func measure(_ region: ScoredRegion) -> FigureValue? {
    guard let flow = region.selfContainment else { return nil }
    var strongest: Int?
    for place in region.pulls.indices where region.pulls[place] > strongest.map({ region.pulls[$0] }) ?? 0 {
      strongest = place
    }
    let names = strongest.map { [region.graph.municipalities[$0].name] } ?? []
    return FigureValue(strongest.map { region.pulls[$0] } ?? 0, over: flow.residents, names: names)
  }
}
