public import RegionModel
import RegionRendering

/// `regio rapport NAAM…`: what is known of a municipality, several, a province or a region as one page to take into a
/// meeting.
///
/// It calculates nothing of its own: it puts the answers of other questions one behind the other, and says how
/// they were found.
public struct RapportQuestion: Question {
  /// See ``Question/id``.
  public static let id = "rapport"
  /// See ``Question/summary``.
  public static let summary =
    "Een rapport als webpagina, ook voor op papier: antwoord, kaart, tabellen, methode en bronnen."
  /// See ``Question/example``.
  public static let example = "regio rapport Oss"
  /// Up to how many municipalities each has a chapter of its own.
  static let mostChapters = 2

  private let words: [String]
  private let options: LogicalRegionQuestion.Options

  /// Asks about the municipalities, provinces or region that `words` mean, with `options` for the logical region.
  public init(words: [String], options: LogicalRegionQuestion.Options = .init()) {
    self.words = words
    self.options = options
  }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let subject = try RapportSubject(words, in: graph)
    let names = graph.names(subject.members)
    var chapters = Chapters()
    switch subject {
    case .municipalities:
      chapters.add(
        try LogicalRegionQuestion(.words(words), options: options).answer(from: graph),
        picturesAfter: "regio")
    case .region(let region):
      var test = try RegionTestQuestion(.named([region.typed])).answer(from: graph)
      if case .region(let division, _) = region.kind, graph.hasBoundaries {
        test = Artefact(
          report: test.report, pictures: try MapQuestion(name: division).answer(from: graph).pictures)
      }
      chapters.add(test, without: ["gemeenten"])
      chapters.add(
        try LogicalRegionQuestion(.words(codes(subject.members, graph)), options: options).answer(
          from: graph),
        title: "Wat is logisch voor deze gemeenten samen?",
        without: ["zekerheid", "onderling"], picturesAfter: "antwoord")
    }
    if subject.members.count <= Self.mostChapters {
      for (name, number) in zip(names, subject.members) {
        let code = graph.municipalities[number].code.rawValue
        try addMunicipality(name, code, to: &chapters, graph)
      }
    } else {
      chapters.add(SubjectTable(subject: subject.members, graph: graph).section)
    }
    chapters.add(MethodNotes(options: options, words: words, subject: subject, graph: graph).section)
    return Artefact(
      report: Report(
        id: Self.id, title: "Rapport over \(subject.name)", sections: chapters.sections,
        sources: chapters.sources, mainTable: chapters.tables.first, dataYear: graph.dataYearText),
      pictures: chapters.pictures)
  }

  private func codes(_ members: MunicipalitySet, _ graph: RegionGraph) -> [String] {
    members.map { graph.municipalities[$0].code.rawValue }
  }

  private func addMunicipality(
    _ name: String, _ code: String, to chapters: inout Chapters, _ graph: RegionGraph
  ) throws(AtlasError) {
    chapters.add(
      try MunicipalityQuestion(name: code).answer(from: graph), title: "Gemeente \(name)",
      without: ["relaties", "waterschappen", "netwerken", "regelingen", "programmas", "buren"],
      withoutColumns: ["partners"])
    var congruence = try CongruenceQuestion(name: code).answer(from: graph)
    // The map of the whole country says little in a report about one municipality.
    congruence = Artefact(report: congruence.report)
    chapters.add(congruence, title: "Vaste partners van \(name)", without: ["partners", "kringen", "keuze"])
    chapters.add(
      try LoadQuestion(name: code).answer(from: graph), title: "Bestuurlijke drukte in \(name)",
      without: ["volledigheid"], withoutTables: ["rechtsvormen", "opgaven"])
  }
}
