import RegionAnalysis
import RegionModel
import Testing

@Suite("Candidates for a logical region")
struct CandidateTests {
  @Test("They come as divisions, arrangements, programmes, each in its own order")
  func order() throws {
    let graph = try NineSquares.graph(
      arrangements: [
        Toy.arrangement("roo:2", "Tweede", [0, 4, 8]), Toy.arrangement("roo:1", "Eerste", [0, 1, 2]),
      ],
      programmes: [Toy.programme("z", "Zet", [0, 3, 6]), Toy.programme("k", "Kans", [0, 1, 4, 8])])
    let candidates = graph.candidates(of: 0)
    #expect(
      candidates.map(\.source) == [.division, .division, .arrangement, .arrangement, .programme, .programme])
    #expect(candidates.map(\.id) == ["rij", "blok", "roo:1", "roo:2", "k", "z"])
    #expect(candidates.map(\.region) == ["R1", "B1", nil, nil, nil, nil])
    #expect(candidates.map(\.name) == ["rij ABC", "blok ABDE", "Eerste", "Tweede", "Kans", "Zet"])
    #expect(candidates[1].members == graph.set(0, 1, 3, 4))
    #expect(candidates[3].members == graph.set(0, 4, 8))
  }

  @Test("A municipality that takes no part has only its divisions")
  func outsider() throws {
    let graph = try NineSquares.graph(programmes: [Toy.programme("p", "P", [0, 1, 2, 3])])
    #expect(graph.candidates(of: NineSquares.i).map(\.id) == ["rij", "blok"])
  }

  @Test("An arrangement or programme of two municipalities is no region, one of three is")
  func leastSize() throws {
    let graph = try NineSquares.graph(
      arrangements: [
        Toy.arrangement("roo:2", "Twee", [0, 1]), Toy.arrangement("roo:3", "Drie", [0, 1, 2]),
      ],
      programmes: [Toy.programme("p2", "Twee", [0, 1]), Toy.programme("p3", "Drie", [0, 1, 2])])
    #expect(Candidate.leastMembers == 3)
    #expect(graph.candidates(of: 0).map(\.id) == ["rij", "blok", "roo:3", "p3"])
  }

  @Test("A region of a division counts whatever its size")
  func smallRegion() throws {
    let division = try Toy.division("klein", [("1", "Alleen A", [0])])
    let graph = try Toy.graph(NineSquares.municipalities, divisions: [division])
    #expect(graph.candidates(of: 0).map(\.name) == ["klein Alleen A"])
    #expect(graph.candidates(of: 1).isEmpty)
  }

  @Test("A programme that is the same body as an arrangement is not counted twice")
  func sameBody() throws {
    let graph = try NineSquares.graph(
      programmes: [
        Toy.programme("zelf", "Samen ABC", [0, 1, 2], same: "roo:1"), Toy.programme("los", "Los", [0, 1, 2]),
      ])
    #expect(graph.candidates(of: 0).map(\.id) == ["rij", "blok", "roo:1", "los"])
  }

  @Test("In a division with overlaps the region with the largest share wins, of equal shares the first")
  func largestShare() throws {
    let division = Division(
      id: "water", title: "Water", singular: "waterschap", field: .water, coverage: .partial,
      allowsMultiple: true,
      regions: [
        Region(code: "1", name: "Een", members: [Membership(0, share: 0.3), Membership(1, share: 0.5)]),
        Region(code: "2", name: "Twee", members: [Membership(0, share: 0.7), Membership(1, share: 0.5)]),
      ], source: try Toy.source())
    let graph = try Toy.graph(NineSquares.municipalities, divisions: [division])
    #expect(graph.candidates(of: 0).map(\.region) == ["2"])
    #expect(graph.candidates(of: 1).map(\.region) == ["1"])
  }

  @Test("Derived, inferred, modelled and unverified memberships are marked, the others are not")
  func marked() throws {
    let members = Basis.allCases.enumerated().map { Membership($0.offset, basis: $0.element) }
    let division = Division(
      id: "alle", title: "Alle", singular: "alles", field: .zorg,
      regions: [Region(code: "1", name: "Een", members: members)], source: try Toy.source())
    let graph = try Toy.graph(NineSquares.municipalities, divisions: [division])
    #expect(
      graph.candidates(of: 0)[0].markedMembers.map(\.basis) == [.derived, .inferred, .modelled, .unverified])
  }

  @Test(
    "A region is called by its kind unless its name already holds the word",
    arguments: [
      ("Brabant-Noord", "veiligheidsregio", "veiligheidsregio Brabant-Noord"),
      ("Veiligheidsregio Brabant-Noord", "veiligheidsregio", "Veiligheidsregio Brabant-Noord"),
      ("GGD Hart voor Brabant", "GGD-regio", "GGD-regio GGD Hart voor Brabant"),
      ("Regio Zuid", "regio", "Regio Zuid"),
    ])
  func title(name: String, singular: String, expected: String) throws {
    let region = Region(code: "1", name: name, members: [])
    let division = Division(
      id: "d", title: "D", singular: singular, field: .zorg, regions: [region], source: try Toy.source())
    #expect(region.title(in: division) == expected)
  }

  @Test("Each source has its words")
  func words() {
    #expect(Candidate.Source.allCases.map(\.rawValue) == ["indeling", "regeling", "programma", "methode"])
    #expect(
      Candidate.Source.allCases.map(\.plural) == ["indelingen", "regelingen", "programma's", "methoden"])
  }

  @Test("A membership is found by halving exactly when it is there")
  func has() {
    var random = RandomGraph(seed: 4)
    for _ in 0..<200 {
      let count = random.generator.below(20)
      let members = random.members(of: count, share: 0.5)
      let memberships = members.map { Membership($0) }
      for number in -1...count { #expect(memberships.has(number) == members.contains(number)) }
    }
  }
}
