/// A listed link between two municipalities that share no land border (or should count as neighbours for
/// another reason): a ferry, bridge, dam or tunnel.
public struct BorderLink: Sendable, Hashable {
  /// What carries the link.
  public enum Kind: String, Sendable, CaseIterable {
    case ferry = "veer"
    case bridge = "brug"
    case dam = "dam"
    case tunnel = "tunnel"
  }

  /// Index of one end.
  public let from: Int
  /// Index of the other end.
  public let to: Int
  /// What carries it.
  public let kind: Kind
  /// Its name, for example `Afsluitdijk`.
  public let name: String
  /// What a reader has to know about it.
  public let note: String?

  /// Makes a link.
  public init(from: Int, to: Int, kind: Kind, name: String, note: String? = nil) {
    self.from = from
    self.to = to
    self.kind = kind
    self.name = name
    self.note = note
  }
}
