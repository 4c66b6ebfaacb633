public import RegionModel

/// All figures of a region, each with numerator and denominator; nothing is weighed or added up.
public struct Scorecard: Sendable {
  /// One figure of the card.
  public struct Entry: Sendable {
    /// The figure.
    public let figure: any RegionFigure.Type
    /// Its value; `nil` when the data lack it.
    public let value: FigureValue?
  }

  /// The municipalities.
  public let region: MunicipalitySet
  /// The figures in the order asked for.
  public let entries: [Entry]

  /// Measures `region`; give fewer `figures` to save time. O(flows from the members + bodies + figures).
  public init(
    of region: MunicipalitySet, in ground: ScorecardGround,
    figures: [any RegionFigure.Type] = RegionFigures.all
  ) {
    self.init(of: ScoredRegion(region, in: ground), figures: figures)
  }

  /// The same for a region that has been counted already.
  public init(of region: ScoredRegion, figures: [any RegionFigure.Type] = RegionFigures.all) {
    self.region = region.set
    entries = figures.map { Entry(figure: $0, value: $0.measure(region)) }
  }

  /// The value of the figure with this name; `nil` when it is not on the card or the data lack it.
  public func value(_ id: String) -> FigureValue? { entries.first { $0.figure.id == id }?.value }

  /// The value of a figure.
  public func value(_ figure: any RegionFigure.Type) -> FigureValue? { value(figure.id) }
}
