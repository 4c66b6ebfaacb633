public import RegionModel

/// Travel-to-work areas as the United Kingdom delineates them: the least valid area is dissolved as a whole.
///
/// Source: Coombes, Green & Openshaw 1986, doi:10.1057/jors.1986.163; Coombes & Bond 2008, Travel-to-Work Areas: the
/// 2007 review.
public struct TravelToWorkAreas: ClusterMethod {
  /// Name on the command line.
  public static let id = "ttwa"
  /// Name in Dutch.
  public static let title = "reis-naar-werkgebieden (Verenigd Koninkrijk)"
  /// What it does.
  public static let explanation = MethodExplanation(
    summary:
      "Heft steeds het gebied op dat het minst op zichzelf staat; elke gemeente daarvan gaat naar het gebied"
      + " waarmee zij de sterkste band heeft, tot elk gebied groot en gesloten genoeg is.",
    strength: "De regel is kort en past in één minuut uitleg. Het Verenigd Koninkrijk maakt er zijn officiële"
      + " gebieden mee.",
    weakness: "Een gebied dat net niet voldoet valt in één keer uiteen, waardoor een kleine verandering in de"
      + " cijfers veel kan verschuiven. Gebieden hoeven niet aaneen te liggen; de Britten herstellen dat met de"
      + " hand.",
    complexity: "O(opgeheven gemeenten · banden van een gemeente), ongeveer O(m)",
    reference: "Coombes, Green & Openshaw 1986, doi:10.1057/jors.1986.163; Coombes & Bond 2008")
  /// The scale, the four criteria, the equation and the reserve.
  public static let parameters =
    AreaCriteria.parameters(scale: .british) + [
      MethodParameter(
        name: "x-vergelijking",
        meaning: "hoe de vereiste geslotenheid daalt tussen min-omvang en doel-omvang",
        domain: .choice(AreaCriteria.Exchange.allCases.map(\.rawValue)),
        standard: AreaCriteria.Exchange.hyperbolic.rawValue),
      MethodParameter(
        name: "reserve",
        meaning: "of een eenheid die het gebied van haar sterkste band slechter maakt tot het eind wacht",
        domain: .flag, standard: "nee"),
    ]
  /// Units without residents, without jobs or without ties stay outside.
  public static let isPartition = false

  let criteria: AreaCriteria
  let keepsReserve: Bool

  /// Makes the method with the values given and defaults for the rest.
  /// - Throws: ``MethodError`` for a value outside its range, or values that contradict each other.
  public init(_ values: ParameterValues) throws(MethodError) {
    try values.check(for: Self.self)
    var criteria = try AreaCriteria(values, scale: .british)
    criteria.exchange = AreaCriteria.Exchange(rawValue: values.word("x-vergelijking", "")) ?? .hyperbolic
    self.criteria = criteria
    keepsReserve = values.flag("reserve")
  }

  /// Finds the regions.
  /// - Throws: `unsuitable` when a flow is negative or not a number, or all together are too large.
  public func cluster(_ network: FlowNetwork) throws(MethodError) -> Clustering {
    let flows = try AreaNetwork(network)
    var procedure = TravelToWorkProcedure(flows, criteria: criteria, keepsReserve: keepsReserve)
    procedure.run()
    let report = AreaReport(network, procedure.areas)
    return Clustering(
      partition: report.partition, figures: report.figures,
      remarks: report.remarks(reserved: procedure.before.count { $0 == 0 }),
      logs: [dissolutionLog(procedure, report), zoneLog(procedure, report)] + report.logs)
  }

  private func dissolutionLog(_ procedure: TravelToWorkProcedure, _ report: AreaReport) -> Clustering.Log {
    Clustering.Log(
      key: "opgeheven", title: "Gebieden die zijn opgeheven, op volgorde",
      columns: ["gebied", "validiteit", "eenheden", "in reserve"],
      rows: procedure.dissolutions.map { step in
        [
          "\(step.area)", "\(step.validity)", "\(step.zones)",
          step.reserved.map(report.code).joined(separator: " "),
        ]
      })
  }

  private func zoneLog(_ procedure: TravelToWorkProcedure, _ report: AreaReport) -> Clustering.Log {
    Clustering.Log(
      key: "eenheden", title: "Gebied van elke eenheid (0 is de reserve)",
      columns: ["eenheid", "werkende inwoners", "gebied voor de reserve", "gebied"],
      rows: procedure.before.indices.map { zone in
        [
          report.code(zone), "\(report.areas.network.residents[zone])", "\(procedure.before[zone])",
          "\(report.areas.clusterOf[zone])",
        ]
      })
  }
}
