public import RegionModel

/// Dominant flows (Nystuen & Dacey 1961, doi:10.1007/BF01969070): a unit is dominated by the unit that its largest
/// flow goes to, when that is the larger of the two; who dominate and are dominated hang together as trees, and every
/// tree is a region with the unit at its top as centre.
///
/// The flow inside a unit does not count. The size of a unit is all flow that comes to it from others; of equal size
/// the one with the lower code is the larger, so the trees have no circles. Of equal flows the one to the larger
/// unit is taken. O(n + m).
public struct DominantFlows: ClusterMethod {
  private let leastShare: Double

  /// `dominant`.
  public static let id = "dominant"
  /// The name in the literature, in Dutch.
  public static let title = "dominante stromen (Nystuen & Dacey)"
  /// Every unit gets a region, if only its own.
  public static let isPartition = true

  /// What it is good and bad at.
  public static let explanation = MethodExplanation(
    summary: """
      Koppelt elke eenheid aan de bestemming van haar grootste stroom, als die bestemming zelf meer trekt. De bomen \
      die zo ontstaan zijn de regio's, met het centrum als top.
      """,
    strength: """
      Laat de hiërarchie van centra zien, is met de hand na te rekenen en heeft geen instellingen nodig. Toont ook \
      welke plaatsen zelf centrum zijn.
      """,
    weakness: """
      Kijkt alleen naar de grootste stroom: twee bijna gelijke stromen tellen als alles of niets. Regio's lopen \
      sterk uiteen in omvang, en een keten van kleine stappen kan ver van het centrum eindigen.
      """,
    complexity: "O(n + m)",
    reference: "Nystuen & Dacey 1961, doi:10.1007/BF01969070")

  /// The least share that counts.
  public static let parameters = [
    MethodParameter(
      name: "aandeel",
      meaning: """
        Een stroom telt pas vanaf dit deel van alles wat de eenheid uitgaat (zonder de eigen stroom); 0.2 is de \
        regel van 20 %. Boven 0 noemt het logboek elke stroom die telt, niet alleen de grootste.
        """,
      domain: .number(0...1), standard: "0")
  ]

  /// Reads the least share.
  public init(_ values: ParameterValues) throws(MethodError) {
    try values.check(for: Self.self)
    leastShare = values.number("aandeel", 0)
  }

  /// Finds the largest flow of every unit and the trees.
  public func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering {
    try network.demandUsableFlows()
    let forest = DominanceForest(network.flows, leastShare: leastShare)
    return DominantFlowsReport(network: network, forest: forest).clustering
  }
}
