import Foundation
import Testing

@testable import regio

@Suite("Web pages on disk")
struct RapportCommandTests {
  @Test("A report is one file with the pictures in it, named after what it is about")
  func file() throws {
    try withToy { regions, place throws in
      let run = try Program(["rapport", "Aadorp"], in: place, regions: regions)
      #expect(run.code == 0)
      #expect(run.output == "Geschreven: output/rapport-aadorp.html\n")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: place + "/output") == ["rapport-aadorp.html"])
      let page = try String(contentsOfFile: place + "/output/rapport-aadorp.html", encoding: .utf8)
      #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<svg ") && page.hasSuffix("</html>\n"))
    }
  }

  @Test("Any answer can be a page: to a file of one's choice, or on standard output")
  func anyAnswer() throws {
    try withToy { regions, place throws in
      let file = try Program(
        ["kaart", "rij", "--formaat", "html", "--uitvoer", "map/kaart.html"], in: place, regions: regions)
      #expect(file.output == "Geschreven: map/kaart.html\n")
      let printed = try Program(
        ["kaart", "rij", "--formaat", "html", "--uitvoer", "-"], in: place, regions: regions)
      #expect(printed.output == (try String(contentsOfFile: place + "/map/kaart.html", encoding: .utf8)))
      #expect(printed.output.contains("<figure"))
    }
  }

  @Test("A report in another format is printed; an unknown name writes nothing and ends with 64")
  func otherwise() throws {
    try withToy { regions, place throws in
      let text = try Program(["rapport", "Aadorp", "--formaat", "markdown"], in: place, regions: regions)
      #expect(text.output.hasPrefix("# Rapport over Aadorp\n"))
      #expect(text.output.contains("\n### Kerncijfers\n"))
      let wrong = try Program(["rapport", "Xyz"], in: place, regions: regions)
      #expect(wrong.code == 64 && wrong.output.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: place + "/output/rapport-xyz.html"))
    }
  }
}
