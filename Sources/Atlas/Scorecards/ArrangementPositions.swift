import RegionAnalysis
import RegionModel
import RegionRendering

/// How the arrangements of a region's municipalities lie over it: inside, cut by its border, or wider.
struct ArrangementPositions {
  let region: ScoredRegion

  private var graph: RegionGraph { region.graph }

  private static let kinds: [(ScoredRegion.Position, String)] = [
    (.inside, "geheel binnen de regio"), (.cut, "doorsneden door de grens"), (.beyond, "ruimer dan de regio"),
  ]

  /// For people: a row for each position, with names.
  var summary: ReportTable {
    ReportTable(
      id: "regelingen-ligging", title: "Gemeenschappelijke regelingen van deze gemeenten",
      columns: [
        .init(key: "ligging", label: "Ligging"), .init(key: "aantal", label: "Aantal"),
        .init(key: "regelingen", label: "Regelingen"),
      ],
      rows: Self.kinds.map { position, label in
        let names = region.arrangements(position).map { graph.arrangements[$0].label }.sorted()
        let shown = names.count > 13 ? names.prefix(12) + ["nog \(names.count - 12)"] : names
        return ReportRow(values: [.text(label), .count(names.count), .list(shown)])
      })
  }

  /// For programs: a row for each arrangement.
  var all: ReportTable {
    let rows = Self.kinds.flatMap { position, label in
      region.arrangements(position).map { place -> ReportRow in
        let arrangement = graph.arrangements[place]
        let set = graph.set(arrangement.members)
        let marked = arrangement.members.filter { $0.basis.isMarked }
        return ReportRow(
          values: [
            .text(arrangement.id), .text(arrangement.label), .text(label),
            .count(set.intersection(region.set).count), .count(set.count),
            .list(graph.names(set.subtracting(region.set))), .text(arrangement.legalForm),
            .list(arrangement.fields),
          ], basis: marked.first?.basis, note: graph.markedNote(marked))
      }
    }
    return ReportTable(
      id: "regelingen", title: "Regelingen",
      columns: [
        .init(key: "id", label: "Id"), .init(key: "regeling", label: "Regeling"),
        .init(key: "ligging", label: "Ligging"), .init(key: "binnen", label: "Gemeenten in de regio"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "buiten", label: "Gemeenten erbuiten"),
        .init(key: "rechtsvorm", label: "Rechtsvorm"), .init(key: "beleid", label: "Beleidsterreinen"),
      ], rows: rows, csvOnly: true)
  }
}
