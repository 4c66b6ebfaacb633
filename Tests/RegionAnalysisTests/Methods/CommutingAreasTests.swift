import RegionModel
import Testing

@testable import RegionAnalysis

/// What holds for `lma` and `ttwa` alike.
@Suite struct CommutingAreasTests {
  static let methods: [any ClusterMethod.Type] = [LabourMarketAreas.self, TravelToWorkAreas.self]
  static let values = [
    "min-omvang": "40", "min-gesloten": "0.5", "doel-omvang": "200", "doel-gesloten": "0.6",
  ]

  private func run(
    _ method: any ClusterMethod.Type, _ network: FlowNetwork, _ values: [String: String] = Self.values
  ) throws -> Clustering { try method.init(ParameterValues(values)).cluster(network) }

  private func flows() -> [[Double]] {
    var generator = SeededGenerator(seed: 31)
    var flows = AreaFixtures.random(units: 30, &generator)
    for unit in flows.indices { flows[unit][unit] += 10 }
    return flows
  }

  @Test(arguments: methods.indices)
  func `Shuffled rows and other names in the same order change nothing`(index: Int) throws {
    let flows = flows()
    let expected = try run(Self.methods[index], AreaFixtures.network(flows))
    #expect(expected.partition.regionCount > 1)
    var generator = SeededGenerator(seed: 4)
    var rows: [(origin: Int, destination: Int, value: Double)] = []
    for origin in flows.indices {
      for destination in flows.indices {
        // In two parts, so that they have to be added up as well.
        let part = (flows[origin][destination] / 2).rounded(.down)
        rows.append((origin, destination, part))
        rows.append((origin, destination, flows[origin][destination] - part))
      }
    }
    generator.shuffle(&rows)
    let names = flows.indices.map { "Z\($0 + 100)" }
    let result = try run(Self.methods[index], AreaFixtures.network(rows, codes: names))
    #expect(result.partition == expected.partition)
    for (left, right) in zip(result.figures, expected.figures) { #expect(left.values == right.values) }
  }

  @Test(arguments: methods.indices)
  func `Twice the flows with twice the sizes give the same areas`(index: Int) throws {
    let flows = flows()
    let expected = try run(Self.methods[index], AreaFixtures.network(flows))
    let doubled = Self.values.merging(["min-omvang": "80", "doel-omvang": "400"]) { $1 }
    let result = try run(Self.methods[index], AreaFixtures.network(flows.map { $0.map { $0 * 2 } }), doubled)
    #expect(result.partition == expected.partition)
    #expect(result.figures[0].values == expected.figures[0].values)
  }

  @Test(arguments: methods.indices)
  func `Figures stand in the order of the regions`(index: Int) throws {
    let flows = flows()
    let result = try run(Self.methods[index], AreaFixtures.network(flows))
    for (region, members) in result.partition.members.enumerated() {
      let inside = members.reduce(0.0) { sum, i in sum + members.reduce(0.0) { $0 + flows[i][$1] } }
      let live = members.reduce(0.0) { $0 + flows[$1].reduce(0, +) }
      let work = members.reduce(0.0) { sum, j in sum + flows.reduce(0.0) { $0 + $1[j] } }
      #expect(result.figures[1].values[region] == inside / live)
      #expect(result.figures[2].values[region] == inside / work)
    }
  }

  @Test(arguments: methods.indices)
  func `Without units, or without flows, there are no regions and a remark`(index: Int) throws {
    let none = try run(Self.methods[index], AreaFixtures.network([]))
    #expect(none.partition.unitCount == 0)
    #expect(none.remarks == ["Er zijn geen eenheden."])
    let still = try run(Self.methods[index], AreaFixtures.network([[0, 0], [0, 0]]))
    #expect(still.partition.regionOf == [nil, nil])
    #expect(
      still.logs.last?.rows == [["U000", "geen werkende inwoners"], ["U001", "geen werkende inwoners"]])
  }

  @Test(arguments: methods.indices)
  func `Units without residents, without jobs or with a flow to themselves only stay outside`(
    index: Int
  ) throws {
    // U000 is by itself, U002 has no residents, U005 no jobs; without U005 the same holds of U001.
    let flows: [[Double]] = [
      [50, 0, 0, 0, 0, 0], [0, 0, 0, 9, 0, 0], [0, 0, 0, 0, 0, 0], [0, 0, 7, 60, 5, 0], [0, 0, 0, 5, 60, 0],
      [0, 4, 0, 0, 0, 0],
    ]
    let result = try run(Self.methods[index], AreaFixtures.network(flows))
    #expect(result.partition.regionOf[0] == nil)
    #expect(
      result.logs.last?.rows == [
        ["U000", "alleen stroom binnen zichzelf"], ["U002", "geen werkende inwoners"],
        ["U005", "geen banen"],
        ["U001", "geen banen"],
      ])
    #expect(
      result.remarks.contains {
        $0.hasPrefix("Niet ingedeeld") && $0.hasSuffix("met zichzelf verbonden: U000, U002, U005, U001.")
      })
  }

  @Test(arguments: methods.indices)
  func `Parts of the country without flows between them become regions, whatever their size`(
    index: Int
  ) throws {
    let flows: [[Double]] = [[8, 1, 0, 0], [2, 8, 0, 0], [0, 0, 9, 3], [0, 0, 1, 9]]
    let result = try run(Self.methods[index], AreaFixtures.network(flows))
    #expect(result.partition.members == [[0, 1], [2, 3]])
    #expect(result.figures[0].values == [1, 1])
  }

  @Test(arguments: methods.indices)
  func `When no area reaches the criteria it says so`(index: Int) throws {
    let flows: [[Double]] = [[10, 0, 20], [0, 40, 10], [0, 0, 10]]
    let method = Self.methods[index]
    let chosen = [
      "min-omvang": "50", "min-gesloten": "0.6", "doel-omvang": "250", "doel-gesloten": "0.9",
      "reserve": "ja",
    ].filter { pair in method.parameters.contains { $0.name == pair.key } }
    let result = try run(method, AreaFixtures.network(flows), chosen)
    #expect(result.partition.regionOf == [nil, nil, nil])
    #expect(
      result.remarks.first == "Geen enkel gebied haalt de grenzen: kies lagere grenzen of een andere schaal.")
    #expect(
      result.remarks.last == "Niet ingedeeld, want zonder band met een gebied: U000, U001, U002.")
  }

  @Test(arguments: methods.indices)
  func `A flow that is negative, not a number or without bound is refused`(index: Int) {
    for value in [-1, Double.nan, .infinity, -.infinity] {
      let error = #expect(throws: MethodError.self) {
        try run(Self.methods[index], AreaFixtures.network([[5, value], [1, 5]]))
      }
      guard case .unsuitable = error else {
        Issue.record("\(value): \(String(describing: error))")
        continue
      }
    }
    #expect(throws: MethodError.unsuitable("De stromen zijn samen te groot om mee te rekenen.")) {
      try run(Self.methods[index], AreaFixtures.network([[1e308, 1e308], [1, 5]]))
    }
  }

  @Test func `Of equal links the highest number wins, and one way out wins from two ways`() throws {
    // Community 0 has the same flow to and from 1 and 2.
    let ties: [[Double]] = [[0, 2, 2], [2, 4, 0], [2, 0, 4]]
    var areas = AreaAssignment(
      try AreaNetwork(AreaFixtures.network(ties)), criteria: AreaScale.british.criteria)
    #expect(areas.strongestLink(of: 0).link?.cluster == 3)
    // To 1 only, 4/8 · 4/8; to and from 2, 4/32 · 4/4 + 4/8 · 4/16: both 1/4.
    let ways: [[Double]] = [[0, 4, 4, 0], [0, 0, 0, 5], [4, 4, 12, 12], [0, 0, 0, 10]]
    areas = AreaAssignment(try AreaNetwork(AreaFixtures.network(ways)), criteria: AreaScale.british.criteria)
    let link = areas.strongestLink(of: 0).link
    #expect(link?.strength == 0.25)
    #expect(link?.cluster == 2)
  }

  @Test func `The lowest of changing numbers is the first of the lowest`() {
    var generator = SeededGenerator(seed: 8)
    for size in [1, 2, 3, 7, 8, 33] {
      var values = (0..<size).map { _ in Double(generator.below(5)) }
      var lowest = LowestValue(values)
      for _ in 0..<200 {
        let index = generator.below(size)
        values[index] = generator.below(4) == 0 ? .infinity : Double(generator.below(5))
        lowest[index] = values[index]
        #expect(lowest.index == values.indices.min { (values[$0], $0) < (values[$1], $1) })
      }
    }
  }
}
