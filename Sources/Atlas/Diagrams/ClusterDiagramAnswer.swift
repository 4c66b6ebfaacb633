import RegionAnalysis
import RegionModel
import RegionRendering

/// The regions that a method finds and which leans on which, as a diagram and a table.
struct ClusterDiagramAnswer {
  let graph: RegionGraph
  let run: ClusterRun
  let cards: [ClusterDiagram.Card]

  private var flows: FlowTable { run.network.flows }

  init(_ graph: RegionGraph, method: String) throws(AtlasError) {
    guard let run = try NamedPartition.run(method, in: graph) else {
      // Says which methods there are.
      _ = try MethodChoice(method: method, words: [])
      throw .request([Diagnostic("methode-onbekend", "De methode \"\(method.oneLine)\" bestaat niet.")])
    }
    self.graph = graph
    self.run = run
    let flows = run.network.flows
    let partition = run.partition
    let report = ClusterReport(run: run, graph: graph, certainty: nil)
    let jobs = partition.members.map { $0.reduce(0) { $0 + flows.incoming[$1] } }
    cards = partition.members.enumerated().map { number, members in
      var values = [Double](repeating: 0, count: partition.regionCount)
      var residents = 0.0
      for unit in members {
        residents += flows.outgoing[unit]
        for cell in flows.from(unit) {
          if let to = partition.regionOf[cell.other] { values[to] += cell.value }
        }
      }
      let inside = values[number]
      let target = values.indices.filter { $0 != number }
        .max { (values[$0], $1) < (values[$1], $0) }
      let share = target.map { residents > 0 ? values[$0] / residents : 0 } ?? 0
      let leans =
        target.map { share >= ClusterDiagram.threshold && (jobs[$0], number) > (jobs[number], $0) } ?? false
      let leader = report.leader(number)
      return ClusterDiagram.Card(
        name: graph.municipalities[leader].name,
        others: graph.names(graph.bySize(members.filter { $0 != leader })),
        inhabitants: graph.inhabitants(of: members), inside: residents > 0 ? inside / residents : nil,
        target: leans ? target : nil, share: leans ? share : 0)
    }
  }

  private var sources: [TableSource] { [flows.source] + graph.sources("municipalities") }

  var diagram: ClusterDiagram {
    let outside = run.partition.regionOf.count { $0 == nil }
    let notes =
      outside > 0
      ? [
        "\(DutchNumber.counted(outside, "gemeente hoort", "gemeenten horen")) volgens deze methode bij geen regio."
      ]
      : []
    return ClusterDiagram(
      cards: cards, what: "volgens de methode \(run.choice.type.id)",
      notes: notes + ["Methode: \(run.choice.type.title)."])
  }

  func artefact() -> Artefact {
    let order = cards.indices.sorted { (cards[$1].inhabitants, $0) < (cards[$0].inhabitants, $1) }
    let table = ReportTable(
      id: "regios", title: "Regio's (grootste eerst)",
      columns: [
        .init(key: "regio", label: "Regio"), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "inwoners", label: "Inwoners"), .init(key: "werkt_binnen", label: "Werkt binnen"),
        .init(key: "leunt_op", label: "Leunt op"), .init(key: "aandeel", label: "Werkt daar"),
        .init(key: "andere", label: "Andere gemeenten"),
      ],
      rows: order.map { number in
        let card = cards[number]
        return ReportRow(
          values: [
            .text(card.name), .count(card.others.count + 1), .count(card.inhabitants),
            card.inside.map { .share($0) } ?? .none, card.target.map { .text(cards[$0].name) } ?? .none,
            card.target == nil ? .none : .share(card.share), .list(card.others),
          ], basis: flows.source.basis)
      })
    return graph.artefact(
      diagram, table: table, sources: sources, stem: "clusters-\(run.choice.fileWords)")
  }
}
