import RegionModel

/// Finds the area that a field names, by code or by name, and reports unknown and ambiguous names with the
/// nearest ones. Codes of up to eight bytes are found without making a string.
struct AreaResolver: Sendable {
  private let noun: String
  private let index: NameIndex
  private let labels: [String]
  private let packed: [UInt64: Int]
  private let exact: [String: Int]

  /// Resolves to positions in `entries`; `noun` is what they are called, for example `gemeente`; `codes` are
  /// the official codes, in the same order.
  init(noun: String, codes: [String], index: NameIndex) {
    self.noun = noun
    self.index = index
    labels = zip(codes, index.entries).map { "\($1.label) (\($0))" }
    var packed: [UInt64: Int] = [:]
    var exact: [String: Int] = [:]
    for (position, code) in codes.enumerated() {
      let bytes = Array(code.utf8)
      if let key = bytes.packed(0..<bytes.count) { packed[key] = position }
      exact[code] = position
    }
    self.packed = packed
    self.exact = exact
  }

  /// The area named in `column` of the current row.
  func resolve(_ reader: RowReader, _ column: String, _ problems: inout Problems) -> Int? {
    guard let position = reader.position(column) else { return nil }
    return resolve(reader.table, row: reader.index, column: position, &problems)
  }

  /// The area named in a field.
  func resolve(_ table: Table, row: Int, column: Int, _ problems: inout Problems) -> Int? {
    let range = table.file.bytes.trimmed(table.field(row, column).range)
    if let key = table.file.bytes.packed(range), let hit = packed[key] { return hit }
    let text = table.text(row, column)
    if let hit = exact[text] { return hit }
    guard !text.isEmpty else {
      table.report("veld-leeg", "Hier mist een \(noun).", row: row, column: column, &problems)
      return nil
    }
    let hits = index.known(text)
    switch hits.count {
    case 1: return hits[0]
    case 0:
      table.report(
        "\(noun)-onbekend", "\"\(text)\" is geen \(noun.asKnown).", row: row, column: column,
        hint: suggestion(for: text), &problems)
    default:
      table.report(
        "\(noun)-dubbelzinnig", "\"\(text)\" kan meer dan één \(noun) zijn.", row: row, column: column,
        hint: "Kies uit: \(hits.map { labels[$0] }.joined(separator: ", ")).", &problems)
    }
    return nil
  }

  private func suggestion(for text: String) -> String? {
    guard case .unknown(let nearest) = index.match(text), !nearest.isEmpty else { return nil }
    return "Bedoelt u \(nearest.prefix(3).map { labels[$0] }.joined(separator: ", "))?"
  }
}

extension String {
  /// A Dutch noun with the word for known before it: `bekende gemeente`, `bekend waterschap`.
  var asKnown: String {
    ["waterschap", "netwerk", "programma"].contains(self) ? "bekend \(self)" : "bekende \(self)"
  }
}
