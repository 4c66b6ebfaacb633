import RegionAnalysis
import RegionModel
import RegionRendering

/// What a scorecard says, in plain Dutch. No sentence claims more than its figure: the words follow from the
/// thresholds below, which the tests hold.
struct ScorecardSentences {
  let region: FoundRegion
  let card: Scorecard
  let reference: ReferenceSet
  let graph: RegionGraph

  /// From which share a region is called self-contained, largely or half so. Two thirds and three quarters are the
  /// minimum and the target of travel-to-work areas (Coombes & Bond 2008; Eurostat labour market areas).
  static let selfContained: [(least: Double, words: String)] = [
    (0.75, "een zelfstandig dagelijks systeem"), (2.0 / 3, "een grotendeels zelfstandig dagelijks systeem"),
    (0.5, "maar voor een deel een zelfstandig dagelijks systeem"),
    (0, "geen zelfstandig dagelijks systeem"),
  ]

  /// From which share members are called congruent.
  static let congruent: [(least: Double, words: String)] = [
    (0.75, "De regio is sterk congruent"), (0.5, "De regio is voor een deel congruent"),
    (0, "De regio is weinig congruent"),
  ]

  /// The words of the first threshold that the share reaches as people read it, rounded to so many decimals of a
  /// percentage: the words never contradict the figure beside them.
  static func words(_ share: Double, _ steps: [(least: Double, words: String)], decimals: Int = 1) -> String {
    let scale: Double = decimals == 0 ? 100 : 1000
    let shown = (share * scale).rounded()
    return steps.first { shown >= ($0.least * scale).rounded() }?.words ?? ""
  }

  var all: [String] {
    [size, daily, congruence, provinces, pieces, democracy, arrangements].compactMap { $0 }
  }

  private var size: String {
    let count = DutchNumber.counted(card.region.count, "gemeente", "gemeenten")
    let people = DutchNumber.count(graph.inhabitants(of: card.region))
    let name = region.name.capitalizedFirst
    return region.kind == .own && card.region.count == 1
      ? "\(name) telt \(people) inwoners." : "\(name) telt \(count) met samen \(people) inwoners."
  }

  private var daily: String? {
    guard let supply = card.value(WorksInside.self), let demand = card.value(JobsByResidents.self),
      let lowest = card.value(SelfContainedDay.self)
    else { return nil }
    let verdict = Self.words(lowest.value, Self.selfContained)
    let rank = reference.standing(of: card, SelfContainedDay.self).map(place)
    let year = graph.flows.first.map { " (cijfers van \($0.source.date.year))" } ?? ""
    return
      "Van de banen van inwoners ligt \(DutchNumber.share(supply.value)) in de regio, en van de banen in de regio vervullen eigen inwoners \(DutchNumber.share(demand.value))\(year): dat is \(verdict).\(rank ?? "")"
  }

  /// The rank in words, for a region of the set and for one that is put among them.
  private func place(_ standing: ReferenceSet.Standing) -> String {
    let isMember = reference.contains(card.region)
    let isWhole = standing.outOf == reference.cards.count + (isMember ? 0 : 1)
    let others = standing.outOf - (isMember ? 0 : 1)
    let known = DutchNumber.counted(others, "regio", "regio's")
    let set = isWhole ? reference.name : "de \(known) van die indeling met pendelcijfers"
    return isMember
      ? " Daarmee staat zij op plaats \(standing.rank) van \(set)."
      : " Tussen \(set) zou zij op plaats \(standing.rank) staan."
  }

  private var congruence: String? {
    guard let value = card.value(PartnersInside.self) else { return nil }
    return
      "\(Self.words(value.value, Self.congruent, decimals: 0)): twee gemeenten ervan liggen gemiddeld in \(DutchNumber.share(value.value, decimals: 0)) van de landelijke indelingen voor een opgave in dezelfde regio."
  }

  private var provinces: String? {
    guard let value = card.value(ProvincesCrossed.self), !value.names.isEmpty else { return nil }
    let names = DutchNumber.list(value.names)
    return value.names.count == 1
      ? "De regio ligt geheel in \(names)."
      : "De regio is provinciaal overstijgend: zij ligt in \(names)."
  }

  private var pieces: String? {
    guard let value = card.value(ConnectedPieces.self), value.value > 1 else { return nil }
    let count = Int(value.value)
    return
      "Op de kaart bestaat zij uit \(count) losse delen; los van het grootste deel: \(DutchNumber.list(value.shortNames(limit: 6)))."
  }

  private var democracy: String? {
    guard let seats = card.value(CouncilSeats.self), let each = card.value(ResidentsPerSeat.self) else {
      return nil
    }
    let councils = DutchNumber.counted(card.region.count, "gemeenteraad", "gemeenteraden")
    let stand = card.region.count == 1 ? "staat" : "staan"
    let total = DutchNumber.counted(Int(seats.value), "zetel", "zetels")
    return
      "Erachter \(stand) \(councils) met \(card.region.count == 1 ? "" : "samen ")\(total): één zetel op \(DutchNumber.number(each.value, decimals: 0)) inwoners."
  }

  private var arrangements: String? {
    guard let all = card.value(ArrangementsFollowed.self), let each = card.value(ArrangementsPerCouncil.self),
      let inside = card.value(ArrangementsInside.self)?.numerator, all.value > 0
    else { return nil }
    let one = card.region.count == 1
    let many = DutchNumber.counted(
      Int(all.value), "gemeenschappelijke regeling", "gemeenschappelijke regelingen")
    let mean = one ? "" : ", gemiddeld \(DutchNumber.number(each.value, decimals: 1)) per raad"
    let within = Int(inside)
    return
      "\(one ? "Deze raad volgt" : "Deze raden volgen") volgens het register \(many)\(mean); daarvan \(within > 1 ? "liggen" : "ligt") er \(within == 0 ? "geen enkele" : DutchNumber.count(within)) geheel binnen de regio."
  }
}
