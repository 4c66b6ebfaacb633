import RegionAnalysis
import RegionModel
import RegionRendering

extension LogicalRegionReport {
  /// The sources with evidence, in their fixed order.
  var usedSources: [Candidate.Source] {
    Candidate.Source.allCases.filter { region.agreement.bySource[$0] != nil }
  }

  /// Some municipalities, the most agreed on first, equal ones by code.
  func byAgreement(_ members: MunicipalitySet) -> [Int] {
    members.sorted {
      let (a, b) = (region.agreement.overall[$0], region.agreement.overall[$1])
      return a == b ? $0 < $1 : a > b
    }
  }

  /// Core, shell and fringe, for people (`kringen`) or with codes for programs (`gemeenten`).
  func rings(forMachines: Bool) -> ReportTable {
    let rings = [
      ("gevraagd", region.agreement.subject), ("kern", region.core.subtracting(region.agreement.subject)),
      ("schil", region.shell), ("rand", region.fringe),
    ]
    let rows = rings.flatMap { name, members in
      byAgreement(members).map { member -> ReportRow in
        let municipality = graph.municipalities[member]
        let shares = usedSources.map { ReportValue.share(region.agreement.bySource[$0]?[member] ?? 0) }
        let inside = region.answer.map { $0.members.contains(member) ? "ja" : "nee" } ?? ""
        return ReportRow(
          values: (forMachines ? [.text(municipality.code.rawValue)] : [])
            + [.text(municipality.name), .text(name), .share(region.agreement.overall[member])] + shares
            + [.share(certainty.coreShare(member))]
            + (forMachines ? [.count(municipality.inhabitants)] : []) + [.text(inside)])
      }
    }
    return ReportTable(
      id: forMachines ? "gemeenten" : "kringen",
      title: forMachines ? nil : "Samen met \(subjectName), en hoe vast in de kern",
      columns: (forMachines ? [ReportColumn(key: "code", label: "Code")] : []) + [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "kring", label: "Kring"),
        .init(key: "overeenstemming", label: "Alles"),
      ] + usedSources.map { ReportColumn(key: $0.plural.foldedName, label: $0.plural.capitalizedFirst) } + [
        .init(key: "zekerheid_kern", label: "Kern in trekkingen")
      ] + (forMachines ? [.init(key: "inwoners", label: "Inwoners")] : []) + [
        .init(key: "in_regio", label: "In regio")
      ], rows: rows, csvOnly: forMachines)
  }

  /// The regions that come closest, or all of them for programs.
  func options(limit: Int?) -> ReportTable {
    let rows = region.options.enumerated().prefix(limit ?? .max).map { place, option in
      let marked = option.candidates.flatMap(\.markedMembers)
      let doubtful = Set(marked.map(\.municipality)).sorted()
      let start: [ReportValue] = [
        .text(option.name), .count(option.candidates.count), .count(option.members.count),
        .number(option.likeness, decimals: 2, unit: nil), .share(share(ofDraws: place)),
        option.selfContainment?.supply.map { .share($0) } ?? .none,
      ]
      let more: [ReportValue] = [
        option.selfContainment?.demand.map { .share($0) } ?? .none,
        .count(graph.inhabitants(of: option.members)),
      ]
      return ReportRow(
        values: start + (limit == nil ? more : [])
          + [.list(graph.provinces(of: option.members).map(\.name))], basis: marked.first?.basis,
        note: marked.isEmpty ? nil : "Niet zeker: \(graph.shortNames(doubtful)).")
    }
    return ReportTable(
      id: limit == nil ? "alle-regios" : "regios",
      title: limit == nil ? "Alle regio's" : nil,
      columns: [
        .init(key: "regio", label: "Regio"), .init(key: "aanwijzingen", label: "Aanwijzingen"),
        .init(key: "gemeenten", label: "Gemeenten"), .init(key: "gelijkenis", label: "Gelijkenis"),
        .init(key: "beste", label: "Beste in trekkingen"), .init(key: "werkt_binnen", label: "Werkt binnen"),
      ]
        + (limit == nil
          ? [
            .init(key: "banen_eigen", label: "Banen eigen inwoners"),
            .init(key: "inwoners", label: "Inwoners"),
          ] : []) + [.init(key: "provincies", label: "Provincies")], rows: rows,
      emptyText: "Geen regio van meer dan één gemeente.", csvOnly: limit == nil)
  }

  /// For several municipalities: how much each is together with the others, the least first.
  var ties: ReportTable {
    let subject = region.agreement.subject
    let asked = Array(subject)
    let order = zip(asked, region.agreement.ties).sorted { one, other in
      (one.1 ?? -1, one.0) < (other.1 ?? -1, other.0)
    }
    return ReportTable(
      id: "onderling",
      columns: [
        .init(key: "gemeente", label: "Gemeente"),
        .init(key: "samen", label: "Samen met de andere"),
        .init(key: "kern_buiten", label: "In haar eigen kern, maar niet gevraagd"),
      ],
      rows: order.map { member, tie in
        let own = Rings(around: member, like: region, in: graph, methods: methods)
        return ReportRow(values: [
          .text(graph.municipalities[member].name), tie.map { .share($0) } ?? .none,
          .text(graph.shortNames(own.core.subtracting(subject), limit: 12)),
        ])
      })
  }

  /// Share of the draws in which the option at a place is the best.
  func share(ofDraws place: Int) -> Double {
    guard certainty.runs > 0, certainty.wins.indices.contains(place) else { return 0 }
    return Double(certainty.wins[place]) / Double(certainty.runs)
  }
}
