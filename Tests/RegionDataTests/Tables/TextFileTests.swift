import Foundation
import RegionModel
import Testing

@testable import RegionData

@Suite("Reading text files")
struct TextFileTests {
  /// Writes `bytes` and reads them as `name`; the text of the problem, if there is one.
  private func problem(_ bytes: [UInt8], name: String = "t.csv") throws -> String? {
    try TemporaryFolder.with { folder in
      try TemporaryFolder.write(bytes, to: name, in: folder)
      do throws(LoadProblem) {
        _ = try TextFile.read(path: folder + "/" + name, name: name)
        return nil
      } catch {
        return error.diagnostic.text
      }
    }
  }

  @Test("The bytes are those of the file, without a byte order mark")
  func bytes() throws {
    try TemporaryFolder.with { folder in
      try TemporaryFolder.write([0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0x0A], to: "t.csv", in: folder)
      let file = try TextFile.read(path: folder + "/t.csv", name: "naam.csv")
      #expect(file.bytes == [0xC3, 0xA9, 0x0A])
      #expect(file.name == "naam.csv")
      #expect(file.text(0..<2) == "é")
    }
  }

  @Test("A file that is not there, a folder and a loose link are told apart")
  func missing() throws {
    try TemporaryFolder.with { folder in
      func reading(_ name: String) -> String? {
        do throws(LoadProblem) {
          _ = try TextFile.read(path: folder + "/" + name, name: name)
          return nil
        } catch {
          if case .missing = error { return "mist: " + error.diagnostic.text }
          return error.diagnostic.text
        }
      }
      let missing = """
        fout: Het bestand bestaat niet. [bestand-ontbreekt]
          tip: Zet het bestand terug, of haal de tabel uit dataset.yaml.
        """
      #expect(reading("a.csv") == "mist: a.csv: " + missing)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/b.csv", withDestinationPath: folder + "/a.csv")
      #expect(reading("b.csv") == "mist: b.csv: " + missing)
      try FileManager.default.createDirectory(atPath: folder + "/c.csv", withIntermediateDirectories: false)
      #expect(reading("c.csv") == "c.csv: fout: Dit is een map, geen bestand. [geen-bestand]")
      #if !os(Windows)
        #expect(mkfifo(folder + "/d.csv", 0o600) == 0)
        #expect(reading("d.csv") == "d.csv: fout: Dit is geen gewoon bestand. [geen-bestand]")
      #endif
    }
  }

  @Test(
    "UTF-16 is told by name, in both byte orders",
    arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func utf16(bytes: [UInt8]) throws {
    #expect(
      try problem(bytes) == """
        t.csv:1:1: fout: Het bestand is UTF-16, geen UTF-8. [geen-utf8]
          tip: Kies in Excel bij Opslaan als: "CSV UTF-8".
        """)
  }

  @Test("A byte of Windows-1252 is told at its place")
  func windows1252() throws {
    let bytes = Array("code,name\nGM1,S".utf8) + [0xFA] + Array("dwest\n".utf8)
    #expect(
      try problem(bytes) == """
        t.csv:2:6: fout: Byte 250 is geen geldige UTF-8. [geen-utf8]
          GM1,S�dwest
               ^
          tip: Sla het bestand op als UTF-8; in Excel heet dat "CSV UTF-8".
        """)
  }

  @Test("A NUL byte is refused, at its place; so is UTF-16 without mark")
  func nul() throws {
    #expect(
      try problem([0x61, 0x00, 0x62]) == """
        t.csv:1:2: fout: Byte 0 is geen geldige UTF-8. [geen-utf8]
          a b
           ^
          tip: Sla het bestand op als UTF-8; in Excel heet dat "CSV UTF-8".
        """)
  }

  @Test("The longest line that is read is 1 MB; in boundaries there is no such limit")
  func longLines() throws {
    let line = [UInt8](repeating: 0x61, count: TextFile.lineLimit)
    #expect(try problem(line + [0x0A] + line) == nil)
    let text = try #require(try problem([0x61, 0x0A] + line + [0x61]))
    #expect(
      text == """
        t.csv:2:1: fout: Deze regel is 1048577 bytes lang; meer dan 1048576 hoort niet in een tabel. [regel-te-lang]
          \(String(repeating: "a", count: 48))…
          ^
          tip: Mist er een regeleinde, of is dit een ander soort bestand?
        """)
    #expect(try problem(line + [0x61], name: "t.topojson") == nil)
  }

  @Test("Which bytes are UTF-8 is what Swift's own validation says", arguments: 0..<400)
  func twin(seed: Int) {
    var random = FixedSeed(UInt64(seed))
    let telling: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
      0xEF,
      0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    let bytes = (0..<(1 + random.below(5))).map { _ in telling[random.below(telling.count)] }
    #expect((bytes.firstInvalidUTF8 == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    let valid = Array("aé€😀".utf8)
    if let wrong = bytes.firstInvalidUTF8 { #expect((valid + bytes).firstInvalidUTF8 == valid.count + wrong) }
  }

  @Test("Every single code point that exists is UTF-8, cut short it is not")
  func codePoints() {
    for value in stride(from: UInt32(1), through: 0x10FFFF, by: 251) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(Character(scalar)).utf8)
      #expect(bytes.firstInvalidUTF8 == nil)
      if bytes.count > 1 { #expect(Array(bytes.dropLast()).firstInvalidUTF8 == 0) }
    }
  }

  @Test("The biggest file that is read is 128 MB")
  func limits() { #expect(TextFile.sizeLimit == 134_217_728) }
}
