/// How the answer to "wat is een logische regio?" follows: from the municipality that asks, through the existing
/// regions it lies in, to those who are in most of them, and to the existing region that fits best.
public struct LogicalRegionDiagram: Diagram {
  /// An existing region in which the subject lies.
  public struct Candidate: Sendable, Hashable {
    /// What it is, in Dutch: `indeling`, `regeling`, `programma` or `methode`.
    public var kind: String
    /// Its name.
    public var name: String
    /// Number of municipalities in it.
    public var memberCount: Int
    /// Likeness (Jaccard) of its municipalities to the core, 0…1.
    public var likeness: Double
    /// Whether it is the answer.
    public var isAnswer: Bool

    /// How many bodies and methods have exactly these municipalities, itself included.
    public var bodyCount: Int

    /// Makes a candidate.
    public init(
      kind: String, name: String, memberCount: Int, likeness: Double, bodyCount: Int = 1,
      isAnswer: Bool = false
    ) {
      self.bodyCount = bodyCount
      self.kind = kind
      self.name = name
      self.memberCount = memberCount
      self.likeness = likeness
      self.isAnswer = isAnswer
    }
  }

  /// A municipality and the share of the candidates that it is in.
  public struct Share: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Share of the candidates, 0…1.
    public var share: Double

    /// Makes a share.
    public init(name: String, share: Double) {
      self.name = name
      self.share = share
    }
  }

  /// From which share on a municipality belongs to core, shell and fringe, each 0…1 and falling.
  public struct Thresholds: Sendable, Hashable {
    /// Core (kern).
    public var core: Double
    /// Shell (schil).
    public var shell: Double
    /// Fringe (rand).
    public var fringe: Double

    /// Makes thresholds; three quarters, half and a quarter where nothing else is said.
    public init(core: Double = 0.75, shell: Double = 0.5, fringe: Double = 0.25) {
      self.core = core
      self.shell = shell
      self.fringe = fringe
    }
  }

  /// See ``Diagram/id``.
  public static let id = "logische-regio"
  /// That of A4 across.
  public static let usualRoom = DiagramRoom.a4Landscape
  /// See ``Diagram/kindTitle``.
  public static let kindTitle = "Hoe een logische regio volgt uit de aanwijzingen"

  /// How many candidates are drawn one by one at least; more where the page has room.
  public static let drawnCandidates = 8

  /// See ``Diagram/words``.
  public let words: DiagramWords
  private let picture: LogicalRegionPicture

  /// Makes the diagram.
  /// - Parameters:
  ///   - subjects: Names of the municipalities that the question is about.
  ///   - core: The core without the subjects, with the share of the candidates each is in; shell and fringe alike.
  ///   - candidates: All candidates in any order; the answer and the most alike are drawn, the rest counted.
  ///   - bodies: How many bodies were counted; `nil` for those of the candidates. More when some hold nobody else.
  ///   - evidence: Of several municipalities asked about, how the shares were counted; `nil` for one municipality.
  ///   - finding: What the picture shows, as a title; `nil` for a general one.
  public init(
    subjects: [String], core: [Share], shell: [Share], fringe: [Share], candidates: [Candidate],
    bodies: Int? = nil, thresholds: Thresholds = Thresholds(), evidence: Evidence? = nil,
    finding: String? = nil
  ) {
    let ordered = candidates.sorted {
      ($1.likeness, $0.memberCount, $0.name) < ($0.likeness, $1.memberCount, $1.name)
    }
    let answer = ordered.first(where: \.isAnswer)
    let bodies = bodies ?? candidates.reduce(0) { $0 + $1.bodyCount }
    picture = LogicalRegionPicture(
      subjects: subjects, bands: [core, shell, fringe], candidates: ordered, bodies: bodies,
      answer: answer, thresholds: thresholds, evidence: evidence)
    let who = DutchNumber.list(subjects)
    let title =
      finding ?? answer.map { "De best passende regio voor \(who) is \($0.name)" }
      ?? "Voor \(who) is geen logische regio gevonden"
    let count = DutchNumber.counted(bodies, "aanwijzing", "aanwijzingen")
    let verb = subjects.count == 1 ? "ligt" : "liggen"
    let kinds = bodies > 1 ? ": indelingen, regelingen, programma's en methoden" : ""
    let lead =
      switch evidence {
      case nil: "\(who.capitalisedFirst) \(verb) in \(count)\(kinds)."
      case let one? where one.isSplit:
        "Geen enkele aanwijzing bevat \(who) \(subjects.count == 1 ? "helemaal" : "samen"); \(count) "
          + "\(bodies == 1 ? "bevat" : "bevatten") er een deel van\(kinds)."
      case _?:
        "\(who.capitalisedFirst) \(verb) \(subjects.count == 1 ? "helemaal" : "samen") in \(count)\(kinds)."
      }
    func number(_ shares: [Share], _ none: String) -> String {
      shares.isEmpty ? none : DutchNumber.counted(shares.count, "gemeente", "gemeenten")
    }
    let description =
      lead + " De kern telt naast \(who) \(core.isEmpty ? "" : "nog ")\(number(core, "geen gemeente"));"
      + " de schil telt \(number(shell, "geen gemeente")) en de rand \(number(fringe, "geen"))."
      + (answer.map {
        " \($0.name.capitalisedFirst) komt met \(DutchNumber.counted($0.memberCount, "gemeente", "gemeenten")) het dichtst bij de kern"
          + " (\(DutchNumber.share($0.likeness, decimals: 0)) gelijk)."
      } ?? "")
    let legend: [DiagramSign] = answer == nil ? [] : [.box(.answer, "dikke rand: de regio die het best past")]
    let notes =
      [
        "Percentage bij een regio: hoe gelijk haar gemeenten zijn aan de kern (100 % is precies dezelfde)."
          + " Percentage bij een gemeente: \(evidence?.dutch(subjects) ?? "in welk deel van de aanwijzingen zij meedoet")."
          + (bodies > candidates.count
            ? " Met (+2) hebben nog twee aanwijzingen precies dezelfde gemeenten." : "")
      ]
    words = DiagramWords(title: title, description: description, legend: legend, notes: notes)
  }

  /// See ``Diagram/plan(in:)``.
  public func plan(in room: DiagramRoom) -> DiagramPlan? { picture.plan(in: room) }
}
