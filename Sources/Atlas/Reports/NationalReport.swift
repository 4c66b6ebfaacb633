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
  var verdicts: [Wording.Verdict] {
    national.answers.map { Wording.Verdict($0.region, $0.certainty) }
  }

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

  var middleCore: Int { coreSizes.isEmpty ? 0 : coreSizes[coreSizes.count / 2] }

  /// How large cores are: how many municipalities have at least as many others in theirs as the one in the middle.
  var coreFinding: String {
    guard middleCore > 0 else {
      let alone = coreSizes.count { $0 == 0 }
      return
        "Van de \(graph.count) gemeenten \(alone == 1 ? "heeft er 1" : "hebben er \(alone)") geen andere gemeente in de kern"
    }
    let many = coreSizes.count { $0 >= middleCore }
    let half = many * 2 > graph.count ? "Meer dan de helft" : "De helft"
    return
      "\(half) van de gemeenten (\(many) van de \(graph.count)) heeft \(middleCore) of meer andere gemeenten in de kern"
  }

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
        key: "oordeel_" + $0.rawValue.foldedName, label: "Gemeenten: \($0.rawValue)", value: .count(count($0))
      )
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
      "Van de \(total) gemeenten is de logische regio voor \(count(.certain)) zeker en voor \(count(.likely)) vrij zeker; voor \(DutchNumber.counted(count(.open), "gemeente", "gemeenten")) is het niet met zekerheid te zeggen.",
      "\(coreFinding); \(DutchNumber.counted(coreSizes.count { $0 == 0 }, "gemeente heeft", "gemeenten hebben")) geen kern.",
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
  var ranked: [(division: Division, fit: NationalRegions.Fit)] {
    graph.divisions.map { ($0, national.fit(of: $0, in: graph)) }
      .filter { $0.1.municipalities == graph.count }
      .enumerated().sorted { one, other in
        (other.element.1.likeness, one.offset) < (one.element.1.likeness, other.offset)
      }.map { ($0.element.0, $0.element.1) }
  }
}
