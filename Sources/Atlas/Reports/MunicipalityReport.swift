import RegionAnalysis
import RegionModel
import RegionRendering

/// The tables about one municipality.
struct MunicipalityReport {
  let number: Int
  let graph: RegionGraph

  private var municipality: Municipality { graph.municipalities[number] }

  var keyFigures: [ReportFact] {
    let province = graph.province(municipality.province)
    var facts = [
      ReportFact(
        key: "code", label: "Code", value: .text(municipality.code.rawValue), note: municipality.note),
      ReportFact(key: "provincie", label: "Provincie", value: .text(province?.name ?? "")),
      ReportFact(key: "inwoners", label: "Inwoners", value: .count(municipality.inhabitants)),
      ReportFact(
        key: "land_km2", label: "Oppervlakte land",
        value: .number(municipality.landArea, decimals: 1, unit: "km²")),
      ReportFact(
        key: "totaal_km2", label: "Oppervlakte met water",
        value: .number(municipality.totalArea, decimals: 1, unit: "km²")),
      ReportFact(key: "huishoudens", label: "Huishoudens", value: .count(municipality.households)),
      ReportFact(
        key: "adressendichtheid", label: "Adressendichtheid",
        value: .number(Double(municipality.addressDensity), decimals: 0, unit: "per km²")),
      ReportFact(
        key: "raadszetels", label: "Raadszetels", value: .count(municipality.seats),
        basis: municipality.seatsBasis),
      ReportFact(
        key: "inwoners_per_zetel", label: "Inwoners per raadszetel",
        value: .number(Double(municipality.inhabitants) / Double(municipality.seats), decimals: 0, unit: nil)),
    ]
    if let province {
      facts.append(
        ReportFact(
          key: "statenzetels", label: "Zetels Provinciale Staten van \(province.name)",
          value: .count(province.seats)))
    }
    return facts
  }

  var waterBoards: ReportTable {
    let rows = graph.waterBoards.compactMap { board -> (Double, ReportRow)? in
      guard let member = board.members.first(where: { $0.municipality == number }) else { return nil }
      return (
        member.share,
        ReportRow(values: [.text(board.name), .share(member.share)], basis: member.basis, note: member.note)
      )
    }
    return ReportTable(
      id: "waterschappen",
      columns: [
        .init(key: "waterschap", label: "Waterschap"), .init(key: "aandeel", label: "Deel van de gemeente"),
      ],
      rows: rows.sorted { $0.0 > $1.0 }.map(\.1), emptyText: "Geen waterschap bekend.")
  }

  var divisions: ReportTable {
    var rows: [ReportRow] = []
    for division in graph.divisions where division.id != "waterschap" {
      for index in division.regions(of: number) {
        let region = division.regions[index]
        let own = region.members.first { $0.municipality == number }
        let partners = graph.bySize(region.members.map(\.municipality).filter { $0 != number })
        let details = region.details.map { "\($0.key): \($0.value)" }
        let detail = region.details.first { $0.basis.isMarked }
        rows.append(
          ReportRow(
            values: [
              .text(division.singular), .text((([region.name] + details).joined(separator: "; "))),
              .count(region.members.count),
              .count(graph.inhabitants(of: region.members.map(\.municipality))),
              .text(partners.isEmpty ? "geen" : graph.shortNames(partners, limit: 4)),
            ], basis: own.flatMap { $0.basis.isMarked ? $0.basis : detail?.basis },
            note: [own?.note, detail?.note].compactMap { $0 }.first))
      }
    }
    return ReportTable(
      id: "indelingen",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "regio", label: "Regio"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "inwoners", label: "Inwoners"),
        .init(key: "partners", label: "Samen met (grootste eerst)"),
      ], rows: rows)
  }

  var networks: ReportTable {
    memberTable(
      id: "netwerken", label: "Netwerk", empty: "Geen netwerk.",
      graph.networks.compactMap { network in
        network.members.first { $0.municipality == number }
          .map { (network.kind, network.name, network.members.count, $0) }
      })
  }

  var programmes: ReportTable {
    memberTable(
      id: "programmas", label: "Programma", empty: "Geen programma.",
      graph.programmes.compactMap { programme in
        programme.members.first { $0.municipality == number }
          .map { (programme.kind, programme.name, programme.members.count, $0) }
      }.sorted { ($0.0, $0.1) < ($1.0, $1.1) })
  }

  private func memberTable(
    id: String, label: String, empty: String, _ rows: [(kind: String, name: String, size: Int, Membership)]
  ) -> ReportTable {
    ReportTable(
      id: id,
      columns: [
        .init(key: "soort", label: "Soort"), .init(key: "naam", label: label),
        .init(key: "gemeenten", label: "Gemeenten"),
      ],
      rows: rows.map { kind, name, size, member in
        ReportRow(
          values: [.text(kind), .text(name), .count(size)], basis: member.basis, note: member.note)
      }, emptyText: empty)
  }

  var arrangements: ReportTable {
    let mine = graph.arrangements.filter { $0.members.has(number) }
      .sorted { ($0.legalForm, $0.label, $0.id) < ($1.legalForm, $1.label, $1.id) }
    let rows = mine.map { arrangement in
      let own = arrangement.members.first { $0.municipality == number }
      return ReportRow(
        values: [
          .text(arrangement.legalForm), .text(arrangement.label), .count(arrangement.members.count),
          .count(arrangement.others.count), .list(arrangement.fields),
        ], basis: own?.basis, note: own?.note)
    }
    return ReportTable(
      id: "regelingen",
      columns: [
        .init(key: "rechtsvorm", label: "Rechtsvorm"), .init(key: "regeling", label: "Regeling"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "anderen", label: "Anderen"),
        .init(key: "beleid", label: "Beleidsterrein"),
      ], rows: rows, emptyText: "Geen gemeenschappelijke regeling bekend.")
  }

  var neighbours: ReportTable {
    let rows = graph.borders.neighbours[number].sorted {
      ($1.length, $0.municipality) < ($0.length, $1.municipality)
    }
    .map { neighbour in
      let other = graph.municipalities[neighbour.municipality]
      return ReportRow(
        values: [
          .text(other.name), .text(graph.province(other.province)?.name ?? ""),
          neighbour.link == nil ? .number(neighbour.length / 1000, decimals: 1, unit: "km") : .none,
          .text(neighbour.link?.title ?? "grens"),
        ])
    }
    return ReportTable(
      id: "buren",
      columns: [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "provincie", label: "Provincie"),
        .init(key: "grens_km", label: "Gedeelde grens", isNumeric: true), .init(key: "soort", label: "Via"),
      ], rows: rows, emptyText: "Geen buurgemeenten.")
  }
}
