public import RegionModel

/// An existing region that a municipality already belongs to, and that could be its logical region.
public struct Candidate: Sendable {
  /// Where the evidence comes from.
  public enum Source: String, Sendable, CaseIterable {
    case division = "indeling"
    case arrangement = "regeling"
    case programme = "programma"

    /// The word for several of them, in Dutch.
    public var plural: String {
      switch self {
      case .division: "indelingen"
      case .arrangement: "regelingen"
      case .programme: "programma's"
      }
    }
  }

  /// Where the evidence comes from.
  public let source: Source
  /// Id of the division, arrangement or programme.
  public let id: String
  /// Code of the region within a division.
  public let region: String?
  /// Name in Dutch, for example `veiligheidsregio Brabant-Noord`.
  public let name: String
  /// Its municipalities.
  public let members: MunicipalitySet
  /// The memberships that are derived, inferred, modelled or not checked.
  public let markedMembers: [Membership]

  /// Smallest number of municipalities at which an arrangement or programme counts: two partners make a
  /// contract, not a region.
  public static let leastMembers = 3
}

extension RegionGraph {
  /// The existing regions that `municipality` belongs to: its region in every division (the one with the
  /// largest share where there are several), and every arrangement and programme with at least
  /// ``Candidate/leastMembers`` municipalities. A programme that is the same body as an arrangement is not
  /// counted twice. In the order divisions, arrangements, programmes. O(bodies · log members).
  public func candidates(of municipality: Int) -> [Candidate] {
    func marked(_ members: [Membership]) -> [Membership] { members.filter { $0.basis.isMarked } }
    var candidates: [Candidate] = []
    for division in divisions {
      guard let index = division.regions(of: municipality).first else { continue }
      let region = division.regions[index]
      candidates.append(
        Candidate(
          source: .division, id: division.id, region: region.code, name: region.title(in: division),
          members: set(region.members), markedMembers: marked(region.members)))
    }
    for arrangement in arrangements
    where arrangement.members.count >= Candidate.leastMembers && arrangement.members.has(municipality) {
      candidates.append(
        Candidate(
          source: .arrangement, id: arrangement.id, region: nil, name: arrangement.label,
          members: set(arrangement.members), markedMembers: marked(arrangement.members)))
    }
    for programme in programmes
    where programme.arrangement == nil && programme.members.count >= Candidate.leastMembers
      && programme.members.has(municipality)
    {
      candidates.append(
        Candidate(
          source: .programme, id: programme.id, region: nil, name: programme.name,
          members: set(programme.members), markedMembers: marked(programme.members)))
    }
    return candidates
  }
}

extension Region {
  /// The region's name with what it is, unless its name already says so: `veiligheidsregio Brabant-Noord`, and
  /// for `gebied van een centrumgemeente` without the article: `gebied van centrumgemeente Oss`.
  public func title(in division: Division) -> String {
    let name = self.name.foldedName
    let word = division.singular.foldedName
    return name.contains(word) ? self.name : "\(division.singular.replacing(" een ", with: " ")) \(self.name)"
  }
}

extension [Membership] {
  /// Whether the municipality is one of these members, which ascend by index. O(log members).
  public func has(_ municipality: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].municipality < municipality { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].municipality == municipality
  }
}
