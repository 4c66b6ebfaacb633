import RegionModel
extension Intent {
  /// Wie doet mee aan een regeling?
  static let arrangement = Intent(
    id: "regeling", example: "Welke rechtsvorm heeft de regeling Regio FoodValley?",
    patterns: [
      .init(needs: [.arrangement], isStrict: true),
      .init(
        ["regeling", "rechtsvorm", "deelnemers", "mee", "meedoen", "deelneemt", "wanneer"],
        needs: [.arrangement]),
    ],
    also: [
      "regeling", "gemeenschappelijke", "soort", "rechtsvorm", "mee", "deel", "deelnemers", "opgericht",
      "wanneer",
    ]
  ) { asked, graph throws(AtlasError) in
    let arrangement = try asked.arrangement(in: graph)
    return Understood(
      meaning: "de gemeenschappelijke regeling \(arrangement.label)",
      command: [ArrangementQuestion.id, arrangement.id], question: ArrangementQuestion(name: arrangement.id))
  }
}
