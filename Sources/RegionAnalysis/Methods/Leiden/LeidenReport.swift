import RegionModel

/// What a reader gets to see of the runs of Leiden.
struct LeidenReport {
  let method: Leiden
  let network: FlowNetwork
  /// The runs, at least one.
  let searches: [LeidenSearch]

  /// The best run, the first of equals, with what it is worth. O(pairs + runs · units).
  var clustering: Clustering {
    let best = searches.indices.reduce(0) { searches[$1].quality > searches[$0].quality ? $1 : $0 }
    let partition = Partition(labels: searches[best].group.map(Optional.some))
    let modularity = modularity(of: partition)
    let own = Clustering.Figure(
      key: "modulariteit", label: "Bijdrage aan de modulariteit", values: modularity.contributions)
    return Clustering(
      partition: partition,
      figures: [own] + RegionFlows(of: partition, in: network.flows).selfContainment,
      remarks: remarks(best: best, partition, modularity), logs: [log])
  }

  private func modularity(of partition: Partition) -> Modularity {
    Modularity(
      of: partition, in: network.flows, direction: method.direction, ownFlow: method.ownFlow,
      resolution: method.resolution)
  }

  private func remarks(best: Int, _ partition: Partition, _ modularity: Modularity) -> [String] {
    guard let value = modularity.value else {
      return network.count == 0
        ? ["Het netwerk heeft geen eenheden."]
        : ["Er is geen stroom om regio's op te maken: elk gebied staat op zichzelf."]
    }
    let search = searches[best]
    let alike = searches.filter { $0.group == search.group }.count
    let own = method.ownFlow ? "met" : "zonder"
    var remarks = [
      "Modulariteit Q = \(DutchDecimal.text(value)) (\(method.direction.rawValue), resolutie "
        + "\(DutchDecimal.text(method.resolution)), \(own) de stroom binnen gebieden).",
      searches.count == 1
        ? "Eén poging, \(search.rounds) ronden, ten hoogste \(search.levels) niveaus."
        : "Beste van \(searches.count) pogingen, gevonden door \(alike) daarvan; \(search.rounds) ronden, ten "
          + "hoogste \(search.levels) niveaus.",
    ]
    let loose = partition.members.filter { $0.count == 1 && isLoose($0[0]) }.count
    if loose > 0 {
      remarks.append(
        loose == 1
          ? "1 gebied heeft geen stroom van of naar andere en staat op zichzelf."
          : "\(loose) gebieden hebben geen stroom van of naar andere en staan op zichzelf.")
    }
    return remarks
  }

  private func isLoose(_ unit: Int) -> Bool {
    network.flows.from(unit).allSatisfy { $0.other == unit }
      && network.flows.to(unit).allSatisfy { $0.other == unit }
  }

  private var log: Clustering.Log {
    Clustering.Log(
      key: "pogingen", title: "Pogingen",
      columns: ["poging", "modulariteit", "regio's", "ronden", "niveaus"],
      rows: searches.indices.map { run in
        let search = searches[run]
        let value = modularity(of: Partition(labels: search.group.map(Optional.some))).value
        return [
          "\(run + 1)", value.map { "\($0)" } ?? "", "\(search.groupCount)", "\(search.rounds)",
          "\(search.levels)",
        ]
      })
  }
}
