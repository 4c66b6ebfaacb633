import RegionModel

/// Sees to it that a key stands in a table once.
struct UniqueRows<Key: Hashable> {
  private var rows: [Key: Int] = [:]

  /// Whether `key` is new; if not, says in which line it stood before.
  mutating func isNew(
    _ key: Key, named name: @autoclosure () -> String, _ reader: RowReader, _ column: String,
    _ problems: inout Problems
  ) -> Bool {
    guard let earlier = rows.updateValue(reader.index, forKey: key) else { return true }
    rows[key] = earlier
    reader.report(
      "dubbel", "\(name()) staat al in regel \(reader.line(of: earlier)).", column, &problems,
      hint: "Haal een van de twee regels weg.")
    return false
  }
}
