public import RegionModel

/// Regions of highest modularity, found by moving units and groups of units, with parts that always hang together.
///
/// Runs with different random orders; the best one counts. Same seed, same regions. Ties go to the neighbouring
/// group met first in the order of the units.
///
/// Source: Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z. The flow inside units counts by default: then
/// the quality of a partition does not depend on how finely the units are cut, so a merger of municipalities within
/// a region changes nothing. O(pairs) a level, in practice some ten to thirty passes over the pairs for a run.
public struct Leiden: ClusterMethod {
  /// Name on the command line.
  public static let id = "leiden"
  /// Name in Dutch.
  public static let title = "modulariteit (Leiden)"
  /// Every unit gets a region.
  public static let isPartition = true

  /// What it is good and bad at.
  public static let explanation = MethodExplanation(
    summary:
      "Zoekt de indeling waarbij het meest méér stroom binnen de regio's blijft dan bij toeval. Gebieden "
      + "en groepen gebieden verhuizen net zo lang tot geen enkele verhuizing nog helpt.",
    strength: "Snel, ook op honderdduizend gebieden; elke regio hangt door stromen samen; de resolutie maakt "
      + "dezelfde vraag op elke schaal mogelijk.",
    weakness: "De maat heeft een eigen schaal: bij lage resolutie gaan kleine regio's op in grote, en "
      + "verschillende indelingen scoren vaak bijna gelijk. Let dus op de grensgevallen en niet op één uitkomst. "
      + "Samenhang door stromen is nog geen samenhang op de kaart.",
    complexity: "O(m) per ronde, enkele ronden per poging",
    reference:
      "Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z; gerichte modulariteit: Leicht & "
      + "Newman 2008, doi:10.1103/PhysRevLett.100.118703; resolutie: Reichardt & Bornholdt 2006, "
      + "doi:10.1103/PhysRevE.74.016110")

  /// Its parameters.
  public static let parameters = [
    MethodParameter(
      name: "schaal",
      meaning:
        "Hoe groot de regio's zijn: stedelijk (in Nederland 60 tot 80), regionaal (30 tot 40), landsdelig "
        + "(10 tot 15) of literatuur (resolutie 1)",
      domain: .choice(Scale.allCases.map(\.rawValue)), standard: Scale.regional.rawValue),
    MethodParameter(
      name: "resolutie",
      meaning:
        "Hoe zwaar de stroom telt die het toeval binnen de regio zou houden, zonder eenheid; hoger geeft "
        + "meer en kleinere regio's; in plaats van schaal", domain: .number(0...100_000), standard: nil),
    MethodParameter(
      name: "richting",
      meaning:
        "Of het uitmaakt welke kant een stroom op gaat: gericht, of ongericht (heen en terug opgeteld)",
      domain: .choice(Modularity.Direction.allCases.map(\.rawValue)), standard: "gericht"),
    MethodParameter(
      name: "eigen-stroom", meaning: "Of de stroom binnen een gebied meetelt", domain: .flag, standard: "ja"),
    MethodParameter(
      name: "pogingen",
      meaning: "Aantal pogingen met een andere volgorde, waarvan de beste telt; zonder opgave "
        + "\(mostRuns) tot en met \(manyUnits) gebieden en 1 daarboven",
      domain: .integer(1...10_000), standard: nil),
    MethodParameter(
      name: "seed", meaning: "Begin van de toevalsgetallen: hetzelfde getal geeft dezelfde regio's",
      domain: .integer(0...Int.max), standard: "1"),
  ]

  /// Sizes of regions by name, chosen on Dutch commuting (see the page of this method).
  enum Scale: String, CaseIterable {
    case urban = "stedelijk"
    case regional = "regionaal"
    case quarters = "landsdelig"
    case literature = "literatuur"

    var resolution: Double {
      switch self {
      case .urban: 7
      case .regional: 3.25
      case .quarters: 1.4
      case .literature: 1
      }
    }
  }

  private static let mostRuns = 4
  private static let manyUnits = 5_000

  /// γ, no unit.
  let resolution: Double
  let direction: Modularity.Direction
  let ownFlow: Bool
  let runs: Int?
  let seed: UInt64

  /// Makes the method with the values given and defaults for the rest.
  public init(_ values: ParameterValues) throws(MethodError) {
    try values.check(for: Self.self)
    guard values.values["schaal"] == nil || values.values["resolutie"] == nil else {
      throw .contradiction("Geef --schaal of --resolutie, niet allebei: een schaal staat voor een resolutie.")
    }
    let scale = Scale(rawValue: values.word("schaal", "")) ?? .regional
    resolution = values.number("resolutie", scale.resolution)
    direction = Modularity.Direction(rawValue: values.word("richting", "")) ?? .directed
    ownFlow = values.word("eigen-stroom", "ja") == "ja"
    runs = values.integer("pogingen")
    seed = UInt64(values.integer("seed", 1))
  }

  /// Finds the regions. O(pairs) a round, a few rounds a run.
  public func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering {
    try network.demandUsableFlows()
    let base = LeidenLevel(
      network.flows, direction: direction, ownFlow: ownFlow, resolution: resolution)
    let searches = (0..<(runs ?? (network.count <= Self.manyUnits ? Self.mostRuns : 1))).map { run in
      var generator = SeededGenerator(seed: seed, run: run)
      return LeidenSearch(base, &generator)
    }
    return LeidenReport(method: self, network: network, searches: searches).clustering
  }
}
