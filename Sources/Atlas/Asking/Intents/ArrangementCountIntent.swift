import RegionModel
import RegionRendering

extension Intent {
  /// Hoeveel regelingen heeft …?
  static let arrangementCount = Intent(
    id: "drukte", example: "Aan hoeveel regelingen doet Oss mee?",
    patterns: [
      .init(
        ["regeling*", "wgr", "samenwerkingsverband*", "samenwerkingen", "verbonden", "gemeenschappelijke"],
        needs: [.municipality]),
      .init(["drukte"], needs: [.municipality]), .init(["drukte"]),
      .init(["druk"], ["bestuurlijk*"], needs: [.municipality]), .init(["druk"], ["bestuurlijk*"]),
      .init(["hoeveel", "aantal"], ["regeling*", "wgr", "gemeenschappelijke"]),
    ],
    also: [
      "neemt", "deel", "mee", "partijen", "gemeenschappelijk*", "lid", "regeling*", "aantal", "bestuurlijk*",
      "land",
      "landelijk*", "groot",
    ]
  ) { asked, graph throws(AtlasError) in
    guard !asked.names(.municipality).isEmpty else {
      let known = graph.arrangements.count
      let used = graph.arrangements.count { !$0.members.isEmpty }
      return Understood(
        meaning: "de bestuurlijke drukte in het hele land", command: [LoadQuestion.id],
        question: LoadQuestion(),
        lead: known == 0
          ? []
          : [
            "In deze gegevens \(known == 1 ? "staat" : "staan") \(DutchNumber.counted(known, "gemeenschappelijke regeling", "gemeenschappelijke regelingen")); van \(DutchNumber.count(used)) daarvan zijn deelnemende gemeenten bekend."
          ])
    }
    let name = graph.municipalities[try asked.municipality(in: graph)].name
    return Understood(
      meaning: "aan hoeveel regelingen en programma's \(name) meedoet", command: [LoadQuestion.id, name],
      question: LoadQuestion(name: name))
  }
}
