import RegionAnalysis
import RegionModel
import RegionRendering

/// The scorecards of the best candidate, the runner-up and the best existing division side by side.
struct LogicalRegionScorecards: Sendable {
  /// One of the regions that are laid side by side.
  struct Column: Sendable {
    /// What it is in the answer.
    let role: String
    /// The region.
    let option: LogicalRegion.Option
    /// Its figures.
    let card: Scorecard
  }

  /// The figures that are shown: those that differ between regions of about the same place.
  static let figures = RegionFigures.all.filter { !leftOut.contains($0.id) }

  private static let leftOut = [
    ArrangementsBeyond.id, BorderInside.id, Extent.id, StateSeats.id, ArrangementsFollowed.id,
  ]

  let columns: [Column]
  let reference: ReferenceSet
  let division: Division

  /// Measures the answer, the runner-up and the best region of a division, each region once, and the regions of
  /// `division` to rank them among.
  init(_ region: LogicalRegion, among division: Division, in graph: RegionGraph) {
    let ground = ScorecardGround(graph)
    var chosen: [(role: String, option: LogicalRegion.Option)] = []
    if let answer = region.answer { chosen.append(("Beste regio", answer)) }
    if region.options.count > 1 { chosen.append(("Tweede", region.options[1])) }
    let others = region.options.filter { option in !chosen.contains { $0.option.members == option.members } }
    if region.answer?.division == nil, chosen.dropFirst().first?.option.division == nil,
      let closest = others.first(where: { $0.division != nil })
    {
      chosen.append(("Beste bestaande indeling", closest))
    } else if let closest = others.first(where: { $0.division != nil }) {
      chosen.append(("Volgende bestaande indeling", closest))
    }
    columns = chosen.map {
      Column(
        role: $0.role, option: $0.option,
        card: Scorecard(of: $0.option.members, in: ground, figures: Self.figures))
    }
    self.division = division
    let regions = division.regions.map { graph.set($0.members) }
    reference = ReferenceSet(
      name: "de \(regions.count) \(division.title.lowercasedFirst)", regions: regions, in: ground,
      figures: Self.figures)
  }

  /// Who stands in which column, as facts.
  var names: [ReportFact] {
    columns.enumerated().map { place, column in
      ReportFact(
        key: "kolom_\(place + 1)", label: column.role, value: .text(column.option.name))
    } + [ReportFact(key: "vergeleken_met", label: "Plaats onder", value: .text(reference.name))]
  }

  /// The figures with the place of each, for people.
  var table: ReportTable {
    ReportTable(
      id: "scorekaart",
      columns: [ReportColumn(key: "cijfer", label: "Cijfer")]
        + columns.enumerated().flatMap { place, column in
          [
            ReportColumn(key: "kolom_\(place + 1)", label: column.role, isNumeric: true),
            ReportColumn(key: "plaats_\(place + 1)", label: "Plaats", isNumeric: true),
          ]
        },
      rows: Self.figures.map { figure in
        ReportRow(
          values: [.text(figure.label)]
            + columns.flatMap { column -> [ReportValue] in
              let standing = reference.standing(of: column.card, figure)
              return [
                column.card.value(figure).map { figure.form.shown($0.value) } ?? .none,
                standing.map { .text("\($0.rank) van \($0.outOf)") } ?? .none,
              ]
            })
      })
  }

  /// The same for programs, with numerator, denominator and percentile.
  var machineTable: ReportTable {
    ReportTable(
      id: "scorekaart-volledig", title: "Scorekaart met teller en noemer",
      columns: [
        .init(key: "regio", label: "Regio"), .init(key: "cijfer", label: "Cijfer"),
        .init(key: "waarde", label: "Waarde"), .init(key: "teller", label: "Teller"),
        .init(key: "noemer", label: "Noemer"), .init(key: "plaats", label: "Plaats"),
        .init(key: "van", label: "Van"), .init(key: "percentiel", label: "Percentiel"),
        .init(key: "betekenis", label: "Betekenis"),
      ],
      rows: columns.flatMap { column in
        Self.figures.map { figure in
          let value = column.card.value(figure)
          let standing = reference.standing(of: column.card, figure)
          return ReportRow(values: [
            .text(column.option.name), .text(figure.id), value.map { figure.form.shown($0.value) } ?? .none,
            value?.numerator.map { .number($0, decimals: 2, unit: nil) } ?? .none,
            value?.denominator.map { .number($0, decimals: 2, unit: nil) } ?? .none,
            standing.map { .count($0.rank) } ?? .none, standing.map { .count($0.outOf) } ?? .none,
            standing?.percentile.map { .share($0) } ?? .none, .text(figure.explanation),
          ])
        }
      }, csvOnly: true)
  }

  /// The place of a column's figure, `plaats 25 van 36`; `nil` without a value.
  func place(_ column: Int, _ figure: any RegionFigure.Type) -> ReferenceSet.Standing? {
    columns.indices.contains(column) ? reference.standing(of: columns[column].card, figure) : nil
  }
}

extension FigureForm {
  /// A value as a report shows it.
  fileprivate func shown(_ value: Double) -> ReportValue {
    switch self {
    case .share: .share(value)
    case .count: .count(Int(value))
    case .number(let decimals, let unit): .number(value, decimals: decimals, unit: unit)
    }
  }
}

extension String {
  /// The text with a small first letter, unless its second is a capital (`COROP`, `GGD`).
  var lowercasedFirst: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
