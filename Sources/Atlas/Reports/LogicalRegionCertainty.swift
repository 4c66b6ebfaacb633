import RegionAnalysis
import RegionModel
import RegionRendering

extension LogicalRegionReport {
  /// How certain the answer is, as facts.
  var certaintyFacts: [ReportFact] {
    guard let share = certainty.share else { return [] }
    let others = region.core.subtracting(region.agreement.subject)
    let firm = others.filter { certainty.coreShare($0) >= Wording.firm }.count
    return [
      ReportFact(key: "zekerheid", label: "Oordeel", value: .text(verdict.rawValue)),
      ReportFact(
        key: "trekkingen", label: "Trekkingen van de aanwijzingen", value: .count(certainty.runs),
        note: "Uit de aanwijzingen worden er telkens evenveel getrokken, met teruglegging."),
      ReportFact(key: "zelfde_beste", label: "Trekkingen met dezelfde beste regio", value: .share(share)),
      ReportFact(
        key: "stevige_kern",
        label: "Andere gemeenten in de kern die er in ten minste 90 % van de trekkingen in zitten",
        value: .text("\(firm) van de \(others.count)")),
      ReportFact(
        key: "doorslaggevend", label: "Aanwijzingen die elk alleen de uitkomst bepalen",
        value: .count(certainty.decisive.count)),
    ]
  }

  /// What is the best when one source is left out.
  var draws: ReportTable {
    ReportTable(
      id: "weggelaten", title: "Zonder één bron",
      columns: [
        .init(key: "zonder", label: "Zonder"), .init(key: "beste", label: "Beste regio"),
        .init(key: "zelfde", label: "Zelfde regio"),
      ],
      rows: certainty.withoutSource.map { omission in
        ReportRow(values: [
          .text(omission.part.plural), .text(omission.option.map { region.options[$0].name } ?? ""),
          .text(omission.option == 0 ? "ja" : "nee"),
        ])
      }, emptyText: "Er is maar één bron.")
  }

  /// The sentence about certainty.
  var certaintyStatement: Statement? {
    guard let share = certainty.share else { return nil }
    let drawn =
      "worden de aanwijzingen \(certainty.runs) keer opnieuw getrokken, dan is deze regio in \(percent(share)) van de gevallen de beste"
    var text: String
    let isPoor = (region.answer?.likeness ?? 0) < Wording.fits
    switch verdict {
    case .certain: text = "Het antwoord is zeker: \(drawn), en ook als steeds één bron wordt weggelaten"
    case .likely: text = "Het antwoord is vrij zeker: \(drawn)"
    case .open where isPoor:
      text =
        "Een zeker antwoord is er niet: in \(percent(share)) van \(certainty.runs) nieuwe trekkingen van de aanwijzingen komt deze regio het dichtst bij, maar haar gelijkenis met de kern is maar \(DutchNumber.number(region.answer?.likeness ?? 0, decimals: 2))"
    case .open: text = "Of dit de logische regio is, is niet met zekerheid te zeggen: \(drawn)"
    }
    if verdict == .open, !isPoor, let other = rival {
      text += ", tegen \(percent(self.share(ofDraws: other))) voor \(graph.spoken(region.options[other]))"
    }
    let loose = region.agreement.cohesion.flatMap { $0 < region.thresholds.core - 1e-9 ? $0 : nil }
    if let loose {
      text +=
        "; zekerder wordt het niet, want onderling zitten deze gemeenten maar in \(percent(loose)) van hun aanwijzingen samen"
    }
    let changed = certainty.withoutSource.filter { $0.option != 0 }
    if !changed.isEmpty {
      let without = DutchNumber.list(changed.map(\.part.plural), word: "of")
      let places = Set(changed.compactMap(\.option)).sorted()
      let names = places.map { graph.spoken(region.options[$0]) }
      text +=
        "; zonder de \(without) komt een andere regio als beste uit: \(DutchNumber.list(names, word: "of"))"
    }
    return Statement(
      .certainty, text + ".",
      [
        figure(
          "dezelfde beste regio", .share(share),
          "\(certainty.wins.first ?? 0) van \(certainty.runs) trekkingen met teruglegging uit de aanwijzingen; zeker vanaf 90 % als geen bron beslist, vrij zeker vanaf 60 %",
          evidenceTables)
      ]
        + (loose.map {
          [
            figure(
              "onderlinge samenhang", .share($0), "gemiddelde over alle paren van gevraagde gemeenten",
              evidenceTables)
          ]
        } ?? [])
        + changed.map {
          figure(
            "beste regio zonder de \($0.part.plural)",
            .text($0.option.map { region.options[$0].name } ?? ""),
            "kern en gelijkenis opnieuw bepaald zonder deze bron", evidenceTables)
        })
  }

  /// The option, other than the answer, that is the best in most draws.
  private var rival: Int? {
    let others = certainty.wins.indices.dropFirst().filter { certainty.wins[$0] > 0 }
    return others.reduce(nil) { best, place in
      best.map { certainty.wins[place] > certainty.wins[$0] ? place : $0 } ?? place
    }
  }
}
