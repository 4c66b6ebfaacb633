import RegionModel

extension Intent {
  /// Een cijfer van alle gemeenten.
  static let figure = Intent(
    id: "cijfer", example: "Hoe zelfvoorzienend zijn gemeenten?",
    patterns: [
      .init(["zelfvoorzien*"]), .init(["inwoners"], ["zetel*", "raadszetel*"], ["per"]),
    ],
    also: ["kaart", "aantal", "gemeente", "landelijk*", "land", "maak", "teken"]
  ) { asked, _ throws(AtlasError) in
    let id = asked.has(["zelfvoorzien*"]) ? "zelfvoorziening" : "inwoners-per-zetel"
    return Understood(
      meaning: id == "zelfvoorziening"
        ? "welk deel van de werkende inwoners in de eigen gemeente werkt, per gemeente"
        : "hoeveel inwoners er zijn voor elke raadszetel, per gemeente",
      command: [FigureQuestion.id, id], question: FigureQuestion(name: id))
  }
}
