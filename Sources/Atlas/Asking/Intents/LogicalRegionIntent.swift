import RegionModel
extension Intent {
  /// Wat is een logische regio voor …?
  static let logicalRegion = Intent(
    id: "logische-regio", example: "Wat is een logische regio voor Oss?",
    patterns: [
      .init(
        ["logisch*", "passend*", "natuurlijk*", "past", "passen"], needs: [.municipality],
        extra: [.municipality]),
      .init(
        ["logisch*", "passend*", "natuurlijk*"], ["regio*"], needs: [.municipality], extra: [.municipality]),
      .init(
        ["inwoners", "zetels", "raadszetels", "groot", "gemeenten"], ["regio"], needs: [.municipality]),
      .init(["kern", "schil", "rand"], needs: [.municipality], extra: [.municipality]),
    ],
    also: [
      "regio", "regios", "gebied", "best", "beste", "welk*", "samen", "indeling", "waarom", "wgr", "meest",
    ]
  ) { asked, graph throws(AtlasError) in
    let names = graph.names(try asked.municipalities(in: graph))
    return Understood(
      meaning: "de logische regio voor \(names.inWords)", command: [LogicalRegionQuestion.id] + names,
      question: LogicalRegionQuestion(words: names))
  }
}
