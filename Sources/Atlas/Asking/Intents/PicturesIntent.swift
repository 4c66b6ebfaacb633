import RegionModel
extension Intent {
  /// Een kaart van …
  static let map = Intent(
    id: "kaart", example: "Maak een kaart van de arbeidsmarktregio's",
    patterns: [
      .init(["kaart", "kaartje", "landkaart", "plattegrond"], needs: [.division]),
      .init(["kaart", "kaartje", "landkaart"], needs: [.division, .division]),
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
    let ids = asked.divisions.map { graph.divisions[$0].id }
    if ids.count == 2, ids[0] != ids[1] {
      return Understood(
        meaning: "de kaart van \(ids[0]) en \(ids[1]) over elkaar", command: [MapQuestion.id] + ids,
        question: MapQuestion(words: ids))
    }
    let division = try asked.division(in: graph)
    return Understood(
      meaning: "de kaart van de indeling \(division.title)", command: [MapQuestion.id, division.id],
      question: MapQuestion(name: division.id))
  }

  /// Een kaart van de regelingen rond …
  static let arrangementMap = Intent(
    id: "kaart-regelingen", example: "Maak een kaart van de regelingen rond Oss",
    patterns: [
      .init(
        ["kaart", "kaartje", "landkaart"], ["regelingen", "samenwerkingen", "samenwerkingsverbanden"],
        needs: [.municipality])
    ],
    also: ["maak", "teken", "gemeenschappelijk*", "overlap*", "elkaar", "omgeving", "wgr"]
  ) { asked, graph throws(AtlasError) in
    // Of a task only: that is asked with --beleid, and passing it over would change the answer.
    if let place = asked.places(of: ["over"]).first, place + 1 < asked.words.count,
      !asked.words[place + 1].isOne(of: ["elkaar"])
    {
      throw Understanding.notUnderstood(asked)
    }
    let name = graph.municipalities[try asked.municipality(in: graph)].name
    return Understood(
      meaning: "de kaart van de gemeenschappelijke regelingen rond \(name)",
      command: [MapQuestion.id, MapWord.arrangements.rawValue, "--gemeente", name],
      question: MapQuestion(arrangementsAround: name))
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
