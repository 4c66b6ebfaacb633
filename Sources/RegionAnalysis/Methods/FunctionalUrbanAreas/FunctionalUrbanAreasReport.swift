import RegionModel

/// Functional urban areas as a result.
struct FunctionalUrbanAreasReport {
  let network: FlowNetwork
  let linked: LinkedCores
  let zones: CommutingBelt
  let isDerived: Bool
  /// Whether borders were known where they were needed.
  let knowsBorders: Bool

  var clustering: Clustering {
    let partition = Partition(labels: zones.areaOf)
    let areas = partition.members.map { zones.areaOf[$0[0]] ?? 0 }
    let coreShares = zip(areas, partition.members).map { area, units in
      let residents = units.reduce(0) { $0 + network.flows.outgoing[$1] }
      let inCore = linked.members[area].reduce(0) { $0 + network.flows.outgoing[$1] }
      return residents > 0 ? inCore / residents : 0
    }
    return Clustering(
      partition: partition,
      figures: [
        Clustering.Figure(
          key: "kernen", label: "Aantal eenheden in de kern",
          values: areas.map { Double(linked.members[$0].count) }),
        Clustering.Figure(
          key: "kernaandeel", label: "Deel van de werkende inwoners dat in de kern woont", values: coreShares),
      ],
      remarks: remarks(partition), logs: [cores, links, ties, mendings])
  }

  private func remarks(_ partition: Partition) -> [String] {
    guard network.count > 0 else { return ["Het netwerk heeft geen eenheden."] }
    guard partition.regionCount > 0 else {
      return ["Geen enkele eenheid voldoet als kern: verlaag --kern-inwoners of geef --kernen."]
    }
    let outside = partition.regionOf.count { $0 == nil }
    var remarks = [
      "De kernen zijn \(isDerived ? "afgeleid uit werkende inwoners en banen" : "gegeven"), niet uit een "
        + "bevolkingsraster zoals in de Europese definitie.",
      "\(dutchCount(outside, "eenheid valt", "eenheden vallen")) buiten alle stedelijke gebieden.",
    ]
    if !knowsBorders {
      remarks.append(
        "Omsloten en losse eenheden zijn gelaten zoals ze zijn: niet bekend is wie aan wie grenst.")
    }
    return remarks
  }

  private var cores: Clustering.Log {
    Clustering.Log(
      key: "kernen", title: "Kernen", columns: ["gebied", "kern"],
      rows: linked.members.indices.flatMap { core in
        linked.members[core].map { [name(of: core), network.codes[$0]] }
      })
  }

  private var links: Clustering.Log {
    Clustering.Log(
      key: "koppelingen", title: "Kernen die één gebied zijn", columns: ["van", "naar", "aandeel", "ronde"],
      rows: linked.links.map {
        [network.codes[largest($0.from)], network.codes[largest($0.to)], "\($0.share)", "\($0.round)"]
      })
  }

  private var ties: Clustering.Log {
    Clustering.Log(
      key: "zone", title: "Eenheden die door pendel bij een gebied horen",
      columns: ["eenheid", "gebied", "aandeel"],
      rows: zones.ties.map { [network.codes[$0.unit], name(of: $0.area), "\($0.share)"] })
  }

  private var mendings: Clustering.Log {
    Clustering.Log(
      key: "aaneengesloten", title: "Opgenomen en afgevallen om aaneengesloten te zijn",
      columns: ["eenheid", "gebied", "wat"],
      rows: zones.mendings.map {
        [
          network.codes[$0.unit], name(of: $0.area),
          $0.isAdded ? "opgenomen: geheel omsloten" : "afgevallen: ligt los van de kern",
        ]
      })
  }

  /// An area goes by the unit of its core with most jobs.
  private func name(of area: Int) -> String { network.codes[largest(linked.members[area])] }

  /// The unit with most jobs; of equal units the lowest.
  private func largest(_ units: [Int]) -> Int {
    units.dropFirst().reduce(units[0]) { network.flows.incoming[$1] > network.flows.incoming[$0] ? $1 : $0 }
  }
}
