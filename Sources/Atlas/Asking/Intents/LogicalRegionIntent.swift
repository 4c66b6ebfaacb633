import RegionModel

extension Intent {
  private static let words = ["logisch*", "passend*", "natuurlijk*", "past", "passen"]

  /// Wat is een logische regio voor …?
  static let logicalRegion = Intent(
    id: "logische-regio", example: "Wat is een logische regio voor Oss?",
    patterns: [
      .init(words, needs: [.municipality], extra: [.municipality, .province]),
      .init(words, needs: [.province], extra: [.municipality, .province]),
      .init(words, ["regio*", "gebied*"], needs: [.municipality], extra: [.municipality]),
      .init(["inwoners", "zetels", "raadszetels", "groot", "gemeenten"], ["regio"], needs: [.municipality]),
      .init(["kern", "schil", "rand"], needs: [.municipality], extra: [.municipality]),
      .init(["hoort", "horen"], ["regio"], ["welke"], needs: [.municipality]),
    ],
    also: [
      "regio", "regios", "gebied", "best", "beste", "welk*", "samen", "indeling", "waarom", "wgr", "meest",
      "opgave*",
      "provincie", "goed", "hoort",
    ] + fields.flatMap(\.stems)
  ) { asked, graph throws(AtlasError) in
    var words: [String] = []
    for name in asked.names {
      if name.readings.contains(where: { $0.kind == .municipality }) {
        words.append(graph.municipalities[try graph.findMunicipality(name.text)].name)
      } else if case .province(let number) = name.readings.first(where: { $0.kind == .province }) {
        words.append("provincie " + graph.provinces[number].name)
      }
    }
    let task = fields.first { asked.has($0.stems) }?.field
    return Understood(
      meaning: "de logische regio voor \(words.inWords)"
        + (task.map { ", waarbij aanwijzingen over \($0.rawValue) zwaarder wegen" } ?? ""),
      command: [LogicalRegionQuestion.id] + words + (task.map { ["--opgave", $0.rawValue] } ?? []),
      question: LogicalRegionQuestion(.words(words), options: .init(task: task?.rawValue)))
  }

  /// Words for the tasks whose evidence can weigh more.
  private static let fields: [(field: PolicyField, stems: [String])] = [
    (.wonen, ["wonen", "woningbouw*", "woningmarkt*", "volkshuisvesting"]),
    (.arbeid, ["arbeid", "arbeidsmarkt*", "economie", "economisch*"]),
    (.zorg, ["zorg", "jeugdzorg", "jeugdhulp", "gezondheid*"]), (.veiligheid, ["veiligheid*"]),
    (.energie, ["energie*", "klimaat", "duurzaam*"]), (.water, ["water", "waterbeheer"]),
    (.onderwijs, ["onderwijs*"]), (.bestuur, ["bestuur"]),
  ]

  /// De logische regio's van het hele land.
  static let nationwide = Intent(
    id: "landelijk", example: "Wat zijn de logische regio's van heel Nederland?",
    patterns: [
      .init(["logisch*"], ["nederland*", "landelijk*", "land", "alle"]), .init(["logisch*"], ["regios"]),
    ],
    also: ["heel", "hele", "regio", "regios", "gemeente", "zeker*", "kern", "kernen"]
  ) { _, _ throws(AtlasError) in
    Understood(
      meaning: "de logische regio van elke gemeente", command: [LogicalRegionQuestion.id, "--landelijk"],
      question: LogicalRegionQuestion(.nationwide))
  }
}
