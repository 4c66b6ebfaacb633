import RegionAnalysis

/// Which words a figure may have. Every claim in an answer that is more than the figure itself is made here, at a
/// threshold that is documented and tested: no sentence says more than its figure.
enum Wording {
  /// How certain an answer is.
  enum Verdict: String, Sendable, CaseIterable {
    /// A region fits, and the same one is the best in at least ``certain`` of the draws, whichever source is left
    /// out.
    case certain = "zeker"
    /// A region fits, and the same one is the best in at least ``likely`` of the draws.
    case likely = "vrij zeker"
    /// Anything less.
    case open = "niet met zekerheid te zeggen"

    /// The words in a narrow column.
    var short: String { self == .open ? "niet zeker" : rawValue }

    /// The verdict on an answer with this share 0…1 of draws, likeness to the core and effect of sources; `nil`
    /// without an answer is open.
    init(share: Double?, likeness: Double?, holdsWithoutAnySource: Bool) {
      guard let share, share >= Wording.likely, let likeness, likeness >= Wording.fits else {
        self = .open
        return
      }
      self = share >= Wording.certain && holdsWithoutAnySource ? .certain : .likely
    }

    /// The verdict on an answer.
    init(_ region: LogicalRegion, _ certainty: AnswerCertainty) {
      let drawn = Verdict(
        share: certainty.share, likeness: region.answer?.likeness,
        holdsWithoutAnySource: certainty.holdsWithoutAnySource)
      self = drawn.limited(by: region.agreement.cohesion, thresholds: region.thresholds)
    }

    /// The verdict on several municipalities that are together in a share `cohesion` of their evidence: they are in
    /// the core because they were asked about, so what is found for them is only as certain as that. `nil` for one
    /// municipality.
    func limited(by cohesion: Double?, thresholds: LogicalRegion.Thresholds) -> Verdict {
      guard let cohesion, cohesion < thresholds.core - 1e-9 else { return self }
      if cohesion < thresholds.shell - 1e-9 { return .open }
      return self == .certain ? .likely : self
    }
  }

  /// Share of the draws from which on an answer is certain, if no source is decisive.
  static let certain = 0.9
  /// Share of the draws from which on an answer is fairly certain.
  static let likely = 0.6
  /// Likeness to the core from which on a region may be called the logical region at all.
  static let fits = 0.5
  /// Difference in likeness to the core below which one region is "even logisch" as another.
  static let equalWithin = 0.05
  /// Share of the draws from which on a municipality is firmly in the core.
  static let firm = 0.9
  /// Self-containment, the lower of two sides, below which a region is "weinig zelfvoorzienend": the least that the
  /// procedure for Italian labour market areas asks (Istat 2011, 60 %).
  static let contained = 0.6

  /// Difference between two shares below which a sentence does not say that one is lower or higher.
  static let differs = 0.02

  /// Whether a region of likeness `other` is as logical as one of likeness `best`, which is not lower: the difference
  /// is small, the other fits as well, and the answer is not certain.
  static func isEqual(_ other: Double, to best: Double, verdict: Verdict) -> Bool {
    verdict != .certain && other >= fits && best - other < equalWithin - 1e-9
  }

  /// The thresholds, to print with an answer.
  static let explanation = [
    "\"Zeker\" heet een antwoord als in ten minste 90 % van de trekkingen dezelfde regio de beste is, en ook als "
      + "steeds één bron wordt weggelaten; \"vrij zeker\" vanaf 60 %; daaronder is het \"niet met zekerheid te "
      + "zeggen\".",
    "Een regio heet alleen \"de logische regio\" als haar gelijkenis met de kern ten minste 0,50 is; daaronder "
      + "past geen enkele regio goed, en heet het antwoord niet zeker.",
    "Meerdere gemeenten horen bij de kern omdat ernaar gevraagd is. Zitten zij onderling in minder van hun "
      + "aanwijzingen samen dan de drempel van de kern, dan heet het antwoord hoogstens vrij zeker; onder de "
      + "drempel van de schil niet zeker.",
    "\"Even logisch\" heet een regio als haar gelijkenis met de kern minder dan 0,05 lager is en ten minste 0,50, "
      + "en het antwoord niet zeker is.",
    "\"Weinig zelfvoorzienend\" heet een regio onder 60 %, aan de laagste van de twee kanten.",
    "Een verschil tussen twee regio's wordt genoemd vanaf 2 procentpunt.",
    "\"Stevig in de kern\" is een gemeente die in ten minste 90 % van de trekkingen in de kern zit.",
  ]
}
