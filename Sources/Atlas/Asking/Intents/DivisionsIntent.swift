import RegionModel

extension Intent {
  /// Welke indelingen zijn er?
  static let divisions = Intent(
    id: "indelingen", example: "Welke indelingen zijn er?",
    patterns: [
      .init(["indelingen", "regioindelingen"]), .init(["indeling"], ["welke", "hoeveel"]),
      .init(["soorten"], ["regios", "regio"]),
    ], also: ["regio", "regios", "soorten", "lijst", "overzicht", "wettelijk*", "opgave"]
  ) { _, _ throws(AtlasError) in
    Understood(
      meaning: "welke indelingen er zijn", command: [DivisionsQuestion.id], question: DivisionsQuestion())
  }

  /// Welke veiligheidsregio's zijn er?
  static let division = Intent(
    id: "indeling", example: "Welke veiligheidsregio's zijn er?",
    patterns: [
      .init(needs: [.division], isStrict: true),
      .init(["welke", "hoeveel", "lijst", "overzicht", "alle"], needs: [.division]),
    ], also: ["regio", "regios", "indeling", "lijst", "overzicht", "opsomming", "gemeenten"]
  ) { asked, graph throws(AtlasError) in
    let division = try asked.division(in: graph)
    return Understood(
      meaning: "de regio's van de indeling \(division.title)", command: [DivisionQuestion.id, division.id],
      question: DivisionQuestion(name: division.id))
  }
}
