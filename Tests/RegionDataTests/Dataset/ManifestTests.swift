import RegionModel
import Testing

@testable import RegionData

@Suite("The manifest of the toy country")
struct ManifestTests {
  @Test("It names every file of the folder but itself, in order, with the place of each entry")
  func toy() throws {
    var problems = Problems()
    let text = ToyDataset.manifest
    let file = TextFile(name: "dataset.yaml", bytes: Array(text.utf8))
    let manifest = try #require(ManifestReader.read(file, problems: &problems))
    #expect(Set(manifest.tables.map(\.source.file) + ["dataset.yaml"]) == Set(ToyDataset().names))
    let lines = text.split(separator: "\n")
    let starts = lines.indices.filter { lines[$0].hasPrefix("  - file:") }.map { $0 + 1 }
    #expect(manifest.tables.map(\.location.line) == starts)
    #expect(manifest.tables[4].words["field"] == "veiligheid")
    #expect(manifest.tables[4].lists["aliases"] == ["vr", "brandweer"])
  }
}
