import RegionModel
import Testing

@testable import RegionAnalysis

@Suite struct LabourMarketAreasTests {
  /// Two towns with a village each: A and B belong together, C and D too.
  private let toy: [[Double]] = [[80, 20, 0, 0], [30, 60, 10, 0], [0, 0, 70, 30], [5, 0, 20, 75]]
  private let toyValues = [
    "min-omvang": "50", "min-gesloten": "0.8", "doel-omvang": "250", "doel-gesloten": "0.9",
  ]

  private func cluster(_ network: FlowNetwork, _ values: [String: String]) throws -> Clustering {
    try LabourMarketAreas(ParameterValues(values)).cluster(network)
  }

  @Test func `The toy country comes out as worked out by hand in the documentation`() throws {
    let result = try cluster(AreaFixtures.network(toy), toyValues)
    #expect(result.partition.members == [[0, 1], [2, 3]])
    #expect(result.figures.map(\.key) == ["validiteit", "aanbodzijde", "vraagzijde"])
    #expect(result.figures[1].values == [190.0 / 200, 195.0 / 200])
    #expect(result.figures[2].values == [190.0 / 195, 195.0 / 205])
    // 0.95 and 0.951… are above the target: what is left is the allowance for size, 1 - (1 - 8/9) * 50/200.
    for validity in result.figures[0].values { #expect((validity - 1.09375).magnitude < 1e-12) }
    #expect(result.remarks.isEmpty)
    #expect(result.logs[0].rows.isEmpty)
    #expect(
      result.logs[1].rows == [
        ["U000", "100.0", "0", "1", "1"], ["U001", "100.0", "1", "1", "1"],
        ["U002", "100.0", "1", "4", "4"], ["U003", "100.0", "0", "4", "4"],
      ])
  }

  @Test(arguments: ["vignette", "lower", "lowest"])
  func `Brindisi comes out as in R, cluster for cluster, before the reserve was emptied too`(
    name: String
  ) throws {
    let values = [
      "vignette": ["schaal": "vignet"],
      "lower": ["min-omvang": "1000", "min-gesloten": "0.6", "doel-omvang": "10000", "doel-gesloten": "0.7"],
      "lowest": ["min-omvang": "50", "min-gesloten": "0.3", "doel-omvang": "100", "doel-gesloten": "0.4"],
    ]
    let network = try AreaFixtures.brindisi()
    for variant in ["compat", "schoon"] {
      let chosen = (values[name] ?? [:]).merging(["variant": variant]) { $1 }
      let rows = try cluster(network, chosen).logs[1].rows
      let expected = try AreaFixtures.rows("\(name)-communities")
      #expect(rows.map { [$0[0], $0[4]] } == expected.map { [$0[0], $0[2]] })
      #expect(rows.map { Double($0[1]) } == expected.map { Double($0[3]) })
      if name == "vignette" { #expect(rows.map { $0[3] } == expected.map { $0[1] }) }
    }
  }

  @Test(arguments: ["vignette", "lower", "lowest"])
  func `The sums of the clusters of Brindisi are those of R`(name: String) throws {
    let criteria: AreaCriteria =
      switch name {
      case "vignette": AreaScale.vignette.criteria
      case "lower":
        .init(smallestSize: 1000, targetSize: 10_000, smallestContainment: 0.6, targetContainment: 0.7)
      default: .init(smallestSize: 50, targetSize: 100, smallestContainment: 0.3, targetContainment: 0.4)
      }
    var procedure = LabourMarketProcedure(
      try AreaNetwork(AreaFixtures.brindisi()), criteria: criteria, variant: .compatible)
    procedure.run()
    let areas = procedure.areas
    let clusters = areas.members.indices.filter { !areas.members[$0].isEmpty }
    #expect(
      try AreaFixtures.rows("\(name)-clusters")
        == clusters.map { ["\($0)", "\(Int(areas.residents[$0]))", "\(Int(areas.jobs[$0]))"] })
    var flows: [[Int]: Double] = [:]
    for community in areas.clusterOf.indices {
      for cell in areas.network.rows[community] {
        let ends = [Int(areas.clusterOf[community]), Int(areas.clusterOf[Int(cell.other)])]
        flows[ends, default: 0] += cell.value
      }
    }
    let recorded = try AreaFixtures.rows("\(name)-flows").map { $0.compactMap { Int($0) } }
    #expect(recorded.count == flows.count)
    for row in recorded { #expect(flows[Array(row.prefix(2))] == Double(row[2])) }
    for cluster in clusters { #expect(areas.inside[cluster] == flows[[cluster, cluster], default: 0]) }
  }

  @Test func `The defect of the reference takes apart a cluster that the procedure as described keeps`()
    throws
  {
    let flows: [[Double]] = [
      [80, 15, 15, 20, 0], [0, 50, 0, 20, 10], [15, 0, 40, 10, 0], [10, 10, 0, 10, 0], [0, 15, 5, 0, 30],
    ]
    let network = AreaFixtures.network(flows)
    let values = toyValues.merging(["min-gesloten": "0.7"]) { $1 }
    let clean = try cluster(network, values)
    let compat = try cluster(network, values.merging(["variant": "compat"]) { $1 })
    #expect(clean.partition.members == [[0, 2, 3], [1, 4]])
    #expect(compat.partition.members == [[0, 1, 2, 3, 4]])
    #expect(clean.logs[0].rows.isEmpty)
    #expect(compat.logs[0].rows.map { [$0[0], $0[1], $0[2], $0[4]] } == [["A", "6", "2", "U004"]])
    #expect(
      compat.remarks.last
        == "Gerekend als het R-pakket LabourMarketAreas 3.4, met de rekenfout die daarin zit.")
    #expect(!clean.remarks.contains { $0.contains("LabourMarketAreas") })
  }

  @Test func `The log of the reserve tells the kind of step, the cluster, its validity and the next in line`()
    throws
  {
    // The third community lowers the supply side of the first from 860/1000 to 885/1039.
    let flows: [[Double]] = [[860, 140, 0], [100, 900, 0], [15, 14, 10]]
    let result = try cluster(
      AreaFixtures.network(flows),
      ["min-omvang": "50", "min-gesloten": "0.85", "doel-omvang": "100", "doel-gesloten": "0.87"])
    let log = result.logs[0]
    #expect(log.columns == ["soort", "stap", "gebied", "validiteit", "eenheid", "volgende"])
    #expect(log.rows.map { [$0[0], $0[1], $0[2], $0[4], $0[5]] } == [["A", "1", "3", "U002", ""]])
    // 10/39 of 0.87, size 39 between 50 and 100: 10/39/0.87 · (1 - 0.02/0.87 · 61/50) · 0.87/0.85.
    let validity = try #require(Double(log.rows[0][3]))
    #expect((validity - 10.0 / 39 / 0.85 * (1 - 0.02 / 0.87 * 1.22)).magnitude < 1e-12)
    #expect(result.partition.members == [[0, 2], [1]])
    #expect(
      result.remarks == [
        "1 van de 3 eenheden ging door de reserve naar het gebied van de sterkste band, zonder toets of dat gebied"
          + " er beter van wordt."
      ])
  }
}
