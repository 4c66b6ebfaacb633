import RegionModel

/// Writes one table for a spreadsheet or a program: comma separated, quoted as RFC 4180 asks, lines ending in LF.
///
/// It is the report's main table (the first one where none is named), its first line the column keys, a repeated
/// key with a number behind it. A report without tables gives its facts as
/// `sleutel,omschrijving,waarde,eenheid`. Figures have a decimal point and at most six decimals, shares are
/// fractions of 0…1, a list is joined by `|` as in the data files, nothing is an empty cell.
///
/// Where any row has a note, a column `toelichting` follows; where any row says how it is known, the last column
/// is `herkomst`.
///
/// Words that begin with `=`, `+`, `-`, `@`, a tab or a carriage return get an apostrophe before them, because a
/// spreadsheet would take them for a formula (OWASP, CSV injection). Figures are never changed: -3 stays -3. No
/// Dutch area is named so, so no name in the data changes. NUL and other control characters but tab and line
/// ends are left out.
struct CSVWriter: ReportWriter {
  let format = ReportFormat.csv

  func text(of report: Report, width: Int) -> String {
    let tables = report.tables
    let table = tables.first { $0.id == report.mainTable } ?? tables.first ?? Self.table(report.facts)
    let hasNotes = table.rows.contains { !($0.note ?? "").isEmpty }
    let hasBasis = table.rows.contains { $0.basis != nil }
    let added = (hasNotes ? ["toelichting"] : []) + (hasBasis ? ["herkomst"] : [])
    var text = Self.line(ReportTable.unique(table.columns.map(\.key) + added).map(Self.cell))
    for row in table.rows {
      var cells = table.columns.indices.map { Self.cell(row.value($0)) }
      if hasNotes { cells.append(Self.cell(row.note ?? "")) }
      if hasBasis { cells.append(row.basis?.dutch ?? "") }
      text += Self.line(cells)
    }
    return text
  }

  /// A line; one empty cell is quoted, because an empty line would be no row.
  private static func line(_ cells: [String]) -> String {
    (cells == [""] ? "\"\"" : cells.joined(separator: ",")) + "\n"
  }

  private static func cell(_ value: ReportValue) -> String {
    switch value {
    case .text(let text): cell(text)
    case .list(let items): cell(items.joined(separator: "|"))
    case .count, .number, .share, .none: value.machineNumber ?? ""
    }
  }

  private static func cell(_ text: String) -> String {
    var safe = ""
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { safe = "'" }
    var needsQuotes = text.unicodeScalars.first == " " || text.unicodeScalars.last == " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case ",", "\n", "\r", "\t": needsQuotes = true
      case "\"":
        needsQuotes = true
        safe.append("\"")
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
      default: break
      }
      safe.unicodeScalars.append(scalar)
    }
    return needsQuotes ? "\"" + safe + "\"" : safe
  }

  private static func table(_ facts: [ReportFact]) -> ReportTable {
    ReportTable(
      id: "feiten",
      columns: [
        ReportColumn(key: "sleutel", label: "Sleutel"),
        ReportColumn(key: "omschrijving", label: "Omschrijving"),
        ReportColumn(key: "waarde", label: "Waarde"), ReportColumn(key: "eenheid", label: "Eenheid"),
      ],
      rows: facts.map {
        ReportRow(
          values: [.text($0.key), .text($0.label), $0.value, .text($0.value.unit ?? "")], basis: $0.basis,
          note: $0.note)
      })
  }
}
