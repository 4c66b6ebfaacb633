/// A province (provincie) and the size of its Provinciale Staten.
public struct Province: Sendable, Hashable {
  /// CBS code, for example `PV30`.
  public let code: ProvinceCode
  /// Official name.
  public let name: String
  /// Other names people use, for example `Friesland`.
  public let aliases: [String]
  /// Seats in Provinciale Staten.
  public let seats: Int
  /// What a reader has to know about this row.
  public let note: String?

  /// Makes a province.
  public init(code: ProvinceCode, name: String, aliases: [String] = [], seats: Int, note: String? = nil) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.seats = seats
    self.note = note
  }
}
