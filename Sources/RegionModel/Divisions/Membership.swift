/// That a municipality belongs to a region, network, arrangement, programme or water board, and how that is
/// known.
public struct Membership: Sendable, Hashable {
  /// Index of the municipality in the graph.
  public let municipality: Int
  /// Share (0…1) of the municipality's area, where a body covers it in part; 1 otherwise.
  public let share: Double
  /// What the municipality is in it, for example `funder`; `nil` for an ordinary member.
  public let role: String?
  /// How the membership is known.
  public let basis: Basis
  /// What a reader has to know about this row.
  public let note: String?

  /// Makes a membership of the municipality with index `municipality`.
  public init(
    _ municipality: Int, share: Double = 1, role: String? = nil, basis: Basis = .sourced, note: String? = nil
  ) {
    self.municipality = municipality
    self.share = share
    self.role = role
    self.basis = basis
    self.note = note
  }
}

extension Sequence<Membership> {
  /// The municipalities as a set over a graph of `capacity` municipalities.
  public func municipalities(capacity: Int) -> MunicipalitySet {
    MunicipalitySet(lazy.map(\.municipality), capacity: capacity)
  }
}
