import RegionModel
import Testing

@Suite("Codes of areas")
struct CodeTests {
  @Test("A code is written as it stands in the tables")
  func description() {
    #expect(MunicipalityCode("GM0796").description == "GM0796")
    #expect("\(ProvinceCode(rawValue: "PV30"))" == "PV30")
    #expect(WaterBoardCode("WBH38").rawValue == "WBH38")
  }

  @Test("Codes ascend as text does")
  func order() {
    let codes = ["GM1948", "GM0003", "GM0796", "GM0005"].map { MunicipalityCode($0) }
    #expect(codes.sorted().map(\.rawValue) == ["GM0003", "GM0005", "GM0796", "GM1948"])
  }

  @Test("A code keeps its letters: a small letter makes another code")
  func exact() {
    #expect(MunicipalityCode("GM0796") == MunicipalityCode(rawValue: "GM0796"))
    #expect(MunicipalityCode("GM0796") != MunicipalityCode("gm0796"))
    #expect(Set([MunicipalityCode("GM1"), MunicipalityCode("GM1"), MunicipalityCode("GM2")]).count == 2)
  }
}
