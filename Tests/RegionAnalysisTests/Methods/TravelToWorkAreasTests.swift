import RegionModel
import Testing

@testable import RegionAnalysis

@Suite struct TravelToWorkAreasTests {
  private let toy: [[Double]] = [[80, 20, 0, 0], [30, 60, 10, 0], [0, 0, 70, 30], [5, 0, 20, 75]]
  private let toyValues = [
    "min-omvang": "50", "min-gesloten": "0.8", "doel-omvang": "250", "doel-gesloten": "0.9",
  ]

  private func cluster(_ network: FlowNetwork, _ values: [String: String]) throws -> Clustering {
    try TravelToWorkAreas(ParameterValues(values)).cluster(network)
  }

  @Test func `The toy country comes out as worked out by hand in the documentation`() throws {
    let result = try cluster(AreaFixtures.network(toy), toyValues)
    #expect(result.partition.members == [[0, 1], [2, 3]])
    #expect(result.logs[0].rows.map { [$0[0], $0[2], $0[3]] } == [["2", "1", ""], ["3", "1", ""]])
    #expect(result.logs[1].rows.map { $0[3] } == ["1", "1", "4", "4"])
    #expect(result.remarks.isEmpty)
  }

  @Test(arguments: [false, true], [false, true])
  func `Random networks give what the slow twin gives`(linear: Bool, keepsReserve: Bool) throws {
    var generator = SeededGenerator(seed: 228)
    var (several, reserved) = (0, 0)
    for run in 0..<200 {
      let units = 5 + generator.below(run % 20 == 0 ? 36 : 11)
      let flows = AreaFixtures.random(units: units, step: run % 4 == 0 ? 0.1 : 1, &generator)
      var criteria = AreaFixtures.criteria(of: flows, &generator)
      criteria.exchange = linear ? .linear : .hyperbolic
      let network = try AreaNetwork(AreaFixtures.network(flows))
      var twin = TravelToWorkTwin(
        t: network.units.map { i in network.units.map { flows[i][$0] } }, minSZ: criteria.smallestSize,
        minSC: criteria.smallestContainment, tarSZ: criteria.targetSize, tarSC: criteria.targetContainment,
        linear: linear, keepsReserve: keepsReserve)
      twin.run()
      var fast = TravelToWorkProcedure(network, criteria: criteria, keepsReserve: keepsReserve)
      fast.run()
      #expect(fast.dissolutions.map(\.area) == twin.dissolved)
      #expect(fast.before.map { Int($0) } == twin.before)
      #expect(fast.areas.clusterOf.map { Int($0) } == twin.area)
      several += fast.dissolutions.count { $0.zones > 1 }
      reserved += fast.dissolutions.reduce(0) { $0 + $1.reserved.count }
    }
    // The comparison means something only when areas of several zones were dissolved and zones were left over.
    #expect(several > 50)
    #expect(reserved > (keepsReserve ? 100 : 5))
  }

  @Test func `A zone that makes its area worse waits in the reserve only when there is one`() throws {
    // The third zone lowers the supply side of the first from 860/1000 to 885/1039, which is still enough.
    let flows: [[Double]] = [[860, 140, 0], [100, 900, 0], [15, 14, 10]]
    let values = ["min-omvang": "50", "min-gesloten": "0.85", "doel-omvang": "100", "doel-gesloten": "0.87"]
    let network = AreaFixtures.network(flows)
    let without = try cluster(network, values)
    #expect(without.logs[0].rows.map { $0[3] } == [""])
    #expect(without.logs[1].rows.map { [$0[2], $0[3]] } == [["1", "1"], ["2", "2"], ["1", "1"]])
    #expect(without.remarks.isEmpty)
    let with = try cluster(network, values.merging(["reserve": "ja"]) { $1 })
    #expect(with.logs[0].rows.map { $0[3] } == ["U002"])
    #expect(with.logs[1].rows.map { [$0[2], $0[3]] } == [["1", "1"], ["2", "2"], ["0", "1"]])
    #expect(with.remarks.count == 1)
  }

  @Test func `Criteria are those of the United Kingdom when nothing is chosen`() throws {
    let criteria = try TravelToWorkAreas(ParameterValues()).criteria
    #expect(criteria.smallestSize == 3_500)
    #expect(criteria.targetSize == 25_000)
    #expect(criteria.smallestContainment == 0.6667)
    #expect(criteria.targetContainment == 0.75)
    #expect(criteria.exchange == .hyperbolic)
  }
}
