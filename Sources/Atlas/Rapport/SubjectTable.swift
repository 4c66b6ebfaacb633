import RegionAnalysis
import RegionModel
import RegionRendering

/// The municipalities of a report side by side, where there are too many for a chapter each.
struct SubjectTable {
  let subject: MunicipalitySet
  let graph: RegionGraph

  var section: ReportSection {
    let rows = subject.map { number in
      let municipality = graph.municipalities[number]
      let own = MunicipalitySet([number], capacity: graph.count)
      return ReportRow(
        values: [
          .text(municipality.name), .text(graph.province(municipality.province)?.name ?? ""),
          .count(municipality.inhabitants), .count(municipality.seats),
          .count(graph.arrangements.count { $0.members.has(number) }),
          .count(graph.programmes.count { $0.members.has(number) }),
          graph.flows.first.flatMap { SelfContainment(of: own, in: $0).supply }.map { .share($0) } ?? .none,
        ], basis: municipality.seatsBasis)
    }
    let columns = [
      ReportColumn(key: "gemeente", label: "Gemeente"), .init(key: "provincie", label: "Provincie"),
      .init(key: "inwoners", label: "Inwoners"), .init(key: "raadszetels", label: "Raadszetels"),
      .init(key: "regelingen", label: "Regelingen"), .init(key: "programmas", label: "Programma's"),
      .init(key: "werkt_binnen", label: "Werkt in eigen gemeente"),
    ]
    return ReportSection(
      id: "gemeenten-naast-elkaar", title: "De gemeenten naast elkaar",
      blocks: [.table(ReportTable(id: "gemeenten-naast-elkaar", columns: columns, rows: rows))])
  }
}
