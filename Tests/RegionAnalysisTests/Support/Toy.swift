import RegionModel

/// Small parts of a graph, each with only what a test is about.
enum Toy {
  static func source(_ file: String = "toy.csv", basis: Basis = .sourced) throws -> TableSource {
    guard let date = ReferenceDate("2018-01-01") else { throw WrongToy() }
    return TableSource(
      file: file, title: "Toets", date: date, source: "verzonnen", licence: "CC0", retrieved: date,
      basis: basis, doubts: [])
  }

  static func municipality(
    _ number: Int, name: String? = nil, province: String = "PV01", inhabitants: Int = 1000
  ) -> Municipality {
    let digits = String(number + 1)
    let code = "GM" + String(repeating: "0", count: 4 - digits.count) + digits
    return Municipality(
      code: MunicipalityCode(code), name: name ?? "Gemeente \(digits)", province: ProvinceCode(province),
      inhabitants: inhabitants, landArea: Double(number) + 0.5, totalArea: Double(number) + 1,
      households: 400,
      addressDensity: 100, seats: 9 + 2 * number)
  }

  static func division(
    _ id: String, _ regions: [(code: String, name: String, members: [Int])], multiple: Bool = false
  ) throws -> Division {
    Division(
      id: id, title: id, singular: id, field: .bestuur, coverage: .partial, allowsMultiple: multiple,
      regions: regions.map {
        Region(code: $0.code, name: $0.name, members: $0.members.map { Membership($0) })
      },
      source: try source("divisions/\(id).csv"))
  }

  static func arrangement(_ id: String, _ name: String, _ members: [Int]) -> JointArrangement {
    JointArrangement(
      id: id, name: name, legalForm: "Openbaar lichaam", members: members.map { Membership($0) })
  }

  static func programme(_ id: String, _ name: String, _ members: [Int], same arrangement: String? = nil)
    -> Programme
  {
    Programme(
      id: id, name: name, kind: "regio-deal", arrangement: arrangement,
      members: members.map { Membership($0) },
      source: "x")
  }

  static func graph(
    _ municipalities: [Municipality], provinces: [String] = ["PV01"], waterBoards: [WaterBoard] = [],
    divisions: [Division] = [], arrangements: [JointArrangement] = [], programmes: [Programme] = [],
    flows: [(origin: Int, destination: Int, value: Double)]? = nil, topology: Topology? = nil,
    links: [BorderLink] = []
  ) throws -> RegionGraph {
    let count = municipalities.count
    let source = try source("flows/pendel.csv", basis: .modelled)
    return RegionGraph(
      name: "Toetsland", referenceDate: source.date, municipalities: municipalities,
      provinces: provinces.map { Province(code: ProvinceCode($0), name: "Provincie \($0)", seats: 39) },
      waterBoards: waterBoards, divisions: divisions, networks: [], arrangements: arrangements,
      programmes: programmes,
      flows: flows.map {
        [FlowTable(id: "pendel", unit: "banen", source: source, size: count, flows: $0)]
      } ?? [],
      topology: topology ?? Topology(emptyFor: count), links: links, sources: [])
  }
}

/// The toy itself is wrong.
struct WrongToy: Error {}

extension RegionGraph {
  /// The set of some municipalities.
  func set(_ members: Int...) -> MunicipalitySet { MunicipalitySet(members, capacity: count) }
}
