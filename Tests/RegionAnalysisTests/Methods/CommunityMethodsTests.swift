import RegionAnalysis
import RegionModel
import Testing

/// What has to hold for Leiden and Infomap on any network.
@Suite struct CommunityMethodsTests {
  static let ids = ["leiden", "infomap"]

  private func run(_ id: String, _ network: FlowNetwork, _ values: [String: String] = [:]) throws
    -> Clustering
  {
    try #require(ClusterMethods.named(id)).init(ParameterValues(values)).cluster(network)
  }

  private static let odd: [(name: String, flows: [[Double]], regions: [[Int]]?)] = [
    ("empty", [], []), ("one unit", [[3]], [[0]]), ("one unit without flow", [[0]], [[0]]),
    ("own flow only", [[3, 0], [0, 4]], [[0], [1]]),
    ("no flow at all", [[0, 0, 0], [0, 0, 0], [0, 0, 0]], [[0], [1], [2]]),
    ("two halves", [[0, 2, 0, 0], [2, 0, 0, 0], [0, 0, 0, 2], [0, 0, 2, 0]], [[0, 1], [2, 3]]),
    ("a row of zeros", [[0, 0, 0], [1, 2, 3], [3, 2, 1]], nil),
    ("a column of zeros", [[0, 1, 2], [0, 2, 3], [0, 2, 1]], nil),
    ("flow one way only", [[0, 1, 1], [0, 0, 1], [0, 0, 0]], nil),
    ("tiny flows", [[1e-300, 1e-300], [1e-300, 1e-300]], nil),
    ("huge flows", [[1e100, 1e99], [1e98, 1e100]], nil),
  ]

  @Test("A network that is odd gets an answer in which every unit has its place", arguments: ids)
  func oddNetworks(id: String) throws {
    for (name, flows, regions) in Self.odd {
      for own in ["ja", "nee"] {
        let scale = id == "leiden" ? ["resolutie": "1"] : [:]
        let result = try run(
          id, TreeFixtures.network(flows), scale.merging(["eigen-stroom": own]) { first, _ in first })
        #expect(result.partition.unitCount == flows.count, "\(name)")
        #expect(result.partition.isComplete, "\(name)")
        #expect(result.figures.allSatisfy { $0.values.count == result.partition.regionCount }, "\(name)")
        #expect(result.figures.allSatisfy { $0.values.allSatisfy(\.isFinite) }, "\(name)")
        if let regions { #expect(result.partition.members == regions, "\(name)") }
        if flows.isEmpty { #expect(result.remarks == ["Het netwerk heeft geen eenheden."]) }
      }
    }
  }

  @Test("Flows that are negative, infinite or no number are refused", arguments: ids)
  func impossibleFlows(id: String) {
    for value in [-1, .infinity, .nan] {
      #expect(throws: MethodError.self) { try run(id, TreeFixtures.network([[1, value], [1, 1]])) }
    }
  }

  @Test("Values outside their range are refused, and a scale next to a resolution", arguments: ids)
  func impossibleValues(id: String) {
    let network = TreeFixtures.network([[1, 1], [1, 1]])
    for values in [["seed": "-1"], ["pogingen": "0"], ["eigen-stroom": "soms"], ["kleur": "rood"]] {
      #expect(throws: MethodError.self) { try run(id, network, values) }
    }
    #expect(throws: MethodError.self) {
      try run("leiden", network, ["schaal": "regionaal", "resolutie": "2"])
    }
    #expect(throws: MethodError.self) { try run("infomap", network, ["markov-tijd": "0"]) }
  }

  @Test("Defaults said are defaults used", arguments: ids)
  func defaults(id: String) throws {
    let network = try AreaFixtures.brindisi()
    let method = try #require(ClusterMethods.named(id))
    for parameter in method.parameters {
      guard let standard = parameter.standard else { continue }
      #expect(parameter.domain.accepts(standard))
      let given = try run(id, network, [parameter.name: standard])
      #expect(given.partition == (try run(id, network)).partition)
      #expect(given.remarks == (try run(id, network)).remarks)
    }
  }

  @Test("Flows that are no whole numbers work as well", arguments: ids)
  func realFlows(id: String) throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<20 {
      var flows = TreeFixtures.random(24, density: 0.5, largest: 7, &generator)
      for one in 0..<24 {
        for other in 0...one {
          let value = flows[one][other] / 3
          (flows[one][other], flows[other][one]) = (value, value)
        }
      }
      #expect(try run(id, TreeFixtures.network(flows)).partition.isComplete)
    }
  }
}
