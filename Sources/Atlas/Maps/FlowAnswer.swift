import RegionAnalysis
import RegionModel
import RegionRendering

/// The strongest commuting flows, on a map and as a table.
struct FlowAnswer {
  /// Without another wish flows around one municipality are drawn from this share on.
  static let standardShare = 0.02

  let graph: RegionGraph
  let table: FlowTable
  let subject: Int?
  /// Share from which on a flow is drawn; `nil` for the strongest of each municipality.
  let share: Double?
  /// The flows drawn.
  let flows: [StrongFlow]

  /// The flows of the main table.
  /// - Parameters:
  ///   - municipality: name of the municipality that all flows leave or reach.
  ///   - share: from which share of the employed residents on a flow is drawn.
  init(_ graph: RegionGraph, municipality: String?, share: Double?) throws(AtlasError) {
    guard let table = graph.flows.first else {
      throw .request([Diagnostic("stromen-ontbreken", "Deze gegevens bevatten geen stromen.")])
    }
    let subject = try municipality.map { (name) throws(AtlasError) in try graph.findMunicipality(name) }
    guard graph.hasBoundaries else { throw .noBoundaries }
    self.graph = graph
    self.table = table
    self.subject = subject
    self.share = share ?? (subject == nil ? nil : Self.standardShare)
    if let subject {
      let least = self.share ?? 0
      flows = (table.flowsLeaving(subject) + table.flowsReaching(subject)).filter { $0.share >= least }
    } else {
      flows = self.share.map { table.strongFlows(from: $0) } ?? table.strongestFlows
    }
    guard !flows.isEmpty else {
      throw .request([
        Diagnostic(
          "stromen-te-klein", "Geen enkele stroom is zo groot.",
          hint: "Kies een kleiner aandeel met --vanaf-aandeel.")
      ])
    }
  }

  /// The map and the table.
  func artefact(title: String?) -> Artefact {
    let sources = [table.source] + graph.sources("boundaries")
    let map = FlowMap(
      graph: graph,
      flows: flows.map {
        DrawnFlow(
          origin: $0.origin, destination: $0.destination, value: $0.value,
          note: "\(DutchNumber.share($0.share)) van de \(whole($0))")
      }, subject: subject, unit: table.unit, title: title ?? finding, subtitle: subtitle, sources: sources,
      notes: estimates.map { [$0] } ?? [])
    let usual = subject == nil ? nil : Self.standardShare
    let name =
      "kaart-pendel" + (subject.map { "-" + graph.municipalities[$0].name.slug() } ?? "")
      + (share == usual ? "" : share?.fromShareWords ?? "")
    return Artefact(
      report: Report(
        id: MapQuestion.id,
        title: "Kaart: pendel" + (subject.map { " rond \(graph.municipalities[$0].name)" } ?? ""),
        sections: [
          ReportSection(
            id: "kort",
            blocks: [
              .paragraph(
                "\(finding). \(subtitle)\(FlowMap.limitation(flows.count).map { "; \($0)" } ?? "").\(estimates.map { " \($0)." } ?? "")"
              ),
              .table(list),
            ])
        ], sources: sources, mainTable: "stromen", dataYear: graph.dataYearText),
      pictures: [.init(kind: "kaart", fileName: name + ".svg", map: map)])
  }

  /// Which of the flows are estimated; `nil` without any.
  private var estimates: String? {
    graph.estimateNote(table, among: Set(flows.map(\.origin)))
  }

  /// What is drawn.
  private var subtitle: String {
    let day = "banen van werknemers op \(table.source.date.dutch)"
    guard let share else { return "Per gemeente de grootste stroom naar een andere gemeente; \(day)" }
    guard subject == nil else {
      return
        "Ten minste \(DutchNumber.share(share, decimals: 0)) van de werkende inwoners of van de banen van de gemeente; \(day)"
    }
    return
      "Stromen van ten minste \(DutchNumber.share(share, decimals: 0)) van de werkende inwoners van de woongemeente; \(day)"
  }

  /// What the map shows, in one sentence without a full stop.
  var finding: String {
    func name(_ number: Int) -> String { graph.municipalities[number].name }
    if let subject {
      let (leaving, arriving) = (table.flowsLeaving(subject).first, table.flowsReaching(subject).first)
      let parts = [
        leaving.map { "uit \(name(subject)) gaan de meesten naar \(name($0.destination)) (\(jobs($0)))" },
        arriving.map { "naar \(name(subject)) komen de meesten uit \(name($0.origin)) (\(jobs($0)))" },
      ].compactMap { $0 }
      let text = parts.joined(separator: "; ")
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    if let share {
      let origins = Set(flows.map(\.origin)).count
      return
        "In \(DutchNumber.count(origins)) van de \(DutchNumber.count(graph.count)) gemeenten werkt ten minste "
        + "\(DutchNumber.share(share, decimals: 0)) van de werkende inwoners in één andere gemeente"
    }
    var counts = [Int](repeating: 0, count: graph.count)
    for flow in flows { counts[flow.destination] += 1 }
    let order = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.filter { counts[$0] > 0 }
    let told = order.prefix(2).enumerated().map { place, number in
      let count =
        place == 0 ? DutchNumber.counted(counts[number], "gemeente", "gemeenten") : String(counts[number])
      let verb = place == 0 ? (counts[number] == 1 ? " gaat" : " gaan") + " de meeste pendelaars" : ""
      return "uit \(count)\(verb) naar \(name(number))"
    }
    let text = told.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What the share of a flow is a part of.
  private func whole(_ flow: StrongFlow) -> String {
    flow.destination == subject
      ? "banen in \(graph.municipalities[flow.destination].name)" : "werkende inwoners"
  }

  private func jobs(_ flow: StrongFlow) -> String {
    "\(DutchNumber.count(Int(flow.value.rounded()))) \(table.unit)"
  }

  private var list: ReportTable {
    let order = flows.sorted { ($1.value, $0.origin, $0.destination) < ($0.value, $1.origin, $1.destination) }
    return ReportTable(
      id: "stromen", title: "De stromen",
      columns: [
        .init(key: "van", label: "Woont in"), .init(key: "naar", label: "Werkt in"),
        .init(key: "banen", label: table.unit.capitalizedFirst),
        .init(key: "aandeel", label: "Aandeel"), .init(key: "waarvan", label: "Waarvan"),
      ],
      rows: order.map { flow in
        ReportRow(
          values: [
            .text(graph.municipalities[flow.origin].name), .text(graph.municipalities[flow.destination].name),
            .number(flow.value, decimals: 0, unit: nil), .share(flow.share), .text(whole(flow)),
          ], basis: table.basis(from: flow.origin),
          note: table.estimatedOrigins.contains(flow.origin)
            ? graph.estimateNote(table, from: flow.origin) : nil)
      })
  }
}
