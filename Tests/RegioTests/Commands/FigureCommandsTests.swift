import Foundation
import Testing

@testable import regio

@Suite("Commands that draw a figure of every municipality")
struct FigureCommandsTests {
  @Test("The map is written beside the answer, or printed instead of it")
  func pictures() throws {
    try withToy { regions, place throws in
      let run = try Program(["congruentie", "--indelingen", "rij,blok"], in: place, regions: regions)
      #expect(run.code == 0)
      #expect(run.output.contains("- kaart: output/kaart-congruentie.svg"))
      #expect(files(below: place).contains { $0.hasSuffix("kaart-congruentie.svg") })
      let printed = try Program(["drukte", "--uitvoer", "-"], in: place, regions: regions)
      #expect(printed.output.hasPrefix("<svg") && printed.output.contains("data-waarde"))
    }
  }

  @Test(
    "Wrong options are exit code 64 with what to do, and write nothing",
    arguments: [
      (["congruentie", "--klassen", "9"], "Kies een aantal van 2 tot en met 7."),
      (["drukte", "--klassenmethode", "kaas"], "Kies uit: kwantiel, jenks, gelijk."),
      (["cijfer", "kaas"], "Kies uit: congruentie, drukte, zelfvoorziening, inwoners-per-zetel."),
      (["congruentie", "--indelingen", "rij,blok", "--alle-indelingen"], "Kies een van beide."),
      (["congruentie", "--indelingen", "rij"], "Bijvoorbeeld: --indelingen rij,blok,deel"),
      (["drukte", "Aadorb"], "Bedoelt u Aadorp (GM0001)?"),
    ])
  private func wrong(arguments: [String], hint: String) throws {
    try withToy { regions, place throws in
      let run = try Program(arguments, in: place, regions: regions)
      #expect(run.code == 64)
      #expect(run.output == "")
      #expect(run.messages.contains("  tip: \(hint)"), "\(run.messages)")
      #expect(files(below: place).isEmpty)
    }
  }

  @Test("Wishes about a picture without the name of a figure ask for that name")
  func nameless() throws {
    try withToy { regions, place throws in
      for words in [["--pagina", "a3"], ["--formaat", "png"], ["--titel", "Mijn kaart"]] {
        let run = try Program(["cijfer"] + words, in: place, regions: regions)
        #expect(run.code == 64 && run.output == "")
        #expect(
          run.messages.hasPrefix(
            "fout: Van welk cijfer een kaart? Bijvoorbeeld: regio cijfer zelfvoorziening\n"))
      }
      #expect(try Program(["cijfer", "--formaat", "csv"], in: place, regions: regions).code == 0)
    }
  }
}
