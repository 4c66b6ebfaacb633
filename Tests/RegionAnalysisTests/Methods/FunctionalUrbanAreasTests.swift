import RegionAnalysis
import RegionModel
import Testing

@Suite struct FunctionalUrbanAreasTests {
  /// The toy country of the page: 100 employed residents everywhere, units A to H.
  private let toy: [[Double]] = [
    [80, 20, 0, 0, 0, 0, 0, 0], [5, 95, 0, 0, 0, 0, 0, 0], [10, 6, 70, 14, 0, 0, 0, 0],
    [10, 0, 0, 90, 0, 0, 0, 0], [0, 0, 0, 40, 60, 0, 0, 0], [0, 0, 0, 0, 0, 100, 0, 0],
    [0, 0, 0, 20, 0, 0, 80, 0], [0, 0, 0, 0, 0, 0, 0, 100],
  ]
  /// A B C F touch each other, D E too; G lies between B and H, H between G and E.
  private let borders = [
    (0, 1), (0, 2), (1, 2), (2, 5), (0, 5), (2, 3), (3, 4), (1, 6), (6, 7), (4, 7),
  ]

  private func rows(_ result: Clustering, _ key: String) throws -> [[String]] {
    try #require(result.logs.first { $0.key == key }).rows
  }

  @Test("In the toy country A and B are one city, C is their zone, F is enclosed and G falls off D")
  func toyCountry() throws {
    let network = TreeFixtures.network(toy, borders: borders)
    let result = try TreeFixtures.cluster(FunctionalUrbanAreas.self, network, ["kernen": "A,B,D"])
    #expect(TreeFixtures.names(result.partition, network) == ["ABCF", "DE"])
    #expect(result.partition.regionOf[6] == nil && result.partition.regionOf[7] == nil)
    #expect(try rows(result, "kernen") == [["B", "A"], ["B", "B"], ["D", "D"]])
    #expect(try rows(result, "koppelingen") == [["A", "B", "0.2", "1"]])
    #expect(try rows(result, "zone") == [["C", "B", "0.16"], ["E", "D", "0.4"], ["G", "D", "0.2"]])
    #expect(
      try rows(result, "aaneengesloten") == [
        ["G", "D", "afgevallen: ligt los van de kern"], ["F", "B", "opgenomen: geheel omsloten"],
      ])
    #expect(result.figures.map(\.values) == [[2, 1], [0.5, 0.5]])
    #expect(result.remarks.contains("2 eenheden vallen buiten alle stedelijke gebieden."))
  }

  @Test("Without borders, or when asked not to, nothing is added or dropped")
  func unmended() throws {
    let without = TreeFixtures.network(toy)
    let result = try TreeFixtures.cluster(FunctionalUrbanAreas.self, without, ["kernen": "A,B,D"])
    #expect(TreeFixtures.names(result.partition, without) == ["ABC", "DEG"])
    #expect(result.remarks.last?.hasSuffix("niet bekend is wie aan wie grenst.") == true)
    let asked = try TreeFixtures.cluster(
      FunctionalUrbanAreas.self, TreeFixtures.network(toy, borders: borders),
      ["kernen": "A,B,D", "aaneengesloten": "nee"])
    #expect(asked.partition == result.partition)
    #expect(asked.remarks.allSatisfy { !$0.hasSuffix("niet bekend is wie aan wie grenst.") })
  }

  @Test("The least share decides, and reaching it exactly is enough")
  func leastShare() throws {
    let network = TreeFixtures.network(toy)
    func areas(_ share: String) throws -> [String] {
      TreeFixtures.names(
        try TreeFixtures.cluster(
          FunctionalUrbanAreas.self, network, ["kernen": "A,B,D", "grens": share]
        ).partition, network)
    }
    #expect(try areas("0.2") == ["AB", "DEG"])
    #expect(try areas("0.21") == ["A", "B", "DE"])
    #expect(try areas("0.16") == ["ABC", "DEG"])
    #expect(try areas("0.1") == ["ABCDEG"])
  }

  @Test("Cores that are linked are measured again as one, so a third can join in a second round")
  func rounds() throws {
    // C sends 8 % to A and 8 % to B: enough only when A and B are one.
    let flows: [[Double]] = [[80, 20, 0, 0], [0, 100, 0, 0], [8, 8, 84, 0], [0, 0, 0, 9]]
    let network = TreeFixtures.network(flows)
    let result = try TreeFixtures.cluster(FunctionalUrbanAreas.self, network, ["kernen": "C, B ,A"])
    #expect(TreeFixtures.names(result.partition, network) == ["ABC"])
    #expect(try rows(result, "koppelingen") == [["A", "B", "0.2", "1"], ["C", "B", "0.16", "2"]])
  }

  @Test("Of equal shares the larger core wins, then the lower code")
  func ties() throws {
    let flows: [[Double]] = [[50, 0, 0], [0, 60, 0], [4, 4, 8]]
    #expect(try area(of: 2, flows) == 1)
    #expect(try area(of: 2, [[50, 0, 0], [0, 50, 0], [4, 4, 8]]) == 0)
  }

  private func area(of unit: Int, _ flows: [[Double]]) throws -> Int? {
    try TreeFixtures.cluster(FunctionalUrbanAreas.self, TreeFixtures.network(flows), ["kernen": "A,B"])
      .partition.regionOf[unit]
  }

  @Test("Derived cores have enough employed residents and at least as many jobs")
  func derived() throws {
    // A has residents and jobs, B residents but fewer jobs, C too few residents.
    let flows: [[Double]] = [[25_000, 0, 0], [5_000, 20_000, 0], [4_000, 0, 20_000]]
    let network = TreeFixtures.network(flows)
    let result = try TreeFixtures.cluster(FunctionalUrbanAreas.self, network)
    #expect(try rows(result, "kernen") == [["A", "A"]])
    #expect(TreeFixtures.names(result.partition, network) == ["ABC"])
    let looser = try TreeFixtures.cluster(
      FunctionalUrbanAreas.self, network, ["kern-banen": "0.8", "kern-inwoners": "20000"])
    #expect(try rows(looser, "kernen").map { $0[1] } == ["A", "B", "C"])
    let none = try TreeFixtures.cluster(FunctionalUrbanAreas.self, network, ["kern-inwoners": "30000"])
    #expect(none.partition.regionCount == 0 && none.partition.regionOf == [nil, nil, nil])
    #expect(
      none.remarks == ["Geen enkele eenheid voldoet als kern: verlaag --kern-inwoners of geef --kernen."])
  }

  @Test("A core that is not in the network, or cores both given and derived, are refused")
  func refused() throws {
    let network = TreeFixtures.network(toy)
    #expect(
      throws: MethodError.wrongValue(name: "kernen", value: "Q", allowed: "codes van eenheden in het netwerk")
    ) { try TreeFixtures.cluster(FunctionalUrbanAreas.self, network, ["kernen": "A,Q"]) }
    #expect(
      throws: MethodError.contradiction(
        "Met --kernen zijn de kernen gegeven; --kern-banen leidt ze juist af.")
    ) { try TreeFixtures.cluster(FunctionalUrbanAreas.self, network, ["kernen": "A", "kern-banen": "2"]) }
  }
}
