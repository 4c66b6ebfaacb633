import RegionModel
import Testing

@testable import RegionAnalysis

@Suite struct LabourMarketAreasTwinTests {
  /// Both procedures on one network: every entry of the reserve, every move, the clusters before and after.
  private func compare(_ flows: [[Double]], _ criteria: AreaCriteria, compat: Bool) throws -> LabourMarketTwin
  {
    var twin = LabourMarketTwin(
      minSZ: criteria.smallestSize, minSC: criteria.smallestContainment, tarSZ: criteria.targetSize,
      tarSC: criteria.targetContainment, compat: compat)
    twin.prepare(flows)
    twin.run()
    let network = try AreaNetwork(AreaFixtures.network(flows))
    var fast = LabourMarketProcedure(network, criteria: criteria, variant: compat ? .compatible : .clean)
    fast.run()
    try #require(!twin.ranTooLong)
    #expect(network.units == twin.units)
    #expect(network.excluded.map(\.unit) == twin.zeroList)
    let reserve = fast.outcome.reserve.map {
      LabourMarketTwin.Entry(
        type: $0.reason.rawValue, iteration: $0.iteration, cluster: $0.cluster, validity: $0.validity,
        community: $0.community, second: $0.second)
    }
    #expect(reserve == twin.reserve)
    #expect(fast.outcome.moves == twin.moves)
    #expect(fast.outcome.before.map { Int($0) } == twin.before)
    #expect(fast.areas.clusterOf.map { Int($0) } == twin.cluster)
    #expect(fast.outcome.unassigned == twin.notAssigned)
    return twin
  }

  @Test(arguments: [false, true])
  func `Four hundred random networks give what the slow twin gives, step by step`(compat: Bool) throws {
    var generator = SeededGenerator(seed: 20_180_101)
    var types: [String: Int] = [:]
    for run in 0..<400 {
      let units = 5 + generator.below(run % 10 == 0 ? 36 : 11)
      let flows = AreaFixtures.random(units: units, &generator)
      let twin = try compare(flows, AreaFixtures.criteria(of: flows, &generator), compat: compat)
      for entry in twin.reserve { types[entry.type, default: 0] += 1 }
    }
    // The comparison means something only when every kind of step was met.
    for type in ["A", "B", "C", "D"] { #expect(types[type, default: 0] > 9, "\(type)") }
  }

  @Test(arguments: [false, true])
  func `Flows that are not whole numbers give what the slow twin gives, to the last bit`(compat: Bool) throws
  {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<100 {
      let flows = AreaFixtures.random(units: 5 + generator.below(11), step: 0.1, &generator)
      _ = try compare(flows, AreaFixtures.criteria(of: flows, &generator), compat: compat)
    }
  }
}
