import Atlas
import RegionRendering
import Testing

@Suite("All divisions")
struct DivisionsQuestionTests {
  @Test("Each stands there with its regions, sizes, borders crossed, task, law and day")
  func toy() throws {
    let report = try Loaded.toy().answer(DivisionsQuestion()).report
    #expect(report.title == "5 indelingen")
    #expect(
      try report.table("indelingen").rows.map { $0.values.map(\.dutch) } == [
        ["rij", "Rijregio's", "3", "9", "3", "3", "0", "veiligheid", "ja", "2017-05-06"],
        ["blok", "Blokgebieden", "3", "9", "2", "4", "2", "zorg", "nee", "2017-05-06"],
        ["deel", "Deelgebieden", "2", "2", "1", "2", "1", "wonen", "ja", "2017-05-06"],
        ["provincie", "Provincies", "3", "9", "3", "3", "0", "bestuur", "ja", "2017-05-06"],
        ["waterschap", "Waterschappen", "2", "3", "2", "2", "1", "water", "ja", "2017-05-06"],
      ])
  }

  @Test(
    "The nationwide divisions of 2018 have the regions that they are known for",
    arguments: [
      ("provincie", 12), ("waterschap", 21), ("veiligheidsregio", 25), ("ggd-regio", 25),
      ("arbeidsmarktregio", 35),
      ("corop", 40), ("jeugdregio", 42), ("res-regio", 30),
    ])
  func real(id: String, regions: Int) throws {
    let row = try Loaded.real().answer(DivisionsQuestion()).report.table("indelingen").row(id)
    #expect(row[2] == String(regions))
    #expect(row[3] == "380")
  }
}
