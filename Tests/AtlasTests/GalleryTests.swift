import Atlas
import RegionModel
import Testing

@Suite("Gallery")
struct GalleryTests {
  @Test("It holds these pictures, each of them sound, and the same each time")
  func pictures() throws {
    let pictures = try Gallery.pictures(from: Loaded.real())
    #expect(
      pictures.map(\.fileName).prefix(7) == [
        "logische-regio-s-hertogenbosch.svg", "logische-regio-s-hertogenbosch-diagram.svg",
        "kaart-veiligheidsregio.svg", "kaart-arbeidsmarktregio.svg", "kaart-stadsgewest.svg",
        "diagram-leeuwarden.svg", "diagram-metropoolregio-rotterdam-den-haag-mrdh.svg",
      ])
    #expect(Set(pictures.map(\.fileName)).count == pictures.count)
    for picture in pictures { try expectGoodPicture(picture.svg) }
    #expect(try Gallery.pictures(from: Loaded.real()).map { try $0.svg } == pictures.map { try $0.svg })
  }

  @Test("Data without its examples are refused, not a crash")
  func otherData() throws {
    #expect(
      problems { _ = try Gallery.pictures(from: Loaded.toy()) }.first?.hasPrefix(
        "fout: \"'s-Hertogenbosch\" is geen bekende gemeente. [gemeente-onbekend]") == true)
    #expect(Gallery.id == "galerij")
    #expect(Gallery.folder == "output/galerij")
  }
}
