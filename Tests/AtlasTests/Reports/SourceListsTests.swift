import RegionModel
import Testing

@testable import Atlas

@Suite("Lists of sources")
struct SourceListsTests {
  @Test("Tables come in the order of the kinds that are asked for, a kind that is not there gives none")
  func kinds() throws {
    let graph = try Loaded.toy().graph
    #expect(
      graph.sources("flows", "toverij", "provinces").map(\.file) == ["flows/pendel.csv", "provinces.csv"])
    #expect(
      graph.divisionSources.map(\.file) == ["divisions/rij.csv", "divisions/blok.csv", "divisions/deel.csv"])
  }
}
