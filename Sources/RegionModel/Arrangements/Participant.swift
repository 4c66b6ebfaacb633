/// A participant of a joint arrangement that is not a municipality of the graph.
public struct Participant: Sendable, Hashable {
  /// What kind of body takes part.
  public enum Kind: String, Sendable, CaseIterable {
    case municipality = "gemeente"
    case province = "provincie"
    case waterBoard = "waterschap"
    case arrangement = "gemeenschappelijke-regeling"
    case state = "rijk"
    case other = "overig"

    /// The word for several of them, in Dutch.
    public var plural: String {
      switch self {
      case .municipality: "gemeenten"
      case .province: "provincies"
      case .waterBoard: "waterschappen"
      case .arrangement: "gemeenschappelijke regelingen"
      case .state: "rijk"
      case .other: "overige deelnemers"
      }
    }
  }

  /// Kind of body.
  public let kind: Kind
  /// Its code, where it has one that the graph or a register knows.
  public let code: String?
  /// Its name.
  public let name: String
  /// The organs that take part (raad, college, ps …).
  public let organs: [String]
  /// How the participation is known.
  public let basis: Basis
  /// What a reader has to know about this row.
  public let note: String?

  /// Makes a participant.
  public init(
    kind: Kind, code: String?, name: String, organs: [String] = [], basis: Basis = .registered,
    note: String? = nil
  ) {
    self.kind = kind
    self.code = code
    self.name = name
    self.organs = organs
    self.basis = basis
    self.note = note
  }
}
