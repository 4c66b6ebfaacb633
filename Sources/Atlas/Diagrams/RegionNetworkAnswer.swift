import RegionAnalysis
import RegionModel
import RegionRendering

/// Commuting between the regions of a division or method, as a diagram on the map and a table.
struct RegionNetworkAnswer {
  /// Without another wish flows are drawn from this share of the employed residents on.
  static let standardShare = 0.05

  let graph: RegionGraph
  let flows: FlowTable
  let regions: NamedPartition
  let threshold: Double
  /// All flows between two regions, as a square.
  let values: [[Double]]
  /// Employed residents of each region, those who work in no region included.
  let residents: [Double]
  private let marked: Int

  init(_ graph: RegionGraph, regions text: String, share: Double?) throws(AtlasError) {
    flows = try graph.mainFlows()
    guard graph.hasBoundaries else { throw .noBoundaries }
    let regions = try NamedPartition(text, in: graph)
    self.regions = regions
    let count = regions.partition.regionCount
    guard (2...RegionNetworkDiagram.mostRegions).contains(count) else {
      throw .request([
        Diagnostic(
          "regios-passen-niet",
          "\(regions.title) telt \(DutchNumber.counted(count, "regio", "regio's")); een leesbaar diagram heeft er 2 tot en met \(RegionNetworkDiagram.mostRegions).",
          hint: "Kies een andere indeling met --indeling, bijvoorbeeld corop of lma.")
      ])
    }
    var values = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var residents = [Double](repeating: 0, count: count)
    for unit in 0..<flows.size {
      guard let from = regions.partition.regionOf[unit] else { continue }
      residents[from] += flows.outgoing[unit]
      for cell in flows.from(unit) {
        if let to = regions.partition.regionOf[cell.other] { values[from][to] += cell.value }
      }
    }
    (self.values, self.residents) = (values, residents)
    self.graph = graph
    threshold = share ?? Self.standardShare
    marked =
      graph.divisions.first { $0.id == regions.id }.map { division in
        Set(division.regions.flatMap(\.members).filter(\.basis.isMarked).map(\.municipality)).count
      } ?? 0
  }

  /// Flows between different regions, the largest share first.
  var ties: [RegionNetworkDiagram.Tie] {
    values.indices.flatMap { from in
      values.indices.compactMap { to -> RegionNetworkDiagram.Tie? in
        guard from != to, values[from][to] > 0, residents[from] > 0 else { return nil }
        return .init(from: from, to: to, value: values[from][to], share: values[from][to] / residents[from])
      }
    }.sorted { ($1.share, $0.from, $0.to) < ($0.share, $1.from, $1.to) }
  }

  private var sources: [TableSource] {
    [flows.source] + (regions.source == flows.source ? [] : [regions.source]) + graph.sources("boundaries")
  }

  /// Names without the word that all begin with: `COROP-gebied Zuid-Limburg` is `Zuid-Limburg`.
  var names: [String] {
    let prefix = (regions.singular + " ").lowercased()
    return regions.names.map { name in
      name.lowercased().hasPrefix(prefix) ? String(name.dropFirst(prefix.count)).capitalizedFirst : name
    }
  }

  var diagram: RegionNetworkDiagram {
    let outside = regions.partition.regionOf.count { $0 == nil }
    var notes: [String] = []
    if outside > 0 {
      notes.append(
        "\(DutchNumber.counted(outside, "gemeente heeft", "gemeenten hebben")) hier geen regio; pendel van en naar die gemeenten is niet getekend."
      )
    }
    if marked > 0 {
      notes.append(
        "Van \(DutchNumber.counted(marked, "gemeente", "gemeenten")) is de regio afgeleid of aangenomen, niet uit een bron overgenomen."
      )
    }
    return RegionNetworkDiagram(
      graph: graph,
      places: regions.partition.members.enumerated().map { number, members in
        .init(
          name: names[number], members: members,
          jobs: members.reduce(0) { $0 + flows.incoming[$1] })
      }, what: regions.title.loweredTitle,
      // Regions that a method found go by a municipality.
      article: ClusterMethods.named(regions.id) == nil ? "" : "de regio ",
      ties: ties.filter { $0.share >= threshold }, unit: flows.unit,
      threshold: threshold, notes: notes)
  }

  func artefact() -> Artefact {
    let table = ReportTable(
      id: "pendel", title: "Pendel tussen regio's (grootste aandeel eerst)",
      columns: [
        .init(key: "van", label: "Woont in"), .init(key: "naar", label: "Werkt in"),
        .init(key: "banen", label: flows.unit.capitalizedFirst),
        .init(key: "aandeel", label: "Deel van de werkende inwoners"),
      ],
      rows: ties.filter { $0.share >= threshold }.map { tie in
        ReportRow(
          values: [
            .text(names[tie.from]), .text(names[tie.to]), .number(tie.value, decimals: 0, unit: nil),
            .share(tie.share),
          ], basis: flows.source.basis)
      }, emptyText: "Geen enkele stroom is zo groot.")
    let share = threshold == Self.standardShare ? "" : threshold.fromShareWords
    return graph.artefact(
      diagram, table: table, sources: sources, stem: "pendel-\(regions.fileWords)" + share)
  }
}
