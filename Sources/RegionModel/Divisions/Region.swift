/// One region of a division, for example veiligheidsregio Brabant-Noord.
public struct Region: Sendable, Hashable {
  /// A fact about the region that is not a membership, for example the care office's insurer.
  public struct Detail: Sendable, Hashable {
    /// What it is, in Dutch, for example `zorgverzekeraar`.
    public let key: String
    /// The value.
    public let value: String
    /// How it is known.
    public let basis: Basis
    /// What a reader has to know about it.
    public let note: String?

    /// Makes a detail.
    public init(key: String, value: String, basis: Basis, note: String? = nil) {
      self.key = key
      self.value = value
      self.basis = basis
      self.note = note
    }
  }

  /// Code, unique within the division.
  public let code: String
  /// Name in Dutch.
  public let name: String
  /// The municipalities, ascending by index.
  public let members: [Membership]
  /// Further facts.
  public let details: [Detail]

  /// Makes a region.
  public init(code: String, name: String, members: [Membership], details: [Detail] = []) {
    self.code = code
    self.name = name
    self.members = members.sorted { $0.municipality < $1.municipality }
    self.details = details
  }
}
