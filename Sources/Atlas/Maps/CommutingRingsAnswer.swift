import RegionAnalysis
import RegionModel
import RegionRendering

/// Where those who work in the municipalities with most jobs live, on a map and as a table.
struct CommutingRingsAnswer {
  /// Without another wish the labour market regions: made to keep home and work together, and small enough for
  /// "own region" to say more than "own province".
  static let standardDivision = "arbeidsmarktregio"
  /// Number of rings without another wish.
  static let standardCount = 20
  /// How many rings are readable.
  static let counts = 1...60

  let graph: RegionGraph
  let table: FlowTable
  let division: Division
  /// The centres, most jobs first.
  let centres: [WorkersOrigin]
  private let regionOf: [Int?]
  private let count: Int

  /// The rings of the main table.
  /// - Parameters:
  ///   - name: of the division; `nil` for the labour market regions, or the first division where there are none.
  ///   - count: number of rings; `nil` for 20.
  init(_ graph: RegionGraph, division name: String?, count: Int?) throws(AtlasError) {
    guard let table = graph.flows.first else {
      throw .request([Diagnostic("stromen-ontbreken", "Deze gegevens bevatten geen stromen.")])
    }
    let count = count ?? Self.standardCount
    guard Self.counts.contains(count) else {
      throw .request([
        Diagnostic(
          "aantal-ringen",
          "\(count) ringen op één kaart kan niet.",
          hint:
            "Kies met --centra een aantal van \(Self.counts.lowerBound) tot en met \(Self.counts.upperBound)."
        )
      ])
    }
    if let name, let method = ClusterMethods.named(String(name.prefix { $0 != ":" })) {
      throw .request([
        Diagnostic(
          "methode-geen-indeling",
          "\"\(name.oneLine)\" is een clustermethode, en pendelringen tellen met een indeling.",
          hint:
            "Kies een indeling, of zie waar de regio's van de methode op leunen: regio diagram clusters --methode \(method.id)"
        )
      ])
    }
    if let name {
      division = try graph.findDivision(name)
    } else if let found = graph.division(Self.standardDivision) ?? graph.divisions.first {
      division = found
    } else {
      throw .request([Diagnostic("indelingen-ontbreken", "Deze gegevens bevatten geen indelingen.")])
    }
    guard graph.hasBoundaries else { throw .noBoundaries }
    self.graph = graph
    self.table = table
    self.count = count
    regionOf = division.assignment(capacity: graph.count)
    centres = table.workersOrigins(largest: count, regionOf: regionOf, borders: graph.borders)
    guard !centres.isEmpty else {
      throw .request([
        Diagnostic(
          "ringen-geen",
          "In geen enkele gemeente met een \(division.singular) werken mensen in deze gegevens.",
          hint: "Kies een andere indeling met --indeling.")
      ])
    }
  }

  /// The map and the table.
  func artefact(title: String?) -> Artefact {
    let sources = [table.source, division.source] + graph.sources("boundaries", "border-links")
    let map = CommutingRingsMap(
      graph: graph, rings: centres.map { CommutingRing(centre: $0.centre, parts: $0.parts) },
      regionOf: regionOf, regionNames: division.regions.map(\.name), singular: division.singular,
      unit: table.unit, title: title ?? finding, subtitle: subtitle, sources: sources, notes: notes)
    let name =
      "kaart-pendelringen-\(division.id.slug())" + (count == Self.standardCount ? "" : "-\(count)-centra")
    return Artefact(
      report: Report(
        id: MapQuestion.id, title: "Kaart: pendelringen",
        sections: [
          ReportSection(
            id: "kort",
            blocks: [
              .paragraph("\(finding). \(subtitle). \(notes.joined(separator: ". "))."), .table(list),
            ])
        ], sources: sources, mainTable: "ringen", dataYear: graph.dataYearText),
      pictures: [.init(kind: "kaart", fileName: name + ".svg", map: map)])
  }

  private var subtitle: String {
    let choice =
      (regionOf.contains { $0 == nil } ? "met een \(division.singular) en " : "met ")
      + "de meeste \(table.unit)"
    let what =
      centres.count == 1
      ? "de gemeente \(choice)" : "de \(centres.count) gemeenten \(choice)"
    return
      "Waar de mensen wonen die werken in \(what); \(table.unit) van werknemers op \(table.source.date.dutch)"
  }

  private var notes: [String] {
    let left = centres.isEmpty ? 0 : regionOf.count { $0 == nil }
    return [
      "De tabel kent alleen woongemeenten uit deze gegevens: wie in het buitenland woont, telt niet mee",
      "Regio's grenzen aan elkaar als gemeenten dat doen, of als een vaste verbinding of veer uit de lijst ze verbindt",
      left == 0
        ? nil
        : "\(DutchNumber.counted(left, "gemeente", "gemeenten")) zonder \(division.singular) \(left == 1 ? "krijgt" : "krijgen") geen ring en \(left == 1 ? "telt" : "tellen") bij verder weg",
      estimates,
    ].compactMap { $0 }
  }

  /// What the map shows, in one sentence without a full stop.
  var finding: String {
    func share(_ centre: WorkersOrigin) -> Double { centre.total > 0 ? centre.own / centre.total : 0 }
    func words(_ centre: WorkersOrigin) -> String { DutchNumber.share(share(centre), decimals: 0) }
    func name(_ centre: WorkersOrigin) -> String { graph.municipalities[centre.centre].name }
    let order = centres.sorted { (share($1), $0.centre) < (share($0), $1.centre) }
    guard let most = order.first, let least = order.last else { return "Geen ringen" }
    let first = "Van de \(table.unit) in \(name(most)) is \(words(most)) voor inwoners van de gemeente zelf"
    guard order.count > 1 else { return first }
    return "\(first), in \(name(least)) \(words(least))"
  }

  private var list: ReportTable {
    let headings = [
      "Uit de eigen gemeente", "Uit de rest van de regio", "Uit aangrenzende regio's", "Van verder weg",
    ]
    let labels = ["eigen gemeente", "rest van de regio", "aangrenzende regio's", "verder weg"]
    let keys = ["gemeente", "regio", "aangrenzend", "verder"]
    return ReportTable(
      id: "ringen", title: "Waar de mensen wonen die er werken",
      columns: [
        .init(key: "werkgemeente", label: "Werkgemeente"),
        .init(key: "naam_regio", label: division.singular.capitalizedFirst),
        .init(key: "totaal", label: table.unit.capitalizedFirst),
      ]
        + zip(keys, headings).map { .init(key: "uit_\($0)", label: $1) }
        + zip(keys, labels).map { .init(key: "aandeel_\($0)", label: "Aandeel \($1)") },
      rows: centres.map { centre in
        ReportRow(
          values: [
            .text(graph.municipalities[centre.centre].name),
            regionOf[centre.centre].map { .text(division.regions[$0].name) } ?? .none,
            .number(centre.total, decimals: 0, unit: nil),
          ]
            + centre.parts.map { .number($0, decimals: 0, unit: nil) }
            + centre.parts.map { .share(centre.total > 0 ? $0 / centre.total : 0) },
          basis: isEstimated(centre) ? .modelled : table.source.basis, note: estimateNote(centre))
      })
  }
}
