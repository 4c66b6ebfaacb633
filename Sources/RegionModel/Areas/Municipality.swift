/// A municipality (gemeente) with the figures every question needs.
public struct Municipality: Sendable, Hashable {
  /// CBS code, for example `GM0796`.
  public let code: MunicipalityCode
  /// Official name, for example `'s-Hertogenbosch`.
  public let name: String
  /// Other names people use, for example `Den Bosch`.
  public let aliases: [String]
  /// The province it lies in.
  public let province: ProvinceCode
  /// Residents on the reference date.
  public let inhabitants: Int
  /// Land area in km².
  public let landArea: Double
  /// Area with inland and coastal water, in km².
  public let totalArea: Double
  /// Private households.
  public let households: Int
  /// Mean number of addresses within one kilometre (omgevingsadressendichtheid), per km².
  public let addressDensity: Int
  /// Seats in the municipal council.
  public let seats: Int
  /// How the number of seats is known.
  public let seatsBasis: Basis
  /// What a reader has to know about this row.
  public let note: String?

  /// Makes a municipality of its figures, in the units of the properties.
  public init(
    code: MunicipalityCode, name: String, aliases: [String] = [], province: ProvinceCode, inhabitants: Int,
    landArea: Double, totalArea: Double, households: Int, addressDensity: Int, seats: Int,
    seatsBasis: Basis = .computed, note: String? = nil
  ) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.province = province
    self.inhabitants = inhabitants
    self.landArea = landArea
    self.totalArea = totalArea
    self.households = households
    self.addressDensity = addressDensity
    self.seats = seats
    self.seatsBasis = seatsBasis
    self.note = note
  }
}
