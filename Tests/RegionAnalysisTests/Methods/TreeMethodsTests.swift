import RegionAnalysis
import RegionModel
import Testing

/// What has to hold for each of the methods of this family on any network.
@Suite struct TreeMethodsTests {
  static let ids = ["intramax", "pendelzones", "dominant", "fua", "ward"]

  private func run(_ id: String, _ network: FlowNetwork, _ values: [String: String] = [:]) throws
    -> Clustering
  {
    try #require(ClusterMethods.named(id)).init(ParameterValues(values)).cluster(network)
  }

  private static let odd: [(name: String, flows: [[Double]])] = [
    ("empty", []), ("one unit", [[3]]), ("one unit without flow", [[0]]),
    ("own flow only", [[3, 0], [0, 4]]),
    ("no flow at all", [[0, 0, 0], [0, 0, 0], [0, 0, 0]]),
    ("two halves", [[1, 2, 0, 0], [2, 1, 0, 0], [0, 0, 1, 2], [0, 0, 2, 1]]),
    ("a row of zeros", [[0, 0, 0], [1, 2, 3], [3, 2, 1]]),
    ("a column of zeros", [[0, 1, 2], [0, 2, 3], [0, 2, 1]]),
    ("flow one way only", [[0, 1, 1], [0, 0, 1], [0, 0, 0]]),
    ("tiny flows", [[1e-300, 1e-300], [1e-300, 1e-300]]),
    ("huge flows", [[1e100, 1e99], [1e98, 1e100]]),
  ]

  @Test("A network that is odd gets an answer in which every unit has its place", arguments: ids)
  func oddNetworks(id: String) throws {
    for (name, flows) in Self.odd {
      let pairs = flows.indices.dropFirst().map { ($0 - 1, $0) }
      for borders in [pairs, []] {
        let network = TreeFixtures.network(flows, borders: borders)
        for values in [[:], id == "intramax" ? ["vorm": "verschil", "aaneengesloten": "ja"] : [:]] {
          let result = try run(id, network, values)
          #expect(result.partition.unitCount == flows.count, "\(name)")
          #expect(result.figures.allSatisfy { $0.values.count == result.partition.regionCount }, "\(name)")
          #expect(result.figures.allSatisfy { $0.values.allSatisfy(\.isFinite) }, "\(name)")
          #expect(id == "fua" || result.partition.isComplete, "\(name)")
          if flows.isEmpty { #expect(result.remarks == ["Het netwerk heeft geen eenheden."]) }
        }
      }
    }
  }

  @Test("Flows that are negative, infinite or no number are refused", arguments: ids)
  func impossibleFlows(id: String) {
    for value in [-1, .infinity, .nan, 1e101] {
      let network = TreeFixtures.network([[1, value], [1, 1]], borders: [(0, 1)])
      #expect(
        throws: MethodError.unsuitable(
          "De stroom van A naar B is \(value); een stroom moet een getal van 0 tot en met 1e100 zijn.")
      ) { try run(id, network) }
    }
  }

  @Test("More regions than units are refused", arguments: ["intramax", "pendelzones", "ward"])
  func tooMany(id: String) {
    let network = TreeFixtures.network([[1, 1], [1, 1]], borders: [(0, 1)])
    #expect(
      throws: MethodError.unsuitable("Het netwerk heeft 2 eenheden: daar zijn geen 3 regio's van te maken.")
    ) { try run(id, network, ["aantal": "3"]) }
  }

  @Test("A method that needs borders says so when there are none")
  func noBorders() {
    let network = TreeFixtures.network([[1, 1], [1, 1]])
    #expect(
      throws: MethodError.unsuitable(
        "Alleen buren samenvoegen kan hier niet: van dit netwerk is niet bekend welke eenheden buren zijn.")
    ) { try run("ward", network) }
    #expect(
      throws: MethodError.unsuitable(
        "Aaneengesloten samenvoegen kan hier niet: van dit netwerk is niet bekend welke eenheden buren zijn.")
    ) { try run("intramax", network, ["aaneengesloten": "ja"]) }
  }

  @Test(
    "Two ways to say where a tree is cut contradict each other",
    arguments: ["intramax", "pendelzones", "ward"])
  func twoCuts(id: String) throws {
    let network = TreeFixtures.network([[1, 1], [1, 1]], borders: [(0, 1)])
    let error = #expect(throws: MethodError.self) {
      try run(id, network, ["aantal": "1", "schaal": "regionaal"])
    }
    guard case .contradiction(let sentence) = error else {
      Issue.record("a contradiction was expected")
      return
    }
    #expect(sentence.hasPrefix("Kies"))
  }

  @Test("Values outside their range and unknown parameters are refused", arguments: ids)
  func wrongValues(id: String) throws {
    let network = TreeFixtures.network([[1, 1], [1, 1]], borders: [(0, 1)])
    let method = try #require(ClusterMethods.named(id))
    for parameter in method.parameters {
      let wrong: String
      switch parameter.domain {
      case .codes: wrong = ""
      case .number(let range): wrong = "\(range.upperBound + 1)"
      case .integer, .choice, .flag: wrong = "nergens"
      }
      #expect(
        throws: MethodError.wrongValue(name: parameter.name, value: wrong, allowed: parameter.domain.dutch)
      ) { try run(id, network, [parameter.name: wrong]) }
    }
    #expect(throws: MethodError.self) { try run(id, network, ["bestaat-niet": "1"]) }
  }

  @Test(
    "Shuffled rows, other codes in the same order and doubled flows give the same regions",
    arguments: ids)
  func invariance(id: String) throws {
    for run in 0..<12 {
      var generator = SeededGenerator(seed: 77, run: run)
      let size = 20 + generator.below(12)
      let flows = TreeFixtures.random(size, density: 0.6, largest: run % 2 == 0 ? 3 : 700, &generator)
      let borders = TreeFixtures.grid(size, width: 6, &generator)
      let network = TreeFixtures.network(flows, borders: borders)
      let values = id == "fua" ? ["kernen": network.codes.prefix(5).joined(separator: ",")] : [:]
      let expected = try self.run(id, network, values)

      var cells = (0..<size).flatMap { origin in (0..<size).map { (origin, $0, flows[origin][$0]) } }
      generator.shuffle(&cells)
      let shuffled = FlowNetwork(
        codes: network.codes, flows: TreeFixtures.table(size, cells), neighbours: network.neighbours)
      let again = try self.run(id, shuffled, values)
      #expect(again.partition == expected.partition)
      #expect(again.logs.map(\.rows) == expected.logs.map(\.rows))

      let renamed = FlowNetwork(
        codes: network.codes.map { "X" + $0 }, flows: network.flows, neighbours: network.neighbours)
      let codes = renamed.codes.prefix(5).joined(separator: ",")
      #expect(
        try self.run(id, renamed, id == "fua" ? ["kernen": codes] : [:]).partition == expected.partition)

      let doubled = FlowNetwork(
        codes: network.codes, flows: TreeFixtures.table(size, cells.map { ($0.0, $0.1, 2 * $0.2) }),
        neighbours: network.neighbours)
      #expect(try self.run(id, doubled, values).partition == expected.partition)
    }
  }

  @Test("A network too large for a square of numbers is refused before memory is taken")
  func tooLarge() {
    let size = 10_001
    let network = FlowNetwork(
      codes: (0..<size).map { String(20_000 + $0) }, flows: TreeFixtures.table(size, [(0, 1, 1)]),
      neighbours: [[Int]](repeating: [], count: size))
    for id in ["intramax", "pendelzones", "ward"] {
      #expect(
        throws: MethodError.unsuitable(
          "Dit netwerk heeft 10001 eenheden; de methode \(id) kan er hoogstens 10000 aan.")
      ) { try run(id, network) }
    }
  }
}
