extension Intramax {
  /// What it is good and bad at.
  public static let explanation = MethodExplanation(
    summary: """
      Voegt steeds de twee gebieden samen die, gezien hun omvang, de meeste stroom met elkaar hebben. Zo ontstaat \
      een boom waaruit elk aantal regio's te nemen is.
      """,
    strength: """
      Laat zien hoe kleine regio's in grotere passen, en hoeveel van de stroom op elk niveau binnen de regio's \
      blijft. Heeft bijna geen instellingen nodig.
      """,
    weakness: """
      Wat een keer is samengevoegd gaat niet meer uit elkaar. Omdat door de omvang wordt gedeeld tellen kleine \
      gemeenten met een kleine stroom even zwaar als grote, en niets zorgt ervoor dat een regio op zichzelf staat.
      """,
    complexity: "in de praktijk O(n²), in het slechtste geval O(n³)",
    reference: "Masser & Brown 1975, doi:10.1068/a070509")

  /// Where the tree is cut, how a link is measured and whether regions have to touch.
  public static let parameters = [
    MethodParameter(
      name: "aantal", meaning: "Kap de boom af bij dit aantal regio's.", domain: .integer(1...1_000_000),
      standard: nil),
    MethodParameter(
      name: "aandeel",
      meaning: "Kap de boom af zodra dit deel van alle stroom binnen de regio's blijft (0.7 is 70 %).",
      domain: .number(0...1), standard: nil),
    MethodParameter(
      name: "sprong",
      meaning: """
        Kap de boom af voor de stap waarmee het deel binnen de regio's het meest stijgt; gezocht wordt van de \
        wortel van het aantal eenheden tot een kwart van het aantal (bij 380: van 20 tot 95 regio's).
        """,
      domain: .flag, standard: "nee"),
    RegionScale.parameter(standard: .regional),
    MethodParameter(
      name: "vorm",
      meaning: "Meet de band als verhouding tot de verwachte stroom of als verschil ermee.",
      domain: .choice(["verhouding", "verschil"]), standard: "verhouding"),
    MethodParameter(
      name: "aaneengesloten", meaning: "Voeg alleen gebieden samen die aan elkaar grenzen.", domain: .flag,
      standard: "nee"),
  ]
}
