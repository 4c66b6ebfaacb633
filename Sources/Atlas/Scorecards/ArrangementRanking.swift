import RegionAnalysis
import RegionModel
import RegionRendering

/// All joint arrangements of two or more municipalities side by side, ranked by one figure.
struct ArrangementRanking {
  /// How many rows people see; the rest is in the csv.
  static let shownRows = 40

  private let filter: ArrangementFilter.Resolved
  private let ground: ScorecardGround
  private let ranked: [(arrangement: JointArrangement, card: Scorecard)]

  private var graph: RegionGraph { ground.graph }
  private var figure: any RegionFigure.Type { filter.figure }

  /// Measures the arrangements that `filter` lets through. Best first by its figure, or largest first where the
  /// figure gives no judgement; those without a value last; of equal ones the lowest id first.
  init(_ filter: ArrangementFilter, in ground: ScorecardGround) throws(AtlasError) {
    let filter = try filter.resolved(in: ground.graph)
    let measured = ground.graph.arrangements.filter(filter.allows).map { arrangement in
      (arrangement: arrangement, card: Scorecard(of: ground.graph.set(arrangement.members), in: ground))
    }
    guard !measured.isEmpty else {
      let silent = ground.graph.arrangements.count { $0.fields.isEmpty }
      throw .request([
        Diagnostic(
          "regelingen-geen",
          "Geen enkele regeling met twee of meer gemeenten past bij \(DutchNumber.list(filter.words)).",
          hint: (filter.task != nil || filter.registerField != nil
            ? "Het register noemt bij \(DutchNumber.count(silent)) van de \(DutchNumber.count(ground.graph.arrangements.count)) regelingen geen beleidsterrein; die zijn zo niet te vinden. "
            : "") + "Laat een van de voorwaarden weg.")
      ])
    }
    self.filter = filter
    self.ground = ground
    let sign: Double = filter.figure.direction == .lower ? 1 : -1
    let keys = measured.map { $0.card.value(filter.figure).map { $0.value * sign } ?? .infinity }
    ranked = measured.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { measured[$0] }
  }

  var report: Report {
    Report(
      id: RegionTestQuestion.id, title: "Gemeenschappelijke regelingen getoetst",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(
          id: "rangorde", title: "Rangorde naar \"\(figure.label)\"",
          blocks: [.paragraph(figure.explanation), .table(table(forPrograms: false))]
            + [.table(table(forPrograms: true))]),
      ],
      sources: graph.sources(
        "arrangements", "participants", "municipalities", "flows", "provinces", "boundaries"),
      mainTable: "alle-regelingen", dataYear: graph.dataYearText)
  }

  private var sentences: [String] {
    let all = graph.arrangements
    let small = all.count { $0.members.count < 2 }
    let silent = all.count { $0.fields.isEmpty }
    var sentences = [
      "Het register telt \(DutchNumber.counted(all.count, "regeling", "regelingen")); \(DutchNumber.count(small)) daarvan \(small == 1 ? "heeft" : "hebben") geen of maar één gemeente en \(small == 1 ? "is" : "zijn") niet getoetst."
    ]
    if filter.words.isEmpty {
      sentences.append("Hieronder staan de andere \(DutchNumber.count(ranked.count)).")
    } else {
      let count = DutchNumber.counted(ranked.count, "regeling past", "regelingen passen")
      sentences.append("\(count.capitalizedFirst) bij \(DutchNumber.list(filter.words)).")
    }
    if silent > 0 {
      sentences.append(
        "Van \(DutchNumber.count(silent)) van de \(DutchNumber.count(all.count)) regelingen noemt het register geen beleidsterrein\(filter.registerField != nil || filter.task != nil ? "; zij kunnen bij deze vraag ontbreken" : "")."
      )
    }
    let half = ranked.count { $0.card.value(SelfContainedDay.self).map { $0.value >= 0.5 } ?? false }
    let crossing = ranked.count { ($0.card.value(ProvincesCrossed.self)?.value ?? 1) > 1 }
    if graph.flows.first != nil {
      sentences.append(
        "Bij \(DutchNumber.count(half)) van deze \(DutchNumber.count(ranked.count)) ligt ten minste de helft van de banen van inwoners in het gebied, en vervullen inwoners er ten minste de helft van de banen."
      )
    }
    sentences.append(
      "\(DutchNumber.count(crossing)) \(crossing == 1 ? "ligt" : "liggen") in meer dan één provincie.")
    return sentences
  }

  private static let standard: [(figure: any RegionFigure.Type, label: String)] = [
    (SelfContainedDay.self, "Zelfstandig"), (CooperationInside.self, "Samenwerking"),
    (PartnersInside.self, "Congruentie"), (ProvincesCrossed.self, "Provincies"),
  ]

  /// The rank of each row: rows with the same value share the best one.
  private var ranks: [Int?] {
    var (rank, last) = (0, Double?.none)
    return ranked.enumerated().map { place, item in
      guard let value = item.card.value(figure)?.value else { return nil }
      if value != last { rank = place + 1 }
      last = value
      return rank
    }
  }

  private func table(forPrograms: Bool) -> ReportTable {
    let isKnown = Self.standard.contains { $0.figure.id == figure.id } || Self.isShown(figure)
    let figures =
      forPrograms
      ? RegionFigures.all.map { (figure: $0, label: $0.label) }
      : (isKnown ? [] : [(figure: figure, label: figure.label)]) + Self.standard
    let rows = zip(ranked, ranks).prefix(forPrograms ? .max : Self.shownRows).map { item, rank in
      let marked = item.arrangement.members.filter { $0.basis.isMarked }
      var values: [ReportValue] = [rank.map { .count($0) } ?? .none]
      if forPrograms { values.append(.text(item.arrangement.id)) }
      values += [
        .text(item.arrangement.label), .count(item.card.region.count),
        .count(graph.inhabitants(of: item.card.region)),
      ]
      values += figures.map { $0.figure.shown(item.card.value($0.figure)?.value) }
      if forPrograms { values += [.text(item.arrangement.legalForm), .list(item.arrangement.fields)] }
      return ReportRow(values: values, basis: marked.first?.basis, note: graph.markedNote(marked))
    }
    let more: [ReportColumn] =
      forPrograms
      ? [.init(key: "rechtsvorm", label: "Rechtsvorm"), .init(key: "beleid", label: "Beleid")] : []
    return ReportTable(
      id: forPrograms ? "alle-regelingen" : "regelingen",
      title: forPrograms || ranked.count <= Self.shownRows
        ? nil : "De eerste \(Self.shownRows) van \(ranked.count); alle met --formaat csv",
      columns: [ReportColumn(key: "rang", label: "Rang", isNumeric: true)]
        + (forPrograms ? [ReportColumn(key: "id", label: "Id")] : []) + [
          .init(key: "regeling", label: "Regeling"), .init(key: "gemeenten", label: "Gemeenten"),
          .init(key: "aantal_inwoners", label: "Inwoners"),
        ] + figures.map { ReportColumn(key: $0.figure.id, label: $0.label, isNumeric: true) } + more,
      rows: Array(rows), csvOnly: forPrograms)
  }

  /// Whether the table shows the figure anyway.
  private static func isShown(_ figure: any RegionFigure.Type) -> Bool {
    figure.id == Residents.id || figure.id == Councils.id
  }
}
