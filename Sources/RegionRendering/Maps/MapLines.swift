import RegionModel

/// Lines that a map draws over the municipalities, cut off at the frame.
struct MapLines: Sendable {
  private let topology: Topology
  private let page: PageTopology
  private let owners: [[Int]]
  private let frame: PageRect
  /// Path data of the borders between provinces.
  let provinces: String
  /// Path data of coast and border.
  let country: String

  init(graph: RegionGraph, page: PageTopology, frame: PageRect) {
    topology = graph.topology
    self.page = page
    self.frame = frame
    owners = graph.topology.owners()
    var (between, around): ([Int], [Int]) = ([], [])
    for (arc, owners) in owners.enumerated() {
      let provinces = Set(owners.map { graph.municipalities[$0].province })
      if owners.count == 1 { around.append(arc) } else if provinces.count > 1 { between.append(arc) }
    }
    provinces = PathData(lines: between.flatMap { frame.clipped(line: page.arcs[$0]) }).text
    country = PathData(lines: around.flatMap { frame.clipped(line: page.arcs[$0]) }).text
  }

  /// Path data of the outline of `members`.
  func outline(of members: some Sequence<Int>) -> String {
    let rings = topology.outline(of: members).map { page.points(of: $0) }
    let inside = rings.filter { ring in PageRect(around: ring).map(frame.contains) ?? false }
    let crossing = rings.filter { ring in PageRect(around: ring).map { !frame.contains($0) } ?? false }
    return PathData(rings: inside).text + PathData(lines: crossing.flatMap { frame.clipped(line: $0) }).text
  }

  /// Path data of the borders between municipalities of which `regionOf` differs.
  func between(_ regionOf: [Int?]) -> String {
    let arcs = owners.indices.filter { arc in
      owners[arc].count == 2 && regionOf[owners[arc][0]] != regionOf[owners[arc][1]]
    }
    return PathData(lines: arcs.flatMap { frame.clipped(line: page.arcs[$0]) }).text
  }

  /// The layers of a map in shades, from back to front: `fills` and the borders of provinces and country.
  func layers(_ fills: [SVGElement]) -> [SVGElement] {
    [
      SVGElement("g", ["id": "gemeenten", "stroke-width": ".4", "fill-rule": "evenodd"], fills),
      SVGElement(
        "g", ["id": "provinciegrenzen", "pointer-events": "none"], LineStyle.thinProvince.elements(provinces)),
      SVGElement("g", ["id": "landsgrens", "pointer-events": "none"], LineStyle.country.elements(country)),
    ]
  }
}
