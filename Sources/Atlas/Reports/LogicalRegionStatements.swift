import RegionAnalysis
import RegionModel
import RegionRendering

extension LogicalRegionReport {
  /// The answer in at most ten sentences of plain Dutch, each with its figures.
  var statements: [Statement] {
    guard let answer = region.answer else {
      return [
        Statement(
          .answer,
          "Voor \(subjectName) is geen regio met meer dan één gemeente bekend, dus geen logische regio aan te wijzen."
        )
      ]
    }
    return [
      best(answer), evidence, core, rings, daily(answer), against(answer), runnerUp(answer),
      division(answer), certaintyStatement,
    ]
    .compactMap { $0 } + [dataYears]
  }

  /// The same as texts.
  var sentences: [String] { statements.map(\.text) }

  func percent(_ share: Double) -> String { DutchNumber.share(share, decimals: 0) }

  func likeness(_ option: LogicalRegion.Option) -> String { DutchNumber.number(option.likeness, decimals: 2) }

  func size(_ members: MunicipalitySet) -> String {
    let count = DutchNumber.counted(members.count, "gemeente", "gemeenten")
    return "\(count), \(DutchNumber.count(graph.inhabitants(of: members))) inwoners"
  }

  func figure(_ name: String, _ value: ReportValue, _ how: String, _ tables: String) -> Statement.Figure {
    Statement.Figure(name: name, value: value, how: how, tables: tables)
  }

  /// The tables that the candidates come from.
  var evidenceTables: String { "indelingen, regelingen, programma's; methoden op de pendel" }

  /// How the likeness of an option was computed.
  func likenessFigure(_ option: LogicalRegion.Option) -> Statement.Figure {
    let common = graph.inhabitants(of: option.members.intersection(region.target))
    let either = graph.inhabitants(of: option.members.union(region.target))
    return figure(
      "gelijkenis van \(option.name)", .number(option.likeness, decimals: 4, unit: nil),
      "\(DutchNumber.count(common)) inwoners in regio en kern, gedeeld door \(DutchNumber.count(either)) in een van beide",
      "gemeenten")
  }

  private func best(_ answer: LogicalRegion.Option) -> Statement {
    let what = "\(graph.spoken(answer)) (\(size(answer.members)))"
    var text: String
    if region.isSplit {
      text =
        "Geen enkele regio bevat \(subjectName) samen; van de regio's met ten minste een van hen past het best \(what)"
    } else if answer.likeness < Wording.fits {
      text = "Geen enkele regio past goed bij \(subjectName); het dichtst bij komt \(what)"
    } else if verdict == .open {
      text = "Het best bij \(subjectName) past \(what), maar dat is niet zeker"
    } else {
      text = "De logische regio voor \(subjectName) is \(what)"
    }
    let same = answer.candidates.dropFirst().map(graph.spokenBody)
    if !same.isEmpty {
      let rest = same.count - 2
      let others = rest > 0 ? [DutchNumber.counted(rest, "andere aanwijzing", "andere aanwijzingen")] : []
      let verb = same.count == 1 ? "heeft" : "hebben"
      text += "; precies hetzelfde gebied \(verb) \(DutchNumber.list(same.prefix(2) + others))"
    }
    return Statement(
      .answer, text + ".",
      [
        likenessFigure(answer),
        figure(
          "gemeenten", .count(answer.members.count), graph.shortNames(answer.members, limit: 60), "gemeenten"),
        figure(
          "inwoners", .count(graph.inhabitants(of: answer.members)), "som over de gemeenten", "gemeenten"),
      ])
  }

  private var evidence: Statement {
    let all = region.agreement.distinctCandidates
    let parts = Candidate.Source.allCases.compactMap { source -> String? in
      let own = all.filter { $0.source == source }
      let bodies = Set(own.map(\.id)).count
      let text = DutchNumber.counted(bodies, source.rawValue, source.plural)
      // Several municipalities may have different regions in one division.
      return own.isEmpty ? nil : own.count == bodies ? text : "\(own.count) regio's uit \(text)"
    }
    let marked = all.count { !$0.markedMembers.isEmpty }
    var text =
      "De uitkomst steunt op \(DutchNumber.counted(all.count, "aanwijzing", "aanwijzingen")): \(DutchNumber.list(parts))"
    if marked > 0 {
      text += "; in \(marked) daarvan is een deel van de lidmaatschappen afgeleid of aangenomen"
    }
    var figures = Candidate.Source.allCases.compactMap { source -> Statement.Figure? in
      let own = all.filter { $0.source == source }
      return own.isEmpty
        ? nil
        : figure(
          source.plural, .count(own.count), "verschillende regio's met \(subjectName) of een deel ervan",
          source == .method ? "methoden op de pendel" : source.plural)
    }
    let weights = region.agreement.weights
    if let field = weights.field {
      let favoured = all.count(where: weights.favours)
      text +=
        "; \(favoured == 0 ? "geen ervan gaat" : DutchNumber.counted(favoured, "ervan gaat", "ervan gaan")) over \(field.rawValue)"
        + (favoured == 0
          ? "" : " en \(favoured == 1 ? "telt" : "tellen elk") \(weights.factor) keer, de andere 1 keer")
      figures.append(
        figure(
          "gewicht van aanwijzingen over \(field.rawValue)", .count(weights.factor),
          "parameter --gewicht; alle andere aanwijzingen wegen 1", evidenceTables))
    }
    if let cohesion = region.agreement.cohesion {
      text += "; onderling zitten deze gemeenten gemiddeld in \(percent(cohesion)) van hun aanwijzingen samen"
      figures.append(
        figure(
          "onderlinge samenhang", .share(cohesion), "gemiddelde over alle paren van gevraagde gemeenten",
          evidenceTables))
      if let least = loosest {
        let name = graph.municipalities[least.municipality].name
        text += ", \(name) het minst (\(percent(least.tie)))"
        figures.append(
          figure(
            "samenhang van \(name)", .share(least.tie),
            "gemiddelde over de andere gevraagde gemeenten, als deel van haar aanwijzingen", evidenceTables))
      }
    }
    return Statement(.answer, text + ".", figures)
  }

  /// Of three or more the municipality that is least together with the others, when it is the only one.
  private var loosest: (municipality: Int, tie: Double)? {
    let known = zip(region.agreement.subject, region.agreement.ties).compactMap { member, tie in
      tie.map { (municipality: member, tie: $0) }
    }.sorted { ($0.tie, $0.municipality) < ($1.tie, $1.municipality) }
    guard known.count > 2, percent(known[0].tie) != percent(known[1].tie) else { return nil }
    return known[0]
  }

  private var core: Statement {
    let others = region.core.subtracting(region.agreement.subject)
    let threshold = percent(region.thresholds.core)
    let count = region.agreement.distinctCandidates.count
    let weighted = region.agreement.weights.field == nil ? "" : "het gewicht van "
    let measure =
      region.agreement.subject.count == 1
      ? "samen met \(subjectName) in ten minste \(threshold) van \(weighted)\(count == 1 ? "de enige aanwijzing" : "de \(count) aanwijzingen")"
      : "gemiddeld in ten minste \(threshold) van \(weighted)de aanwijzingen van \(subjectName)"
    guard !others.isEmpty else {
      let lead =
        region.agreement.subject.count == 1
        ? "Een kern is er niet: geen" : "Niemand anders hoort tot de kern: geen"
      return Statement(.rings, "\(lead) andere gemeente zit \(measure).")
    }
    let names = graph.shortNames(byAgreement(others), limit: 12)
    let means = usedSources.compactMap { source -> (Candidate.Source, Double)? in
      guard let shares = region.agreement.bySource[source] else { return nil }
      return (source, others.reduce(0) { $0 + shares[$1] } / Double(others.count))
    }
    let bySource =
      means.count > 1
      ? " (gemiddeld \(DutchNumber.list(means.map { "\(percent($1)) van de \($0.plural)" })))" : ""
    return Statement(
      .rings,
      "Tot de kern \(others.count == 1 ? "hoort" : "horen") \(names): \(measure)\(bySource).",
      [
        figure(
          "drempel van de kern", .share(region.thresholds.core), "parameter van de methode", "–")
      ]
        + means.map {
          figure(
            "kern in de \($0.plural)", .share($1),
            "gemiddelde over \(DutchNumber.counted(others.count, "gemeente", "gemeenten")) van het deel van de \($0.plural) waarin zij samen zijn met \(subjectName)",
            evidenceTables)
        }
        + byAgreement(others).map {
          figure(
            graph.municipalities[$0].name, .share(region.agreement.overall[$0]), counted($0), evidenceTables)
        })
  }

  /// In how many of the candidates a municipality is.
  private func counted(_ member: Int) -> String {
    let all = region.agreement.candidates.joined()
    let inside = all.filter { $0.members.contains(member) }
    guard region.agreement.weights.field != nil else {
      return region.agreement.subject.count == 1
        ? "\(inside.count) van \(all.count) aanwijzingen"
        : "gemiddelde van de delen per gevraagde gemeente; samen \(inside.count) van \(all.count) keer"
    }
    let weights = region.agreement.weights
    func sum(_ list: some Sequence<Candidate>) -> Int { list.reduce(0) { $0 + weights.weight(of: $1) } }
    return "gewicht \(sum(inside)) van \(sum(all)), uit \(inside.count) van \(all.count) aanwijzingen"
  }

  private var rings: Statement {
    let (low, high) = (percent(region.thresholds.shell), percent(region.thresholds.core))
    let shell =
      region.shell.isEmpty
      ? "De schil (\(low) tot \(high)) is leeg"
      : "De schil (\(low) tot \(high)) bestaat uit \(graph.shortNames(byAgreement(region.shell), limit: 8))"
    let fringe =
      region.fringe.isEmpty
      ? "een rand is er niet"
      : "de rand telt nog \(DutchNumber.counted(region.fringe.count, "gemeente", "gemeenten"))"
    return Statement(
      .rings, "\(shell); \(fringe).",
      byAgreement(region.shell).map {
        figure(
          graph.municipalities[$0].name, .share(region.agreement.overall[$0]), counted($0), evidenceTables)
      } + [
        figure(
          "gemeenten in de rand", .count(region.fringe.count),
          "overeenstemming van \(percent(region.thresholds.fringe)) tot \(low)", evidenceTables)
      ])
  }

  var dataYears: Statement {
    let flows = graph.flows.first.map { ", pendel van \($0.source.date.year)" } ?? ""
    let years = Set(graph.divisionSources.map(\.date.year)).sorted()
    let range =
      years.first.map { first in
        first == years.last
          ? ", indelingen van \(first)" : ", indelingen van \(first) tot \(years[years.count - 1])"
      } ?? ""
    return Statement(
      .certainty, "Gegevens: gemeenten van \(graph.referenceDate.dutch)\(range)\(flows).")
  }
}
