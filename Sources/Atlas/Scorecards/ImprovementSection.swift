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
        + [.table(first), .table(bests), .table(all)])
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
    ] + drawback(best)
  }

  /// What the best change makes worse, in one sentence; none when nothing does.
  private func drawback(_ change: RegionChange) -> [String] {
    var parts: [String] = []
    if let old = before.value(ProvincesCrossed.self)?.value,
      let new = change.after.value(ProvincesCrossed.self)?.value, new > old
    {
      parts.append("ligt de regio in \(Int(new)) provincies in plaats van \(Int(old))")
    }
    let watched: [(any RegionFigure.Type, String, String)] = [
      (CooperationInside.self, "blijft van de bestaande samenwerking", "binnen de regio"),
      (ArrangementsCut.self, "doorsnijdt de grens", "van de regelingen"),
    ]
    for (figure, start, end) in watched {
      guard let gain = change.gain(figure, from: before), gain <= -0.005,
        let old = before.value(figure)?.value, let new = change.after.value(figure)?.value
      else { continue }
      parts.append(
        "\(start) \(DutchNumber.share(new)) \(end) in plaats van \(DutchNumber.share(old))"
      )
    }
    return parts.isEmpty ? [] : ["Maar dan \(DutchNumber.list(parts))."]
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

  private static let shown: [(figure: any RegionFigure.Type, label: String)] = [
    (SelfContainedDay.self, "Zelfstandig"), (CooperationInside.self, "Samenwerking"),
    (PartnersInside.self, "Congruentie"), (ArrangementsCut.self, "Doorsneden"),
  ]

  /// For people: the first changes in the order of the rule, in percentage points.
  private var first: ReportTable {
    let rows = improvements.ranked.prefix(6).map { change, _ in
      var values: [ReportValue] = [
        .text("\(graph.municipalities[change.municipality].name) \(change.kind == .joins ? "erbij" : "eraf")")
      ]
      for (figure, _) in Self.shown { values.append(figure.plainDifference(difference(figure, change))) }
      values.append(change.after.value(ProvincesCrossed.self).map { .count(Int($0.value)) } ?? .none)
      values.append(elsewhere(change).map { .text("\($0.name): \($0.effect.dutch)") } ?? .none)
      return ReportRow(values: values)
    }
    return ReportTable(
      id: "wijzigingen",
      title: "Wijzigingen die de zelfstandigheid het meest vergroten (verschil in procentpunten)",
      columns: [.init(key: "wijziging", label: "Wijziging")]
        + Self.shown.map { ReportColumn(key: $0.figure.id, label: $0.label, isNumeric: true) } + [
          .init(key: "provincies", label: "Provincies dan", isNumeric: true),
          .init(key: "elders", label: "Zelfstandig elders"),
        ], rows: Array(rows), emptyText: "Geen gemeente grenst aan deze regio, of pendelcijfers ontbreken.")
  }

  /// For programs: all changes, as differences of the figures themselves.
  private var all: ReportTable {
    let rows = improvements.ranked.map { change, _ in
      let municipality = graph.municipalities[change.municipality]
      var values: [ReportValue] = [
        .text(municipality.code.rawValue), .text(municipality.name),
        .text(change.kind == .joins ? "erbij" : "eraf"),
      ]
      for entry in before.entries {
        let difference = difference(entry.figure, change)
        values.append(difference.map { .number($0, decimals: 4, unit: nil) } ?? .none)
      }
      let ties = improvements.ground.tieShare(of: change.municipality, with: improvements.region.set)
      values.append(ties.map { .share($0.value) } ?? .none)
      let other = elsewhere(change)
      values.append(other.map { .text($0.name) } ?? .none)
      values.append(other?.difference.map { .number($0, decimals: 4, unit: nil) } ?? .none)
      return ReportRow(values: values)
    }
    return ReportTable(
      id: "alle-wijzigingen", title: "Alle enkele wijzigingen",
      columns: [
        .init(key: "code", label: "Code"), .init(key: "gemeente", label: "Gemeente"),
        .init(key: "wijziging", label: "Wijziging"),
      ] + before.entries.map { ReportColumn(key: $0.figure.id, label: $0.figure.label, isNumeric: true) } + [
        .init(key: "banden", label: "Banden met regio", isNumeric: true),
        .init(key: "andere_regio", label: "Andere regio"),
        .init(key: "andere_zelfstandig", label: "Zelfstandig daar", isNumeric: true),
      ], rows: rows, csvOnly: true)
  }

  private func difference(_ figure: any RegionFigure.Type, _ change: RegionChange) -> Double? {
    guard let old = before.value(figure)?.value, let new = change.after.value(figure)?.value else {
      return nil
    }
    return new - old
  }

  /// What a change does to the self-containment of the other region.
  private func elsewhere(_ change: RegionChange) -> (name: String, effect: ReportValue, difference: Double?)?
  {
    guard let other = improvements.elsewhere(change) else { return nil }
    guard let after = other.after else { return (other.name, .text("geen gemeenten meer"), nil) }
    let effect = figureGain(SelfContainedDay.self, from: other.before, to: after)
    return (other.name, SelfContainedDay.plainDifference(effect), effect)
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
