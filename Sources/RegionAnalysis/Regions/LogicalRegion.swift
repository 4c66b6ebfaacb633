public import RegionModel

/// The answer to "wat is een logische regio?" for one municipality or several: who belongs to the core, the
/// shell and the fringe, and which region comes closest to the core.
///
/// The evidence is existing divisions, arrangements and programmes, and the regions that cluster methods find in
/// the flows; self-containment decides between regions that fit the core as well.
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

  /// Candidates with the same municipalities, and how well they fit.
  public struct Option: Sendable {
    /// The candidates that are this region, divisions first, methods last.
    public let candidates: [Candidate]
    /// Its municipalities.
    public let members: MunicipalitySet
    /// Likeness to the core, by inhabitants, 0…1.
    public let likeness: Double
    /// Its self-containment, `nil` without flows.
    public let selfContainment: SelfContainment?

    /// Whether it exists outside this program: it is not only found by methods.
    public var isExisting: Bool { candidates.contains(where: \.isExisting) }

    /// The first of its candidates that is a region of a division.
    public var division: Candidate? { candidates.first { $0.source == .division } }
  }

  /// The counting behind it.
  public let agreement: Agreement
  /// The thresholds used.
  public let thresholds: Thresholds
  /// Core, shell and fringe.
  public let rings: Rings
  /// All candidates with the whole subject in them, or with part of it if there are none; best first: likeness
  /// to the target, then the lower side of self-containment, then size and name.
  public let options: [Option]
  /// Whether no candidate holds the whole subject.
  public let isSplit: Bool
  /// The regions to choose from, to choose again.
  let choices: RegionOptions
  /// Where each of ``options`` stands in the order of ties of ``choices``.
  let positions: [Int]

  /// Municipalities at or above the core threshold, the subject included.
  public var core: MunicipalitySet { rings.core }
  /// Municipalities at or above the shell threshold, below core.
  public var shell: MunicipalitySet { rings.shell }
  /// Municipalities at or above the fringe threshold, below shell.
  public var fringe: MunicipalitySet { rings.fringe }
  /// What the options are compared with: the core, or the core and shell when the core holds nobody but the
  /// subject.
  public var target: MunicipalitySet { rings.target }

  /// The best option.
  public var answer: Option? { options.first }

  /// The best option that is a region of a division.
  public var bestDivision: Option? { options.first { $0.division != nil } }

  /// Answers for `subject`, which is not empty. O(candidates · (n + flows of their members)).
  public init(
    for subject: MunicipalitySet, in graph: RegionGraph, methods: MethodRegions = .none,
    weights: EvidenceWeights = .equal, thresholds: Thresholds = .standard
  ) {
    let agreement = Agreement(on: subject, in: graph, methods: methods, weights: weights)
    self.agreement = agreement
    self.thresholds = thresholds
    rings = Rings(shares: agreement.overall, subject: subject, thresholds: thresholds)
    let all = Array(agreement.candidates.joined())
    let whole = all.filter { subject.isSubset(of: $0.members) }
    isSplit = whole.isEmpty && subject.count > 1
    choices = RegionOptions(whole.isEmpty ? all : whole, in: graph)
    let ranked = choices.ranked(for: rings.target)
    options = ranked.map(\.option)
    positions = ranked.map(\.position)
  }
}
