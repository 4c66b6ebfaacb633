extension FunctionalUrbanAreas {
  /// A centre of the definition has 50,000 inhabitants; about 45 of every 100 inhabitants are in work.
  static let standardResidents = 22_500.0
  /// As many jobs as employed residents: without that, a place is where people leave from.
  static let standardJobs = 1.0

  /// What it is good and bad at.
  public static let explanation = MethodExplanation(
    summary: """
      Trekt om elke stad het gebied waarvan ten minste 15 % van de werkende inwoners in die stad werkt. Steden \
      waartussen zo veel gependeld wordt zijn samen één gebied.
      """,
    strength: """
      De Europese standaard: sluit aan bij Eurostat en de OESO, en laat zien welk platteland bij welke stad hoort en \
      welk deel bij geen enkele.
      """,
    weakness: """
      Geen indeling van het hele land: wat buiten valt krijgt geen regio. Alles hangt af van de keuze van de kernen; \
      uit stromen alleen zijn die maar bij benadering af te leiden.
      """,
    complexity: "O(m + k²) met k kernen",
    reference: "Dijkstra, Poelman & Veneri 2019, doi:10.1787/d58cb34d-en")

  /// The cores, the share that makes a zone, and whether an area has to hang together.
  public static let parameters = [
    MethodParameter(
      name: "kernen",
      meaning: "Codes van de kernen; zonder deze worden ze afgeleid uit omvang en banen.", domain: .codes,
      standard: nil),
    MethodParameter(
      name: "grens",
      meaning: "Deel van de werkende inwoners dat in de kern moet werken (0.15 is 15 %).",
      domain: .number(0.01...1), standard: "0.15"),
    MethodParameter(
      name: "kern-inwoners",
      meaning: """
        Kleinste aantal werkende inwoners van een afgeleide kern: 22.500 hoort bij de 50.000 inwoners van de \
        Europese definitie.
        """,
      domain: .number(0...1e9), standard: "22500"),
    MethodParameter(
      name: "kern-banen",
      meaning: "Kleinste aantal banen per werkende inwoner van een afgeleide kern.", domain: .number(0...100),
      standard: "1"),
    MethodParameter(
      name: "aaneengesloten",
      meaning: """
        Neem gemeenten op die geheel omsloten zijn en laat vallen wat los van de kern ligt, als bekend is wat \
        aan elkaar grenst.
        """,
      domain: .flag, standard: "ja"),
  ]
}
