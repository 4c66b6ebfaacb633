import RegionModel
extension Intent {
  /// Een kaart van …
  static let map = Intent(
    id: "kaart", example: "Maak een kaart van de arbeidsmarktregio's",
    patterns: [
      .init(["kaart", "kaartje", "landkaart", "plattegrond"], needs: [.division]),
      .init(["kaart", "kaartje", "landkaart"], needs: [.municipality], extra: [.municipality]),
    ],
    also: ["maak", "teken", "regio", "regios", "logisch*", "indeling", "omgeving"]
  ) { asked, graph throws(AtlasError) in
    guard !asked.divisions.isEmpty else {
      let names = graph.names(try asked.municipalities(in: graph))
      return Understood(
        meaning: "de kaart van de logische regio voor \(names.inWords)",
        command: [LogicalRegionQuestion.id] + names, question: LogicalRegionQuestion(words: names))
    }
    let division = try asked.division(in: graph)
    return Understood(
      meaning: "de kaart van de indeling \(division.title)", command: [MapQuestion.id, division.id],
      question: MapQuestion(name: division.id))
  }

  /// Een diagram van …
  static let diagram = Intent(
    id: "diagram", example: "Teken een diagram van Oss",
    patterns: [
      .init(["diagram", "schema", "tekening", "organogram"], needs: [.municipality]),
      .init(["diagram", "schema", "tekening", "organogram"], needs: [.arrangement]),
    ], also: ["maak", "teken", "bestuurlijke", "omgeving", "verbanden"]
  ) { asked, graph throws(AtlasError) in
    if asked.names(.municipality).isEmpty {
      let arrangement = try asked.arrangement(in: graph)
      return Understood(
        meaning: "het diagram van \(arrangement.label)", command: [DiagramQuestion.id, arrangement.id],
        question: DiagramQuestion(name: arrangement.id))
    }
    let name = graph.municipalities[try asked.municipality(in: graph)].name
    return Understood(
      meaning: "het diagram van de bestuurlijke omgeving van \(name)", command: [DiagramQuestion.id, name],
      question: DiagramQuestion(name: name))
  }
}
