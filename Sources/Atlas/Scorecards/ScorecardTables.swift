import RegionAnalysis
import RegionModel
import RegionRendering

/// The scorecard of a region as tables.
struct ScorecardTables {
  let card: Scorecard
  /// The sets in which it is ranked, the first one first.
  let references: [ReferenceSet]
  /// Memberships of the region that are not sure.
  let marked: [Membership]
  /// The first mark among the memberships of its municipalities in other bodies.
  let cooperationBasis: Basis?
  let graph: RegionGraph

  /// For people: one table a theme.
  var themes: [ReportBlock] {
    FigureTheme.allCases.compactMap { theme in
      let entries = card.entries.filter { $0.figure.theme == theme }
      guard !entries.isEmpty else { return nil }
      let table = ReportTable(
        id: theme.rawValue, title: theme.title,
        columns: [
          .init(key: "cijfer", label: "Cijfer"), .init(key: "waarde", label: "Waarde", isNumeric: true),
          .init(key: "telling", label: "Telling"), .init(key: "gunstig", label: "Gunstig"),
        ]
          + references.indices.map { place in
            ReportColumn(key: "rang_\(place + 1)", label: place == 0 ? "Rang" : "Onder regelingen")
          } + [.init(key: "percentiel", label: "Percentiel"), .init(key: "welke", label: "Welke")],
        rows: entries.map(row))
      return .table(table)
    }
  }

  private func row(_ entry: Scorecard.Entry) -> ReportRow {
    let standings = references.map { $0.standing(of: card, entry.figure) }
    var values: [ReportValue] = [
      .text(entry.figure.label), entry.figure.shown(entry.value?.value), entry.value?.quotient ?? .none,
      .text(entry.figure.directionWord),
    ]
    for standing in standings {
      values.append(standing.map { .text("\($0.rank) van \($0.outOf)") } ?? .none)
    }
    let percentile = standings.first.flatMap { $0?.percentile }
    values.append(percentile.map { .count(Int(($0 * 100).rounded())) } ?? .none)
    let isList = entry.figure.theme == .cooperation
    values.append(isList ? .none : .list(entry.value?.shortNames(limit: 4) ?? []))
    return ReportRow(values: values, basis: basis(entry), note: note)
  }

  /// For programs: all figures with every part in a column of its own.
  var all: ReportTable {
    var columns: [ReportColumn] = [
      .init(key: "id", label: "Id"), .init(key: "thema", label: "Thema"),
      .init(key: "cijfer", label: "Cijfer"), .init(key: "waarde", label: "Waarde", isNumeric: true),
      .init(key: "teller", label: "Teller", isNumeric: true),
      .init(key: "noemer", label: "Noemer", isNumeric: true), .init(key: "gunstig", label: "Gunstig"),
    ]
    for place in references.indices {
      for (key, label) in [("rang", "Rang"), ("van", "Van"), ("percentiel", "Percentiel")] {
        columns.append(ReportColumn(key: place == 0 ? key : "\(key)_\(place + 1)", label: label))
      }
    }
    columns += [.init(key: "welke", label: "Welke"), .init(key: "uitleg", label: "Uitleg")]
    return ReportTable(
      id: "scorekaart", title: "Scorekaart", columns: columns, rows: card.entries.map(fullRow), csvOnly: true)
  }

  private func fullRow(_ entry: Scorecard.Entry) -> ReportRow {
    var values: [ReportValue] = [
      .text(entry.figure.id), .text(entry.figure.theme.rawValue), .text(entry.figure.label),
      entry.figure.shown(entry.value?.value),
    ]
    for part in [entry.value?.numerator, entry.value?.denominator] {
      values.append(part.map { .number($0, decimals: 2, unit: nil) } ?? .none)
    }
    values.append(.text(entry.figure.directionWord))
    for reference in references {
      let standing = reference.standing(of: card, entry.figure)
      values.append(standing.map { .count($0.rank) } ?? .none)
      values.append(standing.map { .count($0.outOf) } ?? .none)
      values.append(standing?.percentile.map { .share($0) } ?? .none)
    }
    values += [.list(entry.value?.names ?? []), .text(entry.figure.explanation)]
    return ReportRow(values: values, basis: basis(entry), note: note)
  }

  /// How a figure is known: as the weakest of the memberships, else as its tables.
  private func basis(_ entry: Scorecard.Entry) -> Basis? {
    if let first = marked.first { return first.basis }
    switch entry.figure.theme {
    case .daily: return graph.flows.first?.source.basis
    case .cooperation: return cooperationBasis
    case .geography, .democracy: return nil
    }
  }

  private var note: String? { graph.markedNote(marked) }
}

extension RegionGraph {
  /// Which memberships are not sure, as a sentence; `nil` when all are.
  func markedNote(_ marked: [Membership]) -> String? {
    guard !marked.isEmpty else { return nil }
    let count = DutchNumber.counted(marked.count, "lidmaatschap", "lidmaatschappen")
    return "\(count) niet zeker: \(shortNames(marked.map(\.municipality)))."
  }
}
