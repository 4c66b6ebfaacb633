/// A network or association of municipalities (G4, G40, P10, the VNG and its branches).
public struct CityNetwork: Sendable, Hashable {
  /// Code, for example `G4` or `VNG-NB`.
  public let code: String
  /// Name in Dutch.
  public let name: String
  /// Kind in Dutch: `stedennetwerk`, `plattelandsnetwerk`, `omvangsklasse`, `vereniging`, `afdeling`.
  public let kind: String
  /// Code of the network that it is a branch of.
  public let parent: String?
  /// The members, ascending by index.
  public let members: [Membership]
  /// What a reader has to know about this row.
  public let note: String?

  /// Makes a network.
  public init(
    code: String, name: String, kind: String, parent: String? = nil, members: [Membership],
    note: String? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.parent = parent
    self.members = members.sorted { $0.municipality < $1.municipality }
    self.note = note
  }
}
