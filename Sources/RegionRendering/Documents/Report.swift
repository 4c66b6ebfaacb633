public import RegionModel

/// A finished answer as text, tables and figures: a value that each ``ReportWriter`` writes in its own format.
///
/// A report holds facts, not layout. Whoever builds one decides what is said and in which order; the writers
/// decide how it looks.
public struct Report: Sendable, Hashable {
  /// What kind of report it is, kebab-case, for example `gemeente`.
  public var id: String
  /// Title in Dutch.
  public var title: String
  /// The parts in reading order.
  public var sections: [ReportSection]
  /// The tables that the answer was made from; a table that is listed twice is shown once.
  public var sources: [TableSource]
  /// The ``ReportTable/id`` of the table that csv prints; `nil` for the first table.
  public var mainTable: String?
  /// What year the answer holds for, in Dutch, for example `peildatum 1 januari 2018`.
  public var dataYear: String
  /// How to see the doubts about the sources, in Dutch; then text for a terminal only counts them. `nil` to show
  /// them all. The other formats always show all.
  public var doubtsHint: String?

  /// Makes a report.
  public init(
    id: String, title: String, sections: [ReportSection] = [], sources: [TableSource] = [],
    mainTable: String? = nil, dataYear: String, doubtsHint: String? = nil
  ) {
    self.id = id
    self.title = title
    self.sections = sections
    self.sources = sources
    self.mainTable = mainTable
    self.dataYear = dataYear
    self.doubtsHint = doubtsHint
  }

  /// All tables in reading order.
  public var tables: [ReportTable] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { return table }
      return nil
    }
  }

  /// All facts in reading order.
  public var facts: [ReportFact] {
    sections.flatMap(\.blocks).flatMap { block -> [ReportFact] in
      if case .facts(let facts) = block { return facts }
      return []
    }
  }

  /// The sources, each once, in the order of first use.
  var distinctSources: [TableSource] {
    var seen = Set<TableSource>()
    return sources.filter { seen.insert($0).inserted }
  }
}

/// A part of a report under its own title.
public struct ReportSection: Sendable, Hashable {
  /// Name within the report, kebab-case.
  public var id: String
  /// Title in Dutch; `nil` for a part that follows the report's title directly.
  public var title: String?
  /// What it says, in reading order.
  public var blocks: [ReportBlock]
  /// 0 for a part of the report, 1 for a part of the part before it; formats with headings show it.
  public var level: Int

  /// Makes a section.
  public init(id: String, title: String? = nil, blocks: [ReportBlock] = [], level: Int = 0) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.level = level
  }
}

/// A piece of a section.
public enum ReportBlock: Sendable, Hashable {
  /// Running text, one paragraph.
  case paragraph(String)
  /// Figures and words with a label each.
  case facts([ReportFact])
  /// Rows and columns.
  case table(ReportTable)
  /// Short items.
  case list([String])

  /// Whether only the formats for machines (csv, json) show it.
  var isForMachinesOnly: Bool {
    if case .table(let table) = self { table.csvOnly } else { false }
  }
}

/// One labelled figure or word.
public struct ReportFact: Sendable, Hashable {
  /// Name for machines, kebab-case or snake_case, for example `inwoners`.
  public var key: String
  /// Label in Dutch, for example `Inwoners`.
  public var label: String
  /// The value.
  public var value: ReportValue
  /// How it is known; `nil` where that is no question.
  public var basis: Basis?
  /// What a reader has to know about it, in Dutch.
  public var note: String?

  /// Makes a fact.
  public init(key: String, label: String, value: ReportValue, basis: Basis? = nil, note: String? = nil) {
    self.key = key
    self.label = label
    self.value = value
    self.basis = basis
    self.note = note
  }
}
