import RegionModel
import Testing

@Suite("The data set of 2018: flows, boundaries and borders")
struct RealFlowsAndBordersTests {
  private let graph: RegionGraph

  init() throws { graph = try RealDataset.graph() }

  @Test("Commuting: 81,586 pairs, 7,692,582 jobs, 37.9 % inside the own municipality")
  func commuting() throws {
    #expect(graph.flows.map(\.id) == ["pendel-2015"])
    let table = try #require(graph.flows.first)
    #expect(table.unit == "banen")
    #expect(table.pairCount == 81_586)
    #expect(table.total == 7_692_582)
    #expect((1000 * table.inside.reduce(0, +) / table.total).rounded() == 379)
    #expect(table.outgoing.allSatisfy { $0 > 0 } && table.incoming.allSatisfy { $0 > 0 })
    #expect(table.internalFlow(of: graph.all) == table.total)
  }

  @Test("The flows that the doubts of the table call estimated are those of the homes in its list")
  func estimated() throws {
    let table = try #require(graph.flows.first)
    #expect(graph.names(table.estimatedOrigins) == ["Edam-Volendam", "Gooise Meren", "Berg en Dal"])
    let cells = table.estimatedOrigins.flatMap { Array(table.from($0)) }
    // "152 paren, 56.391 banen", as the table itself says.
    #expect(cells.count == 152)
    #expect(cells.reduce(0) { $0 + $1.value } == 56_391)
    #expect(table.source.doubts.contains { $0.contains("152 paren, 56.391 banen") })
  }

  @Test("975 pairs share a border; every border is as long from both sides")
  func borders() {
    #expect(graph.borders.borderCount == 975)
    for (number, neighbours) in graph.borders.neighbours.enumerated() {
      for neighbour in neighbours {
        let back = graph.borders.neighbours[neighbour.municipality].first { $0.municipality == number }
        #expect(back?.length == neighbour.length)
        #expect(back?.link == neighbour.link)
      }
    }
  }

  @Test("Seven pieces without links, one with")
  func pieces() throws {
    let pieces = graph.borders.pieces(of: graph.all, usingLinks: false)
    #expect(pieces.count == 7)
    #expect(pieces.first?.count == 372)
    let zeeland = ["Hulst", "Sluis", "Terneuzen"]
    #expect(Set(graph.names(try #require(pieces.dropFirst().first))) == Set(zeeland))
    let islands = pieces.dropFirst(2).flatMap { graph.names($0) }
    #expect(Set(islands) == ["Ameland", "Schiermonnikoog", "Terschelling", "Texel", "Vlieland"])
    #expect(graph.borders.pieces(of: graph.all).count == 1)
  }

  @Test("The links that hold the country together are listed, with ferries, bridges, dams and a tunnel")
  func links() {
    #expect(graph.borders.links.count == 13)
    #expect(Set(graph.borders.links.map(\.kind)) == [.ferry, .bridge, .dam, .tunnel])
    let used = graph.borders.linksUsed(by: graph.all).map(\.name)
    #expect(used.count == 7)
    #expect(used.contains("Westerscheldetunnel") && used.contains("Veer Lauwersoog–Schiermonnikoog"))
  }

  @Test(
    "Every province and COROP area hangs together with the links, but for Schiermonnikoog",
    arguments: ["provincie", "corop"])
  func connected(id: String) throws {
    for region in try #require(graph.division(id)).regions {
      let pieces = graph.borders.pieces(of: graph.set(region.members))
      if pieces.count > 1 {
        #expect(["Fryslân", "Noord-Friesland"].contains(region.name), "\(region.name)")
        #expect(pieces.dropFirst().map { graph.names($0) } == [["Schiermonnikoog"]], "\(region.name)")
      }
    }
  }

  @Test("The boundaries enclose 35,134 km², within 1 %, and each municipality about its own area")
  func areas() {
    let areas = (0..<graph.count).map { graph.topology.area(of: $0) / 1e6 }
    let total = areas.reduce(0, +)
    #expect(abs(total - 35_134) < 351)
    for (municipality, area) in zip(graph.municipalities, areas) {
      // Generalised boundaries leave out wide water: land is never much more than what they enclose.
      #expect(municipality.landArea < 1.15 * area + 1, "\(municipality.name)")
      #expect(area < 1.05 * municipality.totalArea + 1, "\(municipality.name)")
    }
  }

  @Test("The outline of every province encloses what its municipalities do, in closed rings")
  func outlines() throws {
    for region in try #require(graph.division("provincie")).regions {
      let members = region.members.map(\.municipality)
      let outline = graph.topology.outline(of: members)
      let points = outline.map { graph.topology.points(of: $0) }
      #expect(points.allSatisfy { $0.count > 3 && $0.first == $0.last }, "\(region.name)")
      let area = abs(points.reduce(0) { $0 + Topology.signedArea($1) })
      let sum = members.reduce(0) { $0 + graph.topology.area(of: $1) }
      #expect(abs(area - sum) < 1, "\(region.name)")
    }
  }

  @Test("No arc borders more than two municipalities, and all lie in the Dutch grid")
  func arcs() throws {
    #expect(graph.topology.owners().allSatisfy { (1...2).contains($0.count) })
    let bounds = try #require(graph.topology.bounds)
    #expect(bounds.low.x > 10_000 && bounds.high.x < 280_000)
    #expect(bounds.low.y > 300_000 && bounds.high.y < 625_000)
  }

  @Test(
    "Each link of a municipality is there from the other end as well",
    arguments: ["GM0796", "GM0088", "GM0363"])
  func symmetric(code: String) throws {
    let node = Node.municipality(MunicipalityCode(code))
    let links = graph.links(of: node)
    #expect(links.count > 50)
    for link in links {
      let back = graph.links(of: link.other).filter { $0.other == node && $0.basis == link.basis }
      #expect(!back.isEmpty, "\(link)")
    }
  }
}
