import RegionAnalysis
import RegionModel
import Testing

@Suite("Cooperation inside the own province")
struct ProvinceCooperationTests {
  private func members(_ numbers: Int...) -> [Membership] { numbers.map { Membership($0) } }

  @Test("Worked out by hand: every municipality spends one on each body, spread over its partners")
  func byHand() throws {
    let graph = try Toy.graph(
      [("PV01", 0), ("PV01", 1), ("PV02", 2), ("PV03", 3)].map { Toy.municipality($0.1, province: $0.0) },
      provinces: ["PV01", "PV02", "PV03"])
    let cooperation = ProvinceCooperation(
      in: [members(0, 1, 2), members(0, 1), members(2)], of: graph)
    // 0 and 1 each spend half on each other and half on 2, and then 1 on each other.
    #expect(cooperation.weights == [[3, 1, 0], [1, 0, 0], [0, 0, 0]])
    #expect(cooperation.inside(0) == 0.75)
    #expect(cooperation.inside(1) == 0)
    #expect(cooperation.inside(2) == nil)
    #expect(cooperation.partners(of: 0).map(\.province) == [1])
    #expect(cooperation.partners(of: 0).map(\.share) == [0.25])
    #expect(cooperation.partners(of: 2).isEmpty)
  }

  @Test("It adds up the governance network, province by province")
  func twin() throws {
    var random = RandomGraph(seed: 31)
    for _ in 0..<20 {
      let graph = try random.graph(count: 14)
      let bodies =
        graph.divisions.flatMap { $0.regions.map(\.members) } + graph.arrangements.map(\.members)
        + graph.programmes.filter { $0.arrangement == nil }.map(\.members)
      let cooperation = ProvinceCooperation(in: bodies, of: graph)
      let ties = graph.governance()
      for (one, province) in graph.provinces.enumerated() {
        for (other, partner) in graph.provinces.enumerated() {
          var sum = 0.0
          for origin in 0..<graph.count where graph.municipalities[origin].province == province.code {
            for cell in ties.from(origin) where graph.municipalities[cell.other].province == partner.code {
              sum += cell.value
            }
          }
          #expect(abs(cooperation.weights[one][other] - sum) < 1e-9)
          #expect(abs(cooperation.weights[one][other] - cooperation.weights[other][one]) < 1e-9)
        }
        let memberships = bodies.filter { $0.count > 1 }.joined()
          .count { graph.municipalities[$0.municipality].province == province.code }
        #expect(abs(cooperation.weights[one].reduce(0, +) - Double(memberships)) < 1e-9)
      }
    }
  }
}
