/// A programme, deal, pilot or board in which municipalities take part (proeftuin, Regio Deal, City Deal,
/// triple-helix board, convenant).
public struct Programme: Sendable, Hashable {
  /// Identity, kebab-case.
  public let id: String
  /// Name in Dutch.
  public let name: String
  /// Kind in Dutch, for example `regio-deal`.
  public let kind: String
  /// The programme it is part of, for example `Regio Deals, eerste tranche`.
  public let group: String?
  /// The arrangement that it is the same as, so that it is not counted twice.
  public let arrangement: String?
  /// First day, year or month as the source gives it.
  public let validFrom: String?
  /// Last day, year or month as the source gives it.
  public let validTo: String?
  /// The municipalities that take part, ascending by index.
  public let members: [Membership]
  /// Where the row comes from.
  public let source: String
  /// How the programme itself is known; each membership has its own.
  public let basis: Basis
  /// What a reader has to know about this row.
  public let note: String?

  /// Makes a programme.
  public init(
    id: String, name: String, kind: String, group: String? = nil, arrangement: String? = nil,
    validFrom: String? = nil, validTo: String? = nil, members: [Membership], source: String,
    basis: Basis = .sourced, note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.group = group
    self.arrangement = arrangement
    self.validFrom = validFrom
    self.validTo = validTo
    self.members = members.sorted { $0.municipality < $1.municipality }
    self.source = source
    self.basis = basis
    self.note = note
  }
}
