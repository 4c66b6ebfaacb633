import RegionAnalysis
import RegionModel
import RegionRendering

/// The staircase of reach as a report.
struct StaircaseReport {
  let groups: [ChannelGroup]
  let staircase: Staircase
  let robustness: RobustnessTables
  let graph: RegionGraph

  init(_ groups: [ChannelGroup], graph: RegionGraph) {
    self.groups = groups
    self.graph = graph
    staircase = Staircase(groups.map { $0.together(in: graph) }, target: graph.all)
    robustness = RobustnessTables(groups.flatMap(\.channels).uniqueByID, graph: graph)
  }

  /// The tables behind it.
  var sources: [TableSource] {
    (graph.sources("municipalities") + groups.flatMap(\.sources)).unique
  }

  var report: Report {
    Report(
      id: ReachQuestion.id, title: "Bereik via \(groups.map(\.name).joined(separator: ", "))",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(
          id: "trap", title: "Stap voor stap", blocks: [.table(steps), .table(newcomers)]),
        missing, robustness.section,
        ReportSection(
          id: "gemeenten",
          blocks: [
            .table(
              ReachedTable(staircase: staircase, redundancy: robustness.redundancy, graph: graph).table)
          ]),
      ], sources: sources, mainTable: "gemeenten", dataYear: graph.dataYearText)
  }

  /// The answer in plain sentences.
  var sentences: [String] {
    var sentences: [String] = []
    for (index, step) in staircase.steps.enumerated() {
      let name = groups[index].name
      if index == 0 {
        let verb = step.reached.count == 1 ? "wordt" : "worden"
        sentences.append(
          "Via \(name) \(verb) \(graph.outOfAll(step.reached)) bereikt, met \(graph.residents(step.reached))."
        )
      } else if step.new.isEmpty {
        sentences.append("Via \(name) komt er niemand bij: wie daar lid van is, was al bereikt.")
      } else {
        sentences.append(
          "Met \(name) erbij zijn het er \(DutchNumber.count(step.reached.count)) (\(DutchNumber.count(step.new.count)) nieuw), met \(graph.residents(step.reached))."
        )
      }
    }
    sentences.append(conclusion)
    return sentences
  }

  private var conclusion: String {
    let missing = staircase.missing
    guard !missing.isEmpty else {
      let provinces = graph.provinces(of: graph.all).count
      return
        "Zo \(graph.count == 1 ? "is" : "zijn") \(graph.outOfAll(graph.all)) bereikt, in \(provinces == 1 ? "één provincie" : "alle \(provinces) provincies") en met samen \(DutchNumber.counted(graph.seats(of: graph.all), "raadszetel", "raadszetels")); niemand ontbreekt."
    }
    return
      "Nog niet bereikt \(missing.count == 1 ? "is" : "zijn") \(DutchNumber.counted(missing.count, "gemeente", "gemeenten")), met \(graph.residents(missing)): \(graph.folded(missing))."
  }

  private var steps: ReportTable {
    let rows = staircase.steps.enumerated().map { index, step in
      let residents = graph.inhabitants(of: step.reached)
      let marked = step.channel.marked.intersection(step.new)
      var notes = groups[index].note.map { [$0] } ?? []
      if !marked.isEmpty {
        notes.append("Lidmaatschap niet zeker: \(graph.folded(marked, limit: 6)).")
      }
      return ReportRow(
        values: [
          .count(index + 1), .text(groups[index].name), .count(groups[index].channels.count),
          .count(step.reached.count), .count(step.new.count), .count(step.missing.count),
          .count(residents),
          .share(graph.residentShare(residents)), .count(graph.seats(of: step.reached)),
          .count(graph.provinces(of: step.reached).count),
        ], basis: marked.isEmpty ? nil : step.channel.markedBasis,
        note: notes.isEmpty ? nil : notes.joined(separator: " "))
    }
    return ReportTable(
      id: "trap",
      columns: [
        .init(key: "stap", label: "Stap"), .init(key: "via", label: "Via"),
        .init(key: "kanalen", label: "Kanalen"), .init(key: "bereikt", label: "Bereikt"),
        .init(key: "nieuw", label: "Nieuw"), .init(key: "ontbreekt", label: "Ontbreekt"),
        .init(key: "inwoners", label: "Inwoners"), .init(key: "aandeel_inwoners", label: "Aandeel"),
        .init(key: "raadszetels", label: "Raadszetels"), .init(key: "provincies", label: "Provincies"),
      ], rows: rows)
  }

  private var newcomers: ReportTable {
    ReportTable(
      id: "nieuw", title: "Wie elke stap erbij brengt",
      columns: [
        .init(key: "stap", label: "Stap"), .init(key: "via", label: "Via"),
        .init(key: "nieuw", label: "Nieuw bereikt"),
      ],
      rows: staircase.steps.enumerated().map { index, step in
        ReportRow(values: [
          .count(index + 1), .text(groups[index].name),
          step.new.isEmpty ? .text("niemand") : .text(graph.folded(step.new, limit: 16)),
        ])
      })
  }

  private var missing: ReportSection {
    let missing = staircase.missing
    guard !missing.isEmpty else {
      return ReportSection(
        id: "ontbreekt", title: "Wie ontbreekt", blocks: [.paragraph("Niemand: elke gemeente is bereikt.")])
    }
    let provinces = graph.provinces(of: missing)
    let rows = provinces.map { province in
      let members = MunicipalitySet(
        missing.filter { graph.municipalities[$0].province == province.code }, capacity: graph.count)
      return ReportRow(values: [
        .text(province.name), .count(members.count), .count(graph.inhabitants(of: members)),
        .text(graph.folded(members, limit: 8)),
      ])
    }
    return ReportSection(
      id: "ontbreekt", title: "Wie ontbreekt",
      blocks: [
        .table(
          ReportTable(
            id: "ontbreekt",
            columns: [
              .init(key: "provincie", label: "Provincie"), .init(key: "gemeenten", label: "Gemeenten"),
              .init(key: "inwoners", label: "Inwoners"), .init(key: "welke", label: "Welke"),
            ], rows: rows))
      ])
  }
}
