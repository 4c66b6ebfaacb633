import RegionModel
import Testing

@Suite("The graph")
struct RegionGraphTests {
  @Test("It holds N municipalities, found by code")
  func numbers() throws {
    let graph = try Toy.graph()
    #expect(graph.name == "Toetsland")
    #expect(graph.referenceDate.description == "2018-01-01")
    #expect(graph.count == 9)
    for number in 0..<9 { #expect(graph.number(of: graph.municipalities[number].code) == number) }
    #expect(graph.number(of: MunicipalityCode("GM9999")) == nil)
  }

  @Test(
    "Provinces, water boards, arrangements and programmes ascend; networks and divisions keep their order")
  func order() throws {
    let graph = try Toy.graph()
    #expect(graph.provinces.map(\.code.rawValue) == ["PV01", "PV02", "PV03"])
    #expect(graph.waterBoards.map(\.code.rawValue) == ["WB1", "WB2"])
    #expect(graph.arrangements.map(\.id) == ["roo:1", "roo:2"])
    #expect(graph.programmes.map(\.id) == ["city", "deal"])
    #expect(graph.networks.map(\.code) == ["N9", "N1"])
    #expect(graph.divisions.map(\.id) == ["zorg"])
  }

  @Test("Sums over some municipalities are the sums of their figures")
  func sums() throws {
    let graph = try Toy.graph()
    #expect(graph.inhabitants(of: [0, 8]) == 10_000)
    #expect(graph.inhabitants(of: graph.all) == 45_000)
    #expect(graph.inhabitants(of: graph.none) == 0)
    #expect(graph.seats(of: [0, 1]) == 20)
    #expect(graph.none.isEmpty)
    #expect(Array(graph.all) == Array(0..<9))
    #expect(graph.set([Membership(4), Membership(2)]) == MunicipalitySet([2, 4], capacity: 9))
  }

  @Test("The provinces of some municipalities come once each, ascending")
  func provincesOf() throws {
    let graph = try Toy.graph()
    #expect(graph.provinces(of: [8, 7, 0]).map(\.code.rawValue) == ["PV01", "PV03"])
    #expect(graph.provinces(of: []).isEmpty)
  }

  @Test("Divisions, provinces and sources are found by their identity")
  func lookups() throws {
    let graph = try Toy.graph()
    #expect(graph.division("zorg")?.title == "Zorgregio's")
    #expect(graph.division("Zorg") == nil)
    #expect(graph.province(ProvinceCode("PV02"))?.name == "Provincie 2")
    #expect(graph.province(ProvinceCode("PV04")) == nil)
    #expect(graph.sources(kind: "division").map(\.file) == ["divisions/zorg.csv"])
    #expect(graph.sources(kind: "networks").isEmpty)
  }

  @Test("Borders follow from the boundaries and the listed links")
  func borders() throws {
    let graph = try Toy.graph()
    #expect(graph.borders.borderCount == 12)
    #expect(graph.borders.neighbours[8].map(\.municipality) == [0, 5, 7])
  }

  @Test(
    "Municipalities that do not ascend, or a code twice, stop the program",
    arguments: [["GM2", "GM1"], ["GM1", "GM1"]])
  func wrongOrder(codes: [String]) async {
    await #expect(processExitsWith: .failure) { [codes] in
      _ = RegionGraph(
        name: "x", referenceDate: try Toy.date(), municipalities: codes.map { Toy.municipality($0, $0) },
        provinces: [], waterBoards: [], divisions: [], networks: [], arrangements: [], programmes: [],
        flows: [],
        topology: Topology(emptyFor: codes.count), links: [], sources: [])
    }
  }
}
