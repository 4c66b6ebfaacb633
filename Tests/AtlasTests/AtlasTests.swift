import Foundation
import RegionData
import RegionModel
import Testing

@testable import Atlas

@Suite("Opening the data of a year")
struct AtlasTests {
  /// A folder with the toy country as the data of some years.
  private func withYears<Result>(_ years: Int..., body: (DataFolder, String) throws -> Result) throws
    -> Result
  {
    try withTemporaryFolder { path throws in
      for year in years {
        var toy = ToyFolder()
        toy.files["dataset.yaml"] = toy.files["dataset.yaml"]?.replacingOccurrences(
          of: "reference-date: 2018", with: "reference-date: \(year)")
        try toy.write(to: path, year: year)
      }
      return try body(DataFolder(path: path), path)
    }
  }

  @Test("Without a year the newest is opened, with one that year")
  func years() throws {
    try withYears(2016, 2018, 2017) { folder, _ throws in
      #expect(try Atlas(folder: folder).graph.referenceDate.year == 2018)
      #expect(try Atlas(folder: folder, year: 2016).graph.referenceDate.year == 2016)
    }
  }

  @Test("A year that is not there is answered with the years that are")
  func missingYear() throws {
    try withYears(2016, 2018) { folder, path throws in
      let said = problems { _ = try Atlas(folder: folder, year: 1999) }
      #expect(
        said == [
          "\(path): fout: Er zijn geen gegevens van 1999. [jaar-ontbreekt]\n  tip: Beschikbaar: 2016, 2018."
        ])
    }
  }

  @Test("A folder without years says what a year is")
  func emptyFolder() throws {
    try withYears { folder, path throws in
      let said = problems { _ = try Atlas(folder: folder) }
      #expect(
        said == [
          "\(path): fout: In deze map staat geen jaar met gegevens. [map-leeg]\n"
            + "  tip: Een jaar is een map zoals 2018 met daarin dataset.yaml."
        ])
    }
  }

  @Test("Problems that do not stop the load come with the atlas")
  func warnings() throws {
    #expect(try Loaded.toy().warnings.isEmpty)
    let atlas = try Loaded.toy { $0.files["extra.csv"] = "a,b\n" }
    #expect(atlas.warnings.map(\.code) == ["tabel-niet-genoemd"])
    #expect(atlas.graph.count == 9)
  }

  @Test("Tables with errors are refused as wrong data, a missing folder as missing data")
  func refused() throws {
    var codes: [Int32] = []
    do { _ = try Loaded.toy { $0.files["provinces.csv"] = "code,name\n" } } catch let error as AtlasError {
      codes.append(error.exitCode)
    }
    do { _ = try Atlas(folder: DataFolder(path: "/bestaat/niet")) } catch { codes.append(error.exitCode) }
    #expect(codes == [65, 66])
  }

  @Test("Asking through the atlas is asking the question of its graph")
  func answer() throws {
    let atlas = try Loaded.toy()
    let question = MunicipalityQuestion(name: "Iland")
    #expect(try atlas.answer(question).report == question.answer(from: atlas.graph).report)
  }
}
