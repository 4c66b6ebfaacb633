import RegionModel
import RegionRendering

/// A country with a crowded part: 36 municipalities of 4 km a side in the south-west, and over the water to the east of
/// them 25 of 16 km a side, with regions of three or five each.
struct CrowdedCountry {
  /// How many municipalities each of the two squares has.
  static let small = 36
  static let large = 25
  static let count = small + large

  /// Name of every municipality and of every region.
  var name: (Int) -> String = { "Gemeente \($0 + 1)" }
  var regionName: (Int) -> String = { "Een regio met een lange naam \($0 + 1)" }

  var graph: RegionGraph {
    RegionGraph(
      name: "Dichtland 2018", referenceDate: .toy, municipalities: municipalities,
      provinces: [
        Province(code: ProvinceCode("PV01"), name: "Klein", seats: 39),
        Province(code: ProvinceCode("PV02"), name: "Groot", seats: 41),
      ], waterBoards: [], divisions: [], networks: [], arrangements: [], programmes: [], flows: [],
      topology: topology, links: [], sources: [source])
  }

  /// Region of each municipality: a row of the small square in halves, a row of the large one whole.
  var regionOf: [Int?] {
    (0..<Self.count).map { $0 < Self.small ? $0 / 3 : 12 + ($0 - Self.small) / 5 }
  }

  var regionNames: [String] { (0..<17).map(regionName) }

  var division: Division {
    let regions = regionNames.enumerated().map { number, name in
      Region(
        code: ToyCountry.code("R", number), name: name,
        members: regionOf.indices.filter { regionOf[$0] == number }.map { Membership($0) })
    }
    return Division(
      id: "rij", title: "Rijregio's", singular: "rijregio", field: .bestuur, regions: regions, source: source)
  }

  func side(_ title: String, _ regionOf: [Int?]) -> ComparedDivision {
    ComparedDivision(
      title: title, singular: "regio", names: regionNames, regionOf: regionOf, source: source)
  }

  var source: TableSource { ToyCountry().source }

  private var municipalities: [Municipality] {
    (0..<Self.count).map { number in
      Municipality(
        code: MunicipalityCode(ToyCountry.code("GM", number)), name: name(number),
        province: ProvinceCode(number < Self.small ? "PV01" : "PV02"),
        inhabitants: number < Self.small ? 90_000 + 1_000 * number : 20_000, landArea: 100, totalArea: 100,
        households: 4_000, addressDensity: 500, seats: 21)
    }
  }

  /// Every municipality has its own four corners; the two squares share no arcs.
  private var topology: Topology {
    var arcs: [[Point]] = []
    var shapes: [[Topology.Polygon]] = []
    func add(_ columns: Int, side: Double, x: Double, y: Double) {
      let first = arcs.count
      func corner(_ i: Int, _ j: Int) -> Point { Point(x: x + side * Double(i), y: y + side * Double(j)) }
      for j in 0...columns { for i in 0..<columns { arcs.append([corner(i, j), corner(i + 1, j)]) } }
      let upright = arcs.count
      for i in 0...columns { for j in 0..<columns { arcs.append([corner(i, j), corner(i, j + 1)]) } }
      for number in 0..<columns * columns {
        let (j, i) = number.quotientAndRemainder(dividingBy: columns)
        shapes.append([
          [
            [
              first + j * columns + i, upright + (i + 1) * columns + j, ~(first + (j + 1) * columns + i),
              ~(upright + i * columns + j),
            ]
          ]
        ])
      }
    }
    add(6, side: 4_000, x: 76_000, y: 400_000)
    add(5, side: 16_000, x: 130_000, y: 400_000)
    return Topology(arcs: arcs, shapes: shapes) ?? Topology(emptyFor: Self.count)
  }

  /// An example of every kind of map of the whole country.
  static let byKind: [String: @Sendable (CrowdedCountry) -> any MapKind] = [
    DivisionMap.id: { country in
      DivisionMap(graph: country.graph, division: country.division, boundaries: country.source)
    },
    CertaintyMap.id: { country in
      CertaintyMap(
        graph: country.graph, assignment: country.regionOf,
        certainty: (0..<count).map { $0 % 7 == 0 ? 0.3 : 0.95 }, regionNames: country.regionNames,
        threshold: 0.6, title: "Een op de zeven is een grensgeval", sources: [country.source])
    },
    ChoroplethMap.id: { country in
      let values = (0..<count).map { Double($0) / 100 }
      let figure = MapFigure(name: "congruentie", meaning: "hoe vaak", format: .share(decimals: 0))
      return ChoroplethMap(
        graph: country.graph, figure: figure, values: values,
        breaks: ClassBreaks(values, of: figure, classes: 4, method: .quantile), title: "Een cijfer",
        sources: [country.source])
    },
    ReachMap.id: { country in
      ReachMap(
        graph: country.graph,
        steps: [
          .init(
            name: "Stap 1", detail: "",
            members: MunicipalitySet([0, 1, 7, 20, 40], capacity: count))
        ], title: "Vijf bereikt", sources: [country.source])
    },
    ComparisonMap.id: { country in
      var other = country.regionOf
      for number in [0, 7, 14, 40] { other[number] = 16 }
      return ComparisonMap(
        graph: country.graph, first: country.side("Rijregio's", country.regionOf),
        second: country.side("Andere regio's", other), moving: [0, 7, 14, 40], title: "Vier wisselen",
        sources: [country.source])
    },
    FlowMap.id: { country in
      FlowMap(
        graph: country.graph,
        flows: (1..<count).map { DrawnFlow(origin: $0, destination: 0, value: 100 * Double($0), note: "") },
        unit: "banen", title: "Alles gaat naar een", subtitle: "Alle stromen", sources: [country.source])
    },
    CommutingRingsMap.id: { country in
      CommutingRingsMap(
        graph: country.graph,
        rings: [0, 1, 2, 7, 8, 14, 40, 50].map { centre in
          CommutingRing(centre: centre, parts: [500, 300, 200, Double(100 * centre)])
        }, regionOf: country.regionOf, regionNames: country.regionNames, singular: "rijregio", unit: "banen",
        title: "Acht ringen", subtitle: "Ringen", sources: [country.source])
    },
  ]

  /// Kind by kind, page by page.
  static let all: [(kind: String, page: PageSize)] = byKind.keys.sorted().flatMap { kind in
    PageSize.all.map { (kind, $0) }
  }
}
