import RegionAnalysis
import RegionModel
import Testing

@Suite("Profile of a region")
struct RegionProfileTests {
  private func graph(links: [BorderLink] = []) throws -> RegionGraph {
    try Toy.graph(
      NineSquares.municipalities, provinces: ["PV03", "PV01", "PV02"],
      waterBoards: [
        WaterBoard(
          code: WaterBoardCode("WB2"), name: "Zuid", members: [6, 7, 8].map { Membership($0, share: 1) }),
        WaterBoard(
          code: WaterBoardCode("WB1"), name: "Noord", members: [0, 1].map { Membership($0, share: 0.5) }),
      ], flows: [(0, 0, 8), (0, 1, 2), (1, 0, 4), (4, 1, 16)], topology: try NineSquares.topology(),
      links: links)
  }

  @Test("Sums are those of the members, and everything stands in order of code")
  func sums() throws {
    let graph = try graph()
    let profile = RegionProfile(of: graph.set(0, 1, 6), in: graph)
    #expect(profile.inhabitants == 3000)
    #expect(profile.landArea == 0.5 + 1.5 + 6.5)
    #expect(profile.councils == 3)
    #expect(profile.seats == 9 + 11 + 21)
    #expect(profile.provinces.map(\.code.rawValue) == ["PV01", "PV03"])
    #expect(profile.waterBoards.map(\.code.rawValue) == ["WB1", "WB2"])
    #expect(profile.crossesProvinces)
  }

  @Test("A row within one province and one piece crosses nothing")
  func row() throws {
    let graph = try graph()
    let profile = RegionProfile(of: graph.set(3, 4, 5), in: graph)
    #expect(profile.provinces.map(\.code.rawValue) == ["PV02"])
    #expect(!profile.crossesProvinces)
    #expect(profile.waterBoards.isEmpty)
    #expect(profile.pieces == [[3, 4, 5]])
    #expect(profile.isConnected)
  }

  @Test("Squares that only touch at a corner are separate pieces, the largest first")
  func pieces() throws {
    let graph = try graph()
    let profile = RegionProfile(of: graph.set(0, 4, 5, 8), in: graph)
    #expect(profile.pieces == [[4, 5, 8], [0]])
    #expect(!profile.isConnected)
    #expect(profile.linksUsed.isEmpty)
  }

  @Test("A listed link joins pieces and is named only by regions that need it")
  func links() throws {
    let ferry = BorderLink(from: 0, to: 8, kind: .ferry, name: "Veer A–I")
    let graph = try graph(links: [ferry])
    let apart = RegionProfile(of: graph.set(0, 8), in: graph)
    #expect(apart.pieces == [[0, 8]])
    #expect(apart.isConnected)
    #expect(apart.linksUsed == [ferry])
    let around = RegionProfile(of: graph.set(0, 1, 2, 5, 8), in: graph)
    #expect(around.linksUsed.isEmpty)
  }

  @Test("Self-containment is measured in the main flow table")
  func flows() throws {
    let graph = try graph()
    let own = try #require(RegionProfile(of: graph.set(0, 1), in: graph).selfContainment)
    #expect((own.inside, own.residents, own.jobs) == (14, 14, 30))
  }

  @Test("Without flows there is no self-containment, without members there is nothing")
  func nothing() throws {
    let graph = try NineSquares.graph()
    let profile = RegionProfile(of: graph.none, in: graph)
    #expect(profile.selfContainment == nil)
    #expect((profile.inhabitants, profile.councils, profile.seats) == (0, 0, 0))
    #expect(profile.landArea == 0)
    #expect(profile.provinces.isEmpty)
    #expect(profile.pieces.isEmpty)
    #expect(profile.isConnected)
    #expect(!profile.crossesProvinces)
  }
}
