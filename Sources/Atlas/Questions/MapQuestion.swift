import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio kaart INDELING`: the map of a division or of the regions that a method finds, or of several.
public struct MapQuestion: Question {
  /// See ``Question/id``.
  public static let id = "kaart"
  /// See ``Question/summary``.
  public static let summary =
    "Een kaart van een indeling, van indelingen over of naast elkaar, van pendel of van regelingen."
  /// See ``Question/example``.
  public static let example = "regio kaart veiligheidsregio"

  /// What the map is of.
  private enum Subject: Sendable {
    case names([String], sideBySide: Bool)
    case flows(municipality: String?, share: Double?)
    case arrangements(municipality: String, field: String?)
    case rings(division: String?, centres: Int?)
    case stray(MapWord, rest: String)
  }

  private let subject: Subject
  private let title: String?

  /// Asks for the map of the division that `name` means; `title`, when it has words, replaces
  /// the finding above it.
  public init(name: String, title: String? = nil) { self.init(words: [name], title: title) }

  /// Asks for the map of what `words` name: one division or cluster method, or two to lay over each other, or with
  /// `sideBySide` up to nine to put beside each other.
  public init(words: [String], sideBySide: Bool = false, title: String? = nil) {
    subject = .names(words, sideBySide: sideBySide)
    self.title = title.flatMap { $0.foldedName.isEmpty ? nil : $0 }
  }

  /// Asks for the map of commuting: the strongest flow of each municipality, or those of at least `share` (0…1) of
  /// the employed residents; with a municipality those from and to it.
  public init(flowsAround municipality: String?, share: Double? = nil, title: String? = nil) {
    subject = .flows(municipality: municipality, share: share)
    self.title = title.flatMap { $0.foldedName.isEmpty ? nil : $0 }
  }

  /// Asks for the map of the joint arrangements around the municipality that `name` means, of all policy fields or of
  /// one.
  public init(arrangementsAround name: String, field: String? = nil, title: String? = nil) {
    subject = .arrangements(municipality: name, field: field)
    self.title = title.flatMap { $0.foldedName.isEmpty ? nil : $0 }
  }

  /// Asks for the map of rings around the municipalities with most jobs by where those who work there live, seen from
  /// the regions of a division; `nil` for the labour market regions and 20 rings.
  public init(ringsOf division: String?, centres: Int? = nil, title: String? = nil) {
    subject = .rings(division: division, centres: centres)
    self.title = title.flatMap { $0.foldedName.isEmpty ? nil : $0 }
  }

  /// Asks for the map of `word` with words behind it that do not belong there: a problem that says what to write.
  public init(_ word: MapWord, stray rest: String) {
    subject = .stray(word, rest: rest)
    title = nil
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    switch subject {
    case .flows(let municipality, let share):
      return try FlowAnswer(graph, municipality: municipality, share: share).artefact(title: title)
    case .arrangements(let municipality, let field):
      return try OverlapAnswer(graph, municipality: municipality, field: field).artefact(title: title)
    case .rings(let division, let centres):
      return try CommutingRingsAnswer(graph, division: division, count: centres).artefact(title: title)
    case .stray(let word, let rest): throw word.problem(rest, in: graph)
    case .names(let words, let sideBySide):
      let names = graph.mapNames(in: words)
      if let name = names.last, !graph.isMapName(name), let (word, rest) = MapWord.stray(in: name, of: words)
      {
        throw word.problem(rest, in: graph)
      }
      if sideBySide { return try beside(names, in: graph) }
      switch names.count {
      case 0, 1: return try one(names.first ?? "", in: graph)
      case 2: return try two(names[0], names[1], in: graph)
      default:
        throw .request([
          Diagnostic(
            "te-veel-indelingen", "\(names.count) indelingen over elkaar zijn op één kaart niet te lezen.",
            hint: "Noem er een of twee, of zet ze naast elkaar met --naast-elkaar.")
        ])
      }
    }
  }

  private func beside(_ names: [String], in graph: RegionGraph) throws(AtlasError) -> Artefact {
    guard (2...MultiplesMap.most).contains(names.count) else {
      throw .request([
        Diagnostic(
          "aantal-kaarten",
          "Met --naast-elkaar horen er twee tot \(MultiplesMap.most) indelingen, geen \(names.count).",
          hint: "Bijvoorbeeld: regio kaart ggd-regio jeugdregio corop lma --naast-elkaar")
      ])
    }
    var parts: [NamedPartition] = []
    for name in names { parts.append(try NamedPartition(name, in: graph)) }
    guard graph.hasBoundaries else { throw .noBoundaries }
    return MultiplesAnswer(parts: parts, graph: graph).artefact(title: title)
  }

  private func one(_ name: String, in graph: RegionGraph) throws(AtlasError) -> Artefact {
    let (division, fileWords) = try graph.mapDivision(name)
    guard graph.hasBoundaries else { throw .noBoundaries }
    let map = DivisionMap(
      graph: graph, division: division, title: title, boundaries: graph.sources(kind: "boundaries").first)
    return Artefact(
      report: Report(
        id: Self.id, title: "Kaart: \(division.title)",
        sections: [
          ReportSection(
            id: "kort",
            blocks: [
              .facts([
                ReportFact(key: "indeling", label: "Indeling", value: .text(division.id)),
                ReportFact(key: "regios", label: "Regio's", value: .count(division.regions.count)),
                ReportFact(key: "stand", label: "Stand", value: .text(division.source.date.dutch)),
              ])
            ])
        ], sources: [division.source] + graph.sources("boundaries"), dataYear: graph.dataYearText),
      pictures: [.init(kind: "kaart", fileName: "kaart-\(fileWords.slug()).svg", map: map)])
  }

  private func two(_ first: String, _ second: String, in graph: RegionGraph) throws(AtlasError) -> Artefact {
    let one = try NamedPartition(first, in: graph)
    let other = try NamedPartition(second, in: graph)
    guard graph.hasBoundaries else { throw .noBoundaries }
    let comparison = ComparisonReport(one: one, other: other, graph: graph)
    let sentences = comparison.sentences(PartitionExceptions(one.partition, other.partition))
    var seen = Set<TableSource>()
    return Artefact(
      report: Report(
        id: Self.id, title: "Kaart: \(one.title) en \(other.title)",
        sections: [
          ReportSection(id: "kort", blocks: [.paragraph(sentences.joined(separator: " "))])
        ],
        sources: ([one.source, other.source] + graph.sources("boundaries")).filter {
          seen.insert($0).inserted
        },
        dataYear: graph.dataYearText), pictures: [comparison.picture(title: title)])
  }
}

extension RegionGraph {
  /// Whether there is anything to draw.
  var hasBoundaries: Bool { !topology.arcs.isEmpty }

  /// The division that `name` means, or the regions of the method that it means, with words for a file name.
  fileprivate func mapDivision(_ name: String) throws(AtlasError) -> (Division, fileWords: String) {
    if let run = try NamedPartition.run(name, in: self) {
      let division = ClusterReport(run: run, graph: self, certainty: nil).division(in: self)
      return (division, run.choice.fileWords)
    }
    let division = try findDivision(name)
    return (division, division.id)
  }
}

extension AtlasError {
  /// There is nothing to draw a map of.
  static var noBoundaries: AtlasError {
    .request([
      Diagnostic(
        "grenzen-ontbreken", "Deze gegevens bevatten geen gemeentegrenzen, dus is er geen kaart te maken.",
        hint: "Zet een tabel van de soort boundaries in dataset.yaml.")
    ])
  }
}
