import RegionAnalysis
import RegionModel
import RegionRendering

/// Two scorecards side by side: now, and after a choice.
struct BeforeAfter {
  let before: Scorecard
  let after: Scorecard
  let marked: [Membership]
  let graph: RegionGraph

  /// Whether a figure gets better, worse or stays, in one Dutch word; a dash where there is no judgement.
  static func verdict(_ figure: any RegionFigure.Type, _ before: Scorecard, _ after: Scorecard) -> String {
    guard let gain = figureGain(figure, from: before, to: after) else { return DutchNumber.nothing }
    return abs(gain) < 1e-9 ? "gelijk" : gain > 0 ? "beter" : "slechter"
  }

  /// How many figures get better and worse, in a sentence.
  var sentence: String {
    let verdicts = before.entries.map { Self.verdict($0.figure, before, after) }
    let judged = verdicts.count { $0 != DutchNumber.nothing }
    let (better, worse) = (verdicts.count { $0 == "beter" }, verdicts.count { $0 == "slechter" })
    let same = judged - better - worse
    func many(_ count: Int) -> String { count == 0 ? "geen" : DutchNumber.count(count) }
    return
      "Van de \(judged) cijfers met een gunstige kant \(better > 1 ? "worden" : "wordt") er \(many(better)) beter en \(many(worse)) slechter; \(many(same)) \(same > 1 ? "blijven" : "blijft") gelijk."
  }

  /// For people.
  var table: ReportTable {
    ReportTable(
      id: "voor-en-na",
      columns: [
        .init(key: "cijfer", label: "Cijfer"), .init(key: "nu", label: "Nu", isNumeric: true),
        .init(key: "straks", label: "Straks", isNumeric: true), .init(key: "verschil", label: "Verschil"),
        .init(key: "oordeel", label: "Oordeel"),
      ],
      rows: zip(before.entries, after.entries).map { old, new in
        ReportRow(
          values: [
            .text(old.figure.label), old.figure.shown(old.value?.value), old.figure.shown(new.value?.value),
            old.figure.shownDifference(difference(old, new)),
            .text(Self.verdict(old.figure, before, after)),
          ], basis: basis(old.figure), note: graph.markedNote(marked))
      })
  }

  /// For programs, with numerators and denominators.
  var all: ReportTable {
    let parts = ["nu", "straks"].flatMap { when in
      [
        ReportColumn(key: when, label: when.capitalizedFirst, isNumeric: true),
        ReportColumn(key: "\(when)_teller", label: "Teller \(when)", isNumeric: true),
        ReportColumn(key: "\(when)_noemer", label: "Noemer \(when)", isNumeric: true),
      ]
    }
    return ReportTable(
      id: "keuze", title: "Voor en na",
      columns: [
        .init(key: "id", label: "Id"), .init(key: "thema", label: "Thema"),
        .init(key: "cijfer", label: "Cijfer"),
      ] + parts + [
        .init(key: "verschil", label: "Verschil", isNumeric: true), .init(key: "oordeel", label: "Oordeel"),
        .init(key: "uitleg", label: "Uitleg"),
      ],
      rows: zip(before.entries, after.entries).map { old, new in
        var values: [ReportValue] = [
          .text(old.figure.id), .text(old.figure.theme.rawValue), .text(old.figure.label),
        ]
        for entry in [old, new] {
          values.append(entry.figure.shown(entry.value?.value))
          for part in [entry.value?.numerator, entry.value?.denominator] {
            values.append(part.map { .number($0, decimals: 2, unit: nil) } ?? .none)
          }
        }
        values.append(difference(old, new).map { .number($0, decimals: 4, unit: nil) } ?? .none)
        values += [.text(Self.verdict(old.figure, before, after)), .text(old.figure.explanation)]
        return ReportRow(values: values, basis: basis(old.figure), note: graph.markedNote(marked))
      }, csvOnly: true)
  }

  private func difference(_ old: Scorecard.Entry, _ new: Scorecard.Entry) -> Double? {
    guard let one = old.value?.value, let other = new.value?.value else { return nil }
    return other - one
  }

  private func basis(_ figure: any RegionFigure.Type) -> Basis? {
    if let first = marked.first { return first.basis }
    return figure.theme == .daily ? graph.flows.first?.source.basis : nil
  }
}
