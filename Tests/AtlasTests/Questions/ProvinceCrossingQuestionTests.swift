import RegionModel
import RegionRendering
import Testing

@testable import Atlas

@Suite("Regions over a province border")
struct ProvinceCrossingQuestionTests {
  @Test("In the toy country the regions of squares of two provinces are listed, and no other")
  func toy() throws {
    let report = try Loaded.toy().answer(ProvinceCrossingQuestion()).report
    #expect(
      try report.table("regios").rows.map { $0.values.map(\.dutch) } == [
        ["blokgebied", "B1", "Blok Een", "4", "12.000", "Noord (2) en Midden (2)"],
        ["blokgebied", "B2", "Blok Twee", "2", "9.000", "Noord (1) en Midden (1)"],
        ["deelgebied", "D1", "Klein", "2", "5.000", "Noord (1) en Midden (1)"],
        ["waterschap", "WBH02", "Waterschap Laag", "2", "10.000", "Noord (1) en Zuid (1)"],
      ])
    #expect(try report.table("regelingen").rows.isEmpty)
    #expect(
      report.paragraphs("kort") == [
        "Van de 10 regio's in 4 indelingen gaan er 4 over een provinciegrens, en van de 2 gemeenschappelijke regelingen met ten minste twee gemeenten 0. Statistische indelingen en de provincies zelf tellen hier niet mee."
      ])
  }

  @Test("One division by itself says how many of its regions cross")
  func one() throws {
    let toy = try Loaded.toy()
    #expect(
      try toy.answer(ProvinceCrossingQuestion(name: "blok")).report.paragraphs("kort")
        == ["Van de 3 regio's (Blokgebieden) gaan er 2 over een provinciegrens."])
    #expect(
      try toy.answer(ProvinceCrossingQuestion(name: "rij")).report.paragraphs("kort")
        == ["Geen van de 3 regio's (Rijregio's) gaat over een provinciegrens."])
    #expect(
      problems { _ = try toy.answer(ProvinceCrossingQuestion(name: "blokk")) } == [
        "fout: \"blokk\" is geen bekende indeling. [indeling-onbekend]\n  tip: Bedoelt u blok?"
      ])
  }

  @Test("In 2018 the list equals a recount from the provinces of the municipalities")
  func twin() throws {
    let atlas = try Loaded.real()
    let graph = atlas.graph
    var expected: [[String]] = []
    for division in graph.divisions where division.id != "provincie" && division.field != .statistiek {
      for region in division.regions {
        let provinces = Set(region.members.map { graph.municipalities[$0.municipality].province.rawValue })
        if provinces.count > 1 { expected.append([division.singular, region.code, String(provinces.count)]) }
      }
    }
    let table = try atlas.answer(ProvinceCrossingQuestion()).report.table("regios")
    let found = table.rows.map { row -> [String] in
      guard case .list(let provinces) = row.values[5] else { return [] }
      return [row.values[0].dutch, row.values[1].dutch, String(provinces.count)]
    }
    #expect(found == expected)
  }

  @Test("FoodValley lies in Utrecht and Gelderland, Drechtsteden in one province")
  func known() throws {
    let table = try Loaded.real().answer(ProvinceCrossingQuestion(name: "arbeidsmarktregio")).report.table(
      "regios")
    let names = try table.column("regio")
    let row = try #require(table.rows.first { $0.values[2].dutch == "FoodValley" })
    #expect(row.values[5].dutch == "Gelderland (5) en Utrecht (3)")
    #expect(!names.contains("Drechtsteden"))
  }
}
