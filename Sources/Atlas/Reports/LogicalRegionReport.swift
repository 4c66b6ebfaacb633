import RegionAnalysis
import RegionModel
import RegionRendering

/// The answer about a logical region as a report.
struct LogicalRegionReport {
  let region: LogicalRegion
  let graph: RegionGraph

  var subjectName: String { DutchNumber.list(graph.names(region.agreement.subject)) }

  var report: Report {
    Report(
      id: LogicalRegionQuestion.id, title: "Logische regio voor \(subjectName)",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(id: "regio", title: "De regio in cijfers", blocks: [.facts(figures)]),
        ReportSection(
          id: "gemeenten", title: "Kern, schil en rand",
          blocks: [.table(rings(forMachines: false)), .table(rings(forMachines: true))]),
        ReportSection(
          id: "verbanden", title: "Bestaande regio's die er het dichtst bij komen",
          blocks: [.table(options(limit: 8)), .table(options(limit: nil))]),
      ], sources: sources, mainTable: "gemeenten", dataYear: graph.dataYearText)
  }

  /// The tables that the answer rests on: divisions with marked rows in the answer's core stand behind the
  /// general ones.
  var sources: [TableSource] {
    graph.sources("municipalities", "flows", "participants", "programmes") + markedDivisionSources
  }

  private var markedDivisionSources: [TableSource] {
    let used = Set(region.agreement.candidates.joined().filter { !$0.markedMembers.isEmpty }.map(\.id))
    return graph.divisions.filter { used.contains($0.id) }.map(\.source)
  }

  private var figures: [ReportFact] {
    guard let answer = region.answer else { return [] }
    let profile = RegionProfile(of: answer.members, in: graph)
    return [
      ReportFact(key: "naam", label: "Best passende bestaande regio", value: .text(answer.name)),
      ReportFact(
        key: "gelijkenis", label: "Gelijkenis met de kern (naar inwoners)",
        value: .number(answer.likeness, decimals: 2, unit: nil)),
    ] + profile.facts(in: graph)
  }

  /// Core, shell and fringe, for people (`kringen`) or with codes for programs (`gemeenten`).
  private func rings(forMachines: Bool) -> ReportTable {
    let sources = Candidate.Source.allCases.filter { region.agreement.bySource[$0] != nil }
    let rings = [
      ("gevraagd", region.agreement.subject), ("kern", region.core.subtracting(region.agreement.subject)),
      ("schil", region.shell), ("rand", region.fringe),
    ]
    let rows = rings.flatMap { name, members in
      members.sorted {
        let (a, b) = (region.agreement.overall[$0], region.agreement.overall[$1])
        return a == b ? $0 < $1 : a > b
      }.map { member -> ReportRow in
        let municipality = graph.municipalities[member]
        let shares = sources.map { ReportValue.share(region.agreement.bySource[$0]?[member] ?? 0) }
        let inside = region.answer.map { $0.members.contains(member) ? "ja" : "nee" } ?? ""
        return ReportRow(
          values: (forMachines ? [.text(municipality.code.rawValue)] : [])
            + [.text(municipality.name), .text(name), .share(region.agreement.overall[member])] + shares
            + [.count(municipality.inhabitants), .text(inside)])
      }
    }
    return ReportTable(
      id: forMachines ? "gemeenten" : "kringen",
      columns: (forMachines ? [ReportColumn(key: "code", label: "Code")] : []) + [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "kring", label: "Kring"),
        .init(key: "overeenstemming", label: "Samen in alle verbanden"),
      ] + sources.map { ReportColumn(key: $0.plural.foldedName, label: "in \($0.plural)") } + [
        .init(key: "inwoners", label: "Inwoners"), .init(key: "in_regio", label: "In best passende regio"),
      ], rows: rows, csvOnly: forMachines)
  }

  private func options(limit: Int?) -> ReportTable {
    let rows = region.options.prefix(limit ?? .max).map { option in
      let marked = option.candidates.flatMap(\.markedMembers)
      let doubtful = Set(marked.map(\.municipality)).sorted()
      return ReportRow(
        values: [
          .text(option.name), .count(option.candidates.count), .count(option.members.count),
          .count(graph.inhabitants(of: option.members)), .number(option.likeness, decimals: 2, unit: nil),
          option.selfContainment?.supply.map { .share($0) } ?? .none,
          option.selfContainment?.demand.map { .share($0) } ?? .none,
          .list(graph.provinces(of: option.members).map(\.name)),
        ], basis: marked.first?.basis,
        note: marked.isEmpty ? nil : "Niet zeker: \(graph.shortNames(doubtful)).")
    }
    return ReportTable(
      id: limit == nil ? "alle-regios" : "regios",
      title: limit == nil ? "Alle bestaande regio's" : nil,
      columns: [
        .init(key: "regio", label: "Regio"), .init(key: "verbanden", label: "Verbanden"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "inwoners", label: "Inwoners"),
        .init(key: "gelijkenis", label: "Gelijkenis"), .init(key: "werkt_binnen", label: "Werkt binnen"),
        .init(key: "banen_eigen", label: "Banen eigen inwoners"),
        .init(key: "provincies", label: "Provincies"),
      ], rows: rows, emptyText: "Geen bestaande regio.", csvOnly: limit == nil)
  }
}

extension LogicalRegion.Option {
  /// The name by which to call it: that of its first candidate, a division before an arrangement.
  var name: String { candidates.first?.name ?? "" }
}

extension String {
  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
