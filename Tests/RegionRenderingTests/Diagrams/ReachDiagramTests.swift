import RegionModel
import RegionRendering
import Testing

@Suite("The diagram of reach shows which channels reach which provinces")
struct ReachDiagramTests {
  private func tops(_ dot: String, _ id: String) throws -> [Double] {
    try dot.matches(of: Regex("id=\"bereik-\(id)\".*pos=\"[0-9.]+,([0-9.]+)\"")).map {
      try #require($0[1].substring.flatMap { Double($0) })
    }
  }

  @Test("Steps stand in their order from top to bottom, whatever crossings that costs")
  func order() throws {
    func set(_ members: Int...) -> MunicipalitySet { MunicipalitySet(members, capacity: 4) }
    for reached in [[0, 3, 1], [3, 0, 2], [3, 3, 0]] {
      let diagram = ReachDiagram(
        graph: DiagramExamples.graph(),
        steps: reached.enumerated().map { index, one in
          .init(
            name: "Stap \(index + 1)", channels: [.init(name: "K", kind: "netwerk", members: set(one))])
        }, title: "Bereik")
      for room in [DiagramRoom(width: 794, height: 430), DiagramRoom(width: 500, height: 700)] {
        let dot = try #require(diagram.plan(in: room)).dot
        let steps = try tops(dot, "stap-[0-9]")
        #expect(steps.count == 3)
        #expect(steps == steps.sorted(by: >))
        let channels = try tops(dot, "kanaal-[0-9]-1")
        #expect(channels == channels.sorted(by: >))
      }
    }
  }

  @Test("The channels of a step stand as the provinces that they reach; provinces keep their order")
  func channels() throws {
    func set(_ members: Int...) -> MunicipalitySet { MunicipalitySet(members, capacity: 4) }
    let diagram = ReachDiagram(
      graph: DiagramExamples.graph(),
      steps: [
        .init(
          name: "Stap",
          channels: [
            .init(name: "Zuid", kind: "netwerk", members: set(3)),
            .init(name: "Beide", kind: "netwerk", members: set(2, 3)),
            .init(name: "Noord", kind: "netwerk", members: set(0, 1)),
          ])
      ], title: "Bereik")
    let names = diagram.dot().matches(of: #/label="(Noord|Beide|Zuid):/#).map { String($0.1) }
    #expect(names == ["Noord", "Beide", "Zuid"])
    let provinces = try tops(diagram.dot(), "provincie-PV[12]")
    #expect(provinces.count == 2 && provinces == provinces.sorted(by: >))
  }

  @Test("Channels that do not fit are counted per step and in the foot")
  func folded() throws {
    let set = MunicipalitySet([0], capacity: 4)
    let diagram = ReachDiagram(
      graph: DiagramExamples.graph(),
      steps: [
        .init(name: "Veel", channels: (1...50).map { .init(name: "K\($0)", kind: "regeling", members: set) }),
        .init(name: "Eén", channels: [.init(name: "L", kind: "netwerk", members: set)]),
      ], title: "Bereik")
    let plan = try #require(diagram.plan(in: DiagramRoom(width: 700, height: 300)))
    let drawn = plan.dot.matches(of: #/label="[KL][0-9]*:/#).count
    #expect(drawn > 8 && drawn < 30)
    #expect(plan.dot.contains("en nog \(51 - drawn) kanalen"))
    #expect(plan.folded == "Niet apart getekend, wel meegeteld: \(51 - drawn) kanalen.")
    #expect(diagram.plan(in: DiagramRoom(width: 700, height: 300, isLast: false)) == nil)
    #expect(try #require(diagram.plan(in: DiagramRoom(width: 700, height: 1_200))).folded == nil)
  }
}
