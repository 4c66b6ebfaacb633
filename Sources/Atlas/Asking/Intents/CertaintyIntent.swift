import RegionModel
extension Intent {
  /// Hoe zeker is de regio van …?
  static let certainty = Intent(
    id: "zekerheid", example: "Hoe zeker is de logische regio van Oss?",
    patterns: [
      .init(
        ["zeker*", "betrouwbaar*", "onzeker*"], needs: [.municipality], extra: [.municipality])
    ],
    also: ["logisch*", "regio", "antwoord", "uitkomst", "gebied"]
  ) { asked, graph throws(AtlasError) in
    let names = graph.names(try asked.municipalities(in: graph))
    return Understood(
      meaning: "hoe zeker de logische regio voor \(names.inWords) is; dat staat in het antwoord",
      command: [LogicalRegionQuestion.id] + names, question: LogicalRegionQuestion(words: names))
  }
}
