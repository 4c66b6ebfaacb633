public import RegionModel

/// The answer to "wat is een logische regio?" for one municipality or several: who belongs to the core, the
/// shell and the fringe, and which existing region comes closest to the core.
///
/// First form: the evidence is existing divisions, arrangements and programmes; self-containment decides
/// between regions that fit the core as well.
public struct LogicalRegion: Sendable {
  /// From which agreement on a municipality belongs to core, shell and fringe, each 0…1 and falling.
  public struct Thresholds: Sendable, Hashable {
    /// Core (kern).
    public let core: Double
    /// Shell (schil).
    public let shell: Double
    /// Fringe (rand).
    public let fringe: Double

    /// Thresholds of the method: three quarters, half, a quarter.
    public static let standard = Thresholds(unchecked: 0.75, 0.5, 0.25)

    /// Thresholds of one's own; `nil` unless 1 ≥ core ≥ shell ≥ fringe > 0.
    public init?(core: Double, shell: Double, fringe: Double) {
      guard core <= 1, core >= shell, shell >= fringe, fringe > 0 else { return nil }
      self.init(unchecked: core, shell, fringe)
    }

    private init(unchecked core: Double, _ shell: Double, _ fringe: Double) {
      self.core = core
      self.shell = shell
      self.fringe = fringe
    }
  }

  /// Existing regions with the same municipalities, and how well they fit.
  public struct Option: Sendable {
    /// The candidates that are this region, divisions first.
    public let candidates: [Candidate]
    /// Its municipalities.
    public let members: MunicipalitySet
    /// Likeness to the core, by inhabitants, 0…1.
    public let likeness: Double
    /// Its self-containment, `nil` without flows.
    public let selfContainment: SelfContainment?
  }

  /// The counting behind it.
  public let agreement: Agreement
  /// The thresholds used.
  public let thresholds: Thresholds
  /// Municipalities at or above the core threshold, the subject included.
  public let core: MunicipalitySet
  /// Municipalities at or above the shell threshold, below core.
  public let shell: MunicipalitySet
  /// Municipalities at or above the fringe threshold, below shell.
  public let fringe: MunicipalitySet
  /// What the options are compared with: the core, or the core and shell when the core holds nobody but the
  /// subject.
  public let target: MunicipalitySet
  /// All existing regions with the whole subject in them, or with part of it if there are none; best first:
  /// likeness to the target, then the lower side of self-containment, then size and name.
  public let options: [Option]
  /// Whether no existing region holds the whole subject.
  public let isSplit: Bool

  /// The best option.
  public var answer: Option? { options.first }

  /// Answers for `subject`, which is not empty. O(candidates · (n + flows of their members)).
  public init(for subject: MunicipalitySet, in graph: RegionGraph, thresholds: Thresholds = .standard) {
    let agreement = Agreement(on: subject, in: graph)
    func band(_ low: Double, _ high: Double) -> MunicipalitySet {
      // A share such as 3/4 is not always what the same quotient of sums gives: compare with a hair's room.
      let room = 1e-9
      return MunicipalitySet(
        graph.municipalities.indices.filter {
          agreement.overall[$0] >= low - room && agreement.overall[$0] < high - room
        }, capacity: graph.count)
    }
    self.agreement = agreement
    self.thresholds = thresholds
    core = band(thresholds.core, .infinity).union(subject)
    shell = band(thresholds.shell, thresholds.core).subtracting(subject)
    fringe = band(thresholds.fringe, thresholds.shell).subtracting(subject)
    target = core == subject ? core.union(shell) : core
    let all = agreement.candidates.joined()
    let whole = all.filter { subject.isSubset(of: $0.members) }
    isSplit = whole.isEmpty && subject.count > 1
    options = Self.options(Array(whole.isEmpty ? Array(all) : whole), target: target, in: graph)
  }

  private static func options(
    _ candidates: [Candidate], target: MunicipalitySet, in graph: RegionGraph
  ) -> [Option] {
    var groups: [MunicipalitySet: [Candidate]] = [:]
    var seen = Set<[String]>()
    for candidate in candidates where candidate.members.count > 1 {
      let key = [candidate.source.rawValue, candidate.id, candidate.region ?? ""]
      if seen.insert(key).inserted { groups[candidate.members, default: []].append(candidate) }
    }
    // The candidates of several municipalities come one municipality after another: put divisions first again.
    groups = groups.mapValues { group in
      Candidate.Source.allCases.flatMap { source in group.filter { $0.source == source } }
    }
    let weights = graph.municipalities.map(\.inhabitants)
    let flows = graph.flows.first
    let options = groups.map { members, candidates in
      Option(
        candidates: candidates, members: members, likeness: members.jaccard(with: target, weights: weights),
        selfContainment: flows.map { SelfContainment(of: members, in: $0) })
    }
    return options.sorted { one, other in
      let (a, b) = (one.selfContainment?.lowest ?? 0, other.selfContainment?.lowest ?? 0)
      if one.likeness != other.likeness { return one.likeness > other.likeness }
      if a != b { return a > b }
      if one.members.count != other.members.count { return one.members.count < other.members.count }
      let (first, second) = (one.candidates[0], other.candidates[0])
      return (first.name, first.id, first.region ?? "") < (second.name, second.id, second.region ?? "")
    }
  }
}
