import RegionModel

extension Intent {
  /// Welke gegevens zijn er?
  static let sources = Intent(
    id: "gegevens", example: "Welke gegevens zijn er?",
    patterns: [
      .init(["gegevens", "data", "bronnen", "bron", "cijfers", "dataset"]),
      .init(["hoeveel"], ["gemeenten"], ["nederland", "land", "er"], isStrict: true),
      .init(["jaar", "peildatum"], isStrict: true),
    ],
    also: ["vandaan", "oud", "jaar", "gebruikt", "gebruik", "actueel", "peildatum", "hoe"]
  ) { _, _ throws(AtlasError) in
    Understood(meaning: "welke gegevens er zijn, en van wanneer", command: [], question: OverviewQuestion())
  }
}
