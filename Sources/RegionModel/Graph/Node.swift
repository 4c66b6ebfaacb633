/// A node of the graph: everything that municipalities are, belong to or take part in.
public enum Node: Sendable, Hashable {
  case municipality(MunicipalityCode)
  case province(ProvinceCode)
  case waterBoard(WaterBoardCode)
  case network(code: String)
  case region(division: String, code: String)
  case arrangement(id: String)
  case programme(id: String)
}

/// A link of the graph, seen from one node.
public struct Link: Sendable, Hashable {
  /// What a link says.
  public enum Kind: Sendable, Hashable {
    /// One is a member of the other.
    case member
    /// The water board covers this share (0…1) of the municipality's area.
    case overlap(share: Double)
    /// Jobs, persons … from the one to the other, in the table's unit.
    case flow(table: String, outgoing: Double, incoming: Double)
    /// A shared border of so many metres.
    case border(metres: Double)
    /// A listed ferry, bridge, dam or tunnel.
    case listed(BorderLink.Kind, name: String)
  }

  /// The node at the other end.
  public let other: Node
  /// What the link says.
  public let kind: Kind
  /// How the link is known.
  public let basis: Basis
}
