import RegionModel
import Testing

@Suite("A municipality")
struct MunicipalityTests {
  @Test("It keeps what it was made of, each figure in its own property")
  func parts() {
    let municipality = Municipality(
      code: MunicipalityCode("GM0796"), name: "'s-Hertogenbosch", aliases: ["Den Bosch"],
      province: ProvinceCode("PV30"), inhabitants: 1, landArea: 2.5, totalArea: 3.5, households: 4,
      addressDensity: 5, seats: 6, seatsBasis: .sourced, note: "let op")
    #expect(municipality.code.rawValue == "GM0796")
    #expect(municipality.name == "'s-Hertogenbosch")
    #expect(municipality.aliases == ["Den Bosch"])
    #expect(municipality.province.rawValue == "PV30")
    #expect(municipality.inhabitants == 1)
    #expect(municipality.landArea == 2.5)
    #expect(municipality.totalArea == 3.5)
    #expect(municipality.households == 4)
    #expect(municipality.addressDensity == 5)
    #expect(municipality.seats == 6)
    #expect(municipality.seatsBasis == .sourced)
    #expect(municipality.note == "let op")
  }

  @Test("Seats count as computed unless told otherwise")
  func defaults() {
    #expect(Toy.municipality("GM0001", "Adam").seatsBasis == .computed)
    #expect(Toy.municipality("GM0001", "Adam").note == nil)
    #expect(Toy.municipality("GM0001", "Adam").aliases == [])
  }
}
