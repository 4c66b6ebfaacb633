import RegionModel
import Testing

@Suite("Links of the graph")
struct LinksTests {
  private func municipality(_ number: Int) -> Node { .municipality(MunicipalityCode("GM000\(number)")) }

  @Test("A municipality's links: every kind, in the fixed order, each with how it is known")
  func complete() throws {
    let links = try Toy.graph().links(of: 0)
    let expected: [(Node, Link.Kind, Basis)] = [
      (.province(ProvinceCode("PV01")), .member, .sourced),
      (.waterBoard(WaterBoardCode("WB1")), .overlap(share: 0.75), .derived),
      (.waterBoard(WaterBoardCode("WB2")), .overlap(share: 0.25), .derived),
      (.region(division: "zorg", code: "Z1"), .member, .sourced),
      (.region(division: "zorg", code: "Z2"), .member, .carried),
      (.network(code: "N9"), .member, .sourced),
      (.arrangement(id: "roo:2"), .member, .registered),
      (.programme(id: "deal"), .member, .sourced),
      (municipality(2), .border(metres: 1000), .computed),
      (municipality(4), .border(metres: 1000), .computed),
      (municipality(9), .listed(.ferry, name: "Veer"), .computed),
      (municipality(1), .flow(table: "pendel", outgoing: 50, incoming: 50), .modelled),
      (municipality(2), .flow(table: "pendel", outgoing: 10, incoming: 4), .modelled),
      (municipality(4), .flow(table: "pendel", outgoing: 0, incoming: 7), .modelled),
      (municipality(9), .flow(table: "pendel", outgoing: 2, incoming: 0), .modelled),
    ]
    #expect(links.map(\.other) == expected.map(\.0))
    #expect(links.map(\.kind) == expected.map(\.1))
    #expect(links.map(\.basis) == expected.map(\.2))
  }

  @Test("Asked by node a municipality gives the same as by number")
  func byNode() throws {
    let graph = try Toy.graph()
    for number in 0..<9 {
      #expect(graph.links(of: .municipality(graph.municipalities[number].code)) == graph.links(of: number))
    }
  }

  @Test("A body's links are its municipalities")
  func bodies() throws {
    let graph = try Toy.graph()
    #expect(graph.links(of: .province(ProvinceCode("PV02"))).map(\.other) == [4, 5, 6].map(municipality))
    let board = graph.links(of: .waterBoard(WaterBoardCode("WB2")))
    #expect(board.map(\.other) == [municipality(1), municipality(3)])
    #expect(board.map(\.kind) == [.overlap(share: 0.25), .overlap(share: 1)])
    #expect(graph.links(of: .network(code: "N1")).map(\.basis) == [.rule])
    #expect(graph.links(of: .region(division: "zorg", code: "Z1")).map(\.other) == [1, 5].map(municipality))
    #expect(graph.links(of: .arrangement(id: "roo:2")).map(\.basis) == [.registered, .inferred])
    #expect(graph.links(of: .programme(id: "city")).map(\.other) == [municipality(8)])
  }

  @Test("A node that does not exist has no links")
  func missing() throws {
    let graph = try Toy.graph()
    let nodes: [Node] = [
      .municipality(MunicipalityCode("GM9")), .province(ProvinceCode("PV9")),
      .waterBoard(WaterBoardCode("W")),
      .network(code: "N"), .region(division: "zorg", code: "Z9"), .region(division: "x", code: "Z1"),
      .arrangement(id: "roo:9"), .programme(id: "x"),
    ]
    for node in nodes { #expect(graph.links(of: node).isEmpty, "\(node)") }
  }

  @Test("Every link is there from both ends, with the same words; flows change direction")
  func symmetric() throws {
    let graph = try Toy.graph()
    var nodes = Set(graph.municipalities.map { Node.municipality($0.code) })
    var seen: [Link.Kind] = []
    var todo = Array(nodes)
    while let node = todo.popLast() {
      for link in graph.links(of: node) {
        seen.append(link.kind)
        if nodes.insert(link.other).inserted { todo.append(link.other) }
        let back = graph.links(of: link.other)
        let kind: Link.Kind =
          if case .flow(let table, let out, let back) = link.kind {
            .flow(table: table, outgoing: back, incoming: out)
          } else {
            link.kind
          }
        #expect(
          back.count { $0.other == node && $0.kind == kind && $0.basis == link.basis } == 1, "\(node) \(link)"
        )
      }
    }
    // 9 municipalities, 3 provinces, 2 water boards, 2 regions, 2 networks, 2 arrangements, 2 programmes.
    #expect(nodes.count == 22)
    // From both ends: 9 + 3 + 3 + 10 + 3 + 2 memberships, 12 borders, 1 ferry; 4 flows, of which one is a loop.
    #expect(seen.count == 2 * (9 + 3 + 3 + 10 + 3 + 2 + 12 + 1) + 2 * 3 + 1)
  }
}
