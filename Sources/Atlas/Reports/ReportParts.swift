import RegionAnalysis
import RegionModel
import RegionRendering

/// Pieces that several reports share.
extension RegionGraph {
  /// The line about the data year under every report.
  var dataYearText: String { "peildatum \(referenceDate.dutch)" }

  /// Names of municipalities, ascending by code.
  func names(_ members: some Sequence<Int>) -> [String] { members.map { municipalities[$0].name } }

  /// Names of the first `limit` municipalities, the rest counted.
  func shortNames(_ members: some Sequence<Int>, limit: Int = 8) -> String {
    let names = names(members)
    guard names.count > limit + 1 else { return DutchNumber.list(names) }
    return names.prefix(limit).joined(separator: ", ") + " en \(names.count - limit) andere"
  }

  /// The largest of some municipalities by inhabitants first.
  func bySize(_ members: some Sequence<Int>) -> [Int] {
    members.sorted {
      (municipalities[$1].inhabitants, $0) < (municipalities[$0].inhabitants, $1)
    }
  }
}

extension BorderLink {
  /// What it is called: its name with its kind, unless the name says so itself (`Ketelbrug`, `dam Houtribdijk`).
  var title: String { name.foldedName.contains(kind.rawValue) ? name : "\(kind.rawValue) \(name)" }
}

extension SelfContainment {
  /// The two sides as facts; `unit` is what the flow table counts.
  func facts(_ source: TableSource) -> [ReportFact] {
    let note = source.basis.isMarked ? source.title : nil
    return [
      ReportFact(
        key: "woont_en_werkt", label: "Werkt binnen het gebied (van de werkende inwoners)",
        value: supply.map { .share($0) } ?? .none, basis: source.basis, note: note),
      ReportFact(
        key: "banen_door_inwoners", label: "Vervuld door eigen inwoners (van de banen)",
        value: demand.map { .share($0) } ?? .none, basis: source.basis, note: note),
    ]
  }
}

extension RegionProfile {
  /// The figures as facts.
  func facts(in graph: RegionGraph) -> [ReportFact] {
    var facts = [
      ReportFact(key: "gemeenten", label: "Gemeenten (en gemeenteraden)", value: .count(councils)),
      ReportFact(key: "inwoners", label: "Inwoners", value: .count(inhabitants)),
      ReportFact(
        key: "land_km2", label: "Oppervlakte land", value: .number(landArea, decimals: 1, unit: "km²")),
      ReportFact(key: "raadszetels", label: "Raadszetels", value: .count(seats)),
      ReportFact(
        key: "provincies", label: crossesProvinces ? "Provincies (provinciaal overstijgend)" : "Provincie",
        value: .list(provinces.map(\.name))),
      ReportFact(key: "waterschappen", label: "Waterschappen", value: .list(waterBoards.map(\.name))),
      ReportFact(
        key: "aaneengesloten", label: "Aaneengesloten",
        value: graph.hasBoundaries ? .text(isConnected ? "ja" : "nee, \(pieces.count) delen") : .none,
        note: linksUsed.isEmpty
          ? nil : "Hangt samen via \(DutchNumber.list(linksUsed.map(\.title)))."),
    ]
    if let selfContainment, let source = graph.flows.first?.source {
      facts += selfContainment.facts(source)
    }
    return facts
  }
}
