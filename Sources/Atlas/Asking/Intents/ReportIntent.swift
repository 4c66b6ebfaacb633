import RegionModel
extension Intent {
  /// Maak een rapport over …
  static let report = Intent(
    id: "rapport", example: "Maak een rapport over Oss",
    patterns: [
      .init(
        ["rapport*", "rapportage", "verslag", "notitie", "factsheet"], needs: [.municipality],
        extra: [.municipality])
    ], also: ["maak", "schrijf", "regio", "logisch*"]
  ) { asked, graph throws(AtlasError) in
    let names = graph.names(try asked.municipalities(in: graph))
    return Understood(
      meaning: "een rapport over \(names.inWords)", command: [RapportQuestion.id] + names,
      question: RapportQuestion(words: names))
  }
}
