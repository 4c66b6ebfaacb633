import RegionAnalysis
import RegionModel
import RegionRendering

/// Divisions that the law makes equal, and where they are not, as part of a report.
enum LegalPairSection {
  /// Pairs of divisions that should be equal, with the reason; the only ones that the data set holds.
  private static let pairs = [
    (
      first: "veiligheidsregio", second: "ggd-regio",
      law: "De Wet publieke gezondheid gaat uit van één GGD per veiligheidsregio"
    )
  ]

  /// The section; `nil` when the data hold no such pair.
  static func section(in graph: RegionGraph) -> ReportSection? {
    let blocks = pairs.flatMap { pair -> [ReportBlock] in
      guard let one = graph.division(pair.first), let other = graph.division(pair.second) else { return [] }
      return compare(NamedPartition(one, graph), NamedPartition(other, graph), law: pair.law, graph)
    }
    return blocks.isEmpty
      ? nil : ReportSection(id: "wet", title: "Waar de wet gelijke regio's wil", blocks: blocks)
  }

  private static func compare(
    _ one: NamedPartition, _ other: NamedPartition, law: String, _ graph: RegionGraph
  ) -> [ReportBlock] {
    let exceptions = PartitionExceptions(one.partition, other.partition)
    let same = exceptions.regions.count(where: \.isEqual)
    let count = one.partition.regionCount
    guard !exceptions.areEqual else {
      return [.paragraph("\(law). Alle \(count) regio's zijn gelijk.")]
    }
    let rows = exceptions.units.map { unit in
      ReportRow(values: [
        .text(graph.municipalities[unit.unit].name), unit.first.map { .text(one.names[$0]) } ?? .none,
        unit.second.map { .text(other.names[$0]) } ?? .none,
        .count(graph.municipalities[unit.unit].inhabitants),
      ])
    }
    let different = exceptions.regions.filter { !$0.isEqual }.map { one.names[$0.best.region] }
    return [
      .paragraph(
        "\(law). In deze gegevens (\(one.source.date.dutch)) zijn \(same) van de \(count) regio's gelijk; anders \(different.count == 1 ? "is" : "zijn") \(DutchNumber.list(different)). Het gaat om \(DutchNumber.counted(rows.count, "gemeente", "gemeenten"))."
      ),
      .table(
        ReportTable(
          id: "wet", title: "Gemeenten die in de ene indeling bij andere gemeenten horen dan in de andere",
          columns: [
            .init(key: "gemeente", label: "Gemeente"),
            .init(key: "eerste", label: one.singular.prefix(1).uppercased() + one.singular.dropFirst()),
            .init(key: "tweede", label: other.singular.prefix(1).uppercased() + other.singular.dropFirst()),
            .init(key: "inwoners", label: "Inwoners"),
          ], rows: rows)),
    ]
  }
}
