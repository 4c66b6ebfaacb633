import RegionModel
import RegionRendering
import Testing

@testable import Atlas
@testable import RegionAnalysis

@Suite("Pictures of 2018 say no more than they show")
struct PictureWordsTests {
  private func titles(_ question: ReachQuestion) throws -> [String] {
    try Loaded.real().answer(question).pictures.map { try title($0.svg(on: .a4Landscape)) }
  }

  private func title(_ svg: String) throws -> String {
    String(try #require(svg.firstMatch(of: #/<title[^>]*>([^<]*)</#)).1)
  }

  private func description(_ svg: String) throws -> String {
    String(try #require(svg.firstMatch(of: #/<desc[^>]*>([^<]*)</#)).1)
  }

  @Test("A minimum with fixed channels is called so above map, staircase and diagram")
  func fixed() throws {
    let fixed = try titles(ReachQuestion(minimal: .one, from: .init(fixed: "G4,P10")))
    #expect(
      fixed
        == Array(
          repeating:
            "Met G4 en P10 vast: 14 kanalen bereiken alle 380 gemeenten; met minder kan het dan niet",
          count: 3))
    #expect(
      try titles(ReachQuestion(minimal: .one)).allSatisfy {
        $0 == "12 kanalen bereiken alle 380 gemeenten: bewezen minimum"
      })
    #expect(
      try titles(ReachQuestion(minimal: .one, from: .init(excluded: "P10"))).allSatisfy {
        $0 == "Zonder P10: 12 kanalen bereiken alle 380 gemeenten; met minder kan het dan niet"
      })
  }

  @Test("The best channels beside fixed ones do not count the fixed ones")
  func best() throws {
    let answer = try Loaded.real().answer(ReachQuestion(best: 5, from: .init(fixed: "G4")))
    for picture in answer.pictures {
      #expect(
        try title(picture.svg(on: .a4Landscape))
          == "G4 en de beste 5 kanalen daarbij bereiken samen 259 van de 380 gemeenten, met 73 % van de inwoners"
      )
    }
    let map = try answer.pictures[0].svg(on: .a4Landscape)
    #expect(map.contains("Zuid-Hollandse Gemeenten, nieuw: 58 gemeenten"))
    #expect(!map.contains("G4, nieuw"))
  }

  @Test("For several municipalities a share is the mean over them, and the diagram says so with the counts")
  func several() throws {
    let atlas = try Loaded.real()
    let artefact = try atlas.answer(LogicalRegionQuestion(words: ["Nijmegen", "Arnhem"]))
    let svg = try #require(
      artefact.pictures.map { try $0.svg(on: .a4Landscape) }.first { $0.contains("logische-regio-titel") })
    let words = svg.replacing(#/<[^>]*>|\s+/#, with: " ").replacing(#/ +/#, with: " ")
      .replacing("\u{A0}", with: " ").replacing("&#160;", with: " ")
    #expect(
      words.contains(
        "samen in 23 aanwijzingen: indelingen, regelingen, programma&#39;s en methoden. De kern telt naast Arnhem en Nijmegen geen gemeente; de schil telt 14 gemeenten en de rand 15 gemeenten. De RES-regio"
      ))
    #expect(
      words.contains("Arnhem heeft er 56 en Nijmegen 55; samen zijn het er 89, ook die met maar een deel"))
    #expect(words.contains("neem het gemiddelde"))
    #expect(!words.contains("hoeveel van deze aanwijzingen"))
    // The same by hand: of each of the two the share of its own bodies, then the mean.
    let graph = atlas.graph
    let methods = graph.methodRegions()
    func number(_ name: String) throws -> Int {
      try #require(graph.municipalities.firstIndex { $0.name == name })
    }
    let asked = try ["Arnhem", "Nijmegen"].map { graph.candidates(of: try number($0), methods: methods) }
    #expect(asked.map(\.count) == [56, 55])
    #expect(Set(asked.joined().map(\.identity)).count == 89)
    for name in ["Lingewaard", "Overbetuwe", "Doesburg", "West Maas en Waal"] {
      let one = try number(name)
      let shares = asked.map { own in
        Double(own.count { $0.members.contains(one) }) / Double(own.count)
      }
      let mean = Int((shares.reduce(0, +) / 2 * 100).rounded())
      #expect(words.contains("\(name): \(mean) %"))
    }
  }

  @Test("The map of certainty says why 185 municipalities of 60 % and up make 184 answers")
  func certainty() throws {
    let artefact = try Loaded.real().answer(LogicalRegionQuestion(.nationwide))
    let maps = try artefact.pictures.map { try $0.svg(on: .a3Landscape) }
    let words = maps.joined().replacing(#/<[^>]*>|\s+/#, with: " ").replacing(#/ +/#, with: " ")
    #expect(words.contains("1 gemeente haalt 60 %, maar heet niet vrij zeker (Gennep): "))
    #expect(words.contains("18 gemeenten halen 90 %, maar heten niet zeker: "))
    #expect(
      words.contains(
        "Meer dan de helft van de gemeenten (215 van de 380) heeft 7 of meer andere gemeenten in de kern"))
  }

  @Test(
    "Every arrow between regions can be seen between its circles",
    arguments: ["veiligheidsregio", "corop", "ggd-regio", "arbeidsmarktregio", "lma"])
  func arrows(division: String) throws {
    let diagram = try RegionNetworkAnswer(try Loaded.real().graph, regions: division, share: nil).diagram
    for room in [DiagramRoom(width: 900, height: 350), DiagramRoom(width: 540, height: 640)] {
      let dot = try #require(diagram.plan(in: room)).dot
      var circles: [Substring: (x: Double, y: Double, radius: Double)] = [:]
      for line in dot.split(separator: "\n") {
        guard let id = line.firstMatch(of: #/^ *"(pendel-regio-\d+)" \[/#),
          let width = line.firstMatch(of: #/ width=([0-9.]+)/#).flatMap({ Double($0.1) }),
          let place = line.firstMatch(of: #/ pos="([0-9.]+),([0-9.]+)/#), let x = Double(place.1),
          let y = Double(place.2)
        else { continue }
        circles[id.1] = (x, y, width * 36)
      }
      #expect(circles.count >= 25)
      var arrows = 0
      for edge in dot.matches(of: #/"(pendel-regio-\d+)" -> "(pendel-regio-\d+)"/#) {
        let (one, other) = (try #require(circles[edge.1]), try #require(circles[edge.2]))
        let (x, y) = (one.x - other.x, one.y - other.y)
        arrows += 1
        #expect((x * x + y * y).squareRoot() - one.radius - other.radius > 12, "\(edge.0)")
      }
      #expect(arrows > 40)
    }
  }

  @Test("Divisions go by their titles above the tree of their likeness")
  func congruence() throws {
    let artefact = try CongruenceDiagramAnswer(try Loaded.real().graph, choice: .init(names: nil, all: false))
      .artefact()
    let svg = try artefact.pictures[0].svg(on: .a4Portrait)
    #expect(
      try title(svg)
        == "Geen twee van de 18 indelingen hebben dezelfde grenzen; het meest gelijk zijn veiligheidsregio&#39;s en GGD-regio&#39;s (95 %)"
    )
  }
}
