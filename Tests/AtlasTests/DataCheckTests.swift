import Atlas
import Foundation
import RegionData
import RegionModel
import RegionRendering
import Testing

@Suite("The check of all data")
struct DataCheckTests {
  private func check<Result>(
    _ toys: [Int: ToyFolder], year: Int? = nil, body: (DataCheck, String) throws -> Result
  ) throws -> Result {
    try withTemporaryFolder { path throws in
      for (number, toy) in toys { try toy.write(to: path, year: number) }
      return try body(DataCheck(folder: DataFolder(path: path), year: year), path)
    }
  }

  private func broken(_ file: String, _ text: String) -> ToyFolder {
    var toy = ToyFolder()
    toy.files[file] = text
    return toy
  }

  @Test("Data in order pass, with every table, the totals and the regions that do not hang together")
  func ok() throws {
    try check([2018: ToyFolder()]) { check, path throws in
      #expect(check.failure == nil)
      #expect(check.diagnostics.isEmpty)
      #expect(check.report.title == "Controle van \(path)")
      #expect(check.report.dataYear == "2018")
      #expect(check.report.paragraphs("uitkomst") == ["Alles klopt: 1 jaar gecontroleerd."])
      let tables = try check.report.table("tabellen")
      #expect(tables.rows.count == 17)
      #expect(
        tables.rows[4].values.map(\.dutch) == [
          "2018", "divisions/rij.csv", "Rijregio's", "2017-05-06", "uit bron", "2",
        ])
      #expect(try check.report.fact("gemeenten") == .count(9))
      #expect(try check.report.fact("inwoners") == .count(45_000))
      #expect(try check.report.fact("land_km2").dutch == "8 km²")
      #expect(try check.report.fact("totaal_km2").dutch == "9 km²")
      #expect(try check.report.fact("grenzen_km2").dutch == "9 km²")
      #expect(try check.report.fact("statenzetels") == .count(39 + 41 + 43))
      #expect(try check.report.fact("deelnames") == .count(5))
      #expect(try check.report.table("samenhang-2018").rows.isEmpty)
    }
  }

  @Test("A region in pieces is listed with what lies apart, and links join pieces")
  func pieces() throws {
    var toy = ToyFolder()
    toy.files["divisions/deel.csv"] =
      "region_code,region,municipality\nD1,Los,GM0001\nD1,Los,GM0002\nD1,Los,GM0006\nD2,Veer,GM0001\nD2,Veer,GM0009\n"
    try check([2018: toy]) { check, _ throws in
      #expect(check.failure == nil)
      let rows = try check.report.table("samenhang-2018").rows.map { $0.values.map(\.dutch) }
      #expect(rows == [["deel", "Los", "2", "Bergen (O.)"]])
    }
  }

  @Test("Without boundaries nothing is said about hanging together")
  func noBoundaries() throws {
    try check([2018: ToyFolder().without("boundaries.topojson")]) { check, _ throws in
      #expect(check.failure == nil)
      #expect(try check.report.table("samenhang-2018").rows.isEmpty)
    }
  }

  @Test("Wrong data fail with exit code 65 and all their problems")
  func wrong() throws {
    var toy = broken("divisions/blok.csv", "region_code,region,municipality\nB1,Blok,GM0001\n")
    toy.files["programmes.csv"] = "id,name,kind\n,Naamloos,deal\n"
    try check([2018: toy]) { check, path throws in
      let failure = try #require(check.failure)
      #expect(failure.exitCode == 65)
      #expect(Set(failure.diagnostics.map(\.code)).isSuperset(of: ["indeling-onvolledig"]))
      #expect(failure.diagnostics.contains { $0.location?.file == "\(path)/2018/programmes.csv" })
      #expect(check.report.paragraphs("uitkomst") == ["Niet in orde: zie de meldingen."])
      #expect(try check.report.table("tabellen").rows.isEmpty)
    }
  }

  @Test("A folder without years, and a year that is not there, fail with exit code 66")
  func missing() throws {
    try check([:]) { check, _ throws in
      #expect(check.failure?.exitCode == 66)
      #expect(check.failure?.diagnostics.map(\.code) == ["map-leeg"])
      #expect(check.report.paragraphs("uitkomst") == ["Niet in orde: zie de meldingen."])
    }
    try check([2018: ToyFolder()], year: 1999) { check, _ throws in
      #expect(check.failure?.exitCode == 66)
      #expect(check.failure?.diagnostics.map(\.code) == ["jaar-ontbreekt"])
    }
  }

  @Test("All years are checked, and the good ones are reported beside a broken one")
  func years() throws {
    try check([2016: ToyFolder(), 2017: ToyFolder()]) { check, _ throws in
      #expect(check.report.paragraphs("uitkomst") == ["Alles klopt: 2 jaren gecontroleerd."])
      #expect(check.report.dataYear == "2016 en 2017")
      #expect(try check.report.table("tabellen").rows.count == 34)
    }
    let wrong = broken("provinces.csv", "code,name,seats\nPV01,Noord,0\n")
    try check([2016: wrong, 2017: ToyFolder(), 2018: wrong]) { check, path throws in
      #expect(check.failure?.exitCode == 65)
      #expect(check.failure?.diagnostics.first?.location?.file == "\(path)/2016/provinces.csv")
      #expect(check.diagnostics.first?.location?.file == "\(path)/2018/provinces.csv")
      #expect(try check.report.table("tabellen").rows.count == 17)
    }
    try check([2016: wrong, 2017: ToyFolder()], year: 2017) { check, _ throws in
      #expect(check.failure == nil)
      #expect(check.report.paragraphs("uitkomst") == ["Alles klopt: 1 jaar gecontroleerd."])
    }
  }

  @Test("Warnings do not fail a check")
  func warnings() throws {
    try check([2018: broken("extra.csv", "a\n")]) { check, path throws in
      #expect(check.failure == nil)
      #expect(
        check.diagnostics.map(\.text) == [
          "\(path)/2018/extra.csv: let op: Deze tabel staat niet in dataset.yaml en wordt niet gelezen. [tabel-niet-genoemd]"
        ])
    }
  }

  @Test("The real data are in order, without a warning")
  func real() throws {
    let check = DataCheck(folder: DataFolder(path: Loaded.regions))
    #expect(check.failure == nil)
    #expect(check.diagnostics.isEmpty)
    #expect(try check.report.fact("gemeenten") == .count(380))
    #expect(try check.report.fact("inwoners") == .count(17_181_084))
    #expect(try check.report.fact("land_km2").dutch == "33.671 km²")
    #expect(try check.report.fact("totaal_km2").dutch == "41.543 km²")
    #expect(try check.report.fact("statenzetels") == .count(570))
    #expect(try check.report.fact("deelnames") == .count(3065))
  }
}
