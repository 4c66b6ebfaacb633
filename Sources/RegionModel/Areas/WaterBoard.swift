/// A water board (waterschap) with the municipalities it lies in.
public struct WaterBoard: Sendable, Hashable {
  /// Code, for example `WBH38`.
  public let code: WaterBoardCode
  /// Official name.
  public let name: String
  /// Other names people use.
  public let aliases: [String]
  /// The municipalities it lies in, each with the share (0…1) of the municipality's area, ascending.
  public let members: [Membership]
  /// What a reader has to know about this row.
  public let note: String?

  /// Makes a water board; `members` carry shares.
  public init(
    code: WaterBoardCode, name: String, aliases: [String] = [], members: [Membership], note: String? = nil
  ) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.members = members.sorted { $0.municipality < $1.municipality }
    self.note = note
  }
}
