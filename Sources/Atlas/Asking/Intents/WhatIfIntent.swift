import RegionModel

extension Intent {
  private static let condition = ["als", "stel", "wanneer", "gevolg*", "effect*"]
  private static let leaving = [
    "uit", "weg", "verlaat", "verlaten", "uittreed*", "uittreden", "eruit", "zonder", "vertrek*", "afgaat",
    "eraf",
    "verdwijn*",
  ]
  private static let joining = [
    "bij", "erbij", "toetreed*", "toetreden", "toevoeg*", "toegevoegd", "aansluit*", "aansluiten", "naar",
    "meedoet",
  ]

  /// Wat als … bij een regio komt?
  static let whatIf = Intent(
    id: "keuze", example: "Wat als Oss bij arbeidsmarktregio Rivierenland komt?",
    patterns: [
      .init(condition, needs: [.region, .municipality], extra: [.municipality]),
      .init(condition, needs: [.arrangement, .municipality], extra: [.municipality]),
    ],
    also: [
      "stapt", "gaat", "gebeurt", "overstap*", "hoort", "zou", "treedt", "toe", "sluit", "aan", "mee", "doet",
    ]
      + leaving + joining
  ) { asked, graph throws(AtlasError) in
    let isLeaving = asked.has(leaving)
    guard isLeaving != asked.has(joining) else {
      throw .request([
        Diagnostic(
          "richting-onduidelijk", "Het is niet duidelijk of de gemeente erbij komt of eruit gaat.",
          hint: "Schrijf bijvoorbeeld: Wat als Oss bij … komt? of: Wat als Oss uit … gaat?")
      ])
    }
    let region = try asked.regionOrArrangement(in: graph)
    let names = try asked.plainMunicipalities(in: graph)
    let option = isLeaving ? "--haal-weg" : "--voeg-toe"
    let list = names.joined(separator: ", ")
    return Understood(
      meaning: isLeaving
        ? "wat \(region.name) zou zijn zonder \(names.inWords)"
        : "wat \(region.name) zou zijn met \(names.inWords) erbij",
      command: [WhatIfQuestion.id, region.typed, option, list],
      question: WhatIfQuestion(
        .named([region.typed]), adding: isLeaving ? [] : [list], removing: isLeaving ? [list] : []))
  }
}
