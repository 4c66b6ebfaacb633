import RegionAnalysis
public import RegionModel
import RegionRendering

/// `regio rapport NAAM…`: what is known of one municipality or several as one page to take into a meeting.
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
  static let mostChapters = 3

  private let words: [String]

  /// Asks about the municipalities that `words` mean together, at least one.
  public init(words: [String]) { self.words = words }

  /// See ``Question/answer(from:)``.
  public func answer(from graph: RegionGraph) throws(AtlasError) -> Artefact {
    let subject = try graph.findMunicipalities(words, example: Self.example)
    let names = graph.names(subject)
    var chapters = Chapters()
    chapters.add(
      try LogicalRegionQuestion(words: names).answer(from: graph), picturesAfter: "regio")
    if subject.count <= Self.mostChapters {
      for name in names {
        chapters.add(
          try MunicipalityQuestion(name: name).answer(from: graph), title: "Gemeente \(name)",
          without: ["relaties", "waterschappen", "netwerken", "buren"])
      }
    } else {
      chapters.add(SubjectTable(subject: subject, graph: graph).section)
    }
    chapters.add(MethodNotes(subject: subject, graph: graph).section)
    return Artefact(
      report: Report(
        id: Self.id, title: "Rapport over \(graph.shortNames(subject, limit: 5))",
        sections: chapters.sections,
        sources: chapters.sources, mainTable: "logisch-gemeenten", dataYear: graph.dataYearText),
      pictures: chapters.pictures)
  }
}
