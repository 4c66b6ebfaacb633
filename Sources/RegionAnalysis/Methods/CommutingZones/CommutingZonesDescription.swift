extension CommutingZones {
  /// What it is good and bad at.
  public static let explanation = MethodExplanation(
    summary: """
      Meet voor elk paar welk deel van de werkende inwoners van de kleinste tussen hen pendelt, en voegt gebieden \
      samen die gemiddeld het dichtst bij elkaar staan, tot een grens.
      """,
    strength: "Eenvoudig en goed uit te leggen; in de Verenigde Staten al dertig jaar de standaard.",
    weakness: """
      De grens is een afspraak die alles bepaalt: op Nederlandse pendel geeft 0,95 nog 68 zones, 0,98 geeft er 29 en \
      0,99 maar 14. Een zone kan op weinig pendel rusten, en wat een keer is samengevoegd gaat niet meer uit elkaar.
      """,
    complexity: "O(n²)",
    reference: """
      Tolbert & Sizer 1996, U.S. Commuting Zones and Labor Market Areas; Fowler, Rhubart & Jensen 2016, \
      doi:10.1007/s11113-016-9386-0
      """)

  /// Where the tree is cut.
  public static let parameters = [
    MethodParameter(
      name: "grens", meaning: "Hoogte waarop de boom wordt afgekapt; 1 min het deel dat pendelt.",
      domain: .number(0...1), standard: "0.98"),
    MethodParameter(
      name: "variant",
      meaning: "Grens uit de literatuur: tolbert-sizer is 0.98, fowler is 0.977.",
      domain: .choice(["tolbert-sizer", "fowler"]), standard: "tolbert-sizer"),
    MethodParameter(
      name: "aantal", meaning: "Kap de boom af bij dit aantal zones.", domain: .integer(1...1_000_000),
      standard: nil),
    RegionScale.parameter(standard: nil),
  ]
}
