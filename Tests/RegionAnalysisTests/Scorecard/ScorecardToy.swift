import RegionAnalysis
import RegionModel

/// Nine squares with a little of everything that a scorecard counts, small enough to reckon by hand.
enum ScorecardToy {
  static let flows: [(origin: Int, destination: Int, value: Double)] = [
    (0, 0, 60), (0, 1, 30), (0, 3, 10), (1, 0, 20), (1, 1, 80), (2, 0, 40), (2, 2, 50), (2, 5, 10),
    (3, 0, 25), (4, 4, 5),
  ]

  static func graph(links: [BorderLink] = []) throws -> RegionGraph {
    try Toy.graph(
      NineSquares.municipalities, provinces: ["PV01", "PV02", "PV03"],
      waterBoards: [
        WaterBoard(code: WaterBoardCode("WB1"), name: "Hoog", members: [Membership(0, share: 0.5)]),
        WaterBoard(
          code: WaterBoardCode("WB2"), name: "Laag",
          members: [Membership(1, share: 0.005), Membership(4, share: 1)]),
      ], divisions: try NineSquares.divisions(),
      arrangements: [
        Toy.arrangement("roo:1", "Samen ABC", [0, 1, 2]), Toy.arrangement("roo:2", "AD", [0, 3]),
        Toy.arrangement("roo:3", "Ruim", [0, 1, 2, 3, 4]), Toy.arrangement("roo:4", "Alleen B", [1]),
        Toy.arrangement("roo:5", "HI", [7, 8]), Toy.arrangement("roo:6", "Leeg", []),
      ],
      programmes: [
        Toy.programme("p1", "AB", [0, 1]), Toy.programme("p2", "Samen", [0, 1, 2], same: "roo:1"),
      ], flows: flows, topology: try NineSquares.topology(), links: links)
  }

  /// Every division counts for congruence, unlike in real countries.
  static func ground() throws -> ScorecardGround {
    let graph = try graph()
    return ScorecardGround(graph, congruence: graph.divisions)
  }
}
