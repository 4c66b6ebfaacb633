import RegionAnalysis
import RegionModel
import Testing

@Suite("Scorecard of nine squares, reckoned by hand")
struct ScorecardToyTests {
  private func value(_ figure: any RegionFigure.Type, _ members: Int...) throws -> FigureValue {
    let ground = try ScorecardToy.ground()
    let card = Scorecard(of: MunicipalitySet(members, capacity: 9), in: ground)
    return try #require(card.value(figure))
  }

  private func expect(
    _ figure: any RegionFigure.Type, _ numerator: Double, over denominator: Double, names: [String] = [],
    _ members: Int..., at location: SourceLocation = #_sourceLocation
  ) throws {
    let ground = try ScorecardToy.ground()
    let set = MunicipalitySet(members.isEmpty ? [0, 1, 2] : members, capacity: 9)
    let value = try #require(Scorecard(of: set, in: ground).value(figure), sourceLocation: location)
    let gap = abs((value.numerator ?? -1) - numerator)
    #expect(gap < 1e-9, sourceLocation: location)
    #expect(value.denominator == denominator, sourceLocation: location)
    let difference = abs(value.value - numerator / denominator)
    #expect(difference < 1e-12, sourceLocation: location)
    #expect(value.names == names, sourceLocation: location)
  }

  @Test("Of the 300 jobs of residents of ABC 280 are inside, of its 305 jobs as many")
  func daily() throws {
    try expect(WorksInside.self, 280, over: 300)
    try expect(JobsByResidents.self, 280, over: 305)
    try expect(SelfContainedDay.self, 280, over: 305)
  }

  @Test("People commute on three of the six directed pairs of ABC")
  func links() throws { try expect(CommutingLinks.self, 3, over: 6) }

  @Test("The strongest pull on ABC is that of D, which comes before F with as many")
  func pull() throws {
    try expect(LargestPull.self, 10, over: 300, names: ["D"])
    try expect(LargestPull.self, 0, over: 5, 4)
  }

  @Test(
    "Of the 15 ties of ABC 3 + 2/3 + 3 + 3/2 + 2 stay inside; the programme that is an arrangement counts once"
  )
  func cooperation() throws { try expect(CooperationInside.self, 3 + 2.0 / 3 + 3 + 1.5 + 2, over: 15) }

  @Test("The pairs of ABC share a row in six directions and a block in two, of twelve")
  func congruence() throws { try expect(PartnersInside.self, 8, over: 12) }

  @Test("Without other choice the divisions that count are those of the congruence of municipalities")
  func counted() throws {
    let graph = try ScorecardToy.graph()
    #expect(CongruenceDivisions(of: graph).counted.isEmpty)
    let card = Scorecard(of: graph.set(0, 1, 2), in: ScorecardGround(graph))
    #expect(card.value(PartnersInside.self) == nil)
    let rows = ScorecardGround(graph, congruence: [graph.divisions[0]])
    #expect(Scorecard(of: graph.set(0, 1, 2), in: rows).value(PartnersInside.self)?.value == 1)
  }

  @Test("One arrangement lies inside ABC, one is cut, one is wider; that of B alone is only followed")
  func arrangements() throws {
    try expect(ArrangementsInside.self, 1, over: 3, names: ["Samen ABC"])
    try expect(ArrangementsCut.self, 1, over: 3, names: ["AD"])
    try expect(ArrangementsBeyond.self, 1, over: 3, names: ["Ruim"])
    #expect(try value(ArrangementsFollowed.self, 0, 1, 2).value == 4)
    try expect(ArrangementsPerCouncil.self, 8, over: 3)
  }

  @Test("ABC is one piece with 2 of 10 km of border inside and a diagonal of √10 km")
  func geography() throws {
    #expect(try value(ConnectedPieces.self, 0, 1, 2) == FigureValue(count: 1))
    try expect(BorderInside.self, 2, over: 10)
    let extent = try value(Extent.self, 0, 1, 2).value
    #expect(extent == 10_000_000.0.squareRoot() / 1000)
    #expect(try value(ProvincesCrossed.self, 0, 1, 2) == FigureValue(count: 1, names: ["Provincie PV01"]))
    #expect(try value(WaterBoardsInvolved.self, 0, 1, 2) == FigureValue(count: 1, names: ["Hoog"]))
  }

  @Test("A, E and I are three pieces in three provinces")
  func diagonal() throws {
    #expect(try value(ConnectedPieces.self, 0, 4, 8) == FigureValue(count: 3, names: ["E", "I"]))
    #expect(try value(ProvincesCrossed.self, 0, 4, 8).value == 3)
    #expect(try value(StateSeats.self, 0, 4, 8).value == 117)
    #expect(try value(WaterBoardsInvolved.self, 0, 4, 8).names == ["Hoog", "Laag"])
  }

  @Test("Behind ABC stand 3 councils with 33 seats for 3,000 residents, a third of them in A")
  func democracy() throws {
    #expect(try value(Residents.self, 0, 1, 2).value == 3000)
    #expect(try value(Councils.self, 0, 1, 2).value == 3)
    #expect(try value(CouncilSeats.self, 0, 1, 2).value == 33)
    try expect(ResidentsPerSeat.self, 3000, over: 33)
    try expect(LargestMember.self, 1000, over: 3000, names: ["A"])
    #expect(try value(StateSeats.self, 0, 1, 2) == FigureValue(count: 39, names: ["Provincie PV01"]))
  }

  @Test("A region of one municipality has no pairs to measure")
  func single() throws {
    let card = Scorecard(
      of: MunicipalitySet([0], capacity: 9), in: try ScorecardToy.ground())
    #expect(card.value(CommutingLinks.self) == nil)
    #expect(card.value(PartnersInside.self) == nil)
    #expect(card.value(CooperationInside.self)?.value == 0)
  }

  @Test("Without flows, boundaries and water boards these figures have no value, the others have")
  func missing() throws {
    let ground = ScorecardGround(
      try Toy.graph(NineSquares.municipalities, provinces: ["PV01", "PV02", "PV03"]))
    let card = Scorecard(of: MunicipalitySet([0, 1], capacity: 9), in: ground)
    let missing = card.entries.filter { $0.value == nil }.map { $0.figure.id }
    #expect(
      missing == [
        "werkt-binnen", "banen-eigen", "zelfstandig", "samenhang", "trek-van-buiten", "samenwerking-binnen",
        "congruentie", "regelingen-binnen", "regelingen-doorsneden", "regelingen-ruimer", "delen",
        "grens-binnen", "lengte", "waterschappen",
      ])
  }
}
