public import RegionModel

/// How much more of the flow stays inside the regions of a partition than chance would keep there, given how much
/// leaves and reaches every unit.
///
/// With S the flow inside a region, R all flow from it, W all flow to it and N all flow, the directed form is
/// Q = Σ [ S/N − γ·R·W/N² ]. Flow inside a unit counts once, as any other flow. The undirected form is the same on
/// the flows of both directions added up, so R = W. One region of everything has Q = 0 for γ = 1.
///
/// Sources: Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113; directed: Leicht & Newman 2008,
/// doi:10.1103/PhysRevLett.100.118703; resolution γ: Reichardt & Bornholdt 2006, doi:10.1103/PhysRevE.74.016110.
public struct Modularity: Sendable, Hashable {
  /// Whether the direction of flows counts.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// Chance puts flow from a unit with many residents at work to a unit with many jobs.
    case directed = "gericht"
    /// Chance looks only at both directions together.
    case undirected = "ongericht"
  }

  /// What each region adds to Q, in the order of the partition; all zero without flow.
  public let contributions: [Double]
  /// Q: the sum over regions, at most 1; `nil` without flow. Units outside all regions add nothing, but their
  /// flows count in N.
  public let value: Double?

  /// Measures a partition of the units of `flows`.
  ///
  /// `ownFlow` says whether the flow inside a unit counts; `resolution` is γ, no unit. O(pairs + units).
  public init(
    of partition: Partition, in flows: FlowTable, direction: Direction = .directed, ownFlow: Bool = true,
    resolution: Double = 1
  ) {
    let sums = RegionFlows(of: partition, in: flows, ownFlow: ownFlow)
    let total = sums.total
    guard total > 0 else {
      contributions = sums.inside.map { _ in 0 }
      value = nil
      return
    }
    contributions = sums.inside.indices.map { region in
      let (from, to) = (sums.leaving[region] / total, sums.reaching[region] / total)
      let both = (from + to) / 2
      let chance = direction == .directed ? from * to : both * both
      return sums.inside[region] / total - resolution * chance
    }
    value = contributions.reduce(0, +)
  }
}
