import RegionModel

/// The contents of `dataset.yaml`: which tables there are, and for each where it comes from.
struct Manifest: Sendable {
  /// One entry of `tables`.
  struct Entry: Sendable {
    /// Kind of table: decides which reader reads it.
    let kind: String
    /// Where it comes from.
    let source: TableSource
    /// Further words of the entry, for example `id` and `singular`.
    let words: [String: String]
    /// Further lists of the entry, for example `aliases`.
    let lists: [String: [String]]
    /// Where the entry stands, for problems with the table as a whole.
    let location: Diagnostic.Location
  }

  let name: String
  let referenceDate: ReferenceDate
  let tables: [Entry]
}
