import RegionModel

/// Reads one kind of table into the graph. A new kind is one file and one line in ``TableReaders``.
protocol TableReader: Sendable {
  /// The word in the manifest.
  static var kind: String { get }
  /// Whether a data set can do without such a table.
  static var isRequired: Bool { get }
  /// Whether a data set may have more than one such table.
  static var allowsSeveral: Bool { get }
  /// Kinds of table whose rows this one names: when one of them could not be opened this one is not read, because
  /// every row would be reported.
  static var needs: [String] { get }
  /// Reads `file`, which the manifest describes in `entry`.
  static func read(
    _ file: TextFile, _ entry: Manifest.Entry, into builder: inout GraphBuilder, _ problems: inout Problems)
}

extension TableReader {
  static var isRequired: Bool { false }
  static var allowsSeveral: Bool { false }
  static var needs: [String] { [] }
}

/// A table in CSV form.
protocol RowTableReader: TableReader {
  /// Columns that must be there.
  static var required: [String] { get }
  /// Columns that may be there.
  static var optional: [String] { get }
  /// Reads the rows.
  static func read(
    rows reader: inout RowReader, _ entry: Manifest.Entry, into builder: inout GraphBuilder,
    _ problems: inout Problems)
}

extension RowTableReader {
  static var optional: [String] { [] }

  static func read(
    _ file: TextFile, _ entry: Manifest.Entry, into builder: inout GraphBuilder, _ problems: inout Problems
  ) {
    let errors = problems.errorCount
    do {
      let table = try TableScanner.scan(file, problems: &problems)
      guard var reader = RowReader(table, required: required, optional: optional, problems: &problems)
      else { return }
      guard table.rowCount > 0 || !isRequired || problems.errorCount > errors else {
        return problems.add(
          Diagnostic(
            "tabel-zonder-rijen", "De tabel heeft een kopregel, maar geen rijen.",
            location: .init(file: file.name)))
      }
      read(rows: &reader, entry, into: &builder, &problems)
    } catch {
      problems.add(error.diagnostic)
    }
  }
}

/// The kinds of table, in the order in which they are read: what a table refers to stands above it.
enum TableReaders {
  static let all: [any TableReader.Type] = [
    ProvincesReader.self,
    MunicipalitiesReader.self,
    WaterBoardsReader.self,
    WaterBoardSharesReader.self,
    DivisionReader.self,
    RegionDetailsReader.self,
    NetworksReader.self,
    NetworkMembersReader.self,
    ArrangementsReader.self,
    ParticipantsReader.self,
    ProgrammesReader.self,
    ProgrammeMembersReader.self,
    FlowsReader.self,
    BorderLinksReader.self,
    BoundariesReader.self,
  ]
}
