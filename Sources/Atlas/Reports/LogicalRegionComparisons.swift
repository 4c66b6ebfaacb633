import RegionAnalysis
import RegionModel
import RegionRendering

extension LogicalRegionReport {
  /// How far the answer is a daily system of its own.
  func daily(_ answer: LogicalRegion.Option) -> Statement? {
    guard let flows = graph.flows.first, let own = answer.selfContainment, let supply = own.supply,
      let demand = own.demand
    else { return nil }
    let mark = flows.source.basis.isMarked ? " (\(flows.source.basis.dutch))" : ""
    let unit = flows.unit
    let standing = scorecards?.place(0, SelfContainedDay.self)
    let place =
      scorecards.flatMap { cards in
        standing.map {
          "; naar het laagste van die twee is zij, naast \(cards.reference.name) gelegd, nummer \($0.rank) van \($0.outOf)"
        }
      } ?? ""
    func whole(_ value: Double) -> String { DutchNumber.number(value, decimals: 0) }
    return Statement(
      .region,
      "In het dagelijks leven: van de werkende inwoners van deze regio werkt \(percent(supply)) er ook, en \(percent(demand)) van de banen wordt door eigen inwoners vervuld\(mark)\(place).",
      [
        figure(
          "werkt binnen", .share(supply),
          "\(whole(own.inside)) \(unit) binnen, gedeeld door \(whole(own.residents)) van inwoners",
          flows.source.title),
        figure(
          "banen van eigen inwoners", .share(demand),
          "\(whole(own.inside)) \(unit) binnen, gedeeld door \(whole(own.jobs)) in de regio",
          flows.source.title),
      ]
        + (standing.map {
          [
            figure(
              "plaats", .text("\($0.rank) van \($0.outOf)"),
              "naar het laagste van beide; deze regio telt mee, 1 is het hoogst", flows.source.title)
          ]
        } ?? []))
  }

  /// What speaks against the answer.
  func against(_ answer: LogicalRegion.Option) -> Statement? {
    var points: [String] = []
    var figures: [Statement.Figure] = []
    let asked = region.agreement.subject.subtracting(answer.members)
    if !asked.isEmpty {
      points.append("\(graph.shortNames(asked)) \(asked.count == 1 ? "valt" : "vallen") er zelf buiten")
    }
    let missing = region.core.subtracting(answer.members).subtracting(asked)
    if !missing.isEmpty {
      points.append(
        "\(graph.shortNames(missing)) uit de kern \(missing.count == 1 ? "valt" : "vallen") erbuiten")
    }
    let strange = answer.members.subtracting(region.core).subtracting(region.shell)
    if !strange.isEmpty {
      points.append(
        "\(graph.shortNames(graph.bySize(strange), limit: 4)) \(strange.count == 1 ? "hoort" : "horen") niet tot kern of schil"
      )
    }
    let provinces = graph.provinces(of: answer.members)
    if provinces.count > 1 {
      figures.append(
        figure("provincies", .count(provinces.count), DutchNumber.list(provinces.map(\.name)), "gemeenten"))
      points.append(
        "de regio ligt in \(provinces.count) provincies (\(DutchNumber.list(provinces.map(\.name))))")
    }
    if let lowest = answer.selfContainment?.lowest, lowest < Wording.contained {
      points.append("de regio is met \(percent(lowest)) weinig zelfvoorzienend")
      figures.append(
        figure(
          "zelfvoorzienendheid", .share(lowest),
          "de laagste van de twee kanten; weinig onder \(percent(Wording.contained))",
          graph.flows.first?.source.title ?? ""))
    }
    let pieces = graph.borders.pieces(of: answer.members)
    if graph.hasBoundaries, pieces.count > 1 {
      let loose = Array(pieces.dropFirst().joined())
      points.append(
        "\(graph.shortNames(loose, limit: 3)) \(loose.count == 1 ? "ligt" : "liggen") los van de rest")
    }
    guard !points.isEmpty else { return nil }
    return Statement(
      .region,
      "Wat ertegen pleit: \(DutchNumber.list(points)).",
      [
        figure(
          "kern buiten de regio", .count(missing.count), graph.shortNames(missing, limit: 60), evidenceTables),
        figure(
          "niet in kern of schil", .count(strange.count), graph.shortNames(strange, limit: 60), evidenceTables
        ),
      ] + figures)
  }

  /// The second best, and how it differs from the answer.
  func runnerUp(_ answer: LogicalRegion.Option) -> Statement? {
    guard region.options.count > 1 else { return nil }
    let second = region.options[1]
    let isEqual = Wording.isEqual(second.likeness, to: answer.likeness, verdict: verdict)
    let isNew = answer.division == nil && second.division != nil
    let lead =
      (isEqual ? "Even logisch is" : "Op de tweede plaats staat") + (isNew ? " een bestaande indeling:" : "")
    let scores = scorecards?.contrast.map { "; zij scoort \($0)" } ?? ""
    return Statement(
      .region,
      "\(lead) \(graph.spoken(second)), \(difference(second, answer)) (gelijkenis met de kern \(compared(second, answer)))\(scores).",
      [likenessFigure(second), likenessFigure(answer), equalFigure(second, answer)]
        + (scores.isEmpty ? [] : scorecards?.contrastFigures ?? []))
  }

  /// Two likenesses, with a third decimal where two show no difference.
  private func compared(_ other: LogicalRegion.Option, _ answer: LogicalRegion.Option) -> String {
    let decimals = likeness(other) == likeness(answer) && other.likeness != answer.likeness ? 3 : 2
    return [other, answer].map { DutchNumber.number($0.likeness, decimals: decimals) }.joined(
      separator: " tegen ")
  }

  /// What an option has more and less than the answer.
  private func difference(_ other: LogicalRegion.Option, _ answer: LogicalRegion.Option) -> String {
    let more = other.members.subtracting(answer.members)
    let less = answer.members.subtracting(other.members)
    var parts: [String] = []
    if !more.isEmpty { parts.append("wel met \(graph.shortNames(graph.bySize(more), limit: 4))") }
    if !less.isEmpty { parts.append("zonder \(graph.shortNames(graph.bySize(less), limit: 4))") }
    return parts.joined(separator: " en ")
  }

  private func equalFigure(_ other: LogicalRegion.Option, _ answer: LogicalRegion.Option) -> Statement.Figure
  {
    figure(
      "verschil in gelijkenis", .number(answer.likeness - other.likeness, decimals: 4, unit: nil),
      "even logisch onder \(DutchNumber.number(Wording.equalWithin, decimals: 2))", "gemeenten")
  }

  /// The best region of a division if the answer is not one, else the best of a division prescribed by law if the
  /// answer is not one; nothing when the sentence before has said it.
  func division(_ answer: LogicalRegion.Option) -> Statement? {
    let second = region.options.dropFirst().first
    if answer.division == nil, let closest = region.bestDivision, let named = closest.division {
      guard closest.members != second?.members else { return nil }
      let isEqual = Wording.isEqual(closest.likeness, to: answer.likeness, verdict: verdict)
      let text =
        isEqual
        ? "De bestaande indeling is even logisch: \(graph.spoken(named)) (\(size(closest.members)); gelijkenis \(likeness(closest)))."
        : "Van de bestaande indelingen komt \(graph.spoken(named)) er het dichtst bij (\(size(closest.members)); gelijkenis \(likeness(closest)))."
      return Statement(.region, text, [likenessFigure(closest), equalFigure(closest, answer)])
    }
    let legal = Set(graph.divisions.filter(\.isStatutory).map(\.id))
    func legalCandidate(_ option: LogicalRegion.Option) -> Candidate? {
      option.candidates.first { $0.source == .division && legal.contains($0.id) }
    }
    guard legalCandidate(answer) == nil,
      let closest = region.options.first(where: { legalCandidate($0) != nil }),
      closest.members != second?.members, let named = legalCandidate(closest)
    else { return nil }
    return Statement(
      .region,
      "Van de wettelijke indelingen komt \(graph.spoken(named)) er het dichtst bij (\(size(closest.members)); gelijkenis \(likeness(closest))).",
      [likenessFigure(closest)])
  }
}
