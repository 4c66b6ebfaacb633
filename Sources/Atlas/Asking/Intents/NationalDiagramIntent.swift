import RegionModel

extension Intent {
  private static let drawings = ["diagram", "schema", "tekening"]

  /// Een diagram van het hele land.
  static let commutingDiagram = Intent(
    id: "diagram-pendel", example: "Teken het netwerk van pendel tussen COROP-gebieden",
    patterns: [
      .init(drawings + ["netwerk"], ["pendel", "pendelstromen", "woonwerkverkeer"]),
      .init(
        drawings + ["netwerk", "kaart"], ["pendel", "pendelstromen", "woonwerkverkeer"], needs: [.division]),
    ],
    also: ["maak", "teken", "regios", "stromen"]
  ) { asked, graph throws(AtlasError) in
    let division = try asked.divisions.isEmpty ? nil : asked.division(in: graph)
    let word = NationalDiagram.Word.commuting.rawValue
    return Understood(
      meaning: "het diagram van de pendel tussen \(division.map { $0.title } ?? "COROP-gebieden")",
      command: [DiagramQuestion.id, word] + (division.map { ["--indeling", $0.id] } ?? []),
      question: DiagramQuestion(.commuting(regions: division?.id ?? "corop", share: nil)))
  }

  /// Welke indelingen lijken op elkaar?
  static let congruenceDiagram = Intent(
    id: "diagram-congruentie", example: "Welke indelingen lijken op elkaar?",
    patterns: [
      .init(drawings + ["boom"], ["congruent*"]),
      .init(["indelingen"], ["lijken"], ["elkaar"]),
    ],
    also: ["maak", "teken", "indelingen", "landelijk*"]
  ) { _, _ throws(AtlasError) in
    Understood(
      meaning: "het diagram van indelingen die op elkaar lijken",
      command: [DiagramQuestion.id, NationalDiagram.Word.congruence.rawValue],
      question: DiagramQuestion(.congruence(.standard)))
  }

  /// Een boom van intramax.
  static let methodDiagram = Intent(
    id: "diagram-methode", example: "Teken de boom van intramax",
    patterns: [
      .init(drawings, ["clusters", "cluster", "clustermethode*"]),
      .init(drawings, ["clusters", "cluster", "clustermethode*"], needs: [.method]),
      .init(drawings + ["boom", "boomdiagram", "dendrogram"], needs: [.method]),
    ],
    also: ["maak", "teken", "methode", "volgens", "land"]
  ) { asked, _ throws(AtlasError) in
    let isTree = asked.has(["boom", "boomdiagram", "dendrogram"])
    var method: String?
    for case .method(let id) in asked.readings(.method) { method = id }
    // Leiden is a municipality as well.
    let isMunicipality = !asked.names(.municipality).isEmpty
    if isMunicipality, !asked.has(["methode", "clustermethode", "volgens"]) {
      throw Understanding.notUnderstood(asked)
    }
    switch method {
    case "intramax":
      return Understood(
        meaning: "het diagram van regio's die volgens intramax stap voor stap samengaan",
        command: [DiagramQuestion.id, NationalDiagram.Word.intramax.rawValue],
        question: DiagramQuestion(.intramax(regions: nil)))
    case let id where !isTree:
      return Understood(
        meaning: "het diagram van de regio's volgens de methode \(id ?? "lma")",
        command: [DiagramQuestion.id, NationalDiagram.Word.clusters.rawValue]
          + (id.map { ["--methode", $0] } ?? []),
        question: DiagramQuestion(.clusters(method: id ?? "lma")))
    default: throw Understanding.notUnderstood(asked)
    }
  }
}
