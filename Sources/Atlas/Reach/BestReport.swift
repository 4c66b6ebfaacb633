import RegionAnalysis
import RegionModel
import RegionRendering

/// The best so many channels as a report.
struct BestReport {
  let pool: ChannelPool
  let k: Int
  let byResidents: Bool
  let coverage: MaximumCoverage
  let staircase: Staircase
  let robustness: RobustnessTables
  let graph: RegionGraph
  private let seconds: Double

  init(
    _ pool: ChannelPool, k: Int, byResidents: Bool, seconds: Double, nodes: Int, graph: RegionGraph
  ) {
    self.pool = pool
    self.k = k
    self.byResidents = byResidents
    self.graph = graph
    self.seconds = seconds
    coverage = MaximumCoverage(
      pool.channels.map(\.members), k: k,
      weights: byResidents ? graph.municipalities.map(\.inhabitants) : nil, target: graph.all,
      fixed: pool.fixed, limit: SearchLimit(nodes: nodes).seconds(seconds))
    let chosen = (pool.fixed + coverage.steps.map(\.channel)).map { pool.channels[$0] }
    staircase = Staircase(chosen, target: graph.all)
    robustness = RobustnessTables(chosen, graph: graph)
  }

  var sources: [TableSource] { (graph.sources("municipalities") + pool.sources).unique }

  private var measure: String { byResidents ? "inwoners" : "gemeenten" }

  var title: String {
    "\(k == 1 ? "Het beste kanaal" : "De \(DutchNumber.count(k)) beste kanalen") naar \(measure)"
      + (pool.conditions.isEmpty ? "" : ", \(pool.conditions.dutch)")
  }

  var report: Report {
    Report(
      id: ReachQuestion.id, title: title,
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(
          id: "kanalen", title: "De kanalen",
          blocks: [.table(table(forMachines: false)), .table(table(forMachines: true))]),
        pool.chosenFrom, robustness.section,
        ReachedTable(staircase: staircase, redundancy: robustness.redundancy, graph: graph).section,
      ], sources: sources, mainTable: "kanalen", dataYear: graph.dataYearText)
  }

  /// The answer in plain sentences.
  var sentences: [String] {
    let reached = staircase.reached
    let used = coverage.steps.count
    let fixed = pool.fixed.count
    let best = used == 1 ? "het beste kanaal" : "de beste \(DutchNumber.count(used)) kanalen"
    let what =
      fixed == 0
      ? best.capitalizedFirst + (used == 1 ? " bereikt" : " bereiken samen")
      : "\(DutchNumber.counted(fixed, "vast kanaal", "vaste kanalen").capitalizedFirst) (\(pool.conditions.fixedNames)) en \(best) daarbij bereiken samen"
    guard used > 0 else {
      return [
        pool.fixed.isEmpty
          ? "Geen kanaal bereikt iemand." : "Geen kanaal voegt iets toe aan de vaste kanalen."
      ]
    }
    var sentences = [
      "\(what) \(graph.outOfAll(reached)), met \(graph.residents(reached))."
    ]
    if used < k {
      sentences.append(
        "Met meer kanalen komt er niemand meer bij, dus zijn het er geen \(DutchNumber.count(k))."
          + (staircase.missing.isEmpty ? " Met hoe weinig iedereen te bereiken is, zegt --minimaal." : ""))
    }
    sentences.append(proof)
    if coverage.isProven, coverage.greedyValue < coverage.value {
      sentences.append(
        "Wie steeds het kanaal neemt dat op dat moment het meeste toevoegt, komt uit op \(amount(coverage.greedyValue)) en mist er dus \(DutchNumber.count(coverage.value - coverage.greedyValue))."
      )
    }
    let missing = staircase.missing
    if !missing.isEmpty {
      sentences.append(
        "Niet bereikt \(missing.count == 1 ? "is" : "zijn") \(DutchNumber.counted(missing.count, "gemeente", "gemeenten")), met \(graph.residents(missing))."
      )
    }
    return sentences
  }

  private func amount(_ value: Int) -> String {
    byResidents
      ? DutchNumber.counted(value, "inwoner", "inwoners")
      : DutchNumber.counted(value, "gemeente", "gemeenten")
  }

  private var proof: String {
    let added = pool.fixed.isEmpty ? "bereiken" : "toevoegen"
    if coverage.isProven {
      return
        "Dat is bewezen het hoogste: geen andere keuze van \(DutchNumber.counted(min(k, coverage.steps.count), "kanaal", "kanalen")) kan meer \(measure) \(added)."
    }
    let guarantee = DutchNumber.share(MaximumCoverage.guarantee, decimals: 0)
    return
      "Dat dit het hoogste is, is niet bewezen: meer dan \(amount(coverage.bound)) kan geen keuze \(added), en steeds het kanaal nemen dat het meeste toevoegt haalt altijd ten minste \(guarantee) van het hoogste. Met --tijd mag het zoeken langer duren dan \(DutchNumber.number(seconds, decimals: seconds < 10 ? 1 : 0)) seconden."
  }

  /// The channels, for people (`gekozen`) or with ids for programs (`kanalen`).
  private func table(forMachines: Bool) -> ReportTable {
    let fixed = Set(pool.fixed.map { pool.channels[$0].id })
    let rows = staircase.steps.enumerated().map { index, step in
      let residents = graph.inhabitants(of: step.reached)
      let isFixed = fixed.contains(step.channel.id)
      return ReportRow(
        values: (forMachines ? [.text(step.channel.id), .text(isFixed ? "ja" : "nee")] : []) + [
          .count(index + 1), .text(step.channel.name + (isFixed && !forMachines ? " (vast)" : "")),
          .text(step.channel.kind.rawValue), .count(step.channel.members.count), .count(step.new.count),
          .count(graph.inhabitants(of: step.new)), .count(step.reached.count), .count(residents),
        ] + (forMachines ? [.share(graph.residentShare(residents))] : []),
        basis: step.channel.markedBasis, note: graph.doubt(about: step.channel))
    }
    return ReportTable(
      id: forMachines ? "kanalen" : "gekozen",
      columns: (forMachines
        ? [ReportColumn(key: "id", label: "Te typen als"), .init(key: "vast", label: "Vast")] : []) + [
          .init(key: "plaats", label: "Nr"), .init(key: "kanaal", label: "Kanaal"),
          .init(key: "soort", label: "Soort"), .init(key: "gemeenten", label: "Leden"),
          .init(key: "winst", label: "Winst"), .init(key: "winst_inwoners", label: "Inwoners erbij"),
          .init(key: "samen", label: "Samen"), .init(key: "samen_inwoners", label: "Inwoners samen"),
        ] + (forMachines ? [.init(key: "aandeel_inwoners", label: "Aandeel")] : []),
      rows: rows, emptyText: "Geen kanalen.", csvOnly: forMachines)
  }
}
