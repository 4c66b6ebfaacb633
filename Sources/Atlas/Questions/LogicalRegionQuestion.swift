public import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio logisch NAAM…`: what a logical region is for one municipality, several, or a province, with a map and a
/// diagram; `regio logisch --landelijk`: for all municipalities.
public struct LogicalRegionQuestion: Question {
  /// See ``Question/id``.
  public static let id = "logisch"
  /// See ``Question/summary``.
  public static let summary =
    "Wat is een logische regio? Kern, schil en rand, de best passende regio, en hoe zeker dat is."
  /// See ``Question/example``.
  public static let example = "regio logisch 's-Hertogenbosch"

  /// Who is asked about.
  public enum Subject: Sendable {
    /// The municipalities or provinces that some words mean together: `["Den", "Haag", "Delft"]` are two.
    case words([String])
    /// All municipalities of a province.
    case province(String)
    /// Every municipality by itself.
    case nationwide
  }

  /// How it is answered.
  public struct Options: Sendable {
    /// The task whose evidence counts more, as typed; `nil` when all counts the same.
    public var task: String?
    /// How many times the evidence of the task counts.
    public var factor: Int
    /// Name of the division whose regions figures are ranked among; `nil` for the usual one.
    public var reference: String?
    /// Whether the derivation is printed.
    public var explains: Bool
    /// How many times the evidence is drawn again.
    public var draws: Int
    /// Seed of the draws.
    public var seed: UInt64
    /// From which agreement on a municipality belongs to core, shell and fringe.
    public var thresholds: LogicalRegion.Thresholds

    /// Makes options; without any the standard ones.
    public init(
      task: String? = nil, factor: Int = EvidenceWeights.standardFactor, reference: String? = nil,
      explains: Bool = false, draws: Int = AnswerCertainty.standardRuns, seed: UInt64 = 1,
      thresholds: LogicalRegion.Thresholds = .standard
    ) {
      self.task = task
      self.factor = factor
      self.reference = reference
      self.explains = explains
      self.draws = draws
      self.seed = seed
      self.thresholds = thresholds
    }
  }

  private let subject: Subject
  private let options: Options

  /// Asks about `subject`.
  public init(_ subject: Subject, options: Options = Options()) {
    self.subject = subject
    self.options = options
  }

  /// Asks for the municipalities that `words` mean together, at least one: `["Den", "Haag", "Delft"]` are two.
  public init(words: [String], thresholds: LogicalRegion.Thresholds = .standard) {
    self.init(.words(words), options: Options(thresholds: thresholds))
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let weights = try options.weights()
    let asked: LogicalSubject
    switch subject {
    case .words(let words): asked = try LogicalSubject(words: words, in: graph)
    case .province(let name): asked = LogicalSubject(province: try graph.findProvince(name), in: graph)
    case .nationwide:
      return NationalReport(
        national: graph.nationalRegions(
          methods: graph.methodRegions(), weights: weights, options: options), graph: graph,
        weights: weights
      ).artefact
    }
    let report = try LogicalRegionReport(asked, options: options, in: graph, methods: graph.methodRegions())
    let stem =
      "logische-regio-" + asked.fileWords.fileStem(limit: 60)
      + (weights.field.map { "-\($0.rawValue)" } ?? "")
    let diagram = Artefact.Picture(
      fileName: stem + "-diagram.svg", diagram: report.diagram(), of: graph,
      sources: graph.sources("participants", "programmes"))
    guard graph.hasBoundaries else { return Artefact(report: report.report, pictures: [diagram]) }
    return Artefact(
      report: report.report,
      pictures: [.init(kind: "kaart", fileName: stem + ".svg", map: report.map), diagram])
  }
}

extension LogicalRegionQuestion.Options {
  /// The division whose regions figures are ranked among: the one named, else the arbeidsmarktregio's, else the first
  /// of the whole country; `nil` when there is none.
  func reference(in graph: RegionGraph) throws(AtlasError) -> Division? {
    if let reference { return try graph.findDivision(reference) }
    return graph.division("arbeidsmarktregio") ?? graph.divisions.first { $0.coverage == .national }
      ?? graph.divisions.first
  }

  /// The weights that the options ask for.
  func weights() throws(AtlasError) -> EvidenceWeights {
    guard (1...10_000).contains(draws) else {
      throw .request([
        Diagnostic(
          "trekkingen", "\(draws) trekkingen kan niet.", hint: "Geef een heel getal van 1 tot en met 10000.")
      ])
    }
    guard (1...100).contains(factor) else {
      throw .request([
        Diagnostic(
          "gewicht", "Het gewicht \(factor) past niet bij --gewicht.",
          hint: "Geef een heel getal van 1 tot en met 100.")
      ])
    }
    guard let task else { return .equal }
    let known = PolicyField.allCases.filter { $0 != .statistiek }
    guard let field = known.first(where: { $0.rawValue == task.foldedName }) else {
      throw .request([
        Diagnostic(
          "opgave-onbekend", "\"\(task.oneLine)\" is geen opgave.",
          hint: "Kies uit: \(known.map(\.rawValue).joined(separator: ", ")).")
      ])
    }
    return EvidenceWeights(field: field, factor: factor)
  }
}
