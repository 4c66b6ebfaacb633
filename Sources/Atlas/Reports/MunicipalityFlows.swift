import RegionAnalysis
import RegionModel
import RegionRendering

extension MunicipalityReport {
  func selfContainment(_ flows: FlowTable) -> [ReportFact] {
    let own = SelfContainment(of: MunicipalitySet([number], capacity: graph.count), in: flows)
    return [
      ReportFact(
        key: "werkende_inwoners", label: "Werkende inwoners (\(flows.unit))",
        value: .count(Int(own.residents.rounded()))),
      ReportFact(key: "banen", label: "Banen in de gemeente", value: .count(Int(own.jobs.rounded()))),
      ReportFact(
        key: "woont_en_werkt", label: "Werkt in de eigen gemeente",
        value: own.supply.map { .share($0) } ?? .none, basis: flows.basis(from: number)),
      ReportFact(
        key: "banen_door_inwoners", label: "Banen vervuld door eigen inwoners",
        value: own.demand.map { .share($0) } ?? .none, basis: flows.basis(from: number)),
    ]
  }

  /// The ten largest flows to or from other municipalities; equal ones by code.
  func strongest(_ flows: FlowTable, outgoing: Bool) -> ReportTable {
    let cells = outgoing ? flows.from(number) : flows.to(number)
    let whole = outgoing ? flows.outgoing[number] : flows.incoming[number]
    let strongest = cells.filter { $0.other != number }.sorted { ($1.value, $0.other) < ($0.value, $1.other) }
      .prefix(10)
    let rows = strongest.map { cell in
      let origin = outgoing ? number : cell.other
      return ReportRow(
        values: [
          .text(graph.municipalities[cell.other].name), .number(cell.value, decimals: 0, unit: nil),
          .share(cell.value / whole),
        ], basis: flows.basis(from: origin),
        note: flows.estimatedOrigins.contains(origin) ? graph.estimateNote(flows, from: origin) : nil)
    }
    return ReportTable(
      id: outgoing ? "pendel-uit" : "pendel-in",
      title: outgoing ? "Werkt in (tien sterkste)" : "Woont in (tien sterkste)",
      columns: [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "banen", label: "Banen"),
        .init(
          key: "aandeel", label: outgoing ? "Van de werkende inwoners" : "Van de banen in de gemeente"),
      ], rows: rows, emptyText: "Geen pendel bekend.")
  }

  /// Every membership as one row, for spreadsheets and programs.
  var relations: ReportTable {
    var rows: [ReportRow] = []
    func add(_ kind: String, _ code: String, _ name: String, _ members: [Membership]) {
      guard let own = members.first(where: { $0.municipality == number }) else { return }
      rows.append(
        ReportRow(
          values: [
            .text(kind), .text(code), .text(name), .share(own.share), .count(members.count),
            .list(members.map { graph.municipalities[$0.municipality].code.rawValue }),
          ], basis: own.basis, note: own.note))
    }
    for division in graph.divisions {
      for region in division.regions { add(division.id, region.code, region.name, region.members) }
    }
    for network in graph.networks { add("netwerk", network.code, network.name, network.members) }
    for arrangement in graph.arrangements {
      add("regeling", arrangement.id, arrangement.label, arrangement.members)
    }
    for programme in graph.programmes { add("programma", programme.id, programme.name, programme.members) }
    return ReportTable(
      id: "relaties", title: "Alle verbanden",
      columns: [
        .init(key: "soort", label: "Soort"), .init(key: "code", label: "Code"),
        .init(key: "naam", label: "Naam"),
        .init(key: "aandeel", label: "Aandeel"), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "leden", label: "Leden"),
      ], rows: rows, csvOnly: true)
  }

  /// Whether a row of this municipality rests on doubtful facts of the table: then its doubts are shown.
  func hasDoubt(_ source: TableSource) -> Bool {
    graph.divisions.contains { division in
      division.source == source
        && division.regions.contains { region in
          region.members.contains { $0.municipality == number && ($0.basis.isMarked || $0.note != nil) }
        }
    }
  }
}
