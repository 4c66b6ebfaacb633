import RegionModel
import RegionRendering

/// Which regions of some divisions, and which arrangements, have municipalities in more than one province.
struct ProvinceCrossingReport {
  let divisions: [Division]
  let arrangements: [JointArrangement]
  let graph: RegionGraph

  private func crosses(_ members: [Membership]) -> Bool {
    guard let first = members.first else { return false }
    let province = graph.municipalities[first.municipality].province
    return members.contains { graph.municipalities[$0.municipality].province != province }
  }

  private var crossing: [(division: Division, regions: [Region])] {
    divisions.map { division in (division, division.regions.filter { crosses($0.members) }) }
  }

  /// Statistical divisions are made to count with: they are counted apart.
  private var toShow: [(division: Division, regions: [Region])] {
    divisions.count == 1 ? crossing : crossing.filter { $0.division.field != .statistiek }
  }

  var sentence: String {
    let shown = toShow
    let all = shown.reduce(0) { $0 + $1.division.regions.count }
    let over = shown.reduce(0) { $0 + $1.regions.count }
    if divisions.count == 1, let division = shown.first?.division {
      guard over > 0 else {
        return "Geen van de \(all) regio's (\(division.title)) gaat over een provinciegrens."
      }
      return
        "Van de \(all) regio's (\(division.title)) \(over == 1 ? "gaat er 1" : "gaan er \(over)") over een provinciegrens."
    }
    let bodies = arrangements.count { $0.members.count > 1 }
    let bodiesOver = arrangements.count { crosses($0.members) }
    return
      "Van de \(DutchNumber.count(all)) regio's in \(DutchNumber.counted(shown.count, "indeling", "indelingen")) \(over == 1 ? "gaat" : "gaan") er \(over) over een provinciegrens, en van de \(DutchNumber.counted(bodies, "gemeenschappelijke regeling", "gemeenschappelijke regelingen")) met ten minste twee gemeenten \(bodiesOver). Statistische indelingen en de provincies zelf tellen hier niet mee."
  }

  var regions: ReportTable {
    let rows = toShow.flatMap { division, regions in
      regions.map { region in row(division.singular, region.code, region.name, region.members) }
    }
    return ReportTable(
      id: "regios",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "code", label: "Code"),
        .init(key: "regio", label: "Regio"),
      ] + columns, rows: rows, emptyText: "Geen regio gaat over een provinciegrens.")
  }

  var crossingArrangements: ReportTable {
    let rows = arrangements.filter { crosses($0.members) }
      .sorted { ($0.label.foldedName, $0.id) < ($1.label.foldedName, $1.id) }
      .map { row($0.legalForm, $0.id, $0.label, $0.members) }
    return ReportTable(
      id: "regelingen",
      columns: [
        .init(key: "rechtsvorm", label: "Rechtsvorm"), .init(key: "id", label: "Register"),
        .init(key: "regeling", label: "Regeling"),
      ] + columns, rows: rows, emptyText: "Geen regeling gaat over een provinciegrens.")
  }

  var perDivision: ReportTable {
    ReportTable(
      id: "indelingen",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "regios", label: "Regio's"),
        .init(key: "over", label: "Over een provinciegrens"), .init(key: "opgave", label: "Opgave"),
      ],
      rows: crossing.map { division, regions in
        ReportRow(values: [
          .text(division.title), .count(division.regions.count), .count(regions.count),
          .text(division.field.rawValue),
        ])
      })
  }

  var sources: [TableSource] {
    divisions.map(\.source).reduce(into: graph.sources("municipalities")) { list, source in
      if !list.contains(source) { list.append(source) }
    } + (arrangements.isEmpty ? [] : graph.sources("arrangements", "participants"))
  }

  private var columns: [ReportColumn] {
    [
      .init(key: "gemeenten", label: "Gemeenten"), .init(key: "inwoners", label: "Inwoners"),
      .init(key: "provincies", label: "Provincies (gemeenten)"),
    ]
  }

  private func row(_ kind: String, _ code: String, _ name: String, _ members: [Membership]) -> ReportRow {
    let numbers = members.map(\.municipality)
    let provinces = graph.provinces(of: numbers).map { province in
      (province, count: numbers.count { graph.municipalities[$0].province == province.code })
    }.sorted { ($1.count, $0.0.code) < ($0.count, $1.0.code) }
    let marked = members.filter { $0.basis.isMarked }
    return ReportRow(
      values: [
        .text(kind), .text(code), .text(name), .count(members.count), .count(graph.inhabitants(of: numbers)),
        .list(provinces.map { "\($0.0.name) (\($0.count))" }),
      ], basis: marked.first?.basis,
      note: marked.isEmpty ? nil : "Niet zeker: \(graph.shortNames(marked.map(\.municipality))).")
  }
}
