public import RegionModel

/// Rows and columns in a report.
public struct ReportTable: Sendable, Hashable {
  /// Name within the report, kebab-case.
  public var id: String
  /// Title in Dutch.
  public var title: String?
  /// The columns from left to right.
  public var columns: [ReportColumn]
  /// The rows from top to bottom.
  public var rows: [ReportRow]
  /// What people read instead of a table without rows; `nil` for a general sentence.
  public var emptyText: String?
  /// Whether only csv and json show it, for example because it is too long to read.
  public var csvOnly: Bool

  /// Makes a table.
  public init(
    id: String, title: String? = nil, columns: [ReportColumn], rows: [ReportRow], emptyText: String? = nil,
    csvOnly: Bool = false
  ) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
    self.emptyText = emptyText
    self.csvOnly = csvOnly
  }

  /// For every column whether it holds figures: as given, else when it holds at least one value and all its
  /// values are figures. O(cells).
  public var numericColumns: [Bool] {
    columns.indices.map { index in
      if let given = columns[index].isNumeric { return given }
      var found = false
      for row in rows {
        let value = row.value(index)
        if value.isNumeric { found = true } else if !value.isEmpty { return false }
      }
      return found
    }
  }

  /// What people read when there are no rows.
  var textWithoutRows: String { emptyText ?? "Geen gegevens." }

  /// The column keys, made unique by a number behind a repeated one (`naam`, `naam_2`).
  var uniqueKeys: [String] { Self.unique(columns.map(\.key)) }

  /// `keys` with a number behind those that were there before.
  static func unique(_ keys: [String]) -> [String] {
    var seen = Set<String>()
    return keys.map { key in
      var name = key
      var number = 2
      while !seen.insert(name).inserted {
        name = "\(key)_\(number)"
        number += 1
      }
      return name
    }
  }
}

/// A column of a table.
public struct ReportColumn: Sendable, Hashable {
  /// Name for machines, for example `inwoners`.
  public var key: String
  /// Heading in Dutch.
  public var label: String
  /// Whether it holds figures (aligned right, never broken over lines); `nil` to conclude that from the values.
  public var isNumeric: Bool?

  /// Makes a column.
  public init(key: String, label: String, isNumeric: Bool? = nil) {
    self.key = key
    self.label = label
    self.isNumeric = isNumeric
  }
}

/// A row of a table.
public struct ReportRow: Sendable, Hashable {
  /// The values in the order of the columns; missing ones are nothing, surplus ones are not shown.
  public var values: [ReportValue]
  /// How the row is known; `nil` where that is no question.
  public var basis: Basis?
  /// What a reader has to know about the row, in Dutch.
  public var note: String?

  /// Makes a row.
  public init(values: [ReportValue], basis: Basis? = nil, note: String? = nil) {
    self.values = values
    self.basis = basis
    self.note = note
  }

  /// The value in a column.
  func value(_ column: Int) -> ReportValue { values.indices.contains(column) ? values[column] : .none }
}
