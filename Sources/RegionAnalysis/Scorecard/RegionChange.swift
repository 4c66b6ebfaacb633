public import RegionModel

/// What happens to the figures of a region when one municipality joins or leaves it.
public struct RegionChange: Sendable {
  /// What the municipality does.
  public enum Kind: Sendable, Hashable {
    /// It joins.
    case joins
    /// It leaves.
    case leaves
  }

  /// What the municipality does.
  public let kind: Kind
  /// The municipality.
  public let municipality: Int
  /// The figures after the change.
  public let after: Scorecard

  /// How much better a figure gets: above 0 is better in the figure's direction; `nil` where the figure gives no
  /// judgement or one of the values is missing.
  public func gain(_ figure: any RegionFigure.Type, from before: Scorecard) -> Double? {
    figureGain(figure, from: before, to: after)
  }

  /// All single changes of `region`: each neighbour that joins (by border or by listed link), then each member that
  /// leaves a region of at least two; ascending by municipality. O(neighbours and members · scorecard).
  public static func all(
    of region: MunicipalitySet, in ground: ScorecardGround,
    figures: [any RegionFigure.Type] = RegionFigures.all
  ) -> [RegionChange] {
    let joining = ground.graph.borders.neighbours(of: region).map { (Kind.joins, $0) }
    let leaving = region.count > 1 ? region.map { (Kind.leaves, $0) } : []
    return (joining + leaving).map { kind, municipality in
      var changed = region
      if kind == .joins { changed.insert(municipality) } else { changed.remove(municipality) }
      return RegionChange(
        kind: kind, municipality: municipality, after: Scorecard(of: changed, in: ground, figures: figures))
    }
  }
}

/// How much better a figure is on one card than on another; `nil` where the figure gives no judgement or one of the
/// values is missing.
public func figureGain(
  _ figure: any RegionFigure.Type, from before: Scorecard, to after: Scorecard
) -> Double? {
  guard figure.direction != .neutral, let old = before.value(figure)?.value,
    let new = after.value(figure)?.value
  else { return nil }
  return figure.direction == .higher ? new - old : old - new
}

extension BorderNetwork {
  /// The municipalities outside that touch a member, by border or by listed link, ascending. O(borders of members).
  public func neighbours(of members: MunicipalitySet) -> MunicipalitySet {
    var around = MunicipalitySet(capacity: members.capacity)
    for member in members {
      for neighbour in neighbours[member] where !members.contains(neighbour.municipality) {
        around.insert(neighbour.municipality)
      }
    }
    return around
  }
}
