import RegionModel

/// Collects the problems of a load, so that a user sees all of them at once; of one kind in one file only the
/// first few are kept and the rest is counted.
struct Problems: Sendable {
  /// Problems of one kind in one file that are shown in full.
  static let shownPerKind = 20

  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [Key: Int] = [:]
  private var order: [Key] = []

  private struct Key: Hashable {
    let file: String
    let code: String
    let severity: Diagnostic.Severity
  }

  /// Number of errors, those that are not shown included.
  private(set) var errorCount = 0
  /// Whether the data cannot be used.
  var hasErrors: Bool { errorCount > 0 }

  /// Adds a problem.
  mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.code, severity: diagnostic.severity, in: diagnostic.location?.file ?? "") { diagnostic }
  }

  /// Adds the problem that `make` makes; it is not made when enough of its kind are shown, so that a table of
  /// which every row is wrong is read as fast as a good one.
  mutating func add(
    _ code: String, severity: Diagnostic.Severity = .error, in file: String, _ make: () -> Diagnostic
  ) {
    let key = Key(file: file, code: code, severity: severity)
    let count = counts[key, default: 0] + 1
    counts[key] = count
    if severity == .error { errorCount += 1 }
    if count == 1 { order.append(key) }
    if count <= Self.shownPerKind { diagnostics.append(make()) }
  }

  /// All problems, with a line for each kind of which some are not shown.
  var all: [Diagnostic] {
    diagnostics
      + order.compactMap { key in
        guard let count = counts[key], count > Self.shownPerKind else { return nil }
        return Diagnostic(
          key.code, "Nog \(count - Self.shownPerKind) keer dezelfde soort melding in dit bestand.",
          severity: key.severity, location: .init(file: key.file))
      }
  }
}
