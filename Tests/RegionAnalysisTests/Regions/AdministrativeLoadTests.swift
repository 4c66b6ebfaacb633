import RegionAnalysis
import RegionModel
import Testing

@Suite("The bodies that a municipality has to follow")
struct AdministrativeLoadTests {
  @Test("Worked out by hand")
  func byHand() throws {
    let inferred = JointArrangement(
      id: "roo:2", name: "Twee", legalForm: "Openbaar lichaam",
      members: [Membership(0, basis: .inferred), Membership(1), Membership(2)])
    let graph = try Toy.graph(
      (0..<4).map { Toy.municipality($0) },
      divisions: [
        try Toy.division("a", [("A1", "een", [0, 1]), ("A2", "twee", [2, 3])]),
        try Toy.division("b", [("B1", "een", [0]), ("B2", "twee", [0, 1, 2])], multiple: true),
      ],
      arrangements: [
        Toy.arrangement("roo:1", "Een", [0, 1]), inferred, Toy.arrangement("roo:3", "Drie", [2, 3]),
      ],
      programmes: [
        Toy.programme("p1", "Los", [0, 3]), Toy.programme("p2", "Zelfde", [0, 1], same: "roo:1"),
      ])
    let load = AdministrativeLoad(of: 0, in: graph)
    #expect(load.arrangements == [0, 1])
    #expect(load.markedArrangements == 1)
    #expect(load.programmes == [0])
    #expect(
      load.regions == [
        .init(division: 0, region: 0), .init(division: 1, region: 0), .init(division: 1, region: 1),
      ])
    // 01 twice (arrangement and region), 012 twice, 03 once; 0 alone is no group.
    #expect(load.groups == 3)
    #expect(Array(load.partners) == [1, 2])
    let quiet = AdministrativeLoad(of: 3, in: graph)
    #expect(quiet.arrangements == [2])
    #expect(quiet.markedArrangements == 0)
  }

  @Test("Over all municipalities the counts are the numbers of memberships, on random countries")
  func totals() throws {
    var random = RandomGraph(seed: 41)
    for _ in 0..<30 {
      let graph = try random.graph(count: 13)
      let loads = (0..<graph.count).map { AdministrativeLoad(of: $0, in: graph) }
      #expect(
        loads.reduce(0) { $0 + $1.arrangements.count }
          == graph.arrangements.reduce(0) { $0 + $1.members.count })
      #expect(
        loads.reduce(0) { $0 + $1.programmes.count }
          == graph.programmes.filter { $0.arrangement == nil }.reduce(0) { $0 + $1.members.count })
      #expect(
        loads.reduce(0) { $0 + $1.regions.count }
          == graph.divisions.flatMap(\.regions).reduce(0) { $0 + $1.members.count })
      for (number, load) in loads.enumerated() {
        for partner in load.partners {
          #expect(loads[partner].partners.contains(number))
          #expect(!Set(load.arrangements).isDisjoint(with: loads[partner].arrangements))
        }
        #expect(!load.partners.contains(number))
      }
    }
  }
}
