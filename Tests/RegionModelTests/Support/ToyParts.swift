import RegionModel

/// Small parts of a graph, for tests that need one of them.
enum Toy {
  static func date(_ text: String = "2018-01-01") throws -> ReferenceDate {
    guard let date = ReferenceDate(text) else { throw WrongToy() }
    return date
  }

  static func source(_ file: String = "toy.csv", kind: String = "division", basis: Basis = .sourced) throws
    -> TableSource
  {
    TableSource(
      file: file, kind: kind, title: "Toets", date: try date(), source: "verzonnen", licence: "CC0",
      retrieved: try date("2018-02-03"), basis: basis, doubts: [])
  }

  static func municipality(
    _ code: String, _ name: String, aliases: [String] = [], province: String = "PV01", inhabitants: Int = 0,
    seats: Int = 9
  ) -> Municipality {
    Municipality(
      code: MunicipalityCode(code), name: name, aliases: aliases, province: ProvinceCode(province),
      inhabitants: inhabitants, landArea: 1, totalArea: 1, households: 1, addressDensity: 1, seats: seats)
  }
}

/// The toy itself is wrong.
struct WrongToy: Error {}
