import RegionAnalysis
import RegionModel
import RegionRendering

/// The part of the answer about municipalities that could join or leave.
struct ImprovementSection {
  let improvements: Improvements

  private var graph: RegionGraph { improvements.ground.graph }
  private var before: Scorecard { improvements.before }

  static let rule =
    "De regel: de grootste winst in \"\(SelfContainedDay.label)\" (het laagste van twee aandelen), zonder dat de regio in meer delen uiteenvalt. Er wordt niets gewogen; de andere cijfers staan ernaast. Een grotere regio is bijna vanzelf zelfstandiger."

  var section: ReportSection {
    ReportSection(
      id: "verbetering", title: "Eén gemeente erbij of eraf",
      blocks: [.paragraph(sentences.joined(separator: " ")), .paragraph(Self.rule)]
        + (costs.isEmpty ? [] : [.facts(costs)])
        + [.table(table(limit: 6)), .table(bests), .table(table(limit: nil))])
  }

  /// The best change in words, for the answer.
  var sentences: [String] {
    guard let best = improvements.best, let old = before.value(SelfContainedDay.self),
      let new = best.after.value(SelfContainedDay.self)
    else {
      return before.value(SelfContainedDay.self) == nil
        ? ["Zonder pendelcijfers is niet te zeggen welke gemeente de regio zelfstandiger maakt."]
        : ["Geen enkele gemeente maakt de regio zelfstandiger door erbij te komen of eruit te gaan."]
    }
    let name = graph.municipalities[best.municipality].name
    let what = best.kind == .joins ? "Met \(name) erbij" : "Zonder \(name)"
    return [
      "\(what) stijgt de zelfstandigheid het meest: van \(DutchNumber.share(old.value)) naar \(DutchNumber.share(new.value))."
    ]
  }

  /// What the best change costs elsewhere.
  private var costs: [ReportFact] {
    guard let best = improvements.best else { return [] }
    let ground = improvements.ground
    let name = graph.municipalities[best.municipality].name
    var facts = [
      ReportFact(
        key: "beste_wijziging", label: "Beste enkele wijziging",
        value: .text(best.kind == .joins ? "\(name) erbij" : "\(name) eraf"))
    ]
    facts += difference("provincies", ProvincesCrossed.self, best)
    facts += difference("doorsneden", ArrangementsCut.self, best)
    if let ties = ground.tieShare(of: best.municipality, with: improvements.region.set) {
      facts.append(
        ReportFact(
          key: "banden_met_regio", label: "Banden van \(name) met deze regio", value: .share(ties.value)))
    }
    guard let other = improvements.elsewhere(best) else { return facts }
    let set = other.before.region
    if let ties = ground.tieShare(of: best.municipality, with: set) {
      facts.append(
        ReportFact(
          key: "banden_met_andere", label: "Banden van \(name) met \(other.name)", value: .share(ties.value)))
    }
    let verb = best.kind == .joins ? "verliest" : "krijgt"
    let values = [other.before, other.after].map { card in
      card?.value(SelfContainedDay.self).map { DutchNumber.share($0.value) } ?? DutchNumber.nothing
    }
    facts.append(
      ReportFact(
        key: "andere_regio", label: "Regio die \(name) \(verb)",
        value: .text(
          other.after == nil
            ? "\(other.name), die dan geen gemeenten meer heeft"
            : "\(other.name): zelfstandig van \(values[0]) naar \(values[1])")))
    return facts
  }

  private func difference(
    _ key: String, _ figure: any RegionFigure.Type, _ change: RegionChange
  ) -> [ReportFact] {
    guard let old = before.value(figure)?.value, let new = change.after.value(figure)?.value else {
      return []
    }
    let text =
      old == new
      ? "blijft \(figure.shown(old).dutch)" : "van \(figure.shown(old).dutch) naar \(figure.shown(new).dutch)"
    return [ReportFact(key: key, label: figure.label, value: .text(text))]
  }

  /// The changes in the order of the rule; all of them for programs.
  private func table(limit: Int?) -> ReportTable {
    let figures: [any RegionFigure.Type] = [
      SelfContainedDay.self, CooperationInside.self, PartnersInside.self, ArrangementsCut.self,
    ]
    let short = [
      "Zelfstandig", "Samenwerking binnen", "Congruentie", "Regelingen doorsneden",
    ]
    let forPrograms = limit == nil
    let rows = improvements.ranked.prefix(limit ?? .max).map { change, _ in
      let municipality = graph.municipalities[change.municipality]
      let ties = improvements.ground.tieShare(of: change.municipality, with: improvements.region.set)
      let other = improvements.elsewhere(change)
      let effect = other.flatMap { other in
        other.after.flatMap { after in
          figureGain(SelfContainedDay.self, from: other.before, to: after)
        }
      }
      return ReportRow(
        values: (forPrograms ? [.text(municipality.code.rawValue)] : []) + [
          .text(municipality.name), .text(change.kind == .joins ? "erbij" : "eraf"),
        ]
          + figures.map { figure in
            let difference = change.after.value(figure).flatMap { new in
              before.value(figure).map { new.value - $0.value }
            }
            guard forPrograms else { return figure.shownDifference(difference) }
            return difference.map { .number($0, decimals: 4, unit: nil) } ?? .none
          } + [
            change.after.value(ConnectedPieces.self).map { .count(Int($0.value)) } ?? .none,
            change.after.value(ProvincesCrossed.self).map { .count(Int($0.value)) } ?? .none,
            ties.map { .share($0.value) } ?? .none, other.map { .text($0.name) } ?? .none,
            forPrograms
              ? effect.map { .number($0, decimals: 4, unit: nil) } ?? .none
              : SelfContainedDay.shownDifference(effect),
          ])
    }
    return ReportTable(
      id: forPrograms ? "alle-wijzigingen" : "wijzigingen",
      title: forPrograms ? "Alle enkele wijzigingen" : "Wijzigingen die het meest schelen",
      columns: (forPrograms ? [ReportColumn(key: "code", label: "Code")] : []) + [
        .init(key: "gemeente", label: "Gemeente"), .init(key: "wijziging", label: "Wijziging"),
      ]
        + zip(figures, short).map { figure, label in ReportColumn(key: figure.id, label: label) } + [
          .init(key: "delen", label: "Delen"), .init(key: "provincies", label: "Provincies"),
          .init(key: "banden", label: "Banden met regio"), .init(key: "andere_regio", label: "Andere regio"),
          .init(key: "andere_zelfstandig", label: "Zelfstandig daar"),
        ], rows: Array(rows), emptyText: "Geen gemeente grenst aan deze regio, of pendelcijfers ontbreken.",
      csvOnly: forPrograms)
  }

  /// For every figure with a better side the best change of each kind.
  private var bests: ReportTable {
    let rows = before.entries.filter { $0.figure.direction != .neutral }.map { entry in
      ReportRow(
        values: [.text(entry.figure.label), entry.figure.shown(entry.value?.value)]
          + [RegionChange.Kind.joins, .leaves].flatMap { kind -> [ReportValue] in
            guard let best = improvements.best(entry.figure, kind) else { return [.none, .none] }
            return [
              .text(graph.municipalities[best.change.municipality].name),
              entry.figure.shown(best.change.after.value(entry.figure)?.value),
            ]
          })
    }
    return ReportTable(
      id: "beste-per-cijfer", title: "Beste wijziging voor elk cijfer",
      columns: [
        .init(key: "cijfer", label: "Cijfer"), .init(key: "nu", label: "Nu", isNumeric: true),
        .init(key: "erbij", label: "Beste erbij"),
        .init(key: "met", label: "Dan", isNumeric: true), .init(key: "eraf", label: "Beste eraf"),
        .init(key: "zonder", label: "Dan", isNumeric: true),
      ], rows: rows)
  }
}
