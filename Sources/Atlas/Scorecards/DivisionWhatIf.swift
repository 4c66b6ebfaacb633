import RegionAnalysis
import RegionModel
import RegionRendering

/// A division before and after operations, as a whole and for the regions involved.
struct DivisionWhatIf {
  let division: Division
  let operations: [DivisionOperation]
  let ground: ScorecardGround

  private var graph: RegionGraph { ground.graph }

  private var changed: Division {
    operations.reduce(division) { $1.applied(to: $0, in: graph) }
  }

  var report: Report {
    let changed = changed
    let (old, new) = (DivisionScore(of: division, in: ground), DivisionScore(of: changed, in: ground))
    return Report(
      id: WhatIfQuestion.id, title: "Keuze: \(division.id) met \(title)",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences(old, new).joined(separator: " "))]),
        ReportSection(
          id: "regios", title: "De regio's die veranderen",
          blocks: [
            .paragraph(
              "Bestaande samenwerking en congruentie zijn gerekend met alle verbanden zoals zij nu zijn, deze indeling inbegrepen."
            ),
            .table(involved(changed)), .table(all(changed)),
          ]),
        ReportSection(
          id: "indeling", title: "De hele indeling", blocks: [.table(whole(old, new))]),
      ], sources: graph.scorecardSources([division.source]), mainTable: "keuze", dataYear: graph.dataYearText)
  }

  /// The map of the division after the operations; `nil` without boundaries.
  var map: Artefact.Picture? {
    guard graph.hasBoundaries else { return nil }
    let changed = changed
    let count = DutchNumber.counted(changed.regions.count, "regio", "regio's")
    let title = "Keuze voor de indeling \(division.id): \(title) (\(count))"
    let map = DivisionMap(
      graph: graph, division: changed, title: title, boundaries: graph.sources("boundaries").first)
    return Artefact.Picture(
      kind: "kaart", fileName: "keuze-\(division.id)-\(self.title)".fileStem(limit: 80) + ".svg", map: map)
  }

  /// The operations in words.
  private var title: String { operations.map { $0.words(division, graph) }.joined(separator: "; ") }

  private func sentences(_ old: DivisionScore, _ new: DivisionScore) -> [String] {
    var sentences = [
      old.regions.count == new.regions.count
        ? "De indeling \(division.id) houdt \(DutchNumber.counted(new.regions.count, "regio", "regio's"))."
        : "De indeling \(division.id) gaat van \(old.regions.count) naar \(DutchNumber.counted(new.regions.count, "regio", "regio's"))."
    ]
    if let one = old.inside?.value, let other = new.inside?.value {
      sentences.append(
        "Van alle banen van inwoners \(change("ligt", DutchNumber.share(one), DutchNumber.share(other), one == other)) in de eigen regio."
      )
    }
    if let one = old.congruence?.value, let other = new.congruence?.value {
      let values = (DutchNumber.share(one), DutchNumber.share(other))
      sentences.append(
        values.0 == values.1
          ? "Gemeenten in dezelfde regio vinden elkaar daarbuiten even vaak als nu: in \(values.0) van de andere indelingen."
          : "Gemeenten in dezelfde regio vinden elkaar daarbuiten \(other > one ? "vaker" : "minder vaak"): in \(values.1) van de andere indelingen in plaats van \(values.0)."
      )
    }
    if old.crossing != new.crossing {
      sentences.append(
        "Het aantal regio's over een provinciegrens gaat van \(old.crossing) naar \(new.crossing).")
    }
    for (_, region) in pairs(changed).filter({ $0.when == "straks" }) where graph.hasBoundaries {
      let pieces = graph.borders.pieces(of: graph.set(region.members)).count
      if pieces > 1 { sentences.append("\(region.name) bestaat dan op de kaart uit \(pieces) losse delen.") }
    }
    return sentences
  }

  private func change(_ verb: String, _ one: String, _ other: String, _ isSame: Bool) -> String {
    isSame || one == other ? "blijft \(other)" : "\(verb) dan \(other) in plaats van \(one)"
  }

  /// The regions that differ, before and after.
  private func pairs(_ changed: Division) -> [(when: String, region: Region)] {
    let old = division.regions.filter { region in
      !changed.regions.contains { $0.code == region.code && $0.members == region.members }
    }
    let new = changed.regions.filter { region in
      !division.regions.contains { $0.code == region.code && $0.members == region.members }
    }
    return old.map { ("nu", $0) } + new.map { ("straks", $0) }
  }

  private func involved(_ changed: Division) -> ReportTable {
    let figures: [(any RegionFigure.Type, String)] = [
      (Residents.self, "Inwoners"), (SelfContainedDay.self, "Zelfstandig"),
      (CooperationInside.self, "Samenwerking"), (PartnersInside.self, "Congruentie"),
      (ProvincesCrossed.self, "Provincies"),
    ]
    return ReportTable(
      id: "regios",
      columns: [
        .init(key: "wanneer", label: "Wanneer"), .init(key: "regio", label: "Regio"),
        .init(key: "gemeenten", label: "Gemeenten", isNumeric: true),
      ] + figures.map { ReportColumn(key: $0.0.id, label: $0.1, isNumeric: true) },
      rows: pairs(changed).map { when, region in
        let card = Scorecard(of: graph.set(region.members), in: ground, figures: figures.map { $0.0 })
        let marked = region.members.filter { $0.basis.isMarked }
        return ReportRow(
          values: [.text(when), .text(region.name), .count(region.members.count)]
            + card.entries.map { $0.figure.shown($0.value?.value) },
          basis: marked.first?.basis, note: graph.markedNote(marked))
      })
  }

  /// For programs: every figure of every region involved.
  private func all(_ changed: Division) -> ReportTable {
    let rows = pairs(changed).flatMap { when, region -> [ReportRow] in
      let marked = region.members.filter { $0.basis.isMarked }
      return Scorecard(of: graph.set(region.members), in: ground).entries.map { entry in
        var values: [ReportValue] = [
          .text(when), .text(region.code), .text(region.name), .text(entry.figure.id),
          .text(entry.figure.label), entry.figure.shown(entry.value?.value),
        ]
        for part in [entry.value?.numerator, entry.value?.denominator] {
          values.append(part.map { .number($0, decimals: 2, unit: nil) } ?? .none)
        }
        values.append(.list(entry.value?.names ?? []))
        return ReportRow(values: values, basis: marked.first?.basis, note: graph.markedNote(marked))
      }
    }
    return ReportTable(
      id: "keuze", title: "Alle cijfers van deze regio's",
      columns: [
        .init(key: "wanneer", label: "Wanneer"), .init(key: "code", label: "Code"),
        .init(key: "regio", label: "Regio"), .init(key: "id", label: "Id"),
        .init(key: "cijfer", label: "Cijfer"), .init(key: "waarde", label: "Waarde", isNumeric: true),
        .init(key: "teller", label: "Teller", isNumeric: true),
        .init(key: "noemer", label: "Noemer", isNumeric: true), .init(key: "welke", label: "Welke"),
      ], rows: rows, csvOnly: true)
  }

  private func whole(_ old: DivisionScore, _ new: DivisionScore) -> ReportTable {
    func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    func extreme(_ score: DivisionScore, largest: Bool) -> ReportValue {
      let order = score.residents.indices.sorted { (score.residents[$0], $0) < (score.residents[$1], $1) }
      guard let place = largest ? order.last : order.first else { return .none }
      return .text("\(score.regions[place].name) (\(DutchNumber.count(score.residents[place])) inwoners)")
    }
    func row(_ label: String, _ value: (DivisionScore) -> ReportValue) -> ReportRow {
      ReportRow(values: [.text(label), value(old), value(new)])
    }
    return ReportTable(
      id: "indeling",
      columns: [
        .init(key: "cijfer", label: "Cijfer"), .init(key: "nu", label: "Nu"),
        .init(key: "straks", label: "Straks"),
      ],
      rows: [
        row("Aantal regio's") { .count($0.regions.count) },
        row("Kleinste regio") { extreme($0, largest: false) },
        row("Grootste regio") { extreme($0, largest: true) },
        row("Regio's over een provinciegrens") { .count($0.crossing) },
        row("\(SelfContainedDay.label), gemiddelde van de regio's") {
          mean($0.selfContained).map { .share($0) } ?? .none
        },
        row("Banen van inwoners in de eigen regio, alle regio's samen") {
          $0.inside.map { .share($0.value) } ?? .none
        },
        row("Paren gemeenten in dezelfde regio: deel van de andere indelingen waarin ook") {
          $0.congruence.map { .share($0.value) } ?? .none
        },
        row("Gelijkenis met de andere indelingen (aangepaste Rand-index, gemiddeld)") {
          $0.likeness.map { .number($0, decimals: 3, unit: nil) } ?? .none
        },
        row("Lengte van de grenzen tussen regio's") {
          $0.borderLength.map { .number($0, decimals: 0, unit: "km") } ?? .none
        },
      ])
  }
}
