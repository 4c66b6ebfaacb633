import RegionAnalysis
import RegionModel
import RegionRendering

/// Several divisions or methods, each on a map of its own, on one sheet.
struct MultiplesAnswer {
  let parts: [NamedPartition]
  let graph: RegionGraph

  /// The maps and how many regions each has.
  func artefact(title: String?) -> Artefact {
    var seen = Set<TableSource>()
    let sources = (parts.map(\.source) + graph.sources("boundaries")).filter { seen.insert($0).inserted }
    let map = MultiplesMap(
      graph: graph, divisions: parts.map(\.compared), title: title ?? finding, sources: sources)
    let name = "kaarten-" + parts.map(\.fileWords).joined(separator: "-")
    return Artefact(
      report: Report(
        id: MapQuestion.id, title: "Kaarten: \(DutchNumber.list(parts.map(\.title)))",
        sections: [ReportSection(id: "kort", blocks: [.paragraph(finding + "."), .table(table)])],
        sources: sources, mainTable: "indelingen", dataYear: graph.dataYearText),
      pictures: [.init(kind: "kaart", fileName: name.fileStem(limit: 80) + ".svg", map: map)])
  }

  /// Which has the most regions and which the fewest.
  var finding: String {
    let counts = parts.map(\.count)
    guard let most = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }),
      let fewest = counts.indices.min(by: { (counts[$0], $0) < (counts[$1], $1) }),
      counts[most] > counts[fewest]
    else {
      return
        "\(DutchNumber.list(parts.map(\.title))): elk \(DutchNumber.counted(counts.first ?? 0, "gebied", "gebieden"))"
    }
    return
      "Van \(counts[fewest]) tot \(counts[most]) gebieden: de minste bij \(parts[fewest].title.loweredTitle), "
      + "de meeste bij \(parts[most].title.loweredTitle)"
  }

  private var table: ReportTable {
    ReportTable(
      id: "indelingen",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "gebieden", label: "Gebieden"),
        .init(key: "kleinste", label: "Kleinste (gemeenten)"),
        .init(key: "grootste", label: "Grootste (gemeenten)"), .init(key: "stand", label: "Stand"),
      ],
      rows: parts.map { part in
        let sizes = part.partition.members.map(\.count)
        return ReportRow(
          values: [
            .text(part.title), .count(part.count), .count(sizes.min() ?? 0), .count(sizes.max() ?? 0),
            .text(part.source.date.dutch),
          ], basis: part.source.basis)
      })
  }
}
