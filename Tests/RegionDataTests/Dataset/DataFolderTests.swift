import Foundation
import RegionData
import RegionModel
import Testing

@Suite("Finding the folder with the data")
struct DataFolderTests {
  /// Makes the files and gives what `body` gives.
  private func with<Result>(_ files: [String], _ body: (String) throws -> Result) throws -> Result {
    try TemporaryFolder.with { folder in
      for file in files { try TemporaryFolder.write([], to: file, in: folder) }
      return try body(folder)
    }
  }

  private func find(
    explicit: String? = nil, environment: [String: String] = [:], from: String = "/nergens",
    program: String = "regio"
  ) -> String {
    do throws(DatasetError) {
      return try DataFolder.find(
        explicit: explicit, environment: environment, workingDirectory: from, program: program
      ).path
    } catch {
      guard case .missing(let diagnostic) = error else { return "wrong error" }
      return diagnostic.text
    }
  }

  private let year = "regions/2018/dataset.yaml"

  @Test("The folder that the user names comes first, and must be there")
  func explicit() throws {
    try with(["a/x", "b/x", year]) { folder in
      let environment = ["REGIO_REGIONS": folder + "/b"]
      #expect(find(explicit: folder + "/a", environment: environment, from: folder) == folder + "/a")
      #expect(
        find(explicit: folder + "/c", environment: environment, from: folder) == """
          \(folder)/c: fout: De map met gegevens bestaat niet. [map-ontbreekt]
            tip: Geef met --regions de map waarin de jaren staan, bijvoorbeeld regions.
          """)
      #expect(find(explicit: folder + "/a/x").contains("[map-ontbreekt]"))
    }
  }

  @Test("Then the folder of REGIO_REGIONS, and must be there unless it is empty")
  func environment() throws {
    try with(["b/x", year]) { folder in
      #expect(find(environment: ["REGIO_REGIONS": folder + "/b"], from: folder) == folder + "/b")
      #expect(
        find(environment: ["REGIO_REGIONS": folder + "/c"], from: folder)
          == "\(folder)/c: fout: De map uit REGIO_REGIONS bestaat niet. [map-ontbreekt]")
      #expect(find(environment: ["REGIO_REGIONS": ""], from: folder + "/b") == folder + "/regions")
    }
  }

  @Test("Then regions in the working directory, by its short name")
  func workingDirectory() throws {
    try with([year]) { folder in
      #expect(find(from: folder) == "regions")
      #expect(find(from: folder + "/") == "regions")
    }
  }

  @Test("Then upwards from the working directory, the nearest first")
  func upwards() throws {
    try with([year, "a/" + year, "a/b/c/x"]) { folder in
      #expect(find(from: folder + "/a/b/c") == folder + "/a/regions")
      #expect(find(from: folder + "/a/b/c/") == folder + "/a/regions")
      #expect(find(from: folder + "/regions/2018") == folder + "/regions")
    }
  }

  @Test("Then beside the program, or above it")
  func besideProgram() throws {
    try with([year, "bin/x"]) { folder in
      #expect(find(program: folder + "/regio") == folder + "/regions")
      #expect(find(program: folder + "/bin/debug/regio") == folder + "/regions")
      #expect(find(from: "/", program: folder + "/bin/regio") == folder + "/regions")
    }
  }

  @Test("A folder named regions without a year in it is passed over")
  func withoutYears() throws {
    try with([year, "a/regions/readme.txt", "a/b/x", "a/regions/oud/dataset.yaml"]) { folder in
      #expect(find(from: folder + "/a/b") == folder + "/regions")
    }
  }

  @Test("When it is nowhere, the user is told what to do")
  func nowhere() {
    #expect(
      find() == """
        fout: Er is geen map "regions" met gegevens te vinden. [map-ontbreekt]
          tip: Start regio vanuit de map van het project, of geef --regions of REGIO_REGIONS.
        """)
    #expect(find(from: "", program: "").contains("[map-ontbreekt]"))
  }

  @Test("The years are the folders named after a year with a manifest, ascending")
  func years() throws {
    let files = [
      "2024/dataset.yaml", "2018/dataset.yaml", "2019/readme.txt", "oud/dataset.yaml", "02018/dataset.yaml",
      "+2020/dataset.yaml", "2021",
    ]
    try with(files) { folder in
      let data = DataFolder(path: folder)
      #expect(data.years == [2018, 2024])
      #expect(data.folder(of: 2018) == folder + "/2018")
      #expect(DataFolder(path: folder + "/").folder(of: 2018) == folder + "/2018")
      #expect(DataFolder(path: folder + "/geen").years == [])
    }
  }
}
