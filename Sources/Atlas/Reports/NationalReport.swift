import RegionAnalysis
import RegionModel
import RegionRendering

/// The logical region of every municipality as one report with a map.
struct NationalReport {
  let national: NationalRegions
  let graph: RegionGraph
  let weights: EvidenceWeights

  var artefact: Artefact { Artefact(report: report, pictures: pictures) }

  /// The answers with their verdicts.
  private var verdicts: [Wording.Verdict] { national.answers.map { Wording.Verdict($0.certainty) } }

  var report: Report {
    Report(
      id: LogicalRegionQuestion.id, title: "Logische regio's van alle gemeenten",
      sections: [
        ReportSection(
          id: "antwoord", title: "Antwoord", blocks: [.paragraph(sentences.joined(separator: " "))]),
        ReportSection(id: "cijfers", title: "In cijfers", blocks: [.facts(facts)]),
        ReportSection(id: "indelingen", title: "Welke indeling het best past", blocks: [.table(divisions)]),
        ReportSection(
          id: "gesloten", title: "Gesloten kernen: alle leden hebben precies dezelfde kern",
          blocks: [.table(closed)]),
        ReportSection(
          id: "gemeenten", title: "Alle gemeenten",
          blocks: [.table(municipalities(forMachines: false)), .table(municipalities(forMachines: true))]),
      ],
      sources: graph.sources("municipalities", "flows", "participants", "programmes"),
      mainTable: "gemeenten", dataYear: graph.dataYearText)
  }

  func count(_ verdict: Wording.Verdict) -> Int { verdicts.count { $0 == verdict } }

  /// Number of other municipalities in a core.
  func others(_ municipality: Int) -> Int { national.answers[municipality].region.core.count - 1 }

  private var coreSizes: [Int] { graph.municipalities.indices.map(others).sorted() }

  private var middleCore: Int { coreSizes.isEmpty ? 0 : coreSizes[coreSizes.count / 2] }

  /// Pairs of municipalities that have each other in their core, and pairs of which at least one has the other.
  private var pairs: (mutual: Int, any: Int) {
    let sides = graph.municipalities.indices.map(others).reduce(0, +)
    let mutual = graph.municipalities.indices.map { national.mutual(of: $0).count }.reduce(0, +) / 2
    return (mutual, sides - mutual)
  }

  private var facts: [ReportFact] {
    let (mutual, any) = pairs
    let alone = coreSizes.count { $0 == 0 }
    return Wording.Verdict.allCases.map {
      ReportFact(
        key: "oordeel_" + $0.rawValue.foldedName, label: "Gemeenten: \($0.rawValue)", value: .count(count($0)))
    } + [
      ReportFact(
        key: "kern_midden", label: "Andere gemeenten in de kern (middelste)", value: .count(middleCore)),
      ReportFact(key: "zonder_kern", label: "Gemeenten zonder kern", value: .count(alone)),
      ReportFact(
        key: "wederzijds", label: "Paren die elkaar in de kern hebben", value: .count(mutual),
        note: "Van de \(DutchNumber.count(any)) paren waarvan ten minste één de ander in de kern heeft."),
      ReportFact(key: "gesloten_kernen", label: "Gesloten kernen", value: .count(national.closedCores.count)),
      ReportFact(
        key: "over_provinciegrens", label: "Gemeenten met een beste regio over een provinciegrens",
        value: .count(
          national.answers.count { graph.provinces(of: $0.region.answer?.members ?? graph.none).count > 1 })),
    ]
  }

  var sentences: [String] {
    let total = graph.count
    let (mutual, any) = pairs
    let closed = national.closedCores
    let inside = Set(closed.joined()).count
    var sentences = [
      "Van de \(total) gemeenten heeft \(count(.certain)) een logische regio die zeker is en \(count(.likely)) een die vrij zeker is; voor \(DutchNumber.counted(count(.open), "gemeente", "gemeenten")) is het niet met zekerheid te zeggen.",
      "De middelste gemeente heeft \(DutchNumber.counted(middleCore, "andere gemeente", "andere gemeenten")) in haar kern; \(coreSizes.count { $0 == 0 }) hebben geen kern.",
    ]
    if any > 0 {
      sentences.append(
        "Van de \(DutchNumber.count(any)) paren waarvan ten minste één gemeente de andere in haar kern heeft, is het bij \(DutchNumber.count(mutual)) wederzijds (\(DutchNumber.share(Double(mutual) / Double(any), decimals: 0)))."
      )
    }
    sentences.append(
      "Er \(closed.count == 1 ? "is" : "zijn") \(DutchNumber.counted(closed.count, "gesloten kern", "gesloten kernen")), samen \(DutchNumber.counted(inside, "gemeente", "gemeenten")): daar hebben alle leden precies dezelfde kern."
    )
    if let (division, fit) = ranked.first {
      sentences.append(
        "Van de bestaande indelingen lijken de \(division.title.lowercasedFirst) het meest op de kernen (gemiddelde gelijkenis \(DutchNumber.number(fit.likeness, decimals: 2))); voor \(DutchNumber.counted(fit.equal, "gemeente", "gemeenten")) is hun regio precies de kern."
      )
    }
    if let field = weights.field {
      sentences.append(
        "Aanwijzingen over \(field.rawValue) tellen \(DutchNumber.counted(weights.factor, "keer", "keer")), alle andere één keer."
      )
    }
    return sentences
  }

  /// The divisions that cover the whole country, the best fitting first.
  private var ranked: [(division: Division, fit: NationalRegions.Fit)] {
    graph.divisions.map { ($0, national.fit(of: $0, in: graph)) }
      .filter { $0.1.municipalities == graph.count }
      .enumerated().sorted { one, other in
        (other.element.1.likeness, one.offset) < (one.element.1.likeness, other.offset)
      }.map { ($0.element.0, $0.element.1) }
  }

  private var divisions: ReportTable {
    ReportTable(
      id: "indelingen",
      columns: [
        .init(key: "indeling", label: "Indeling"), .init(key: "regios", label: "Regio's"),
        .init(key: "gelijkenis", label: "Gelijkenis met de kern"),
        .init(key: "gelijk", label: "Precies de kern"), .init(key: "beste", label: "Beste regio"),
      ],
      rows: ranked.map { division, fit in
        ReportRow(values: [
          .text(division.title), .count(division.regions.count),
          .number(fit.likeness, decimals: 2, unit: nil), .count(fit.equal), .count(fit.best),
        ])
      }, emptyText: "Geen indeling van het hele land.")
  }

  private var closed: ReportTable {
    ReportTable(
      id: "gesloten-kernen",
      columns: [
        .init(key: "aantal", label: "Aantal"), .init(key: "gemeenten", label: "Gemeenten"),
        .init(key: "provincies", label: "Provincies"),
      ],
      rows: national.closedCores.map { core in
        ReportRow(values: [
          .count(core.count), .list(graph.names(core)), .list(graph.provinces(of: core).map(\.name)),
        ])
      }, emptyText: "Geen.")
  }

  private func municipalities(forMachines: Bool) -> ReportTable {
    let verdicts = verdicts
    let rows = national.answers.enumerated().map { number, answer -> ReportRow in
      let municipality = graph.municipalities[number]
      let core = answer.region.core.filter { $0 != number }
      let start: [ReportValue] = forMachines ? [.text(municipality.code.rawValue)] : []
      let names: ReportValue = forMachines ? .list(graph.names(core)) : .text(graph.shortNames(core, limit: 4))
      return ReportRow(
        values: start + [
          .text(municipality.name), .count(core.count), .count(national.mutual(of: number).count), names,
          .text(answer.region.answer?.name ?? ""),
          answer.region.answer.map { .number($0.likeness, decimals: 2, unit: nil) } ?? .none,
          answer.certainty.share.map { .share($0) } ?? .none, .text(verdicts[number].rawValue),
        ])
    }
    return ReportTable(
      id: forMachines ? "gemeenten" : "alle-gemeenten",
      columns: (forMachines ? [ReportColumn(key: "code", label: "Code")] : []) + [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "kern_aantal", label: "In kern"),
        .init(key: "wederzijds", label: "Wederzijds"), .init(key: "kern", label: "Kern"),
        .init(key: "beste_regio", label: "Beste regio"), .init(key: "gelijkenis", label: "Gelijkenis"),
        .init(key: "zekerheid", label: "Zekerheid"), .init(key: "oordeel", label: "Oordeel"),
      ], rows: rows, csvOnly: forMachines)
  }

  private var pictures: [Artefact.Picture] { [] }
}
