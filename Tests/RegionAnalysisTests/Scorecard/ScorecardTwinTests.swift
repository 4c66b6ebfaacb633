import RegionAnalysis
import RegionModel
import Testing

@Suite("Scorecard against a slow twin, on random countries")
struct ScorecardTwinTests {
  /// Figures from their definitions, pair by pair.
  private func slow(_ members: [Int], _ graph: RegionGraph) throws -> [String: Double] {
    let flows = try #require(graph.flows.first)
    let inside = Set(members)
    var flow = [[Double]](repeating: Array(repeating: 0, count: graph.count), count: graph.count)
    for one in 0..<graph.count { for cell in flows.from(one) { flow[one][cell.other] += cell.value } }
    var (stays, leaves, comes, links) = (0.0, 0.0, 0.0, 0)
    var pull = [Double](repeating: 0, count: graph.count)
    for one in 0..<graph.count {
      for other in 0..<graph.count {
        let value = flow[one][other]
        if inside.contains(one) { leaves += value }
        if inside.contains(other) { comes += value }
        if inside.contains(one), inside.contains(other) { stays += value }
        if inside.contains(one), inside.contains(other), one != other, value > 0 { links += 1 }
        if inside.contains(one), !inside.contains(other) { pull[other] += value }
      }
    }
    let ties = graph.governance()
    var (tiesInside, tiesAll) = (0.0, 0.0)
    for one in members {
      for cell in ties.from(one) {
        tiesAll += cell.value
        if inside.contains(cell.other) { tiesInside += cell.value }
      }
    }
    var (together, divisions) = (0, 0)
    for one in members {
      for other in members where one != other {
        for division in graph.divisions {
          let own = Set(division.regions(of: one))
          if !own.isEmpty { divisions += 1 }
          if !own.isDisjoint(with: division.regions(of: other)) { together += 1 }
        }
      }
    }
    let own = graph.arrangements.map { Set($0.members.map(\.municipality)) }
      .filter { !$0.isDisjoint(with: inside) }
    let shared = own.filter { $0.count > 1 }
    let within = shared.filter { $0.isSubset(of: inside) }
    let beyond = shared.filter { $0.isStrictSuperset(of: inside) }
    let pairs = members.count * (members.count - 1)
    let all: [(String, Double, Double)] = [
      ("werkt-binnen", stays, leaves), ("banen-eigen", stays, comes),
      ("zelfstandig", leaves > 0 && comes > 0 ? stays : .nan, max(leaves, comes)),
      ("samenhang", Double(links), Double(pairs)), ("trek-van-buiten", pull.max() ?? 0, leaves),
      ("samenwerking-binnen", tiesInside, tiesAll), ("congruentie", Double(together), Double(divisions)),
      ("regelingen-binnen", Double(within.count), Double(shared.count)),
      ("regelingen-ruimer", Double(beyond.count), Double(shared.count)),
      (
        "regelingen-doorsneden", Double(shared.count - within.count - beyond.count), Double(shared.count)
      ),
      ("regelingen", Double(own.count), 1),
      (
        "regelingen-per-raad", Double(own.reduce(0) { $0 + $1.intersection(inside).count }),
        Double(members.count)
      ),
    ]
    return Dictionary(
      uniqueKeysWithValues: all.filter { $0.2 > 0 && !$0.1.isNaN }.map { ($0.0, $0.1 / $0.2) })
  }

  @Test("Fast and slow agree", arguments: 1...40 as ClosedRange<UInt64>)
  func twin(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let graph = try random.graph(count: 4 + Int(seed % 12))
    let ground = ScorecardGround(graph, congruence: graph.divisions)
    for share in [0.15, 0.4, 0.8, 1.1] {
      let members = random.members(of: graph.count, share: share)
      let card = Scorecard(of: MunicipalitySet(members, capacity: graph.count), in: ground)
      let slow = try slow(members, graph)
      let measured = [
        "werkt-binnen", "banen-eigen", "zelfstandig", "samenhang", "trek-van-buiten", "samenwerking-binnen",
        "congruentie", "regelingen-binnen", "regelingen-ruimer", "regelingen-doorsneden",
        "regelingen-per-raad",
      ]
      for id in measured {
        switch (card.value(id)?.value, slow[id]) {
        case (let fast?, let slow?): #expect(abs(fast - slow) < 1e-9, "\(id) of \(members)")
        case (nil, nil): break
        case (let fast, let slow):
          Issue.record("\(id) of \(members): \(String(describing: fast)), slowly \(String(describing: slow))")
        }
      }
      #expect(card.value("regelingen")?.value == slow["regelingen"])
    }
  }

  @Test("The whole country keeps everything inside", arguments: 1...10 as ClosedRange<UInt64>)
  func whole(seed: UInt64) throws {
    var random = RandomGraph(seed: seed)
    let graph = try random.graph(count: 12)
    let card = Scorecard(of: graph.all, in: ScorecardGround(graph, congruence: graph.divisions))
    for figure in [WorksInside.self, JobsByResidents.self, CooperationInside.self] as [any RegionFigure.Type]
    {
      let share = card.value(figure)?.value ?? 1
      #expect(abs(share - 1) < 1e-12)
    }
    #expect((card.value(ArrangementsCut.self)?.value ?? 0) == 0)
    #expect((card.value(LargestPull.self)?.value ?? 0) == 0)
  }

  @Test("Numbering the municipalities the other way round changes no figure")
  func renumbered() throws {
    let graph = try ScorecardToy.graph()
    func turned(_ members: [Membership]) -> [Membership] {
      members.map { Membership(8 - $0.municipality, share: $0.share) }
    }
    let codes = graph.municipalities.map(\.code)
    let municipalities = graph.municipalities.reversed().enumerated().map { place, old in
      Municipality(
        code: codes[place], name: old.name, province: old.province, inhabitants: old.inhabitants,
        landArea: old.landArea, totalArea: old.totalArea, households: old.households,
        addressDensity: old.addressDensity, seats: old.seats)
    }
    let flipped = try Toy.graph(
      municipalities, provinces: ["PV01", "PV02", "PV03"],
      waterBoards: graph.waterBoards.map {
        WaterBoard(code: $0.code, name: $0.name, members: turned($0.members))
      },
      divisions: graph.divisions.map { division in
        Division(
          id: division.id, title: division.title, singular: division.singular, field: division.field,
          regions: division.regions.map {
            Region(code: $0.code, name: $0.name, members: turned($0.members))
          }, source: division.source)
      },
      arrangements: graph.arrangements.map {
        Toy.arrangement($0.id, $0.name, $0.members.map { 8 - $0.municipality })
      },
      programmes: graph.programmes.map {
        Toy.programme($0.id, $0.name, $0.members.map { 8 - $0.municipality }, same: $0.arrangement)
      }, flows: ScorecardToy.flows.map { (8 - $0.origin, 8 - $0.destination, $0.value) },
      topology: Topology(arcs: graph.topology.arcs, shapes: graph.topology.shapes.reversed()))
    let (here, there) = (
      ScorecardGround(graph, congruence: graph.divisions),
      ScorecardGround(flipped, congruence: flipped.divisions)
    )
    for members in [[0, 1, 2], [0, 4, 8], [3, 4, 6, 7], [5]] {
      let one = Scorecard(of: MunicipalitySet(members, capacity: 9), in: here)
      let other = Scorecard(of: MunicipalitySet(members.map { 8 - $0 }, capacity: 9), in: there)
      for (a, b) in zip(one.entries, other.entries) {
        let (first, second) = (a.value?.value ?? -1, b.value?.value ?? -1)
        #expect(abs(first - second) < 1e-12, "\(a.figure.id) of \(members)")
      }
    }
  }
}
