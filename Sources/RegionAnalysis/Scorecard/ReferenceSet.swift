public import RegionModel

/// Regions to compare a region with, for example the 35 arbeidsmarktregio's.
///
/// Ranks and percentiles are counted so. The region is put among the others; if it is itself one of the set, that
/// one is left out of the others. Its rank is one more than the number of others with a better value: equal values
/// share the best rank (1, 2, 2, 4). Better is what the figure's direction says; where that gives no judgement, the
/// largest value comes first. The percentile is the share of the others with a worse value, those with an equal
/// value counted for half. Regions without a value do not take part.
public struct ReferenceSet: Sendable {
  /// The place of a region within the set for one figure.
  public struct Standing: Sendable, Hashable {
    /// 1 is the best, or the largest where there is no judgement.
    public let rank: Int
    /// Number of regions that were ranked, the region itself counted.
    public let outOf: Int
    /// Number of others with the same value.
    public let ties: Int
    /// Share 0…1 of the others with a worse value, equal ones for half; `nil` without others.
    public let percentile: Double?
  }

  /// How to name the set, in Dutch, for example `de 35 arbeidsmarktregio's`.
  public let name: String
  /// The cards of its regions.
  public let cards: [Scorecard]

  /// A set of measured regions.
  public init(name: String, cards: [Scorecard]) {
    self.name = name
    self.cards = cards
  }

  /// Measures `regions`, those without municipalities left out.
  public init(
    name: String, regions: [MunicipalitySet], in ground: ScorecardGround,
    figures: [any RegionFigure.Type] = RegionFigures.all
  ) {
    self.init(
      name: name,
      cards: regions.filter { !$0.isEmpty }.map { Scorecard(of: $0, in: ground, figures: figures) })
  }

  /// Whether the region is one of the set.
  public func contains(_ region: MunicipalitySet) -> Bool { cards.contains { $0.region == region } }

  /// The place of `card` for a figure; `nil` when it has no value. O(regions).
  public func standing(of card: Scorecard, _ figure: any RegionFigure.Type) -> Standing? {
    guard let own = card.value(figure)?.value else { return nil }
    let itself = cards.firstIndex { $0.region == card.region }
    var (better, worse, ties) = (0, 0, 0)
    for (place, other) in cards.enumerated() where place != itself {
      guard let value = other.value(figure)?.value else { continue }
      if value == own {
        ties += 1
      } else if (value > own) == (figure.direction != .lower) {
        better += 1
      } else {
        worse += 1
      }
    }
    let others = better + worse + ties
    return Standing(
      rank: better + 1, outOf: others + 1, ties: ties,
      percentile: others == 0 ? nil : (Double(worse) + Double(ties) / 2) / Double(others))
  }
}
