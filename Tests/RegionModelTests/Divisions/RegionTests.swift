import RegionModel
import Testing

@Suite("A region of a division")
struct RegionTests {
  @Test("Its members ascend, in whatever order they were given")
  func members() {
    let region = Region(code: "VR21", name: "Brabant-Noord", members: [9, 2, 5].map { Membership($0) })
    #expect(region.members.map(\.municipality) == [2, 5, 9])
    #expect(region.code == "VR21")
    #expect(region.name == "Brabant-Noord")
    #expect(region.details == [])
  }

  @Test("Its details keep their order and how they are known")
  func details() {
    let details = [
      Region.Detail(key: "zorgverzekeraar", value: "VGZ", basis: .unverified, note: "let op"),
      Region.Detail(key: "uitvoerder", value: "VGZ Zorgkantoor", basis: .sourced),
    ]
    let region = Region(code: "ZK1", name: "Noord", members: [], details: details)
    #expect(region.details.map(\.key) == ["zorgverzekeraar", "uitvoerder"])
    #expect(region.details.map(\.value) == ["VGZ", "VGZ Zorgkantoor"])
    #expect(region.details.map(\.basis) == [.unverified, .sourced])
    #expect(region.details.map(\.note) == ["let op", nil])
  }
}
