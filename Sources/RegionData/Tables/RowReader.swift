import RegionModel

/// Reads the fields of a table by column name, checks each and reports what is wrong with its place.
///
/// A row is read by calling ``next()`` and then one call per column; a call returns `nil` when the field is
/// wrong, and has then said so.
struct RowReader {
  let table: Table
  private let columns: [String: Int]
  private var row = -1

  /// Opens `table`, which must have all columns in `required`; columns that are in neither list are reported
  /// as not read. `nil` when a column is missing.
  init?(_ table: Table, required: [String], optional: [String] = [], problems: inout Problems) {
    self.table = table
    var columns: [String: Int] = [:]
    for (index, name) in table.header.enumerated() { columns[name] = index }
    self.columns = columns
    let known = required + optional
    let strangers = table.header.filter { !known.contains($0) }
    let missing = required.filter { columns[$0] == nil }
    for name in missing {
      let limit = min(3, name.count / 2)
      let near = strangers.first { editDistance($0.foldedName, name.foldedName, limit: limit) != nil }
      let hint =
        near.map { "Bedoelt u met \"\($0)\" de kolom \"\(name)\"?" }
        ?? "De kolommen zijn: \(required.joined(separator: ", "))."
      problems.add(
        table.file.diagnostic("kolom-ontbreekt", "De kolom \"\(name)\" ontbreekt.", at: 0, hint: hint))
    }
    guard missing.isEmpty else { return nil }
    for name in strangers {
      problems.add(
        table.file.diagnostic(
          "kolom-onbekend", "De kolom \"\(name)\" wordt niet gelezen.", severity: .warning, at: 0,
          hint: "De kolommen zijn: \(known.joined(separator: ", "))."))
    }
  }

  /// Goes to the next row; `false` after the last.
  mutating func next() -> Bool {
    row += 1
    return row < table.rowCount
  }

  /// Number of the current row, from 0.
  var index: Int { row }

  /// Position of a column; the initializer has seen to it that required ones exist.
  func position(_ column: String) -> Int? { columns[column] }

  /// The field as it is; empty when the column is not there.
  func text(_ column: String) -> String {
    guard let position = columns[column] else { return "" }
    return table.text(row, position)
  }

  /// The field, or `nil` when it is empty.
  func optional(_ column: String) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// The field split at `|`, without empty parts.
  func list(_ column: String) -> [String] {
    text(column).split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// The field; empty is a problem.
  func required(_ column: String, _ problems: inout Problems) -> String? {
    let text = text(column)
    guard text.isEmpty else { return text }
    report("veld-leeg", "Het veld \"\(column)\" is leeg.", column, &problems)
    return nil
  }

  /// Largest whole number that is read: far above any count, low enough that sums never overflow.
  static let largest = 1_000_000_000

  /// A whole number of at least `least`.
  func integer(_ column: String, least: Int = 0, _ problems: inout Problems) -> Int? {
    guard let text = required(column, &problems) else { return nil }
    guard let value = Int(text), text.utf8.first != UInt8(ascii: "+") else {
      report(
        "geen-getal", "\"\(text)\" in \"\(column)\" is geen heel getal.", column, &problems,
        hint: "Schrijf alleen cijfers, zonder punten tussen duizendtallen.")
      return nil
    }
    guard value >= least else {
      report("getal-te-laag", "\(value) in \"\(column)\" is lager dan \(least).", column, &problems)
      return nil
    }
    guard value <= Self.largest else {
      report("getal-te-hoog", "\(value) in \"\(column)\" is hoger dan \(Self.largest).", column, &problems)
      return nil
    }
    return value
  }

  /// A number within `range`; a decimal comma is understood in a table with `;` between its fields.
  func decimal(_ column: String, in range: ClosedRange<Double>, _ problems: inout Problems) -> Double? {
    guard let text = required(column, &problems) else { return nil }
    let plain = table.separator == UInt8(ascii: ";") ? String(text.map { $0 == "," ? "." : $0 }) : text
    // Digits, point, signs and exponent only: Double would also read "nan", "inf" and hexadecimal.
    let isNumeric =
      !plain.hasPrefix("+")
      && plain.utf8.allSatisfy { (0x30...0x39).contains($0) || ".-+eE".utf8.contains($0) }
    guard isNumeric, let value = Double(plain), value.isFinite else {
      report(
        "geen-getal", "\"\(text)\" in \"\(column)\" is geen getal.", column, &problems,
        hint: "Schrijf bijvoorbeeld 12.5 (of 12,5 als de velden door ; gescheiden zijn).")
      return nil
    }
    guard range.contains(value) else {
      let bound = value < range.lowerBound ? range.lowerBound : range.upperBound
      let shown = Int(exactly: bound).map(String.init) ?? "\(bound)"
      report(
        "getal-buiten-bereik",
        "\(text) in \"\(column)\" is \(value < bound ? "lager" : "hoger") dan \(shown).", column,
        &problems)
      return nil
    }
    return value
  }

  /// A word out of a fixed list; empty gives `fallback`, or is a problem when there is none.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ column: String, fallback: Value? = nil, _ problems: inout Problems
  ) -> Value? where Value.RawValue == String {
    let text = text(column)
    if text.isEmpty, let fallback { return fallback }
    guard !text.isEmpty else {
      report("veld-leeg", "Het veld \"\(column)\" is leeg.", column, &problems)
      return nil
    }
    if let value = Value(rawValue: text) { return value }
    report(
      "woord-onbekend", "\"\(text)\" in \"\(column)\" is onbekend.", column, &problems,
      hint: text.nearest(of: Value.allCases.map(\.rawValue))
        ?? "Kies uit: \(Value.allCases.map(\.rawValue).joined(separator: ", ")).")
    return nil
  }

  /// A calendar day as 2018-01-01, or `nil` when empty.
  func date(_ column: String, _ problems: inout Problems) -> ReferenceDate? {
    guard let text = optional(column) else { return nil }
    if let date = ReferenceDate(text) { return date }
    report(
      "geen-datum", "\"\(text)\" in \"\(column)\" is geen datum.", column, &problems,
      hint: "Schrijf een datum als 2018-01-01.")
    return nil
  }

  /// Reports a problem with a field of the current row; the texts are only made when the problem is shown.
  func report(
    _ code: String, _ message: @autoclosure () -> String, severity: Diagnostic.Severity = .error,
    _ column: String, _ problems: inout Problems, hint: @autoclosure () -> String? = nil
  ) {
    table.report(
      code, message(), severity: severity, row: row, column: columns[column] ?? 0, hint: hint(), &problems)
  }

  /// Where a field of row `row` stands, in words, to point at an earlier row.
  func line(of row: Int) -> Int {
    SourcePlace(bytes: table.file.bytes, offset: table.field(row, 0).start).line
  }
}

extension String {
  /// The question whether the user means the word of `words` that is nearest to this one, if one is near.
  func nearest(of words: [String], limit: Int = 2) -> String? {
    var best: (distance: Int, word: String)?
    for word in words {
      guard let distance = editDistance(word.foldedName, foldedName, limit: limit) else { continue }
      if distance < best?.distance ?? .max { best = (distance, word) }
    }
    return best.map { "Bedoelt u \"\($0.word)\"?" }
  }
}

extension StringProtocol {
  /// The text without spaces and tabs at its ends.
  var trimmed: String {
    let blanks: Set<Character> = [" ", "\t"]
    var text = self[...]
    while let first = text.first, blanks.contains(first) { text.removeFirst() }
    while let last = text.last, blanks.contains(last) { text.removeLast() }
    return String(text)
  }
}
