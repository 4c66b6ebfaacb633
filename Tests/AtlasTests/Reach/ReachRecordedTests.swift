import RegionAnalysis
import RegionModel
import Testing

@testable import Atlas

/// Optima of the data of 2018, recorded on 25 November 2026 with HiGHS 1.16.0 through its Python package `highspy`,
/// with `mip_rel_gap` and `mip_abs_gap` 0: set cover as min Σ cost·x with Σ x ≥ 1 for each municipality that some
/// channel reaches, maximum coverage as max Σ weight·y with y ≤ Σ x and Σ x ≤ k. The channels were read from the tables
/// by a program of its own, not by this package.
@Suite("Optima of 2018 equal those of an independent solver")
struct ReachRecordedTests {
  enum Pool: String, CaseIterable {
    case arrangements, regions, small, standard, everything
  }

  private static func channels(_ pool: Pool, _ graph: RegionGraph) throws -> [Channel] {
    let arrangements = graph.arrangements.map(graph.channel).filter { !$0.members.isEmpty }
    let regions = graph.divisions.flatMap { division in
      division.regions.map { graph.channel($0, of: division) }
    }
    let networks = graph.networks.filter { $0.code != "VNG" && !$0.isSizeClass }.map(graph.channel)
    let programmes = graph.programmes.map(graph.channel).filter { !$0.members.isEmpty }
    switch pool {
    case .arrangements: return arrangements
    case .regions: return regions
    case .small: return arrangements.filter { $0.members.count <= 15 }
    case .standard: return arrangements + networks + programmes
    case .everything: return arrangements + regions + networks + programmes
    }
  }

  @Test(
    "The cheapest set costs what the other solver found, proven",
    arguments: [
      (Pool.arrangements, ChannelCost.one, 414, 23), (.arrangements, .residents, 414, 17_288_282),
      (.arrangements, .meetings, 414, 28), (.regions, .one, 1123, 3),
      (.regions, .residents, 1123, 17_181_084),
      (.regions, .meetings, 1123, 20), (.small, .one, 366, 44), (.small, .residents, 366, 17_591_749),
      (.small, .meetings, 366, 44), (.standard, .one, 483, 12), (.standard, .residents, 483, 17_181_084),
      (.standard, .meetings, 483, 24), (.everything, .one, 1606, 3),
      (.everything, .residents, 1606, 17_181_084),
      (.everything, .meetings, 1606, 20),
    ])
  func cover(pool: Pool, cost: ChannelCost, size: Int, optimum: Int) throws {
    let graph = try Loaded.real().graph
    let channels = try Self.channels(pool, graph)
    #expect(channels.count == size)
    let cover = SetCover(
      channels.map(\.members), costs: cost.costs(channels, in: graph),
      prices: cost == .residents ? graph.municipalities.map(\.inhabitants) : nil, target: graph.all,
      limit: SearchLimit(answers: 20))
    #expect(cover.cost == optimum)
    #expect(cover.isProven)
    let reached = cover.chosen.reduce(cover.unreachable) { $0.union(channels[$1].members) }
    #expect(reached == graph.all)
    #expect(cover.unreachable.count == (pool == .small ? 2 : 0))
  }

  @Test(
    "The best k channels reach what the other solver found, proven",
    arguments: [
      (Pool.arrangements, 1, 43, 2_347_331), (.arrangements, 3, 101, 5_637_334),
      (.arrangements, 5, 149, 8_042_248), (.arrangements, 10, 249, 12_202_596), (.small, 1, 15, 1_689_402),
      (.small, 3, 45, 4_039_172), (.small, 5, 75, 5_497_344), (.small, 10, 145, 8_625_332),
      (.regions, 1, 169, 8_190_014), (.regions, 3, 380, 17_181_084), (.standard, 1, 64, 4_989_629),
      (.standard, 3, 177, 10_039_233), (.standard, 5, 258, 12_978_230), (.standard, 10, 367, 16_591_989),
    ])
  func best(pool: Pool, k: Int, municipalities: Int, residents: Int) throws {
    let graph = try Loaded.real().graph
    let sets = try Self.channels(pool, graph).map(\.members)
    let one = MaximumCoverage(sets, k: k, target: graph.all)
    #expect(one.value == municipalities && one.isProven)
    let two = MaximumCoverage(
      sets, k: k, weights: graph.municipalities.map(\.inhabitants), target: graph.all)
    #expect(two.value == residents && two.isProven)
  }
}
