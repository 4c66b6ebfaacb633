import RegionModel

/// What `lma` and `ttwa` both tell about the areas that they end with.
struct AreaReport {
  /// The areas.
  let areas: AreaAssignment
  /// The areas as a partition of all units.
  let partition: Partition
  /// Figures of every area.
  let figures: [Clustering.Figure]
  private let codes: [String]

  /// Describes the areas of `network`. O(n).
  init(_ network: FlowNetwork, _ areas: AreaAssignment) {
    self.areas = areas
    codes = network.codes
    var labels = [Int32?](repeating: nil, count: network.count)
    for (community, unit) in areas.network.units.enumerated() where areas.clusterOf[community] != 0 {
      labels[unit] = areas.clusterOf[community]
    }
    let partition = Partition(labels: labels)
    let clusters = partition.members.compactMap { labels[$0[0]].map { Int($0) } }
    self.partition = partition
    figures = [
      .init(key: "validiteit", label: "validiteit", values: clusters.map(areas.validity)),
      .init(
        key: "aanbodzijde", label: "deel van de werkende inwoners dat binnen het gebied werkt",
        values: clusters.map { areas.inside[$0] / areas.residents[$0] }),
      .init(
        key: "vraagzijde", label: "deel van de banen dat inwoners van het gebied doen",
        values: clusters.map { areas.inside[$0] / areas.jobs[$0] }),
    ]
  }

  /// Code of a community.
  func code(_ community: Int) -> String { codes[areas.network.units[community]] }

  /// What a reader has to know about the areas and about the units outside them; `reserved` communities waited in
  /// the reserve.
  func remarks(reserved: Int) -> [String] {
    var remarks: [String] = []
    if codes.isEmpty { remarks.append("Er zijn geen eenheden.") }
    if areas.network.count > 0, partition.regionCount == 0 {
      remarks.append("Geen enkel gebied haalt de grenzen: kies lagere grenzen of een andere schaal.")
    }
    let invalid = figures[0].values.count { $0 < 1 }
    if invalid > 0 {
      remarks.append(
        "\(invalid) van de \(partition.regionCount) gebieden \(invalid == 1 ? "eindigt" : "eindigen") onder"
          + " validiteit 1: daar worden de grenzen niet gehaald.")
    }
    if reserved > 0, partition.regionCount > 0 {
      remarks.append(
        "\(reserved) van de \(areas.network.count) eenheden \(reserved == 1 ? "ging" : "gingen") door de reserve"
          + " naar het gebied van de sterkste band, zonder toets of dat gebied er beter van wordt.")
    }
    let excluded = areas.network.excluded.map { codes[$0.unit] }
    if !excluded.isEmpty {
      remarks.append(
        "Niet ingedeeld, want zonder werkende inwoners, zonder banen of alleen met zichzelf verbonden:"
          + " \(listed(excluded)).")
    }
    let unassigned = areas.clusterOf.indices.filter { areas.clusterOf[$0] == 0 }.map(code)
    if !unassigned.isEmpty {
      remarks.append("Niet ingedeeld, want zonder band met een gebied: \(listed(unassigned)).")
    }
    return remarks
  }

  /// The units that took no part, with the reason; none when there are none.
  var logs: [Clustering.Log] {
    guard !areas.network.excluded.isEmpty else { return [] }
    return [
      Clustering.Log(
        key: "buiten", title: "Eenheden die niet meedoen", columns: ["eenheid", "reden"],
        rows: areas.network.excluded.map { [codes[$0.unit], $0.reason.dutch] })
    ]
  }

  private func listed(_ codes: [String]) -> String {
    let shown = codes.prefix(10).joined(separator: ", ")
    return codes.count <= 10 ? shown : "\(shown) en nog \(codes.count - 10)"
  }
}

extension AreaNetwork.Exclusion {
  fileprivate var dutch: String {
    switch self {
    case .noResidents: "geen werkende inwoners"
    case .noJobs: "geen banen"
    case .closed: "alleen stroom binnen zichzelf"
    }
  }
}
