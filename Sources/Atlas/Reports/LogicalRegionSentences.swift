import RegionAnalysis
import RegionModel
import RegionRendering

extension LogicalRegionReport {
  /// The answer in at most ten sentences of plain Dutch.
  var sentences: [String] {
    guard let answer = region.answer else {
      return [
        "Voor \(subjectName) is geen bestaande regio met meer dan één gemeente bekend, dus geen logische regio aan te wijzen."
      ]
    }
    return [
      split, best(answer), core, rings, daily(answer), against(answer), runnerUp, statutory(answer),
      certainty,
    ]
    .compactMap { $0 } + [dataYears]
  }

  /// The existing regions that the answer rests on; one that several of the municipalities asked about share
  /// counts once.
  private var distinctCandidates: [Candidate] {
    var seen = Set<[String]>()
    return region.agreement.candidates.joined().filter {
      seen.insert([$0.source.rawValue, $0.id, $0.region ?? ""]).inserted
    }
  }

  private func percent(_ share: Double) -> String { DutchNumber.share(share, decimals: 0) }

  private func size(_ members: MunicipalitySet) -> String {
    let count = DutchNumber.counted(members.count, "gemeente", "gemeenten")
    return "\(count), \(DutchNumber.count(graph.inhabitants(of: members))) inwoners"
  }

  private var split: String? {
    guard region.isSplit else { return nil }
    return
      "Geen enkele bestaande regio bevat \(subjectName) samen; de vergelijking gaat daarom over regio's met ten minste een van hen."
  }

  private func best(_ answer: LogicalRegion.Option) -> String {
    var text =
      "De best passende bestaande regio voor \(subjectName) is \(answer.name) (\(size(answer.members)))"
    let same = answer.candidates.dropFirst().map(\.name)
    if !same.isEmpty {
      let rest = same.count - 2
      let others = rest > 0 ? [DutchNumber.counted(rest, "ander verband", "andere verbanden")] : []
      let verb = same.count == 1 ? "heeft" : "hebben"
      text += "; precies hetzelfde gebied \(verb) \(DutchNumber.list(same.prefix(2) + others))"
    }
    return text + "."
  }

  private var core: String {
    let others = region.core.subtracting(region.agreement.subject)
    let threshold = percent(region.thresholds.core)
    let count = distinctCandidates.count
    let measure =
      region.agreement.subject.count == 1
      ? "samen met \(subjectName) in ten minste \(threshold) van \(count == 1 ? "het enige bestaande verband" : "de \(count) bestaande verbanden")"
      : "gemiddeld in ten minste \(threshold) van de bestaande verbanden van \(subjectName) (\(DutchNumber.count(count)) bij elkaar)"
    guard !others.isEmpty else { return "Een kern is er niet: geen andere gemeente zit \(measure)." }
    let names = graph.shortNames(
      others.sorted {
        let (a, b) = (region.agreement.overall[$0], region.agreement.overall[$1])
        return a == b ? $0 < $1 : a > b
      }, limit: 12)
    return "Tot de kern \(others.count == 1 ? "hoort" : "horen") \(names): \(measure)."
  }

  private var rings: String {
    let (low, high) = (percent(region.thresholds.shell), percent(region.thresholds.core))
    let shell =
      region.shell.isEmpty
      ? "De schil (\(low) tot \(high)) is leeg"
      : "De schil (\(low) tot \(high)) bestaat uit \(graph.shortNames(graph.bySize(region.shell), limit: 8))"
    let fringe =
      region.fringe.isEmpty
      ? "een rand is er niet"
      : "de rand telt nog \(DutchNumber.counted(region.fringe.count, "gemeente", "gemeenten"))"
    return "\(shell); \(fringe)."
  }

  private func daily(_ answer: LogicalRegion.Option) -> String? {
    guard let flows = graph.flows.first, let own = answer.selfContainment, let supply = own.supply,
      let demand = own.demand
    else { return nil }
    let mark = flows.source.basis.isMarked ? " (\(flows.source.basis.dutch))" : ""
    return
      "In het dagelijks leven: van de werkende inwoners van deze regio werkt \(percent(supply)) er ook, en \(percent(demand)) van de banen wordt door eigen inwoners vervuld\(mark)."
  }

  private func against(_ answer: LogicalRegion.Option) -> String? {
    var points: [String] = []
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
      points.append(
        "de regio ligt in \(provinces.count) provincies (\(DutchNumber.list(provinces.map(\.name))))")
    }
    if let lowest = answer.selfContainment?.lowest, lowest < 0.6 {
      points.append("de regio is met \(percent(lowest)) weinig zelfvoorzienend")
    }
    let pieces = graph.borders.pieces(of: answer.members)
    if graph.hasBoundaries, pieces.count > 1 {
      let loose = Array(pieces.dropFirst().joined())
      points.append(
        "\(graph.shortNames(loose, limit: 3)) \(loose.count == 1 ? "ligt" : "liggen") los van de rest")
    }
    return points.isEmpty ? nil : "Wat ertegen pleit: \(DutchNumber.list(points))."
  }

  private var runnerUp: String? {
    guard let answer = region.answer, region.options.count > 1 else { return nil }
    let second = region.options[1]
    let more = second.members.subtracting(answer.members)
    let less = answer.members.subtracting(second.members)
    var difference: [String] = []
    if !more.isEmpty { difference.append("wel met \(graph.shortNames(graph.bySize(more), limit: 4))") }
    if !less.isEmpty { difference.append("zonder \(graph.shortNames(graph.bySize(less), limit: 4))") }
    return
      "Op de tweede plaats staat \(second.name), \(difference.joined(separator: " en ")) (gelijkenis met de kern \(likeness(second)) tegen \(likeness(answer)))."
  }

  /// The best region of a division prescribed by law, if the answer is not one.
  private func statutory(_ answer: LogicalRegion.Option) -> String? {
    let legal = Set(graph.divisions.filter(\.isStatutory).map(\.id))
    func isLegal(_ option: LogicalRegion.Option) -> Bool {
      option.candidates.contains { $0.source == .division && legal.contains($0.id) }
    }
    guard !isLegal(answer), let closest = region.options.first(where: isLegal),
      let named = closest.candidates.first(where: { $0.source == .division && legal.contains($0.id) })
    else { return nil }
    return
      "Van de wettelijke indelingen komt \(named.name) er het dichtst bij (\(size(closest.members)); gelijkenis \(likeness(closest)))."
  }

  private func likeness(_ option: LogicalRegion.Option) -> String {
    DutchNumber.number(option.likeness, decimals: 2)
  }

  private var certainty: String {
    let all = distinctCandidates
    let counts = Candidate.Source.allCases.compactMap { source -> String? in
      let own = all.filter { $0.source == source }
      let bodies = Set(own.map(\.id)).count
      let text = DutchNumber.counted(bodies, source.rawValue, source.plural)
      // Several municipalities may have different regions in one division.
      return own.isEmpty ? nil : own.count == bodies ? text : "\(own.count) regio's uit \(text)"
    }
    let marked = all.count { !$0.markedMembers.isEmpty }
    let doubt =
      marked == 0 ? "" : "; in \(marked) daarvan is een deel van de lidmaatschappen afgeleid of aangenomen"
    return "De uitkomst steunt op \(DutchNumber.list(counts))\(doubt)."
  }

  private var dataYears: String {
    let flows = graph.flows.first.map { ", pendel van \($0.source.date.year)" } ?? ""
    let years = Set(graph.divisionSources.map(\.date.year)).sorted()
    let range =
      years.first.map { first in
        first == years.last
          ? ", indelingen van \(first)" : ", indelingen van \(first) tot \(years[years.count - 1])"
      } ?? ""
    return "Gegevens: gemeenten van \(graph.referenceDate.dutch)\(range)\(flows)."
  }
}
