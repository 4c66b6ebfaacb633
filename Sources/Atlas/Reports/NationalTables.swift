import RegionAnalysis
import RegionModel
import RegionRendering

extension NationalReport {
  var divisions: ReportTable {
    ReportTable(
      id: "indelingen",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "regios", label: "Regio's"),
        .init(key: "gelijkenis", label: "Gelijkenis met de kern"),
        .init(key: "gelijk", label: "Precies de kern"), .init(key: "beste", label: "Beste regio"),
      ],
      rows: ranked.map { division, fit in
        ReportRow(values: [
          .text(division.title), .count(division.regions.count),
          .number(fit.likeness, decimals: 2, unit: nil), .count(fit.equal), .count(fit.best),
        ])
      }, emptyText: "Geen indeling van het hele land.")
  }

  var closed: ReportTable {
    ReportTable(
      id: "gesloten-kernen",
      columns: [
        .init(key: "aantal", label: "Aantal"), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "provincies", label: "Provincies"),
      ],
      rows: national.closedCores.map { core in
        ReportRow(values: [
          .count(core.count), .list(graph.names(core)), .list(graph.provinces(of: core).map(\.name)),
        ])
      }, emptyText: "Geen.")
  }

  func municipalities(forMachines: Bool) -> ReportTable {
    let verdicts = verdicts
    let rows = national.answers.enumerated().map { number, answer -> ReportRow in
      let municipality = graph.municipalities[number]
      let core = answer.region.core.filter { $0 != number }
      let start: [ReportValue] = forMachines ? [.text(municipality.code.rawValue)] : []
      let names: [ReportValue] = forMachines ? [.list(graph.names(core))] : []
      return ReportRow(
        values: start + [
          .text(municipality.name), .count(core.count), .count(national.mutual(of: number).count),
        ] + names + [
          .text(answer.region.answer?.name ?? ""),
          answer.region.answer.map { .number($0.likeness, decimals: 2, unit: nil) } ?? .none,
          answer.certainty.share.map { .share($0) } ?? .none, .text(verdicts[number].short),
        ])
    }
    return ReportTable(
      id: forMachines ? "gemeenten" : "alle-gemeenten",
      columns: (forMachines ? [ReportColumn(key: "code", label: "Code")] : []) + [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "kern_aantal", label: "In kern"),
        .init(key: "wederzijds", label: "Wederzijds"),
      ] + (forMachines ? [.init(key: "kern", label: "Kern")] : []) + [
        .init(key: "beste_regio", label: "Beste regio"), .init(key: "gelijkenis", label: "Gelijkenis"),
        .init(key: "zekerheid", label: "Zekerheid"), .init(key: "oordeel", label: "Oordeel"),
      ], rows: rows, csvOnly: forMachines)
  }

}
