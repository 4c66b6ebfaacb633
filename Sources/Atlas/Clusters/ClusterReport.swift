import RegionAnalysis
import RegionModel
import RegionRendering

/// Found regions as a report.
struct ClusterReport {
  let run: ClusterRun
  /// The data of the year; `nil` for flows from a file.
  let graph: RegionGraph?
  let certainty: StabilityRun?

  var partition: Partition { run.partition }
  var flows: FlowTable { run.network.flows }

  /// The region's order in lists: largest first, by inhabitants or else by employed residents, then by number.
  var order: [Int] {
    let sizes = partition.members.map(size)
    return partition.members.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
  }

  var report: Report {
    let who = graph == nil ? "eenheden" : "gemeenten"
    return Report(
      id: ClustersQuestion.id, title: "Regio's volgens \(run.choice.type.title)",
      sections: [
        ReportSection(id: "uitkomst", title: "Uitkomst", blocks: [.facts(facts(who))] + remarks),
        ReportSection(
          id: "regios", title: "Regio's (grootste eerst)",
          blocks: [.table(regions)] + figures + [.table(members(who)), .table(assignment)]),
        ReportSection(
          id: "grensgevallen", title: "Grensgevallen", blocks: [.table(certainty?.table(self) ?? borderCases)]
        ),
        ReportSection(id: "verloop", blocks: logs.map { .table($0) }),
      ], sources: [flows.source] + (graph?.sources("municipalities") ?? []), mainTable: "indeling",
      dataYear: graph?.dataYearText ?? "stromen uit een eigen bestand")
  }

  /// The name of a unit.
  func name(_ unit: Int) -> String { graph?.municipalities[unit].name ?? run.network.codes[unit] }

  /// The unit that names a region: the one with most jobs, the lowest code of equals.
  func leader(_ region: Int) -> Int {
    partition.members[region].reduce(partition.members[region][0]) { best, unit in
      flows.incoming[unit] > flows.incoming[best] ? unit : best
    }
  }

  private func size(_ members: [Int]) -> Double {
    if let graph { return Double(graph.inhabitants(of: members)) }
    return members.reduce(0) { $0 + flows.outgoing[$1] }
  }

  private func containment(_ members: [Int]) -> SelfContainment {
    SelfContainment(of: MunicipalitySet(members, capacity: partition.unitCount), in: flows)
  }

  private func facts(_ who: String) -> [ReportFact] {
    let outside = partition.regionOf.count { $0 == nil }
    let all = partition.members.map(containment)
    let lowest = all.compactMap(\.lowest).sorted()
    var facts = [
      ReportFact(
        key: "methode", label: "Methode", value: .text("\(run.choice.type.id): \(run.choice.type.title)")),
      ReportFact(
        key: "parameters", label: "Parameters",
        value: .list(
          run.choice.type.parameters.compactMap { parameter in
            (run.choice.values.values[parameter.name] ?? parameter.standard).map { "\(parameter.name) \($0)" }
          })),
      ReportFact(
        key: "stromen", label: "Stromen", value: .text(flows.source.title), basis: flows.source.basis),
      ReportFact(key: "eenheden", label: who.capitalizedFirst, value: .count(partition.unitCount)),
      ReportFact(key: "regios", label: "Regio's", value: .count(partition.regionCount)),
    ]
    if outside > 0 {
      facts.append(ReportFact(key: "buiten", label: "Buiten een regio", value: .count(outside)))
    }
    let total = flows.total
    facts += [
      ReportFact(
        key: "binnen", label: "Stroom die binnen een regio blijft",
        value: total > 0 ? .share(all.reduce(0) { $0 + $1.inside } / total) : .none),
      ReportFact(
        key: "modulariteit", label: "Modulariteit (gericht)",
        value: Modularity(of: partition, in: flows).value.map { .number($0, decimals: 3, unit: nil) } ?? .none
      ),
      ReportFact(
        key: "gesloten_midden", label: "Zelfvoorzienendheid, middelste regio (laagste van twee kanten)",
        value: lowest.isEmpty ? .none : .share(lowest[lowest.count / 2])),
      ReportFact(
        key: "gesloten_laagste", label: "Zelfvoorzienendheid, laagste regio",
        value: lowest.first.map { .share($0) } ?? .none),
    ]
    if let certainty { facts += certainty.facts }
    return facts
  }

  private var remarks: [ReportBlock] {
    var lines = run.clustering.remarks
    if !run.moves.isEmpty {
      let names = run.moves.prefix(6).map { name($0.unit) }
      let more = run.moves.count > 6 ? " en \(run.moves.count - 6) andere" : ""
      lines.append(
        "Om regio's aaneengesloten te maken is verplaatst: \(names.joined(separator: ", "))\(more).")
    }
    if !run.apart.isEmpty {
      lines.append(
        "Zonder enige grens of verbinding, dus niet aaneengesloten te maken: \(DutchNumber.list(run.apart.map(name)))."
      )
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  private var regions: ReportTable {
    var columns = [
      ReportColumn(key: "regio", label: "Regio"),
      .init(key: "eenheden", label: graph == nil ? "Eenheden" : "Gemeenten"),
    ]
    if graph != nil { columns.append(.init(key: "inwoners", label: "Inwoners")) }
    columns += [
      .init(key: "werkende_inwoners", label: "Werkende inwoners"),
      .init(key: "werkt_binnen", label: "Werkt binnen"),
      .init(key: "banen_eigen", label: "Banen eigen inwoners"),
    ]
    if graph != nil { columns.append(.init(key: "provincies", label: "Provincies")) }
    let rows = order.map { region -> ReportRow in
      let members = partition.members[region]
      let own = containment(members)
      var values: [ReportValue] = [.text(name(leader(region))), .count(members.count)]
      if let graph { values.append(.count(graph.inhabitants(of: members))) }
      values += [
        .number(own.residents, decimals: 0, unit: nil), own.supply.map { .share($0) } ?? .none,
        own.demand.map { .share($0) } ?? .none,
      ]
      if let graph { values.append(.list(graph.provinces(of: members).map(\.name))) }
      return ReportRow(values: values)
    }
    return ReportTable(id: "regios", columns: columns, rows: rows, emptyText: "Geen regio's gevonden.")
  }

  /// The method's own figures; they hold for what it found, not for regions changed afterwards.
  private var figures: [ReportBlock] {
    let figures = run.clustering.figures
    guard !figures.isEmpty, run.moves.isEmpty else { return [] }
    let rows = order.map { region in
      ReportRow(
        values: [.text(name(leader(region)))]
          + figures.map { figure in
            let isWhole = figure.values.allSatisfy { $0 == $0.rounded() }
            return .number(figure.values[region], decimals: isWhole ? 0 : 3, unit: nil)
          })
    }
    return [
      .table(
        ReportTable(
          id: "methode", title: "Cijfers van de methode",
          columns: [ReportColumn(key: "regio", label: "Regio")]
            + figures.map { .init(key: $0.key, label: $0.label) }, rows: rows))
    ]
  }

  private func members(_ who: String) -> ReportTable {
    ReportTable(
      id: "leden", title: "\(who.capitalizedFirst) per regio",
      columns: [.init(key: "regio", label: "Regio"), .init(key: "leden", label: who.capitalizedFirst)],
      rows: order.map { region in
        ReportRow(values: [
          .text(name(leader(region))), .list(partition.members[region].map(name)),
        ])
      }, csvOnly: partition.unitCount > 1000)
  }

  /// One row a unit, ascending by code: the region is the code of the unit that names it, empty outside.
  private var assignment: ReportTable {
    let leaders = partition.members.indices.map { run.network.codes[leader($0)] }
    return ReportTable(
      id: "indeling",
      columns: [.init(key: "gemeente", label: "Gemeente"), .init(key: "regio", label: "Regio")],
      rows: partition.regionOf.enumerated().map { unit, region in
        ReportRow(values: [.text(run.network.codes[unit]), region.map { .text(leaders[$0]) } ?? .none])
      }, csvOnly: true)
  }

  private var borderCases: ReportTable {
    ReportTable(
      id: "grensgevallen", title: "Sterker verbonden met een andere regio dan met de rest van de eigen",
      columns: [
        .init(key: "eenheid", label: graph == nil ? "Eenheid" : "Gemeente"),
        .init(key: "regio", label: "Regio"),
        .init(key: "andere_regio", label: "Zou horen bij"), .init(key: "keer", label: "Zoveel keer sterker"),
      ],
      rows: partition.borderCases(in: flows).map { border in
        ReportRow(values: [
          .text(name(border.unit)), .text(name(leader(border.region))), .text(name(leader(border.other))),
          border.ownTie > 0 ? .number(border.otherTie / border.ownTie, decimals: 2, unit: nil) : .none,
        ])
      }, emptyText: "Geen.")
  }

  private var logs: [ReportTable] {
    run.clustering.logs.map { log in
      ReportTable(
        id: log.key, title: log.title,
        columns: log.columns.map { .init(key: $0.foldedName, label: $0, isNumeric: false) },
        rows: log.rows.map { ReportRow(values: $0.map { .text($0) }) }, csvOnly: true)
    }
  }
}
