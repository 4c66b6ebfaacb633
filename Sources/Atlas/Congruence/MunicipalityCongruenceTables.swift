import RegionAnalysis
import RegionModel
import RegionRendering

extension MunicipalityCongruenceReport {
  /// The partners, those in most divisions first.
  var partners: ReportTable {
    let own = figures.marked(number)
    let rows = congruence.partners.map { partner -> ReportRow in
      let municipality = graph.municipalities[partner.municipality]
      let with = divisions.indices.filter {
        figures.circles.sets[$0][number]?.contains(partner.municipality) ?? false
      }
      let marked = (own + figures.marked(partner.municipality)).filter { with.contains($0.division) }
      return ReportRow(
        values: [
          .text(municipality.code.rawValue), .text(municipality.name),
          .text(graph.province(municipality.province)?.name ?? ""), .count(municipality.inhabitants),
          .count(partner.shared), .share(Double(partner.shared) / Double(congruence.divisionCount)),
          .text(congruence.band(of: partner).key), apart(with),
        ], basis: marked.first?.membership.basis,
        note: marked.isEmpty
          ? nil
          : "Niet zeker: \(DutchNumber.list(marked.map { divisions[$0.division].id }.unique)).")
    }
    return ReportTable(
      id: "partners",
      columns: [
        .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
        .init(key: "provincie", label: "Provincie"), .init(key: "inwoners", label: "Inwoners"),
        .init(key: "samen", label: "Samen"), .init(key: "aandeel", label: "Aandeel"),
        .init(key: "hoe_vaak", label: "Hoe vaak"), .init(key: "indelingen", label: "Waar wel, of waar niet"),
      ], rows: rows, emptyText: "Geen partners.")
  }

  /// The shorter of two lists: the divisions shared, or those not shared.
  private func apart(_ shared: [Int]) -> ReportValue {
    let own = divisions.indices.filter { figures.circles.sets[$0][number] != nil }
    let left = own.filter { !shared.contains($0) }
    if left.isEmpty { return .text("overal") }
    let (word, listed) = shared.count <= left.count ? ("wel", shared) : ("niet", left)
    let ids = listed.map { divisions[$0].id }
    return .text(
      "\(word): "
        + (ids.count > 4
          ? "\(ids.prefix(3).joined(separator: ", ")) en \(ids.count - 3) andere" : DutchNumber.list(ids)))
  }

  /// Every partner with a column for each division, for machines.
  var long: ReportTable {
    let own = divisions.indices.filter { figures.circles.sets[$0][number] != nil }
    return ReportTable(
      id: "samen",
      columns: [
        .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
        .init(key: "inwoners", label: "Inwoners"), .init(key: "samen", label: "Samen"),
        .init(key: "aandeel", label: "Aandeel"), .init(key: "hoe_vaak", label: "Hoe vaak"),
      ] + own.map { ReportColumn(key: divisions[$0].id, label: divisions[$0].id) },
      rows: congruence.partners.map { partner in
        let municipality = graph.municipalities[partner.municipality]
        let marked = (figures.marked(number) + figures.marked(partner.municipality)).first {
          figures.circles.sets[$0.division][number]?.contains(partner.municipality) ?? false
        }
        return ReportRow(
          values: [
            .text(municipality.code.rawValue), .text(municipality.name), .count(municipality.inhabitants),
            .count(partner.shared), .share(Double(partner.shared) / Double(congruence.divisionCount)),
            .text(congruence.band(of: partner).key),
          ]
            + own.map {
              .text(figures.circles.sets[$0][number]?.contains(partner.municipality) == true ? "ja" : "nee")
            }, basis: marked?.membership.basis, note: marked?.membership.note)
      }, csvOnly: true)
  }

  /// The circle in each division, and who of the steady partners is not in it.
  var circles: ReportTable {
    let steady = congruence.partners.filter { $0.shared * 2 >= congruence.divisionCount }.map(\.municipality)
    let rows = divisions.enumerated().map { index, division -> ReportRow in
      let circle = figures.circles.sets[index][number]
      let marked = figures.marked(number).first { $0.division == index }?.membership
      let regions = division.regions(of: number).map { division.regions[$0].name }
      let absent = steady.filter { !(circle?.contains($0) ?? false) }.sorted()
      return ReportRow(
        values: [
          .text(division.id), regions.isEmpty ? .text("geen regio") : .list(regions),
          .text(division.source.date.dutch), circle.map { .count($0.count - 1) } ?? .none,
          circle == nil || absent.isEmpty ? .none : .text(elsewhere(absent, in: division)),
        ], basis: marked?.basis, note: marked?.note)
    }
    return ReportTable(
      id: "kringen",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "regio", label: "Regio"),
        .init(key: "stand", label: "Stand"), .init(key: "partners", label: "Partners"),
        .init(key: "ontbreken", label: "Vaste partners die ontbreken"),
      ], rows: rows)
  }

  /// Municipalities with the region that they are in instead: `Delft en Westland (in Westland Delfland)`.
  private func elsewhere(_ members: [Int], in division: Division) -> String {
    let regions = members.map { division.regions(of: $0).first }
    var order: [Int?] = []
    for region in regions where !order.contains(region) { order.append(region) }
    return order.map { region in
      let there = zip(members, regions).filter { $0.1 == region }.map(\.0)
      let place = region.map { "in \(division.regions[$0].name)" } ?? "zonder regio"
      return "\(graph.shortNames(there, limit: 6)) (\(place))"
    }.joined(separator: "; ")
  }
}
