import RegionAnalysis
import RegionModel
import RegionRendering

extension ClusterReport {
  /// The maps: the regions when asked for, and certainty when it was measured.
  func pictures(in graph: RegionGraph, regions: Bool) -> [Artefact.Picture] {
    guard graph.hasBoundaries else { return [] }
    var pictures: [Artefact.Picture] = []
    let stem = "clusters-\(run.choice.fileWords)".fileStem(limit: 80)
    let boundaries = graph.sources(kind: "boundaries").first
    if regions {
      let map = DivisionMap(
        graph: graph, division: division(in: graph), title: finding, boundaries: boundaries)
      pictures.append(.init(kind: "kaart", fileName: "\(stem).svg", map: map))
    }
    if let certainty {
      let map = CertaintyMap(
        graph: graph, assignment: partition.regionOf, certainty: certainty.certainty,
        regionNames: partition.members.indices.map { name(leader($0)) }, threshold: Certainty.threshold,
        title: certainty.finding(self), sources: [flows.source] + graph.sources("boundaries"))
      pictures.append(.init(kind: "zekerheid", fileName: "\(stem)-zekerheid.svg", map: map))
    }
    return pictures
  }

  private var finding: String {
    "\(partition.regionCount) regio's volgens \(run.choice.type.title), op \(flows.source.title.prefix(1).lowercased() + flows.source.title.dropFirst())"
  }

  /// The found regions in the form of a division, to draw and compare them.
  func division(in graph: RegionGraph) -> Division {
    Division(
      id: run.choice.type.id, title: "Regio's volgens \(run.choice.type.title)", singular: "regio",
      field: .statistiek, coverage: partition.isComplete ? .national : .partial, isStatutory: false,
      regions: order.enumerated().map { place, region in
        // Codes keep the order of lists: largest first.
        let code = String(place + 1)
        return Region(
          code: String(repeating: "0", count: max(0, 4 - code.count)) + code, name: name(leader(region)),
          members: partition.members[region].map { Membership($0, basis: .computed) })
      }, source: flows.source)
  }
}
