import RegionAnalysis
import RegionModel
import RegionRendering

/// Two partitions of the municipalities laid over each other, as a report.
struct ComparisonReport {
  let one: NamedPartition
  let other: NamedPartition
  let graph: RegionGraph

  private var inhabitants: [Double] { graph.municipalities.map { Double($0.inhabitants) } }

  var report: Report {
    let exceptions = PartitionExceptions(one.partition, other.partition)
    return Report(
      id: ComparisonQuestion.id,
      title:
        "\(one.title) vergeleken met \(other.title)",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord",
          blocks: [.paragraph(sentences(exceptions).joined(separator: " "))]),
        ReportSection(id: "maten", title: "Cijfers", blocks: [.table(measures)]),
        ReportSection(
          id: "regios", title: "Beste tegenhanger per regio",
          blocks: [.table(matches(exceptions)), .table(overlap)]),
        ReportSection(id: "uitzonderingen", title: "Uitzonderingen", blocks: [.table(strays(exceptions))]),
      ], sources: [one.source, other.source], mainTable: "maten", dataYear: graph.dataYearText)
  }

  /// What an administrator wants to hear first.
  func sentences(_ exceptions: PartitionExceptions) -> [String] {
    let equal = exceptions.regions.count(where: \.isEqual)
    let inside = exceptions.regions.count(where: \.isInside)
    let counts =
      "\(one.title) (\(one.count)) en \(other.title) (\(other.count))"
    guard !exceptions.areEqual else {
      return ["\(counts) vallen precies samen: elke gemeente zit in beide met dezelfde gemeenten."]
    }
    var sentences = [
      "\(counts) vallen niet samen: \(equal) van de \(one.count) regio's van de eerste zijn in beide gelijk\(inside > 0 ? ", en \(inside) \(inside == 1 ? "ligt in haar geheel" : "liggen in hun geheel") in een grotere van de tweede" : "")."
    ]
    let units = exceptions.units.map(\.unit)
    let share = Double(graph.inhabitants(of: units)) / Double(max(1, graph.inhabitants(of: graph.all)))
    let names = units.count <= 12 ? ": \(DutchNumber.list(graph.names(units)))" : ""
    sentences.append(
      "Om ze gelijk te maken zouden \(DutchNumber.counted(units.count, "gemeente", "gemeenten")) van regio moeten wisselen, met minder kan het niet; in deze keuze woont daar \(DutchNumber.share(share)) van de inwoners\(names)."
    )
    let left = Contingency(one.partition, other.partition).leftOut.count
    if left > 0 {
      sentences.append(
        "\(DutchNumber.counted(left, "gemeente", "gemeenten")) zonder regio in een van beide \(left == 1 ? "telt" : "tellen") in de cijfers niet mee."
      )
    }
    return sentences
  }

  private var measures: ReportTable {
    let plain = Contingency(one.partition, other.partition)
    let weighted = Contingency(one.partition, other.partition, weights: inhabitants)
    func value(_ measure: ComparisonMeasure, _ table: Contingency) -> ReportValue {
      measure.value(table).map { .number($0, decimals: measure.counts ? 0 : 3, unit: nil) }
        ?? .none
    }
    return ReportTable(
      id: "maten",
      columns: [
        .init(key: "maat", label: "Maat"), .init(key: "gemeenten", label: "Per gemeente"),
        .init(key: "inwoners", label: "Naar inwoners", isNumeric: true),
        .init(key: "gelijk", label: "Bij gelijk", isNumeric: true),
        .init(key: "betekenis", label: "Wat het zegt"),
      ],
      rows: ComparisonMeasures.all.map { measure in
        ReportRow(values: [
          .text(measure.title), value(measure, plain), value(measure, weighted),
          measure.best.map { .number($0, decimals: 0, unit: nil) } ?? .none, .text(measure.meaning),
        ])
      })
  }

  private func matches(_ exceptions: PartitionExceptions) -> ReportTable {
    let weighted = one.partition.bestMatches(in: other.partition, weights: inhabitants)
    let rows = exceptions.regions.map { region in
      ReportRow(values: [
        .text(one.names[region.best.region]), region.best.match.map { .text(other.names[$0]) } ?? .none,
        .text("\(region.best.shared.units) van \(region.best.size.units)"),
        .share(weighted[region.best.region].weightedCoverage),
        .number(region.best.jaccard, decimals: 2, unit: nil),
        .text(region.leaving.isEmpty ? "" : graph.shortNames(region.leaving.map(\.unit), limit: 6)),
        .text(region.joining.isEmpty ? "" : graph.shortNames(region.joining.map(\.unit), limit: 6)),
      ])
    }
    return ReportTable(
      id: "regios",
      columns: [
        .init(key: "regio", label: one.singular.capitalizedFirst),
        .init(key: "tegenhanger", label: other.singular.capitalizedFirst),
        .init(key: "gemeenten", label: "Gemeenten daarin"), .init(key: "inwoners", label: "Inwoners daarin"),
        .init(key: "gelijkenis", label: "Gelijkenis"), .init(key: "buiten", label: "Vallen erbuiten"),
        .init(key: "extra", label: "Alleen in tegenhanger"),
      ], rows: rows)
  }

  private var overlap: ReportTable {
    let table = Contingency(one.partition, other.partition, weights: inhabitants)
    return ReportTable(
      id: "overlap", title: "Overlap",
      columns: [
        .init(key: "regio", label: one.singular), .init(key: "andere_regio", label: other.singular),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "inwoners", label: "Inwoners"),
      ],
      rows: table.cells.map { cell in
        ReportRow(values: [
          .text(one.names[table.rows[cell.row].region]),
          .text(other.names[table.columns[cell.column].region]),
          .count(cell.units), .count(Int(cell.weight)),
        ])
      }, csvOnly: true)
  }

  private func strays(_ exceptions: PartitionExceptions) -> ReportTable {
    ReportTable(
      id: "uitzonderingen", title: "De kleinste groep die van regio zou moeten wisselen",
      columns: [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "eerste", label: one.singular.capitalizedFirst),
        .init(key: "tweede", label: other.singular.capitalizedFirst),
        .init(key: "inwoners", label: "Inwoners"),
      ],
      rows: exceptions.units.map { one in
        ReportRow(values: [
          .text(graph.municipalities[one.unit].name), one.first.map { .text(self.one.names[$0]) } ?? .none,
          one.second.map { .text(other.names[$0]) } ?? .none,
          .count(graph.municipalities[one.unit].inhabitants),
        ])
      }, emptyText: "Geen: de indelingen zijn gelijk.")
  }
}

extension ComparisonMeasure {
  /// Whether its value is a number of municipalities or inhabitants, not a share or an amount of information.
  fileprivate var counts: Bool { range.upperBound == .infinity && unit != "nats" }
}
