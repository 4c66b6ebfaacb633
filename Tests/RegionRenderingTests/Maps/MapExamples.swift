import RegionModel
import RegionRendering

/// An example of every kind of map, for the tests that hold for all of them.
enum MapExamples {
  static let byKind: [String: @Sendable (ToyCountry) -> any MapKind] = [
    DivisionMap.id: { country in
      DivisionMap(graph: country.graph, division: country.columnDivision, boundaries: country.boundaries)
    },
    LogicalRegionMap.id: { country in
      let graph = country.graph
      func set(_ members: Int...) -> MunicipalitySet { MunicipalitySet(members, capacity: graph.count) }
      return LogicalRegionMap(
        graph: graph, subject: set(4), core: set(4, 1), shell: set(3, 5), fringe: set(7),
        thresholds: (core: 0.75, shell: 0.5, fringe: 0.25),
        answer: (name: country.regionNames[1], members: set(1, 4, 7)),
        title: "Bij \(country.names[4]) hoort in elk geval \(country.names[1])", subtitle: nil,
        sources: [country.source, country.boundaries])
    },
    CertaintyMap.id: { country in
      CertaintyMap(
        graph: country.graph, assignment: [0, 1, 2, 0, 1, 2, 0, 1, nil],
        certainty: [1, 0.9, 0.4, 0.75, 0.6, 0.59, 0.95, 0.7, nil], regionNames: country.regionNames,
        threshold: 0.6, title: "Twee gemeenten horen niet zeker bij hun regio",
        sources: [country.source, country.boundaries])
    },
    ChoroplethMap.id: { country in
      let values: [Double?] = [0.12, 0.2, 0.31, 0.35, 0.5, 0.55, 0.8, 0.9, nil]
      let figure = MapFigure(
        name: "congruentie", meaning: "hoe vaak een gemeente met dezelfde partners werkt",
        format: .share(decimals: 0))
      return ChoroplethMap(
        graph: country.graph, figure: figure, values: values,
        breaks: ClassBreaks(values.compactMap { $0 }, of: figure, classes: 4, method: .quantile),
        title: "\(country.names[7]) werkt het vaakst met dezelfde partners",
        sources: [country.source, country.boundaries], notes: ["Alles is verzonnen"])
    },
    ReachMap.id: { country in
      let graph = country.graph
      func set(_ members: Int...) -> MunicipalitySet { MunicipalitySet(members, capacity: graph.count) }
      return ReachMap(
        graph: graph,
        steps: [
          .init(name: country.regionNames[0], detail: country.names[0], members: set(0, 3)),
          .init(name: country.regionNames[1], detail: "", members: set(1, 3, 4, 7)),
          .init(name: country.regionNames[2], detail: "", members: set(2)),
        ], title: "Zeven van de negen gemeenten worden bereikt",
        sources: [country.source, country.boundaries],
        notes: ["Verzonnen"])
    },
    ComparisonMap.id: { country in
      func side(_ title: String, _ singular: String, _ regionOf: [Int?]) -> ComparedDivision {
        ComparedDivision(
          title: title, singular: singular, names: country.regionNames, regionOf: regionOf,
          source: country.source)
      }
      return ComparisonMap(
        graph: country.graph, first: side("Kolomregio's", "kolomregio", [0, 1, 2, 0, 1, 2, 0, 1, nil]),
        second: side("Andere regio's", "regio", [0, 1, 2, 0, 1, 2, 1, 1, 2]), moving: [8, 6],
        title: "1 van de 3 kolomregio's is gelijk aan een regio",
        sources: [country.source, country.boundaries])
    },
    FlowMap.id: { country in
      let pairs = [(0, 4, 800.0), (1, 4, 1200), (2, 4, 90), (4, 1, 300), (8, 5, 2500), (6, 4, 40)]
      return FlowMap(
        graph: country.graph,
        flows: pairs.map { DrawnFlow(origin: $0.0, destination: $0.1, value: $0.2, note: "een deel") },
        unit: "banen", title: "De meeste stromen gaan naar \(country.names[4])", subtitle: "Alle stromen",
        sources: [country.source, country.boundaries])
    },
    MultiplesMap.id: { country in
      func side(_ title: String, _ singular: String, _ regionOf: [Int?]) -> ComparedDivision {
        ComparedDivision(
          title: title, singular: singular, names: country.regionNames, regionOf: regionOf,
          source: country.source)
      }
      return MultiplesMap(
        graph: country.graph,
        divisions: [
          side("Kolomregio's", "kolomregio", [0, 1, 2, 0, 1, 2, 0, 1, nil]),
          side("Rijregio's", "rijregio", [0, 0, 0, 1, 1, 1, 2, 2, 2]),
          side(country.names[0], country.regionNames[0], [0, 1, 2, 2, 2, 2, 2, 2, 2]),
        ], title: "Drie keer drie gebieden", sources: [country.source, country.boundaries])
    },
    OverlapMap.id: { country in
      let graph = country.graph
      func set(_ members: Int...) -> MunicipalitySet { MunicipalitySet(members, capacity: graph.count) }
      return OverlapMap(
        graph: graph, subject: 4,
        groups: [
          .init(names: [country.regionNames[0]], members: set(4, 1, 3, 5, 7), isUncertain: true),
          .init(names: [country.regionNames[1], "Tweede"], members: set(4, 5), isUncertain: false),
          .init(names: [country.names[8]], members: set(4, 3, 6), isUncertain: false),
          .init(names: [country.regionNames[2]], members: set(4, 1, 3, 5), isUncertain: false),
          .init(names: ["Alleen"], members: set(4), isUncertain: false),
        ], title: "\(country.names[4]) werkt met zes gemeenten samen",
        sources: [country.source, country.boundaries], notes: ["Verzonnen"])
    },
    CommutingRingsMap.id: { country in
      CommutingRingsMap(
        graph: country.graph,
        rings: [
          .init(centre: 4, parts: [4000, 2000, 1000, 1000]), .init(centre: 8, parts: [900, 100, 0, 0]),
          .init(centre: 1, parts: [500, 500, 500, 500]), .init(centre: 3, parts: [7, 0, 0, 0]),
        ],
        regionOf: [0, 1, 2, 0, 1, 2, 0, 1, nil], regionNames: country.regionNames, singular: "kolomregio",
        unit: "banen", title: "In \(country.names[4]) zijn de meeste banen", subtitle: "Vier ringen",
        sources: [country.source, country.boundaries], notes: ["Verzonnen"])
    },
  ]

  /// Kind by kind, page by page.
  static let all: [(kind: String, page: PageSize)] = MapKinds.all.flatMap { kind in
    PageSize.all.map { (kind.id, $0) }
  }

  static func map(_ kind: String, of country: ToyCountry = ToyCountry()) throws -> any MapKind {
    guard let make = byKind[kind] else { throw MissingExample(kind: kind) }
    return make(country)
  }

  struct MissingExample: Error { let kind: String }
}
