import RegionModel
import Testing

@Suite("A network of municipalities")
struct CityNetworkTests {
  @Test("Its members ascend; the rest stays as it was given")
  func parts() {
    let network = CityNetwork(
      code: "VNG-NB", name: "Vereniging Brabantse Gemeenten", kind: "afdeling", parent: "VNG",
      members: [8, 1].map { Membership($0) }, note: "let op")
    #expect(network.members.map(\.municipality) == [1, 8])
    #expect(network.code == "VNG-NB")
    #expect(network.name == "Vereniging Brabantse Gemeenten")
    #expect(network.kind == "afdeling")
    #expect(network.parent == "VNG")
    #expect(network.note == "let op")
  }
}
