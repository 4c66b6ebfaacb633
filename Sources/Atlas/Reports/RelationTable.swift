import RegionAnalysis
import RegionModel
import RegionRendering

extension RegionGraph {
  /// How a set of municipalities relates to every division that it touches, as a table.
  func relations(of members: MunicipalitySet) -> ReportTable {
    let rows = divisions.compactMap { division -> ReportRow? in
      let relation = DivisionRelation(of: members, to: division, in: self)
      guard relation.kind != .apart else { return nil }
      let named = relation.shares.prefix(4).map { share in
        "\(division.regions[share.region].name) (\(share.count) van \(share.size))"
      }
      let rest = relation.shares.count > 4 ? ["nog \(relation.shares.count - 4)"] : []
      return ReportRow(
        values: [
          .text(division.singular), .text(relation.kind.dutch), .list(named + rest),
          .number(relation.best?.jaccard ?? 0, decimals: 2, unit: nil),
        ])
    }
    return ReportTable(
      id: "indelingen",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "verhouding", label: "Verhouding"),
        .init(key: "regios", label: "Regio's (gemeenten hiervan)"),
        .init(key: "gelijkenis", label: "Gelijkenis"),
      ], rows: rows, emptyText: "Geen gemeenten, dus geen verhouding tot indelingen.")
  }
}
