/// Where a table comes from and what is doubtful in it: shown under every result that uses the table.
public struct TableSource: Sendable, Hashable {
  /// File below the data folder, for example `divisions/veiligheidsregio.csv`; also the table's identity.
  public let file: String
  /// Kind of table, as in the manifest, for example `municipalities`.
  public let kind: String
  /// What the table holds, in Dutch.
  public let title: String
  /// The day the facts hold for.
  public let date: ReferenceDate
  /// Who published the facts.
  public let source: String
  /// Licence of the facts.
  public let licence: String
  /// The day the facts were taken over.
  public let retrieved: ReferenceDate
  /// How rows are known that do not say so themselves.
  public let basis: Basis
  /// What a reader of a result has to know, as Dutch sentences.
  public let doubts: [String]

  /// Describes a table.
  public init(
    file: String, kind: String = "", title: String, date: ReferenceDate, source: String, licence: String,
    retrieved: ReferenceDate, basis: Basis, doubts: [String]
  ) {
    self.file = file
    self.kind = kind
    self.title = title
    self.date = date
    self.source = source
    self.licence = licence
    self.retrieved = retrieved
    self.basis = basis
    self.doubts = doubts
  }
}
