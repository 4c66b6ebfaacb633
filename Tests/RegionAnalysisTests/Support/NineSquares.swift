import RegionModel

/// The country of the documentation page about logical regions: nine square municipalities of 1 km,
///
///     A B C
///     D E F
///     G H I
///
/// numbered 0…8 in that order, with as many inhabitants each.
enum NineSquares {
  static let (a, b, c, d, e, f, g, h, i) = (0, 1, 2, 3, 4, 5, 6, 7, 8)
  static let names = ["A", "B", "C", "D", "E", "F", "G", "H", "I"]

  static var municipalities: [Municipality] {
    names.enumerated().map { number, name in
      Toy.municipality(number, name: name, province: "PV0\(number / 3 + 1)")
    }
  }

  /// Division 1 has the rows as regions, division 2 has ABDE, CF and GHI.
  static func divisions() throws -> [Division] {
    [
      try Toy.division(
        "rij", [("R1", "ABC", [a, b, c]), ("R2", "DEF", [d, e, f]), ("R3", "GHI", [g, h, i])]),
      try Toy.division(
        "blok", [("B1", "ABDE", [a, b, d, e]), ("B2", "CF", [c, f]), ("B3", "GHI", [g, h, i])]),
    ]
  }

  /// The page's worked example: the two divisions and one arrangement ABC.
  static func graph(
    arrangements: [JointArrangement] = [Toy.arrangement("roo:1", "Samen ABC", [a, b, c])],
    programmes: [Programme] = [], flows: [(origin: Int, destination: Int, value: Double)]? = nil
  ) throws -> RegionGraph {
    try Toy.graph(
      municipalities, provinces: ["PV01", "PV02", "PV03"], divisions: try divisions(),
      arrangements: arrangements, programmes: programmes, flows: flows, topology: topology())
  }

  /// The squares as shared arcs: first the twelve level ones from north to south, then the twelve upright ones.
  static func topology() throws -> Topology {
    func corner(_ row: Int, _ column: Int) -> Point {
      Point(x: Double(column) * 1000, y: Double(3 - row) * 1000)
    }
    var arcs: [[Point]] = []
    for row in 0...3 {
      for column in 0..<3 { arcs.append([corner(row, column), corner(row, column + 1)]) }
    }
    for row in 0..<3 {
      for column in 0...3 { arcs.append([corner(row, column), corner(row + 1, column)]) }
    }
    let shapes = (0..<9).map { square -> [Topology.Polygon] in
      let (row, column) = (square / 3, square % 3)
      let (north, south) = (row * 3 + column, (row + 1) * 3 + column)
      let (west, east) = (12 + row * 4 + column, 12 + row * 4 + column + 1)
      return [[[north, east, ~south, ~west]]]
    }
    guard let topology = Topology(arcs: arcs, shapes: shapes) else { throw WrongToy() }
    return topology
  }
}
