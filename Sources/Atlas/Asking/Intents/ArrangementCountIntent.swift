import RegionModel

extension Intent {
  /// Hoeveel regelingen heeft …?
  static let arrangementCount = Intent(
    id: "drukte", example: "Aan hoeveel regelingen doet Oss mee?",
    patterns: [
      .init(
        ["regeling*", "wgr", "samenwerkingsverband*", "samenwerkingen", "verbonden", "gemeenschappelijke"],
        needs: [.municipality]),
      .init(["drukte"], needs: [.municipality]), .init(["drukte"]),
    ],
    also: [
      "neemt", "deel", "mee", "partijen", "gemeenschappelijk*", "lid", "regeling*", "aantal", "bestuurlijk*",
      "land",
      "landelijk*", "groot",
    ]
  ) { asked, graph throws(AtlasError) in
    guard !asked.names(.municipality).isEmpty else {
      return Understood(
        meaning: "de bestuurlijke drukte in het hele land", command: [LoadQuestion.id],
        question: LoadQuestion())
    }
    let name = graph.municipalities[try asked.municipality(in: graph)].name
    return Understood(
      meaning: "aan hoeveel regelingen en programma's \(name) meedoet", command: [LoadQuestion.id, name],
      question: LoadQuestion(name: name))
  }
}
