import Foundation
import RegionData
import RegionModel
import Testing

@Suite("Huge files", .timeLimit(.minutes(10)))
struct HugeFilesTests {
  private func makeSparse(_ name: String, _ size: UInt64, in folder: String) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/" + name))
    try file.truncate(atOffset: size)
    try file.close()
  }

  @Test(
    "A table of 200 MB is refused at once, by its size",
    arguments: ["municipalities.csv", "flows/pendel.csv"])
  func tooLarge(name: String) throws {
    let problems = try ToyDataset().diagnostics { try makeSparse(name, 200 << 20, in: $0) }
    #expect(
      problems.map(\.text) == [
        """
        \(name): fout: Het bestand is 200 MB groot; regio leest tabellen tot 128 MB. [bestand-te-groot]
          tip: Is dit wel de bedoelde tabel?
        """
      ])
  }

  @Test("A manifest of 200 MB is refused at once, by its size")
  func manifestTooLarge() throws {
    let problems = try ToyDataset().diagnostics { try makeSparse("dataset.yaml", 200 << 20, in: $0) }
    #expect(problems.map(\.code) == ["bestand-te-groot"])
  }

  @Test("A link to a file of 200 MB is refused by the size of the file")
  func linkToLarge() throws {
    let problems = try ToyDataset().diagnostics { folder in
      try TemporaryFolder.write([], to: "groot.bin", in: folder)
      try makeSparse("groot.bin", 200 << 20, in: folder)
      try FileManager.default.removeItem(atPath: folder + "/networks.csv")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/networks.csv", withDestinationPath: folder + "/groot.bin")
    }
    #expect(problems.first?.code == "bestand-te-groot")
    #expect(problems.first?.location?.file == "networks.csv")
  }

  @Test("A line of 1.1 MB is refused, with the line's number and its begin")
  func longLine() throws {
    let length = (1 << 20) + 100_000
    let toy = ToyDataset().adding(String(repeating: "x", count: length), to: "networks.csv")
    let problems = try toy.diagnostics()
    #expect(
      problems.first?.text == """
        networks.csv:5:1: fout: Deze regel is \(length) bytes lang; meer dan 1048576 hoort niet in een tabel. [regel-te-lang]
          \(String(repeating: "x", count: 48))…
          ^
          tip: Mist er een regeleinde, of is dit een ander soort bestand?
        """)
  }

  @Test("Boundaries may be one line of more than 1 MB")
  func longBoundaries() throws {
    let toy = ToyDataset()
    let padding = String(repeating: " ", count: 1_200_000)
    #expect(try toy.with(toy["boundaries.topojson"] + padding, for: "boundaries.topojson").texts() == [])
  }

  #if os(Linux)
    @Test("Refusing 200 MB, or reading 127 MB of nothing, takes less than 500 MB of memory")
    func memory() async {
      for size in [200, 127] {
        let megabytes = UInt64(size) << 20
        await #expect(processExitsWith: .success) { [megabytes = megabytes as UInt64] in
          let codes = try ToyDataset().diagnostics { folder in
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/flows/pendel.csv"))
            try file.truncate(atOffset: megabytes)
            try file.close()
          }.map(\.code)
          let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
          let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }?.filter(\.isNumber)
          guard codes.count == 1, let peak, let kilobytes = Int(peak), kilobytes < 500_000 else { exit(1) }
        }
      }
    }
  #endif
}
