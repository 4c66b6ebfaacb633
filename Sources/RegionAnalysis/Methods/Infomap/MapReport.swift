import RegionModel

/// What a reader gets to see of the runs of Infomap.
struct MapReport {
  let network: FlowNetwork
  let base: MapLevel
  /// The runs, at least one.
  let searches: [MapSearch]

  /// The best run, the first of equals, with what it is worth. O(pairs + runs · units).
  var clustering: Clustering {
    let best = searches.indices.reduce(0) { searches[$1].bits < searches[$0].bits ? $1 : $0 }
    let search = searches[best]
    let partition = Partition(labels: search.group.map(Optional.some))
    let rates = base.rates(of: search.group, count: search.groupCount)
    return Clustering(
      partition: partition,
      figures: [
        Clustering.Figure(
          key: "bezoek", label: "Deel van de stappen in de regio", values: rates.map { $0[0] }),
        Clustering.Figure(
          key: "vertrek", label: "Stappen uit de regio voor elke stap", values: rates.map { $0[1] }),
      ] + RegionFlows(of: partition, in: network.flows).selfContainment,
      remarks: remarks(search), logs: [log])
  }

  /// The code length of one region of everything, in bits for a step.
  private var visitBits: Double { -base.rates.reduce(0) { $0 + BinaryLogarithm.term($1[0]) } }

  private func remarks(_ search: MapSearch) -> [String] {
    guard base.rates.contains(where: { $0[0] > 0 }) else {
      return network.count == 0
        ? ["Het netwerk heeft geen eenheden."]
        : ["Er is geen stroom om regio's op te maken: elk gebied staat op zichzelf."]
    }
    let alike = searches.filter { $0.group == search.group }.count
    return [
      "De reis kost \(DutchDecimal.text(visitBits + search.bits)) bits per stap; met alles in één regio "
        + "\(DutchDecimal.text(visitBits)).",
      searches.count == 1
        ? "Eén poging, \(search.rounds) ronden."
        : "Beste van \(searches.count) pogingen, gevonden door \(alike) daarvan; \(search.rounds) ronden.",
    ]
  }

  private var log: Clustering.Log {
    Clustering.Log(
      key: "pogingen", title: "Pogingen", columns: ["poging", "bits per stap", "regio's", "ronden"],
      rows: searches.indices.map { run in
        let search = searches[run]
        return ["\(run + 1)", "\(visitBits + search.bits)", "\(search.groupCount)", "\(search.rounds)"]
      })
  }
}
