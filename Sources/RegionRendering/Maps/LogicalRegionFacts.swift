import RegionModel

/// What a map of a logical region says in words and figures.
struct LogicalRegionFacts: Sendable {
  /// What a municipality is on the map.
  enum Band: Int, Sendable, CaseIterable {
    case core, shell, fringe, surroundings

    /// The word for it, in Dutch.
    var dutch: String {
      switch self {
      case .core: "kern"
      case .shell: "schil"
      case .fringe: "rand"
      case .surroundings: "omgeving"
      }
    }

    /// Its colour on the map.
    var colour: Colour {
      switch self {
      case .core: Palette.core
      case .shell: Palette.shell
      case .fringe: Palette.fringe
      case .surroundings: Ink.land
      }
    }
  }

  let subject: MunicipalitySet
  /// What the subject is called.
  let who: String
  /// The municipalities of core, shell and fringe; no municipality is in two of them.
  let bands: [Band: MunicipalitySet]
  let answer: (name: String, members: MunicipalitySet)?
  /// What the picture says, for who cannot see it.
  let description: String
  /// From which agreement on a municipality belongs to each band, in words.
  let shares: [Band: String]
  /// The municipalities of the graph.
  let municipalities: [Municipality]

  init(
    graph: RegionGraph, subject: MunicipalitySet, core: MunicipalitySet, shell: MunicipalitySet,
    fringe: MunicipalitySet, thresholds: (core: Double, shell: Double, fringe: Double),
    answer: (name: String, members: MunicipalitySet)?, subjectName: String? = nil
  ) {
    self.subject = subject
    self.answer = answer
    municipalities = graph.municipalities
    let shell = shell.subtracting(core)
    let bands: [Band: MunicipalitySet] = [
      .core: core, .shell: shell, .fringe: fringe.subtracting(core).subtracting(shell),
    ]
    self.bands = bands
    func percent(_ share: Double) -> String { DutchNumber.share(share, decimals: 0) }
    let who = subjectName ?? Self.names(subject, graph.municipalities)
    self.who = who
    shares = [
      .core: subject.count == 1
        ? "in ten minste \(percent(thresholds.core)) van de aanwijzingen samen met \(who)"
        : "waarnaar gevraagd is, en wie in ten minste \(percent(thresholds.core)) van hun aanwijzingen meedoet",
      .shell: "in \(percent(thresholds.shell)) tot \(percent(thresholds.core))",
      .fringe: "in \(percent(thresholds.fringe)) tot \(percent(thresholds.shell))",
    ]
    var text = "Kaart van de omgeving van \(who). "
    text += Band.allCases.compactMap { band in
      guard let members = bands[band], !members.isEmpty else { return nil }
      return "\(band.dutch.capitalised): " + Self.names(members, graph.municipalities) + ". "
    }.joined()
    if let answer {
      text +=
        "De dikke lijn is de grens van \(answer.name), met "
        + DutchNumber.counted(answer.members.count, "gemeente", "gemeenten") + "."
    }
    description = text
  }

  /// What a municipality is on the map.
  func band(of municipality: Int) -> Band {
    Band.allCases.first { bands[$0]?.contains(municipality) == true } ?? .surroundings
  }

  /// Everything the picture must show.
  var focus: MunicipalitySet {
    bands.values.reduce(subject.union(answer?.members ?? subject)) { $0.union($1) }
  }

  /// The names of `members` as a sentence lists them, in alphabetical order.
  static func names(_ members: MunicipalitySet, _ municipalities: [Municipality]) -> String {
    DutchNumber.list(
      members.map { municipalities[$0].name }.sorted { ($0.foldedName, $0) < ($1.foldedName, $1) })
  }
}
