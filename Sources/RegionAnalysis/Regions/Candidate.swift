public import RegionModel

/// A region that a municipality already belongs to, or that a cluster method puts it in, and that could be its
/// logical region.
public struct Candidate: Sendable {
  /// Where the evidence comes from.
  public enum Source: String, Sendable, CaseIterable {
    case division = "indeling"
    case arrangement = "regeling"
    case programme = "programma"
    case method = "methode"

    /// The word for several of them, in Dutch.
    public var plural: String {
      switch self {
      case .division: "indelingen"
      case .arrangement: "regelingen"
      case .programme: "programma's"
      case .method: "methoden"
      }
    }
  }

  /// Where the evidence comes from.
  public let source: Source
  /// Id of the division, arrangement, programme or method.
  public let id: String
  /// Code of the region within a division; number of the region that a method found.
  public let region: String?
  /// Name in Dutch, for example `veiligheidsregio Brabant-Noord`.
  public let name: String
  /// Its municipalities.
  public let members: MunicipalitySet
  /// The memberships that are derived, inferred, modelled or not checked.
  public let markedMembers: [Membership]
  /// The tasks that it serves; empty for programmes and methods, and where the register says nothing.
  public let fields: [PolicyField]

  /// Whether it exists outside this program: everything but what a method finds.
  public var isExisting: Bool { source != .method }

  /// The body or method that it comes from: all regions of one division are of the same body.
  var body: Body { Body(source: source, id: id) }

  /// A division, arrangement, programme or method.
  public struct Body: Sendable, Hashable {
    /// Where the evidence comes from.
    public let source: Source
    /// Its id.
    public let id: String
  }

  /// Tells candidates apart: source, id and region.
  public var identity: [String] { [source.rawValue, id, region ?? ""] }

  /// Smallest number of municipalities at which an arrangement or programme counts: two partners make a
  /// contract, not a region.
  public static let leastMembers = 3
}

extension RegionGraph {
  /// The regions that `municipality` belongs to: its region in every division (the one with the largest share
  /// where there are several), every arrangement and programme with at least ``Candidate/leastMembers``
  /// municipalities, and its region under every method in `methods` that gives it one. A programme that is the
  /// same body as an arrangement is not counted twice. In the order divisions, arrangements, programmes, methods.
  /// O(bodies · log members).
  public func candidates(of municipality: Int, methods: MethodRegions = .none) -> [Candidate] {
    func marked(_ members: [Membership]) -> [Membership] { members.filter { $0.basis.isMarked } }
    var candidates: [Candidate] = []
    for division in divisions {
      guard let index = division.regions(of: municipality).first else { continue }
      let region = division.regions[index]
      candidates.append(
        Candidate(
          source: .division, id: division.id, region: region.code, name: region.title(in: division),
          members: set(region.members), markedMembers: marked(region.members), fields: [division.field]))
    }
    for arrangement in arrangements
    where arrangement.members.count >= Candidate.leastMembers && arrangement.members.has(municipality) {
      candidates.append(
        Candidate(
          source: .arrangement, id: arrangement.id, region: nil, name: arrangement.label,
          members: set(arrangement.members), markedMembers: marked(arrangement.members),
          fields: arrangement.policyFields))
    }
    for programme in programmes
    where programme.arrangement == nil && programme.members.count >= Candidate.leastMembers
      && programme.members.has(municipality)
    {
      candidates.append(
        Candidate(
          source: .programme, id: programme.id, region: nil, name: programme.name,
          members: set(programme.members), markedMembers: marked(programme.members), fields: []))
    }
    for found in methods.found {
      guard let region = found.partition.regionOf[municipality] else { continue }
      candidates.append(found.candidate(region))
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
