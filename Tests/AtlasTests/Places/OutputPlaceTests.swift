import Foundation
import RegionModel
import Testing

@testable import Atlas

@Suite("Where the files of an answer go")
struct OutputPlaceTests {
  private let pictures = [
    Artefact.Picture(kind: "kaart", fileName: "regio.svg", svg: "<svg>kaart</svg>"),
    Artefact.Picture(kind: "diagram", fileName: "regio-diagram.svg", svg: "<svg>diagram</svg>"),
  ]

  private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  /// The problem and exit code of a place that cannot be written.
  private func refusal(_ body: () throws -> Void) -> (text: String, code: Int32)? {
    do { try body() } catch let error as AtlasError {
      return (error.diagnostics.map(\.text).joined(separator: "\n"), error.exitCode)
    } catch { Issue.record(error) }
    return nil
  }

  @Test(
    "Pictures go into the folder that is named, with a slash at its end or without, which is made with all above it"
  )
  func folder() throws {
    try withTemporaryFolder { path throws in
      for (option, folder) in [("\(path)/a/b", "a/b"), ("\(path)/c/", "c")] {
        let paths = try OutputPlace(option).write(pictures)
        #expect(paths == ["\(path)/\(folder)/regio.svg", "\(path)/\(folder)/regio-diagram.svg"])
        #expect(paths.map(text) == ["<svg>kaart</svg>", "<svg>diagram</svg>"])
      }
      #expect(files(below: path).count == 4)
    }
  }

  @Test("A name that ends in .svg is the first picture, the second gets its kind behind it")
  func svg() throws {
    try withTemporaryFolder { path throws in
      let paths = try OutputPlace("\(path)/mijn.svg").write(pictures)
      #expect(paths == ["\(path)/mijn.svg", "\(path)/mijn-diagram.svg"])
      #expect(paths.map(text) == ["<svg>kaart</svg>", "<svg>diagram</svg>"])
      #expect(try OutputPlace("\(path)/een.svg").write([pictures[1]]) == ["\(path)/een.svg"])
      #expect(text("\(path)/een.svg") == "<svg>diagram</svg>")
    }
  }

  @Test("No pictures, no files, no folder")
  func nothing() throws {
    try withTemporaryFolder { path throws in
      #expect(try OutputPlace("\(path)/leeg").write([Artefact.Picture]()).isEmpty)
      #expect(files(below: path).isEmpty)
      #expect(!FileManager.default.fileExists(atPath: "\(path)/leeg"))
    }
  }

  @Test("A report without a place, or with an empty one, belongs on the screen")
  func screen() throws {
    #expect(try OutputPlace(nil).write(report: "x", named: "x.txt") == nil)
    #expect(try OutputPlace("").write(report: "x", named: "x.txt") == nil)
    #expect(OutputPlace.standard == "output")
  }

  @Test("A report goes to the file that is named, or under its own name into a folder")
  func report() throws {
    try withTemporaryFolder { path throws in
      #expect(try OutputPlace("\(path)/a.txt").write(report: "een", named: "r.txt") == "\(path)/a.txt")
      #expect(try OutputPlace(path).write(report: "twee", named: "r.txt") == "\(path)/r.txt")
      #expect(
        try OutputPlace("\(path)/nieuw/").write(report: "drie", named: "r.txt") == "\(path)/nieuw/r.txt")
      #expect(try OutputPlace("\(path)/a.txt").write(report: "vier", named: "r.txt") == "\(path)/a.txt")
      #expect(files(below: path) == ["a.txt", "nieuw/r.txt", "r.txt"])
      #expect(
        ["a.txt", "r.txt", "nieuw/r.txt"].map { text("\(path)/\($0)") } == ["vier", "twee", "drie"])
    }
  }

  @Test(
    "A folder that cannot be made is refused with exit code 73", arguments: ["/proc/niets", "/sys/niets"])
  func noFolder(place: String) throws {
    let refused = try #require(refusal { _ = try OutputPlace(place + "/").write(pictures) })
    #expect(refused.code == 73)
    #expect(
      refused.text
        == "\(place)/regio.svg: fout: De map voor de uitvoer is niet te maken. [map-niet-te-maken]\n"
        + "  tip: Controleer of u hier mag schrijven, of kies een andere plek met --uitvoer.")
    let report = try #require(
      refusal { _ = try OutputPlace(place + "/").write(report: "x", named: "x.txt") })
    #expect(report.code == 73)
  }

  @Test("A file where a folder has to be is refused and keeps its text")
  func fileInTheWay() throws {
    try withTemporaryFolder { path throws in
      try Data("blijf".utf8).write(to: URL(fileURLWithPath: "\(path)/bestand"))
      let refused = try #require(refusal { _ = try OutputPlace("\(path)/bestand").write(pictures) })
      #expect(refused.code == 73)
      #expect(text("\(path)/bestand") == "blijf")
      #expect(files(below: path) == ["bestand"])
    }
  }

  @Test("A file that cannot be filled is refused with exit code 74, and nothing half is left behind")
  func noFile() throws {
    try withTemporaryFolder { path throws in
      try FileManager.default.createDirectory(
        atPath: "\(path)/regio-diagram.svg/vol", withIntermediateDirectories: true)
      let refused = try #require(refusal { _ = try OutputPlace(path).write(pictures) })
      #expect(refused.code == 74)
      #expect(
        refused.text
          == "\(path)/regio-diagram.svg: fout: Het bestand is niet te schrijven. [niet-te-schrijven]\n"
          + "  tip: Is de schijf vol, of mag u hier niet schrijven? Kies een andere plek met --uitvoer.")
      #expect(files(below: path) == ["regio.svg"])
    }
  }

  @Test("A file where a folder is needed, and a name that is too long, are told as what they are")
  func inTheWay() throws {
    try withTemporaryFolder { path throws in
      try Data("x".utf8).write(to: URL(fileURLWithPath: "\(path)/lijst"))
      for place in ["\(path)/lijst", "\(path)/lijst/", "\(path)/lijst/diep/x.svg"] {
        let refused = try #require(refusal { _ = try OutputPlace(place).write(pictures) })
        #expect(refused.code == 73)
        #expect(
          refused.text
            == "fout: \"\("\(path)/lijst".oneLine)\" is geen map, dus daar past geen bestand in. [geen-map]\n"
            + "  tip: Kies met --uitvoer een map, of voor een kaart of diagram een bestand op .svg, .png of .pdf; met --uitvoer - komt het beeld op het scherm."
        )
      }
      let long = String(repeating: "é", count: 128)
      let refused = try #require(refusal { _ = try OutputPlace("\(path)/\(long)/").write(pictures) })
      #expect(refused.code == 73)
      #expect(
        refused.text
          == "fout: De naam \"\(String(repeating: "é", count: 60))…\" heeft 128 tekens; dat is te lang voor een bestand of map. [naam-te-lang]\n"
          + "  tip: Kies met --uitvoer een kortere naam.")
      #expect(files(below: path) == ["lijst"])
    }
    let device = try #require(refusal { _ = try OutputPlace("/dev/full/map/").write(pictures) })
    #expect(device.text.hasPrefix("fout: \"/dev/full\" is geen map, "))
  }

  @Test("A full device is refused with exit code 74 and stays a device")
  func fullDevice() throws {
    let refused = try #require(refusal { _ = try OutputPlace("/dev/full").write(report: "x", named: "x") })
    #expect(refused.code == 74)
    #expect(try OutputPlace("/dev/null").write(report: "x", named: "x") == "/dev/null")
    for device in ["/dev/full", "/dev/null"] {
      let type = try FileManager.default.attributesOfItem(atPath: device)[.type] as? FileAttributeType
      #expect(type == .typeCharacterSpecial)
    }
  }

  @Test("A link to a file leads to the file")
  func link() throws {
    try withTemporaryFolder { path throws in
      try Data("oud".utf8).write(to: URL(fileURLWithPath: "\(path)/echt.txt"))
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/link.txt", withDestinationPath: "\(path)/echt.txt")
      _ = try OutputPlace("\(path)/link.txt").write(report: "nieuw", named: "x")
      #expect(text("\(path)/link.txt") == "nieuw")
    }
  }
}
