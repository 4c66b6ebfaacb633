import RegionModel

extension Intent {
  /// Hoe congruent werkt … samen?
  static let congruence = Intent(
    id: "congruentie", example: "Hoe congruent werkt Oss samen?",
    patterns: [
      .init(["congruent*"], needs: [.municipality]), .init(["congruent*"]),
      .init(["vaste", "dezelfde", "zelfde"], ["partner*"], needs: [.municipality]),
    ],
    also: [
      "samen", "werk*", "partner*", "landelijk*", "gemeentelijk*", "territorial*", "vaak", "hoog", "land",
      "is",
    ]
  ) { asked, graph throws(AtlasError) in
    guard !asked.names(.municipality).isEmpty else {
      return Understood(
        meaning: "hoe congruent gemeenten in het hele land samenwerken", command: [CongruenceQuestion.id],
        question: CongruenceQuestion())
    }
    let name = graph.municipalities[try asked.municipality(in: graph)].name
    return Understood(
      meaning: "hoe vaak \(name) met dezelfde partners werkt", command: [CongruenceQuestion.id, name],
      question: CongruenceQuestion(name: name))
  }
}
