import RegionModel
import RegionRendering

/// Answers of other questions put one behind the other, as one report with its pictures.
struct Chapters {
  private(set) var sections: [ReportSection] = []
  private(set) var pictures: [Artefact.Picture] = []
  private(set) var sources: [TableSource] = []
  private var used: Set<String> = []

  /// Ids of the tables, in reading order.
  var tables: [String] {
    sections.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table.id } else { nil } }
  }

  /// Adds an answer. With a `title` it becomes a chapter and its sections parts of that; without, its sections
  /// stand on their own. `without` are the ids of sections
  /// that are left out, `withoutTables` those of tables, `withoutColumns` keys of columns. The pictures stand
  /// behind the section `picturesAfter`, else behind the first.
  mutating func add(
    _ artefact: Artefact, title: String? = nil, without: Set<String> = [],
    withoutTables: Set<String> = [], withoutColumns: Set<String> = [], picturesAfter: String? = nil
  ) {
    let report = artefact.report
    var prefix = report.id
    var number = 2
    while !used.insert(prefix).inserted {
      prefix = "\(report.id)-\(number)"
      number += 1
    }
    let parts = report.sections.filter { !without.contains($0.id) }.compactMap { section in
      renamed(section, prefix: prefix, isPart: title != nil, without: withoutTables, withoutColumns)
    }
    guard !parts.isEmpty else { return }
    if let title { sections.append(ReportSection(id: prefix, title: title)) }
    sections += parts
    let place = picturesAfter.map { prefix + "-" + $0 } ?? parts[0].id
    pictures += artefact.pictures.map { picture in
      var picture = picture
      picture.section = picture.section.map { prefix + "-" + $0 } ?? place
      return picture
    }
    add(sources: report.sources)
  }

  /// Adds a section that no other question gives.
  mutating func add(_ section: ReportSection, sources: [TableSource] = []) {
    sections.append(section)
    add(sources: sources)
  }

  private mutating func add(sources more: [TableSource]) {
    for source in more where !sources.contains(source) { sources.append(source) }
  }

  private func renamed(
    _ section: ReportSection, prefix: String, isPart: Bool, without: Set<String>, _ columns: Set<String>
  ) -> ReportSection? {
    var section = section
    section.id = prefix + "-" + section.id
    if isPart { section.level += 1 }
    let blocks = section.blocks.compactMap { block -> ReportBlock? in
      guard case .table(var table) = block else { return block }
      guard !without.contains(table.id) else { return nil }
      table.id = prefix + "-" + table.id
      let kept = table.columns.indices.filter { !columns.contains(table.columns[$0].key) }
      table.rows = table.rows.map { row in
        var row = row
        row.values = kept.filter(row.values.indices.contains).map { row.values[$0] }
        return row
      }
      table.columns = kept.map { table.columns[$0] }
      return .table(table)
    }
    if blocks.isEmpty, !section.blocks.isEmpty { return nil }
    section.blocks = blocks
    return section
  }
}
