extension WardRegions {
  /// What it is good and bad at.
  public static let explanation = MethodExplanation(
    summary: """
      Voegt steeds de twee aangrenzende gebieden samen waarvan de inwoners het meest op dezelfde plaatsen werken, tot \
      het gevraagde aantal regio's over is.
      """,
    strength: """
      Regio's zijn altijd aaneengesloten, en gemeenten die op hetzelfde centrum zijn gericht komen bij elkaar, ook als \
      ze onderling weinig stroom hebben.
      """,
    weakness: """
      Zoekt gelijkenis, geen verbondenheid: een grote stad lijkt op geen van haar voorsteden en blijft lang alleen. \
      Zonder bekende grenzen werkt de methode niet.
      """,
    complexity: "O((n + grenzen) · n · log n)",
    reference: "Ward 1963, doi:10.1080/01621459.1963.10500845; Murtagh 1985, doi:10.1093/comjnl/28.1.82")

  /// The number of regions, the profile and the weights.
  public static let parameters = [
    MethodParameter(
      name: "aantal", meaning: "Aantal regio's.", domain: .integer(1...1_000_000), standard: nil),
    RegionScale.parameter(standard: .regional),
    MethodParameter(
      name: "profiel",
      meaning: "Waar de inwoners werken (rij), waar de werkenden wonen (kolom) of beide.",
      domain: .choice(FlowProfiles.Side.allCases.map(\.rawValue)), standard: "rij"),
    MethodParameter(
      name: "gewicht",
      meaning: "Laat een eenheid tellen voor haar werkende inwoners, of elke even zwaar (geen).",
      domain: .choice(["inwoners", "geen"]), standard: "inwoners"),
  ]
}
