import RegionModel
extension Intent {
  private static let several = ["twee", "meer", "meerdere", "verschillende"]

  /// Welke regio's gaan over de provinciegrens?
  static let provinceBorder = Intent(
    id: "provinciegrens", example: "Welke regio's gaan over de provinciegrens?",
    patterns: [
      .init(["provinciegren*", "provinciaalgren*", "interprovincia*", "bovenprovincia*"]),
      .init(["provinciegren*", "interprovincia*"], needs: [.division]),
      .init(["provinciaal", "provincie*"], ["overstijg*", "overschrijd*", "grens", "grenzen"]),
      .init(
        ["provinciaal", "provincie*"], ["overstijg*", "overschrijd*", "grens", "grenzen"], needs: [.division]),
      // The word "provincies" is the name of a division too.
      .init(several, ["in", "over", "uit", "door"], needs: [.division]),
      .init(several, ["in", "over", "uit", "door"], needs: [.division, .division]),
    ],
    also: [
      "regio", "regios", "regeling*", "overschrijd*", "overstijg*", "lopen", "loopt", "kruis*", "steken",
      "steekt",
      "doorsnijd*", "grens*", "samenwerking*", "liggen", "verspreid", "zijn",
    ]
  ) { asked, graph throws(AtlasError) in
    // "In twee waterschappen" asks for something else.
    guard asked.words.contains(where: { $0.folded.contains("provinci") }) else {
      throw Understanding.notUnderstood(asked)
    }
    let named = asked.divisions.map { graph.divisions[$0] }.filter { $0.id != "provincie" }
    guard let division = named.first else {
      return Understood(
        meaning: "de regio's en regelingen met gemeenten in meer dan één provincie",
        command: [ProvinceCrossingQuestion.id], question: ProvinceCrossingQuestion())
    }
    return Understood(
      meaning: "de regio's over een provinciegrens (\(division.title))",
      command: [ProvinceCrossingQuestion.id, division.id],
      question: ProvinceCrossingQuestion(name: division.id))
  }
}
