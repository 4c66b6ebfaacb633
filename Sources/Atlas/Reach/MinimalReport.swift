import RegionAnalysis
import RegionModel
import RegionRendering

/// The smallest or cheapest set of channels as a report.
struct MinimalReport {
  let pool: ChannelPool
  let cost: ChannelCost
  let seconds: Double
  let cover: SetCover
  let channels: [Channel]
  let staircase: Staircase
  let robustness: RobustnessTables
  let graph: RegionGraph
  private let costs: [Int]?

  init(
    _ pool: ChannelPool, cost: ChannelCost, seconds: Double, nodes: Int, graph: RegionGraph
  ) {
    self.pool = pool
    self.cost = cost
    self.seconds = seconds
    self.graph = graph
    costs = cost.costs(pool.channels, in: graph)
    cover = SetCover(
      pool.channels.map(\.members), costs: costs,
      prices: cost == .residents ? graph.municipalities.map(\.inhabitants) : nil, target: graph.all,
      fixed: pool.fixed, limit: SearchLimit(nodes: nodes).seconds(seconds))
    channels = cover.chosen.map { pool.channels[$0] }
    // The fixed ones first, then always the one that adds most.
    let fixed = pool.fixed.map { pool.channels[$0].members }
    let others = cover.chosen.filter { !pool.fixed.contains($0) }
    let order = MaximumCoverage(
      fixed + others.map { pool.channels[$0].members }, k: others.count, target: graph.all,
      fixed: Array(fixed.indices), limit: SearchLimit(nodes: 1)
    ).steps.map { others[$0.channel - fixed.count] }
    let rest = others.filter { !order.contains($0) }
    staircase = Staircase((pool.fixed + order + rest).map { pool.channels[$0] }, target: graph.all)
    robustness = RobustnessTables(channels, graph: graph)
  }

  var sources: [TableSource] { (graph.sources("municipalities") + pool.sources).unique }

  var title: String {
    (cost == .one ? "De kleinste set kanalen" : "De goedkoopste set kanalen (gewicht: \(cost.rawValue))")
      + (pool.conditions.isEmpty ? "" : ", \(pool.conditions.dutch)")
  }

  var report: Report {
    Report(
      id: ReachQuestion.id, title: title,
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(id: "bewijs", title: "Hoe zeker is het", blocks: [.facts(proof)]),
        ReportSection(
          id: "kanalen", title: "De kanalen",
          blocks: [.table(table(forMachines: false)), .table(table(forMachines: true))]),
        pool.chosenFrom, robustness.section,
        ReachedTable(staircase: staircase, redundancy: robustness.redundancy, graph: graph).section,
      ], sources: sources, mainTable: "kanalen", dataYear: graph.dataYearText)
  }

  /// The answer in plain sentences.
  var sentences: [String] {
    var sentences = [verdict]
    if let explanation = cost.explanation { sentences.append(explanation) }
    if !cover.unreachable.isEmpty {
      let one = cover.unreachable.count == 1
      sentences.append(
        "\(DutchNumber.counted(cover.unreachable.count, "gemeente is", "gemeenten zijn")) via geen van deze kanalen te bereiken: \(graph.folded(cover.unreachable)). De set bereikt alle andere; \(one ? "die ene" : "deze") \(one ? "vraagt" : "vragen") een ander kanaal."
      )
    }
    if let ties { sentences.append(ties) }
    if let sure = cover.indispensable, cover.cheapest.count > 1, !sure.isEmpty {
      let names = sure.map { pool.channels[$0].name }
      let shown = names.count > 6 ? names.prefix(5) + ["\(names.count - 5) andere"] : names[...]
      sentences.append(
        "In al die sets \(sure.count == 1 ? "zit" : "zitten") \(DutchNumber.list(Array(shown))).")
    }
    return sentences
  }

  private var verdict: String {
    let target = graph.all.subtracting(cover.unreachable)
    let whom =
      cover.unreachable.isEmpty
      ? graph.outOfAll(target)
      : "de \(DutchNumber.counted(target.count, "bereikbare gemeente", "bereikbare gemeenten"))"
    let size = DutchNumber.counted(channels.count, "kanaal", "kanalen")
    let fixed =
      pool.fixed.isEmpty
      ? ""
      : ", waarvan \(DutchNumber.counted(pool.fixed.count, "vast kanaal", "vaste kanalen")) (\(pool.conditions.fixedNames))"
    let then = pool.conditions.isBound ? "dan " : ""
    guard target.count > 0 else { return "Geen enkele gemeente is via deze kanalen te bereiken." }
    if cost == .one {
      return cover.isProven
        ? "Om \(whom) te bereiken \(channels.count == 1 ? "is" : "zijn") \(size) nodig\(fixed): bewezen minimum, met minder kan het \(then)niet."
        : "Om \(whom) te bereiken is een set van \(size) gevonden\(fixed). Dat dit de kleinste is, is niet bewezen: bewezen is dat er ten minste \(DutchNumber.count(cover.bound)) nodig zijn. \(stopped)"
    }
    return cover.isProven
      ? "Om \(whom) te bereiken kost de goedkoopste set \(cost.dutch(cover.cost)), met \(size)\(fixed): bewezen minimum, goedkoper kan het \(then)niet."
      : "Om \(whom) te bereiken is een set van \(size) gevonden\(fixed) die \(cost.dutch(cover.cost)) kost. Dat dit de goedkoopste is, is niet bewezen: bewezen is dat het ten minste \(cost.dutch(cover.bound)) kost. \(stopped)"
  }

  private var stopped: String {
    "Het zoeken is gestopt na \(DutchNumber.number(seconds, decimals: seconds < 10 ? 1 : 0)) seconden of \(DutchNumber.count(cover.nodes)) stappen; met --tijd mag het langer duren."
  }

  private var ties: String? {
    guard cover.isProven, !cover.cheapest.isEmpty else { return nil }
    let count = cover.cheapest.count
    let kind = cost == .one ? "kleine" : "goedkope"
    let chosen = "Getoond is die met de minste dubbele lidmaatschappen."
    if cover.isComplete {
      return count == 1
        ? "Dit is de enige set die dat haalt."
        : "Er zijn \(DutchNumber.count(count)) even \(kind) sets. \(chosen)"
    }
    return
      "Er zijn ten minste \(DutchNumber.count(count)) even \(kind) sets; daarna is gestopt met tellen. Van de getelde is die met de minste dubbele lidmaatschappen getoond."
  }

  private var proof: [ReportFact] {
    let words =
      (cover.isProven ? "bewezen minimum" : "niet bewezen")
      + (pool.conditions.isBound ? ", \(pool.conditions.dutch)" : "")
    let all = cover.isComplete ? "" : cover.cheapest.isEmpty ? "" : "ten minste "
    return [
      ReportFact(key: "kanalen", label: "Kanalen", value: .count(channels.count)),
      ReportFact(key: "kosten", label: "Kosten", value: .text(cost.dutch(cover.cost))),
      ReportFact(key: "bewijs", label: "Bewijs", value: .text(words)),
      ReportFact(key: "ondergrens", label: "Ondergrens", value: .text(cost.dutch(cover.bound))),
      ReportFact(
        key: "sets", label: "Even goede sets",
        value: cover.cheapest.isEmpty
          ? .text("niet geteld") : .text(all + DutchNumber.count(cover.cheapest.count))),
      ReportFact(
        key: "bereikt", label: "Bereikt", value: .text(graph.outOfAll(staircase.reached)),
        note: "\(graph.residents(staircase.reached))."),
      ReportFact(key: "keuze_uit", label: "Gekozen uit", value: .count(pool.channels.count)),
      ReportFact(key: "stappen", label: "Stappen van de zoektocht", value: .count(cover.nodes)),
    ]
  }

  /// The channels, for people (`gekozen`) or with ids for programs (`kanalen`).
  private func table(forMachines: Bool) -> ReportTable {
    let sure = cover.indispensable.map { Set($0.map { pool.channels[$0].id }) }
    let fixed = Set(pool.fixed.map { pool.channels[$0].id })
    let alone = Dictionary(
      zip(robustness.redundancy.channels.map(\.id), robustness.redundancy.onlyBy),
      uniquingKeysWith: { first, _ in first })
    let price = Dictionary(
      zip(pool.channels.map(\.id), costs ?? pool.channels.map { _ in 1 }),
      uniquingKeysWith: { first, _ in first })
    let showsCost = forMachines || cost != .one
    let rows = staircase.steps.map { step in
      let channel = step.channel
      let role = fixed.contains(channel.id) ? "vast" : sure.map { $0.contains(channel.id) ? "ja" : "nee" }
      return ReportRow(
        values: (forMachines ? [.text(channel.id)] : []) + [
          .text(channel.name), .text(channel.kind.rawValue), .count(channel.members.count),
          .count(step.new.count), .count(alone[channel.id]?.count ?? 0),
          .count(graph.inhabitants(of: channel.members)),
        ] + (showsCost ? [.count(price[channel.id] ?? 1)] : []) + [.text(role ?? "niet geteld")],
        basis: channel.markedBasis, note: graph.doubt(about: channel))
    }
    return ReportTable(
      id: forMachines ? "kanalen" : "gekozen",
      columns: (forMachines ? [ReportColumn(key: "id", label: "Te typen als")] : []) + [
        .init(key: "kanaal", label: "Kanaal"), .init(key: "soort", label: "Soort"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "nieuw", label: "Nieuw"),
        .init(key: "alleen_hier", label: "Alleen hier"), .init(key: "inwoners", label: "Inwoners"),
      ] + (showsCost ? [.init(key: "kosten", label: "Kosten")] : []) + [
        .init(key: "in_elke_set", label: "In elke set")
      ], rows: rows, emptyText: "Geen kanalen.", csvOnly: forMachines)
  }
}
