import RegionModel
import Testing

@Suite("A province")
struct ProvinceTests {
  @Test("It keeps what it was made of")
  func parts() {
    let province = Province(
      code: ProvinceCode("PV21"), name: "Fryslân", aliases: ["Friesland"], seats: 43, note: "let op")
    #expect(province.code.rawValue == "PV21")
    #expect(province.name == "Fryslân")
    #expect(province.aliases == ["Friesland"])
    #expect(province.seats == 43)
    #expect(province.note == "let op")
  }

  @Test("Without aliases and note it has none")
  func defaults() {
    let province = Province(code: ProvinceCode("PV21"), name: "Fryslân", seats: 43)
    #expect(province.aliases == [])
    #expect(province.note == nil)
  }
}
