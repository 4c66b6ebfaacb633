public import RegionModel

/// A way to reach municipalities (kanaal): a network, a region, an arrangement, a programme, or several of them
/// taken together. Whoever speaks to a channel speaks to all its members.
public struct Channel: Sendable, Hashable {
  /// What a channel is, in the order in which lists name them.
  public enum Kind: String, Sendable, CaseIterable, Comparable {
    /// A network or association, for example G4.
    case network = "netwerk"
    /// A joint arrangement under the Wgr.
    case arrangement = "regeling"
    /// A programme, deal, pilot or board.
    case programme = "programma"
    /// A region of a division.
    case region = "regio"
    /// A list that the user brings along.
    case list = "lijst"
    /// Several channels taken together.
    case several = "samen"

    /// Whether `left` is named before `right`.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }
    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Identity, unique among the channels of one answer, for example `netwerk:G4`.
  public let id: String
  /// Name in Dutch.
  public let name: String
  /// What it is.
  public let kind: Kind
  /// Whom it reaches.
  public let members: MunicipalitySet
  /// The members of whom it is not certain that they belong to it.
  public let marked: MunicipalitySet
  /// How the first of those is known; `nil` when all are certain.
  public let markedBasis: Basis?

  /// Makes a channel.
  /// - Parameters:
  ///   - marked: Members whose membership is derived, inferred, modelled or not checked.
  ///   - markedBasis: How the first of those is known.
  public init(
    id: String, name: String, kind: Kind, members: MunicipalitySet, marked: MunicipalitySet? = nil,
    markedBasis: Basis? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.members = members
    self.marked = marked ?? MunicipalitySet(capacity: members.capacity)
    self.markedBasis = self.marked.isEmpty ? nil : markedBasis ?? .inferred
  }

  /// Makes a channel of memberships over `capacity` municipalities.
  public init(id: String, name: String, kind: Kind, memberships: [Membership], capacity: Int) {
    let doubtful = memberships.filter { $0.basis.isMarked }
    self.init(
      id: id, name: name, kind: kind, members: memberships.municipalities(capacity: capacity),
      marked: doubtful.municipalities(capacity: capacity), markedBasis: doubtful.first?.basis)
  }

  /// Several channels as one: whoever one of them reaches. A member is certain when one of them is certain of it.
  /// O(channels · n/64).
  public static func together(_ channels: [Channel], id: String, name: String, capacity: Int) -> Channel {
    let none = MunicipalitySet(capacity: capacity)
    let members = channels.reduce(none) { $0.union($1.members) }
    let certain = channels.reduce(none) { $0.union($1.members.subtracting($1.marked)) }
    return Channel(
      id: id, name: name, kind: .several, members: members, marked: members.subtracting(certain),
      markedBasis: channels.lazy.compactMap(\.markedBasis).first)
  }
}
