import RegionAnalysis
import RegionModel
import RegionRendering

/// Every method beside every nationwide division, as a report.
enum AllComparisonsReport {
  static func report(of graph: RegionGraph) throws(AtlasError) -> Report {
    var methods: [(id: String, found: NamedPartition)] = []
    for method in ClusterMethods.all { methods.append((method.id, try NamedPartition(method.id, in: graph))) }
    let divisions = graph.divisions.filter { $0.coverage == .national }
      .map { (id: $0.id, found: NamedPartition($0, graph)) }
    let inhabitants = graph.municipalities.map { Double($0.inhabitants) }
    var long: [ReportRow] = []
    var best: (value: Double, method: String, division: String)?
    let rows = divisions.map { division -> ReportRow in
      let values = methods.map { method -> ReportValue in
        let plain = Contingency(method.found.partition, division.found.partition)
        let value = ComparisonMeasure.adjustedRand.value(plain) ?? .nan
        let weighted = Contingency(method.found.partition, division.found.partition, weights: inhabitants)
        if value > best?.value ?? -2 { best = (value, method.id, division.id) }
        long.append(
          ReportRow(values: [
            .text(method.id), .text(division.id), .count(method.found.partition.regionCount),
            .count(division.found.partition.regionCount), .number(value, decimals: 4, unit: nil),
            .number(ComparisonMeasure.adjustedMutualInformation.value(plain) ?? .nan, decimals: 4, unit: nil),
            .number(ComparisonMeasure.vMeasure.value(weighted) ?? .nan, decimals: 4, unit: nil),
          ]))
        return .number(value, decimals: 2, unit: nil)
      }
      return ReportRow(values: [.text(division.id), .count(division.found.partition.regionCount)] + values)
    }
    let columns =
      [ReportColumn(key: "indeling", label: "Indeling"), .init(key: "regios", label: "Regio's")]
      + methods.map { ReportColumn(key: $0.id, label: "\($0.id) (\($0.found.partition.regionCount))") }
    let finding = best.map {
      "Het meest gelijk zijn \($0.method) en \($0.division) (\(DutchNumber.number($0.value, decimals: 2)))."
    }
    return Report(
      id: ComparisonQuestion.id, title: "Clustermethoden naast landelijke indelingen",
      sections: [
        ReportSection(
          id: "gelijkenis",
          blocks: [
            .paragraph(
              [
                finding,
                "De cijfers zijn de aangepaste Rand-index (ARI): 1 is gelijk, 0 is niet meer gelijk dan bij toeval. Achter elke methode staat haar aantal regio's bij de standaardwaarden.",
              ].compactMap { $0 }.joined(separator: " ")),
            .table(ReportTable(id: "gelijkenis", columns: columns, rows: rows)),
            .table(
              ReportTable(
                id: "paren", title: "Alle paren",
                columns: [
                  .init(key: "methode", label: "Methode"), .init(key: "indeling", label: "Indeling"),
                  .init(key: "regios_methode", label: "Regio's methode"),
                  .init(key: "regios_indeling", label: "Regio's indeling"),
                  .init(key: "ari", label: "ARI"), .init(key: "ami", label: "AMI"),
                  .init(key: "v_inwoners", label: "V naar inwoners"),
                ], rows: long, csvOnly: true)),
          ])
      ], sources: graph.sources("flows"), mainTable: "paren", dataYear: graph.dataYearText)
  }
}
