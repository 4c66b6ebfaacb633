import Atlas
import RegionModel
import RegionRendering
import Testing

extension Report {
  /// The value of the fact with this key.
  func fact(_ key: String) throws -> ReportValue {
    try #require(facts.first { $0.key == key }, "no fact \(key)").value
  }

  /// The table with this name.
  func table(_ id: String) throws -> ReportTable {
    try #require(tables.first { $0.id == id }, "no table \(id)")
  }

  /// The paragraphs of a section.
  func paragraphs(_ section: String) -> [String] {
    sections.filter { $0.id == section }.flatMap(\.blocks).compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }
  }
}

extension ReportTable {
  /// What people read in the column with this key, from top to bottom.
  func column(_ key: String) throws -> [String] {
    let index = try #require(columns.firstIndex { $0.key == key }, "no column \(key)")
    return rows.map { $0.values[index].dutch }
  }

  /// The row that starts with `first`, as people read it.
  func row(_ first: String) throws -> [String] {
    try #require(rows.first { $0.values.first?.dutch == first }, "no row \(first)").values.map(\.dutch)
  }
}

/// The problems of a request that has no answer; recorded as a failure when it has one.
func problems(_ body: () throws -> Void) -> [String] {
  do { try body() } catch let error as AtlasError { return error.diagnostics.map(\.text) } catch {
    Issue.record(error)
    return []
  }
  Issue.record("the request has an answer")
  return []
}
