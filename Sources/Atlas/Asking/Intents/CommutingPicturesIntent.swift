import RegionModel

extension Intent {
  private static let maps = ["kaart", "kaartje", "landkaart"]

  /// Een kaart van pendel …
  static let commutingMap = Intent(
    id: "kaart-pendel", example: "Maak een kaart van de pendel rond Oss",
    patterns: [
      .init(maps, ["pendel", "pendelstromen", "woonwerkverkeer", "forensen"]),
      .init(maps, ["pendel", "pendelstromen", "woonwerkverkeer", "forensen"], needs: [.municipality]),
    ],
    also: ["maak", "teken", "stromen", "land", "heel", "werk", "verkeer"]
  ) { asked, graph throws(AtlasError) in
    guard !asked.names(.municipality).isEmpty else {
      return Understood(
        meaning: "de kaart van de grootste pendelstroom uit elke gemeente",
        command: [MapQuestion.id, MapWord.commuting.rawValue], question: MapQuestion(flowsAround: nil))
    }
    let name = graph.municipalities[try asked.municipality(in: graph)].name
    return Understood(
      meaning: "de kaart van de pendel uit en naar \(name)",
      command: [MapQuestion.id, MapWord.commuting.rawValue, "--gemeente", name],
      question: MapQuestion(flowsAround: name))
  }

  /// Waar wonen de mensen die in de grote steden werken?
  static let commutingRings = Intent(
    id: "pendelringen", example: "Waar wonen de mensen die in de grote steden werken?",
    patterns: [
      .init(["pendelring", "pendelringen"]),
      .init(["pendelring", "pendelringen"], needs: [.division]),
      .init(
        ["wonen", "woont", "vandaan"], ["werken", "werkt"],
        ["steden", "werkgemeenten", "banensteden"]),
    ],
    also: ["kaart", "kaartje", "maak", "teken", "mensen", "komen", "grote", "grootste", "waarvandaan"]
  ) { asked, graph throws(AtlasError) in
    guard asked.has(["pendelring", "pendelringen"]) || asked.asksForHomes else {
      throw Understanding.notUnderstood(asked)
    }
    guard let number = asked.divisions.first else {
      return Understood(
        meaning: "waar de mensen wonen die werken in de gemeenten met de meeste banen",
        command: [MapQuestion.id, MapWord.rings.rawValue], question: MapQuestion(ringsOf: nil))
    }
    let division = graph.divisions[number]
    return Understood(
      meaning:
        "waar de mensen wonen die werken in de gemeenten met de meeste banen, gezien vanuit \(division.title)",
      command: [MapQuestion.id, MapWord.rings.rawValue, "--indeling", division.id],
      question: MapQuestion(ringsOf: division.id))
  }
}

extension AskedQuestion {
  /// Whether the homes of those who work in cities are asked for, not the work of those who live there: where they
  /// live comes first, then who they are.
  fileprivate var asksForHomes: Bool {
    guard places(of: ["waar", "waarvandaan"]).first == 0,
      let home = places(of: ["wonen", "woont", "vandaan", "komen"]).first,
      let who = places(of: ["die", "wie"]).first(where: { $0 > home }),
      let work = places(of: ["werken", "werkt"]).first,
      let city = places(of: ["steden", "werkgemeenten", "banensteden"]).first
    else { return false }
    return who < work && who < city && places(of: ["wonen", "woont"]).allSatisfy { $0 < who }
  }
}
