import RegionModel

/// A country of nine square municipalities of 10 km a side in three rows, with three regions (its columns), two
/// provinces and a division that covers a part of it.
struct ToyCountry {
  static let file = #filePath

  /// How many municipalities lie side by side; `columns` and `rows` can be more for large examples.
  var columns = 3
  var rows = 3
  /// Names of the municipalities, row by row from the south.
  var names: [String] = [
    "Zuidwest", "Zuid", "Zuidoost", "West", "Midden", "Oost", "Noordwest", "Noord", "Noordoost",
  ]
  /// Names of the regions of the division ``columnDivision``.
  var regionNames = ["Westland", "Middenland", "Oostland"]

  /// A country of `columns` times `rows` with every municipality a region of its own, named `name`.
  static func large(columns: Int, rows: Int, name: (Int) -> String) -> (
    graph: RegionGraph, division: Division
  ) {
    let names = (0..<columns * rows).map(name)
    let country = ToyCountry(columns: columns, rows: rows, names: names, regionNames: names)
    let regions = names.indices.map {
      Region(code: code("R", $0), name: names[$0], members: [Membership($0)])
    }
    return (country.graph, country.division(id: "eigen", title: "Eigen regio's", regions: regions))
  }

  var graph: RegionGraph {
    RegionGraph(
      name: "Speelland 2018", referenceDate: date, municipalities: municipalities,
      provinces: [
        Province(code: ProvinceCode("PV01"), name: "Zuidland", seats: 39),
        Province(code: ProvinceCode("PV02"), name: "Noordland", seats: 41),
      ], waterBoards: [], divisions: [columnDivision, partialDivision, sharedDivision], networks: [],
      arrangements: [], programmes: [], flows: [], topology: topology, links: [],
      sources: [source, boundaries])
  }

  /// Every column is a region.
  var columnDivision: Division {
    division(
      id: "kolom", title: "Kolomregio's",
      regions: (0..<columns).map { column in
        let members = (0..<rows).map { Membership($0 * columns + column) }
        return Region(code: Self.code("R", column), name: regionNames[column], members: members)
      })
  }

  /// Only the two southern municipalities have a region; one membership is inferred.
  var partialDivision: Division {
    let members = [Membership(0), Membership(1, basis: .inferred, note: "Zo genoemd in de krant.")]
    return Division(
      id: "deel", title: "Deelgebieden", singular: "deelgebied", field: .wonen, coverage: .partial,
      regions: [Region(code: "D1", name: "Zuidrand", members: members)], source: source)
  }

  /// The middle municipality lies in two regions, mostly in the second.
  var sharedDivision: Division {
    let members = (0..<columns * rows).map { Membership($0) }
    let south = members.filter { $0.municipality < 4 } + [Membership(4, share: 0.3)]
    let north = members.filter { $0.municipality > 4 } + [Membership(4, share: 0.7)]
    return Division(
      id: "dubbel", title: "Waterschappen", singular: "waterschap", field: .water, allowsMultiple: true,
      regions: [
        Region(code: "W1", name: "Zuidpolder", members: south),
        Region(code: "W2", name: "Noordpolder", members: north),
      ], source: source)
  }

  func division(id: String, title: String, regions: [Region]) -> Division {
    Division(id: id, title: title, singular: "regio", field: .bestuur, regions: regions, source: source)
  }

  private var date: ReferenceDate { ReferenceDate.toy }

  var source: TableSource {
    TableSource(
      file: "divisions/kolom.csv", title: "Indeling", date: date, source: "Verzonnen bron", licence: "CC0",
      retrieved: date, basis: .sourced, doubts: ["Alles hieraan is verzonnen"])
  }

  var boundaries: TableSource {
    TableSource(
      file: "boundaries.topojson", title: "Gemeentegrenzen", date: date, source: "Verzonnen kadaster",
      licence: "CC0", retrieved: date, basis: .sourced, doubts: [])
  }

  static func code(_ prefix: String, _ number: Int) -> String {
    let digits = String(number + 1)
    return prefix + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private var municipalities: [Municipality] {
    names.indices.map { number in
      Municipality(
        code: MunicipalityCode(Self.code("GM", number)), name: names[number],
        province: ProvinceCode(number < columns ? "PV01" : "PV02"), inhabitants: 10_000 + 1_234 * number,
        landArea: 100,
        totalArea: 100, households: 4_000, addressDensity: 500, seats: 21)
    }
  }

  /// Every side of a square is one arc, shared by its two squares.
  private var topology: Topology {
    func corner(_ i: Int, _ j: Int) -> Point {
      Point(x: 100_000 + 10_000 * Double(i), y: 400_000 + 10_000 * Double(j))
    }
    var arcs: [[Point]] = []
    for j in 0...rows { for i in 0..<columns { arcs.append([corner(i, j), corner(i + 1, j)]) } }
    let upright = arcs.count
    for i in 0...columns { for j in 0..<rows { arcs.append([corner(i, j), corner(i, j + 1)]) } }
    let shapes = (0..<columns * rows).map { number -> [Topology.Polygon] in
      let (j, i) = number.quotientAndRemainder(dividingBy: columns)
      return [
        [
          [
            j * columns + i, upright + (i + 1) * rows + j, ~((j + 1) * columns + i),
            ~(upright + i * rows + j),
          ]
        ]
      ]
    }
    return Topology(arcs: arcs, shapes: shapes) ?? Topology(emptyFor: columns * rows)
  }
}

extension ReferenceDate {
  /// 1 January 2018.
  static let toy: ReferenceDate = {
    guard let date = ReferenceDate("2018-01-01") else { preconditionFailure("a day of the calendar") }
    return date
  }()
}
