public import RegionData
public import RegionModel
public import RegionRendering

/// `regio controleer`: loads every year in a folder and says what is wrong, doubtful or worth knowing.
public struct DataCheck: Sendable {
  /// All problems, errors and warnings, in the order of the years and tables.
  public let diagnostics: [Diagnostic]
  /// What was found, as a report.
  public let report: Report
  /// The reason why the folder is not in order; `nil` when it is.
  public let failure: AtlasError?

  /// Checks `year` in `folder`, or all years.
  public init(folder: DataFolder, year: Int? = nil) {
    var diagnostics: [Diagnostic] = []
    var failure: AtlasError?
    var sections: [ReportSection] = []
    var rows: [ReportRow] = []
    let years = year.map { [$0] } ?? folder.years
    for year in years.isEmpty ? [nil] : years.map(Optional.some) {
      do {
        let atlas = try Atlas(folder: folder, year: year)
        diagnostics += atlas.warnings
        rows += Self.rows(of: atlas.graph)
        sections += Self.sections(of: atlas.graph)
      } catch {
        // The problems of the first year that fails end the program; those of later years stand before them.
        if failure == nil { failure = error } else { diagnostics += error.diagnostics }
      }
    }
    self.diagnostics = diagnostics
    self.failure = failure
    let verdict =
      failure == nil
      ? "Alles klopt: \(DutchNumber.counted(years.count, "jaar", "jaren")) gecontroleerd."
      : "Niet in orde: zie de meldingen."
    let overview = ReportSection(
      id: "uitkomst",
      blocks: [
        .paragraph(verdict),
        .table(
          ReportTable(
            id: "tabellen", title: "Tabellen",
            columns: [
              .init(key: "jaar", label: "Jaar"), .init(key: "bestand", label: "Bestand"),
              .init(key: "tabel", label: "Tabel"), .init(key: "stand", label: "Stand"),
              .init(key: "basis", label: "Zekerheid"), .init(key: "twijfels", label: "Twijfels"),
            ], rows: rows, emptyText: "Geen tabellen die te lezen zijn.")),
      ])
    report = Report(
      id: "controleer", title: "Controle van \(folder.path)", sections: [overview] + sections,
      mainTable: "tabellen", dataYear: DutchNumber.list(years.map(String.init)))
  }

  private static func rows(of graph: RegionGraph) -> [ReportRow] {
    graph.sources.map { source in
      ReportRow(values: [
        .text(String(graph.referenceDate.year)), .text(source.file), .text(source.title),
        .text(source.date.description), .text(source.basis.dutch), .count(source.doubts.count),
      ])
    }
  }

  /// Totals to compare with what one knows, and the regions that do not hang together.
  private static func sections(of graph: RegionGraph) -> [ReportSection] {
    let area = graph.municipalities.indices.reduce(0.0) { $0 + graph.topology.area(of: $1) } / 1e6
    let totals = [
      ReportFact(key: "gemeenten", label: "Gemeenten", value: .count(graph.count)),
      ReportFact(key: "inwoners", label: "Inwoners", value: .count(graph.inhabitants(of: graph.all))),
      ReportFact(
        key: "land_km2", label: "Land (CBS)",
        value: .number(graph.municipalities.reduce(0) { $0 + $1.landArea }, decimals: 0, unit: "km²")),
      ReportFact(
        key: "totaal_km2", label: "Land en al het water (CBS)",
        value: .number(graph.municipalities.reduce(0) { $0 + $1.totalArea }, decimals: 0, unit: "km²")),
      ReportFact(
        key: "grenzen_km2", label: "Binnen de getekende grenzen",
        value: .number(area, decimals: 0, unit: "km²")),
      ReportFact(
        key: "statenzetels", label: "Zetels Provinciale Staten samen",
        value: .count(graph.provinces.reduce(0) { $0 + $1.seats })),
      ReportFact(
        key: "deelnames", label: "Deelnames van gemeenten aan regelingen",
        value: .count(graph.arrangements.reduce(0) { $0 + $1.members.count })),
    ]
    let year = String(graph.referenceDate.year)
    return [
      ReportSection(id: "totalen-\(year)", title: "Totalen \(year)", blocks: [.facts(totals)]),
      ReportSection(
        id: "samenhang-\(year)", title: "Regio's die niet aaneengesloten zijn \(year)",
        blocks: [.table(loose(in: graph, year))]),
    ]
  }

  private static func loose(in graph: RegionGraph, _ year: String) -> ReportTable {
    var rows: [ReportRow] = []
    for division in graph.divisions where graph.hasBoundaries {
      for region in division.regions {
        let pieces = graph.borders.pieces(of: graph.set(region.members))
        guard pieces.count > 1 else { continue }
        rows.append(
          ReportRow(values: [
            .text(division.id), .text(region.name), .count(pieces.count),
            .text(graph.shortNames(pieces.dropFirst().joined(), limit: 6)),
          ]))
      }
    }
    return ReportTable(
      id: "samenhang-\(year)",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "regio", label: "Regio"),
        .init(key: "delen", label: "Delen"), .init(key: "los", label: "Los van het grootste deel"),
      ], rows: rows, emptyText: "Alle regio's hangen samen.")
  }
}
