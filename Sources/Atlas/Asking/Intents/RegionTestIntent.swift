import RegionModel

extension Intent {
  private static let words = [
    "logisch*", "toets*", "scorekaart", "evaluatie", "evalueer", "beoordeel*", "zelfvoorzienend",
    "functioneert", "score*",
    "presteert", "congruent*",
  ]

  /// Is een regio of regeling logisch?
  static let regionTest = Intent(
    id: "toets", example: "Is de regeling Regio FoodValley logisch?",
    patterns: [
      .init(words, needs: [.region]), .init(words, needs: [.arrangement]), .init(words, needs: [.programme]),
      .init(["vergelijk", "rangorde", "ranglijst", "toets*", "evaluatie"], ["alle", "wgr"], ["regelingen"]),
    ],
    also: [
      "regeling*", "gemeenschappelijke", "regio", "goed", "wgr", "alle", "rangorde", "ranglijst", "eigenlijk",
      "maak", "is",
    ]
  ) { asked, graph throws(AtlasError) in
    guard !asked.names.isEmpty else {
      return Understood(
        meaning: "alle gemeenschappelijke regelingen naast elkaar",
        command: [RegionTestQuestion.id, "--alle-regelingen"],
        question: RegionTestQuestion(
          arrangements: ArrangementFilter(sort: nil, legalForm: nil, fewest: nil, most: nil, field: nil)))
    }
    let region = try asked.regionOrArrangement(in: graph)
    return Understood(
      meaning: "de scorekaart van \(region.name)", command: [RegionTestQuestion.id, region.typed],
      question: RegionTestQuestion(.named([region.typed])))
  }
}
