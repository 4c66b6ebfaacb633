import RegionAnalysis
import RegionModel
import RegionRendering

extension LogicalRegionScorecards {
  /// The figures by which a runner-up is told from the answer, with the word for each.
  private static let contrasts: [(figure: any RegionFigure.Type, word: String)] = [
    (SelfContainedDay.self, "zelfvoorzienendheid"),
    (CooperationInside.self, "samenwerking binnen de regio"),
    (PartnersInside.self, "vaste partners"),
  ]

  /// In what the second region scores lower and higher than the first: `lager op zelfvoorzienendheid (55 % tegen
  /// 58 %)`. Only what differs enough is named; `nil` when nothing does.
  var contrast: String? {
    guard columns.count > 1 else { return nil }
    var lower: [String] = []
    var higher: [String] = []
    for (figure, word) in Self.contrasts {
      guard let answer = columns[0].card.value(figure)?.value,
        let second = columns[1].card.value(figure)?.value
      else { continue }
      guard abs(second - answer) >= Wording.differs - 1e-9 else { continue }
      let text =
        "\(word) (\(DutchNumber.share(second, decimals: 0)) tegen \(DutchNumber.share(answer, decimals: 0)))"
      if second < answer { lower.append(text) } else { higher.append(text) }
    }
    let parts = [("lager", lower), ("hoger", higher)].filter { !$0.1.isEmpty }
      .map { "\($0.0) op \(DutchNumber.list($0.1))" }
    return parts.isEmpty ? nil : parts.joined(separator: " en ")
  }

  /// The figures of ``contrast`` with numerators and denominators.
  var contrastFigures: [Statement.Figure] {
    columns.prefix(2).flatMap { column in
      Self.contrasts.compactMap { figure, word -> Statement.Figure? in
        guard let value = column.card.value(figure) else { return nil }
        let quotient =
          value.numerator.flatMap { numerator in
            value.denominator.map {
              "\(DutchNumber.number(numerator, decimals: 1)) gedeeld door \(DutchNumber.number($0, decimals: 1)). "
            }
          } ?? ""
        return Statement.Figure(
          name: "\(word) van \(column.option.name)", value: .share(value.value),
          how: quotient + figure.explanation, tables: "pendel; indelingen, regelingen, programma's")
      }
    }
  }
}
