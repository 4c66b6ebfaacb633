public import RegionModel

/// Labour market areas by the EURO/Istat procedure: regions in which most residents work and most jobs are done by
/// residents, grown from the bottom up.
///
/// Source: CRAN LabourMarketAreas 3.4 (Ichim, Franconi, D'Alò & Van den Heuvel 2023,
/// doi:10.32614/CRAN.package.LabourMarketAreas), which goes back to Coombes, Green & Openshaw 1986,
/// doi:10.1057/jors.1986.163, and Coombes & Bond 2008.
public struct LabourMarketAreas: ClusterMethod {
  /// Name on the command line.
  public static let id = "lma"
  /// Name in Dutch.
  public static let title = "arbeidsmarktgebieden (EURO/Istat)"
  /// What it does.
  public static let explanation = MethodExplanation(
    summary:
      "Haalt steeds het gebied dat het minst op zichzelf staat gemeente voor gemeente uit elkaar, tot elk"
      + " gebied groot en gesloten genoeg is: genoeg werkende inwoners werken binnen het gebied, en genoeg"
      + " banen worden door eigen inwoners gedaan.",
    strength: "Elk gebied voldoet aan grenzen die vooraf vaststaan en die iedereen kan narekenen."
      + " Statistiekbureaus in Europa gebruiken dezelfde methode.",
    weakness:
      "De uitkomst hangt sterk van de grenzen af, en bij gelijke banden beslist de volgorde van de codes."
      + " Gebieden hoeven niet aaneen te liggen, en een paar kunnen onder de grens eindigen.",
    complexity: "O(stappen · banden van een gemeente), ongeveer O(m)",
    reference: "Coombes, Green & Openshaw 1986, doi:10.1057/jors.1986.163; Ichim e.a. 2023,"
      + " doi:10.32614/CRAN.package.LabourMarketAreas")
  /// The scale, the four criteria and the variant.
  public static let parameters =
    AreaCriteria.parameters(scale: .regional) + [
      MethodParameter(
        name: "variant",
        meaning: "schoon: zoals beschreven; compat: gelijk aan het R-pakket LabourMarketAreas 3.4, met zijn"
          + " rekenfout",
        domain: .choice(LabourMarketProcedure.Variant.allCases.map(\.rawValue)),
        standard: LabourMarketProcedure.Variant.clean.rawValue)
    ]
  /// Units without residents, without jobs or without ties stay outside.
  public static let isPartition = false

  let criteria: AreaCriteria
  let variant: LabourMarketProcedure.Variant

  /// Makes the method with the values given and defaults for the rest.
  /// - Throws: ``MethodError`` for a value outside its range, or values that contradict each other.
  public init(_ values: ParameterValues) throws(MethodError) {
    try values.check(for: Self.self)
    criteria = try AreaCriteria(values, scale: .regional)
    variant = LabourMarketProcedure.Variant(rawValue: values.word("variant", "")) ?? .clean
  }

  /// Finds the regions.
  /// - Throws: `unsuitable` when a flow is negative or not a number, or all together are too large.
  public func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering {
    let flows = try AreaNetwork(network)
    var procedure = LabourMarketProcedure(flows, criteria: criteria, variant: variant)
    procedure.run()
    let report = AreaReport(network, procedure.areas)
    let outcome = procedure.outcome
    return Clustering(
      partition: report.partition, figures: report.figures,
      remarks: report.remarks(reserved: outcome.reserve.count) + variantRemarks,
      logs: [reserveLog(outcome, report), communityLog(outcome, report)] + report.logs)
  }

  private var variantRemarks: [String] {
    guard variant == .compatible else { return [] }
    return ["Gerekend als het R-pakket LabourMarketAreas 3.4, met de rekenfout die daarin zit."]
  }

  private func reserveLog(_ outcome: LabourMarketOutcome, _ report: AreaReport) -> Clustering.Log {
    Clustering.Log(
      key: "reserve", title: "Eenheden die in reserve gingen, op volgorde",
      columns: ["soort", "stap", "gebied", "validiteit", "eenheid", "volgende"],
      rows: outcome.reserve.map { entry in
        [
          entry.reason.rawValue, "\(entry.iteration)", "\(entry.cluster)", "\(entry.validity)",
          report.code(entry.community), entry.second.map(report.code) ?? "",
        ]
      })
  }

  private func communityLog(_ outcome: LabourMarketOutcome, _ report: AreaReport) -> Clustering.Log {
    Clustering.Log(
      key: "eenheden", title: "Verplaatsingen en gebied van elke eenheid (0 is de reserve)",
      columns: ["eenheid", "werkende inwoners", "verplaatsingen", "gebied voor de reserve", "gebied"],
      rows: outcome.moves.indices.map { community in
        [
          report.code(community), "\(report.areas.network.residents[community])",
          "\(outcome.moves[community])", "\(outcome.before[community])",
          "\(report.areas.clusterOf[community])",
        ]
      })
  }
}
