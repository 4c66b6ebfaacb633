import RegionModel
extension Intent {
  /// Valt de ene indeling samen met de andere?
  static let comparison = Intent(
    id: "vergelijking", example: "Valt de arbeidsmarktregio samen met de veiligheidsregio?",
    patterns: patterns([.division, .division]) + patterns([.division, .method])
      + patterns([.method, .method]),
    also: ["regio", "regios", "grenzen", "grens", "indeling*", "ver", "samen", "waar", "met", "methode*"]
  ) { asked, graph throws(AtlasError) in
    let sides = asked.names.compactMap { name -> (id: String, title: String)? in
      for case .division(let number) in name.readings {
        return (graph.divisions[number].id, graph.divisions[number].title)
      }
      for case .method(let id) in name.readings { return (id, "de methode \(id)") }
      return nil
    }
    guard sides.count == 2, sides[0].id != sides[1].id else {
      throw .request([
        .init(
          "indeling-dubbel", "Een indeling met zichzelf vergelijken zegt niets.",
          hint: "Noem twee verschillende indelingen; alle indelingen: regio indelingen.")
      ])
    }
    return Understood(
      meaning: "hoe ver \(sides[0].title) en \(sides[1].title) samenvallen",
      command: [ComparisonQuestion.id, sides[0].id, sides[1].id],
      question: ComparisonQuestion(sides[0].id, sides[1].id))
  }

  private static func patterns(_ needs: [NameKind]) -> [Pattern] {
    [
      Pattern(["valt", "vallen", "gaat", "gaan", "lopen", "loopt"], ["samen", "gelijk"], needs: needs),
      Pattern(
        [
          "samenval*", "vergelijk*", "gelijk", "hetzelfde", "dezelfde", "zelfde", "verschil*", "overeen*",
          "lijkt",
          "lijken", "congruent*", "sluit", "sluiten", "overlap*", "afwijk*", "wijkt", "wijken",
        ], needs: needs),
    ]
  }
}
