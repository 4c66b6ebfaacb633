import RegionAnalysis
import RegionModel
import RegionRendering

/// Which divisions could share borders at the smallest change, as part of a report.
struct BorderChanges {
  let pairs: DivisionPairs

  private struct Entry {
    let pair: DivisionPairs.Pair
    let change: BorderChange
    let text: String
  }

  private var graph: RegionGraph { pairs.graph }

  var section: ReportSection {
    let equal = entries([.equal])
    let nested = entries([.firstInSecond, .secondInFirst])
    return ReportSection(
      id: "grenzen", title: "Welke indelingen met de kleinste verandering een grens kunnen delen",
      blocks: [
        .paragraph(sentences(equal, nested).joined(separator: " ")),
        .table(table("gelijk", "Twee indelingen gelijk maken", equal)),
      ] + moves(equal).map { .table($0) } + [
        .table(table("passend", "De regio's van de ene indeling passend maken in die van de andere", nested))
      ])
  }

  /// The pair that needs the smallest change above none, in a sentence for the answer.
  var finding: String? {
    entries([.equal]).first { !$0.change.units.isEmpty }.map { entry in
      "De kleinste verandering die twee indelingen gelijk maakt, is die van \(entry.text): \(moved(entry.change))."
    }
  }

  private func sentences(_ equal: [Entry], _ nested: [Entry]) -> [String] {
    let same = equal.filter { $0.change.units.isEmpty }
    let inside = nested.filter { entry in
      entry.change.units.isEmpty && !same.contains { $0.text == pairs.title(entry.pair) }
    }
    var sentences: [String] = []
    if !same.isEmpty { sentences.append("Gelijk zijn al: \(same.map(\.text).joined(separator: "; ")).") }
    if !inside.isEmpty {
      sentences.append("Passend zijn al: \(inside.map(\.text).joined(separator: "; ")).")
    }
    if same.isEmpty { sentences.append("Geen twee van deze indelingen zijn gelijk.") }
    sentences.append(
      "Een verandering telt de gemeenten die in een van beide indelingen naar een andere regio zouden gaan: zo weinig mogelijk gemeenten, en bij gelijke aantallen zo weinig mogelijk inwoners."
    )
    if pairs.partitions.contains(where: { !$0.isComplete }) {
      sentences.append("Alleen gemeenten met een regio in beide indelingen tellen daarbij mee.")
    }
    return sentences
  }

  private func moved(_ change: BorderChange) -> String {
    let share = Double(change.weight) / Double(max(1, graph.inhabitants(of: graph.all)))
    let names = change.units.count <= 12 ? ": \(DutchNumber.list(graph.names(change.units)))" : ""
    return
      "\(DutchNumber.counted(change.units.count, "gemeente", "gemeenten")) (\(DutchNumber.share(share)) van de inwoners)\(names)"
  }

  /// Of the pair that needs the smallest change where every municipality goes.
  private func moves(_ entries: [Entry]) -> [ReportTable] {
    guard let entry = entries.first(where: { !$0.change.units.isEmpty }), entry.change.units.count <= 30
    else { return [] }
    let sides = [entry.pair.first, entry.pair.second]
    func name(_ region: Int?, _ side: Int) -> ReportValue {
      // Regions of a partition are numbered by their first members, those of a division as its table has them.
      let division = pairs.divisions[sides[side]]
      let member = region.flatMap { pairs.partitions[sides[side]].members[$0].first }
      return member.flatMap { division.regions(of: $0).first }.map { .text(division.regions[$0].name) }
        ?? .none
    }
    let rows = entry.change.moves.map { move -> ReportRow in
      let now = sides.map { pairs.partitions[$0].regionOf[move.unit] }
      return ReportRow(values: [
        .text(graph.municipalities[move.unit].name), name(now[0], 0), name(move.inFirst, 0), name(now[1], 1),
        name(move.inSecond, 1),
      ])
    }
    let ids = sides.map { pairs.divisions[$0].id }
    return [
      ReportTable(
        id: "verhuizing",
        title: "De kleinste verandering per gemeente: van regio wisselen in de ene indeling óf in de andere",
        columns: [
          .init(key: "gemeente", label: "Gemeente"), .init(key: "eerste_nu", label: "Nu in \(ids[0])"),
          .init(key: "eerste_naar", label: "Daar naar"), .init(key: "tweede_nu", label: "Nu in \(ids[1])"),
          .init(key: "tweede_naar", label: "Of daar naar"),
        ], rows: rows)
    ]
  }

  private func entries(_ kinds: [BorderChange.Kind]) -> [Entry] {
    let all = pairs.pairs.flatMap { pair in
      kinds.compactMap { kind in
        pair.change(kind).map { Entry(pair: pair, change: $0, text: text(pair, kind)) }
      }
    }
    return all.enumerated().sorted {
      ($0.element.change.units.count, $0.element.change.weight, $0.offset)
        < ($1.element.change.units.count, $1.element.change.weight, $1.offset)
    }.map(\.element)
  }

  private func text(_ pair: DivisionPairs.Pair, _ kind: BorderChange.Kind) -> String {
    let (first, second) = (pairs.divisions[pair.first].id, pairs.divisions[pair.second].id)
    return switch kind {
    case .equal: "\(first) en \(second)"
    case .firstInSecond: "\(first) binnen \(second)"
    case .secondInFirst: "\(second) binnen \(first)"
    }
  }

  /// The ten smallest changes above none.
  private func table(_ id: String, _ title: String, _ entries: [Entry]) -> ReportTable {
    let rows = entries.filter { !$0.change.units.isEmpty }.prefix(10).map { entry in
      ReportRow(values: [
        .text(entry.text), .count(entry.change.units.count), .count(entry.change.weight),
        .text(graph.shortNames(entry.change.units, limit: 8)),
      ])
    }
    return ReportTable(
      id: id, title: title,
      columns: [
        .init(key: "indelingen", label: "Indelingen"), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "inwoners", label: "Inwoners"), .init(key: "welke", label: "Welke gemeenten"),
      ], rows: Array(rows), emptyText: "Geen verandering nodig.")
  }
}
