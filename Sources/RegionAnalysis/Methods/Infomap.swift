public import RegionModel

/// Regions in which a walk along the flows stays longest: those that make the description of the walk shortest.
///
/// The two-level map equation L = q·H(Q) + Σ p·H(P), in bits for a step, searched by moving nodes, groups of nodes,
/// single units again and parts of groups. Runs with different random orders; the best one counts. Ties go to the
/// neighbouring group met first in the order of the units.
///
/// Source: Rosvall & Bergstrom 2008, doi:10.1073/pnas.0706851105. The walk jumps, so that it gets everywhere, but jumps
/// are not described (Lambiotte & Rosvall 2012, doi:10.1103/PhysRevE.85.056107). Some hundred passes over the pairs
/// for the walk, some twenty to fifty for a run.
public struct Infomap: ClusterMethod {
  /// Name on the command line.
  public static let id = "infomap"
  /// Name in Dutch.
  public static let title = "kortste beschrijving van een reis (Infomap)"
  /// Every unit gets a region.
  public static let isPartition = true

  /// What it is good and bad at.
  public static let explanation = MethodExplanation(
    summary:
      "Volgt een denkbeeldige reiziger die steeds een stroom kiest naar grootte, en zoekt de regio's waar "
      + "die het langst binnen blijft: de indeling waarmee zijn reis met de minste tekens te beschrijven is.",
    strength: "Let op de richting van stromen en op ketens van stromen, niet alleen op de omvang; heeft uit "
      + "zichzelf geen voorkeur voor een aantal regio's.",
    weakness: "In een dicht net van stromen, zoals in Nederland, hangt het aantal regio's sterk af van de "
      + "markov-tijd. De reis is een model: niemand pendelt door van de ene werkplek naar de volgende.",
    complexity: "O(m) per ronde, enkele ronden per poging; het vinden van de reis honderd keer O(m)",
    reference: "Rosvall & Bergstrom 2008, doi:10.1073/pnas.0706851105; sprongen: Lambiotte & Rosvall 2012, "
      + "doi:10.1103/PhysRevE.85.056107; markov-tijd: Kheirkhahzadeh, Lancichinetti & Rosvall 2016, "
      + "doi:10.1103/PhysRevE.93.032309")

  /// Its parameters.
  public static let parameters = [
    MethodParameter(
      name: "markov-tijd",
      meaning:
        "Hoeveel stappen de reiziger zet voor elke keer dat hij doorgeeft waar hij is, zonder eenheid: "
        + "lager geeft meer en kleinere regio's", domain: .number(0.001...1_000), standard: "1"),
    MethodParameter(
      name: "eigen-stroom", meaning: "Of de reiziger een stap binnen een gebied kan zetten", domain: .flag,
      standard: "ja"),
    MethodParameter(
      name: "pogingen",
      meaning:
        "Aantal pogingen met een andere volgorde, waarvan de beste telt; zonder opgave \(mostRuns) tot en "
        + "met \(manyUnits) gebieden en 1 daarboven", domain: .integer(1...10_000), standard: nil),
    MethodParameter(
      name: "seed", meaning: "Begin van de toevalsgetallen: hetzelfde getal geeft dezelfde regio's",
      domain: .integer(0...Int.max), standard: "1"),
  ]

  private static let mostRuns = 5
  private static let manyUnits = 1_000

  private let time: Double
  private let ownFlow: Bool
  private let runs: Int?
  private let seed: UInt64

  /// Makes the method with the values given and defaults for the rest.
  public init(_ values: ParameterValues) throws(MethodError) {
    try values.check(for: Self.self)
    time = values.number("markov-tijd", 1)
    ownFlow = values.word("eigen-stroom", "ja") == "ja"
    runs = values.integer("pogingen")
    seed = UInt64(values.integer("seed", 1))
  }

  /// Finds the regions. O(pairs) a round, a few rounds a run.
  public func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering {
    try network.demandUsableFlows()
    let walk = RandomWalk(network.flows, ownFlow: ownFlow)
    let base = MapLevel(network.flows, walk: walk, time: time)
    let searches = (0..<(runs ?? (network.count <= Self.manyUnits ? Self.mostRuns : 1))).map { run in
      var generator = SeededGenerator(seed: seed, run: run)
      return MapSearch(base, &generator)
    }
    return MapReport(network: network, base: base, searches: searches).clustering
  }
}
