import ArgumentParser
import Foundation
import RegionRendering
import Testing

@testable import regio

@Suite("The options that every command has")
struct CommonOptionsTests {
  @Test("Without options the answer is text on the screen, from the newest year")
  func standard() throws {
    let options = try CommonOptions.parse([])
    #expect(options.jaar == nil)
    #expect(options.regions == nil)
    #expect(options.uitvoer == nil)
    #expect(options.formaat == .tekst)
    #expect(!options.bronnen)
  }

  @Test(
    "A format may be typed in capitals",
    arguments: [("JSON", ReportFormat.json), ("Csv", .csv), ("markdown", .markdown)])
  func formats(word: String, format: ReportFormat) throws {
    #expect(try CommonOptions.parse(["--formaat", word]).formaat == format)
  }

  @Test("A report goes to the file or into the folder of --uitvoer, and the screen says where")
  func report() throws {
    try withToy { regions, place throws in
      let file = try Program(
        ["gemeente", "aa", "--formaat", "json", "--uitvoer", "a.json"], in: place, regions: regions)
      #expect(file.code == 0)
      #expect(file.output == "Geschreven: a.json\n")
      let text = try String(contentsOfFile: place + "/a.json", encoding: .utf8)
      #expect(
        text == (try Program(["gemeente", "aa", "--formaat", "json"], in: place, regions: regions)).output)
      let folder = try Program(["gemeente", "aa", "--uitvoer", "map/"], in: place, regions: regions)
      #expect(folder.output == "Geschreven: map/gemeente-aadorp.txt\n")
      let existing = try Program(
        ["regeling", "sb", "--formaat", "csv", "--uitvoer", "map"], in: place, regions: regions)
      #expect(existing.output == "Geschreven: map/regeling-samen-boven-sb.csv\n")
      #expect(
        files(below: place) == ["a.json", "map/gemeente-aadorp.txt", "map/regeling-samen-boven-sb.csv"])
    }
  }

  @Test("A name that ends as the report does is the report's, also when the answer has pictures")
  func reportFile() throws {
    try withToy { regions, place throws in
      let written = try Program(
        ["logisch", "aa", "--formaat", "csv", "--uitvoer", "uit.csv"], in: place, regions: regions)
      #expect(written.code == 0)
      #expect(written.output == "Geschreven: uit.csv\n")
      let text = try String(contentsOfFile: place + "/uit.csv", encoding: .utf8)
      #expect(text.contains("Aadorp"))
      #expect(!FileManager.default.fileExists(atPath: place + "/output"))
    }
  }

  @Test("The name of a file says its form; another form, and a kind that is not made here, are refused")
  func namedFormats() throws {
    try withToy { regions, place throws in
      let markdown = try Program(["gemeente", "aa", "--uitvoer", "a.md"], in: place, regions: regions)
      #expect(markdown.output == "Geschreven: a.md\n")
      #expect(try String(contentsOfFile: place + "/a.md", encoding: .utf8).hasPrefix("# Aadorp\n"))
      let csv = try Program(["kaart", "pendel", "--uitvoer", "p.CSV"], in: place, regions: regions)
      #expect(csv.output == "Geschreven: p.CSV\n")
      #expect(try String(contentsOfFile: place + "/p.CSV", encoding: .utf8).hasPrefix("van,naar,banen,"))
      let page = try Program(["kaart", "rij", "--uitvoer", "r.html"], in: place, regions: regions)
      #expect(page.output == "Geschreven: r.html\n")
      for (arguments, message) in [
        (
          ["gemeente", "aa", "--formaat", "json", "--uitvoer", "b.csv"],
          "fout: --formaat json en een bestand op .csv gaan niet samen. [opties-strijdig]\n  tip: Laat --formaat weg, of geef het bestand een naam op .json.\n"
        ),
        (
          ["kaart", "rij", "--formaat", "html", "--uitvoer", "b.txt"],
          "fout: --formaat html en een bestand op .txt gaan niet samen. [opties-strijdig]\n  tip: Laat --formaat weg, of geef het bestand een naam op .html.\n"
        ),
        (
          ["kaart", "rij", "--uitvoer", "b.TIFF"],
          "fout: Een bestand op .tiff maakt regio niet. [bestandssoort-onbekend]\n  tip: Geef een kaart of diagram een naam op .svg, .png of .pdf; een map eindigt op een schuine streep.\n"
        ),
        (
          ["diagram", "aa", "--uitvoer", "b/c.jpg"],
          "fout: Een bestand op .jpg maakt regio niet. [bestandssoort-onbekend]\n  tip: Geef een kaart of diagram een naam op .svg, .png of .pdf; een map eindigt op een schuine streep.\n"
        ),
      ] {
        let run = try Program(arguments, in: place, regions: regions)
        #expect(run.code == 64 && run.output == "")
        #expect(run.messages == message)
      }
      #expect(files(below: place) == ["a.md", "p.CSV", "r.html"])
    }
  }

  @Test("A full disk behind standard output is told, a closed pipe is not")
  func fullOutput() throws {
    try withToy { regions, place throws in
      for line in ["regio gemeente aa > /dev/full", "regio kaart rij --uitvoer - > /dev/full"] {
        let full = try Program(shell: line, in: place, regions: regions)
        #expect(full.code == 74)
        #expect(
          full.messages
            == "fout: De uitvoer is niet te schrijven. [niet-te-schrijven]\n  tip: Is de schijf vol?\n")
      }
      let closed = try Program(shell: "regio kaart rij --uitvoer - | true", in: place, regions: regions)
      #expect(closed.messages == "")
    }
  }

  @Test("A list that is not there is exit code 66, one with wrong rows 65, a wrong word beside it 64")
  func listFiles() throws {
    try withToy { regions, place throws in
      try "Aadorp\nNergens\n".write(toFile: place + "/fout.csv", atomically: true, encoding: .utf8)
      for (via, code) in [("@weg.csv", 66), ("@fout.csv", 65), ("@weg.csv,blub", 64)] {
        #expect(
          try Program(["bereik", "--via", via], in: place, regions: regions).code == Int32(code), "\(via)")
      }
    }
  }

  @Test("--toelichting belongs to one answer, not to the whole country")
  func explainedNationwide() throws {
    try withToy { regions, place throws in
      let run = try Program(["logisch", "--landelijk", "--toelichting"], in: place, regions: regions)
      #expect(run.code == 64)
      #expect(
        run.messages.hasPrefix(
          "fout: --toelichting hoort bij één antwoord en gaat niet samen met --landelijk.\n"))
    }
  }

  @Test("With --uitvoer - a report and a picture go to standard output, and no file is written")
  func standardOutput() throws {
    try withToy { regions, place throws in
      let report = try Program(["gemeente", "aa", "--uitvoer", "-"], in: place, regions: regions)
      #expect(report.output == (try Program(["gemeente", "aa"], in: place, regions: regions)).output)
      for command in [["kaart", "rij"], ["diagram", "aa"], ["logisch", "aa"]] {
        let picture = try Program(command + ["--uitvoer", "-"], in: place, regions: regions)
        #expect(picture.code == 0)
        #expect(picture.messages == "")
        #expect(picture.output.contains("<svg xmlns"))
        #expect(picture.output.hasSuffix("</svg>\n"))
      }
      #expect(files(below: place).isEmpty)
    }
  }

  @Test("Pictures go to output, or where --uitvoer says, and the report says where")
  func pictures() throws {
    try withToy { regions, place throws in
      let standard = try Program(["logisch", "aa"], in: place, regions: regions)
      #expect(standard.output.contains("- kaart: output/logische-regio-aadorp.svg\n"))
      #expect(standard.output.contains("- diagram: output/logische-regio-aadorp-diagram.svg\n"))
      let named = try Program(["logisch", "aa", "--uitvoer", "x/mijn.svg"], in: place, regions: regions)
      #expect(named.output.contains("- kaart: x/mijn.svg\n- diagram: x/mijn-diagram.svg\n"))
      let empty = try Program(["kaart", "rij", "--uitvoer", " "], in: place, regions: regions)
      #expect(empty.code == 0)
      #expect(
        files(below: place) == [
          "output/kaart-rij.svg", "output/logische-regio-aadorp-diagram.svg",
          "output/logische-regio-aadorp.svg",
          "x/mijn-diagram.svg", "x/mijn.svg",
        ])
    }
  }

  @Test("A map is a PNG or PDF when --formaat or the name of the file says so, and the report stays text")
  func pictureForms() throws {
    try withToy { regions, place throws in
      let png = try Program(["kaart", "rij", "--formaat", "png"], in: place, regions: regions)
      #expect(png.output.contains("- kaart: output/kaart-rij.png\n"))
      let named = try Program(
        ["logisch", "aa", "--uitvoer", "x/mijn.PDF", "--formaat", "json"], in: place, regions: regions)
      #expect(named.output.hasPrefix("{"))
      #expect(named.output.contains("kaart: x/mijn.PDF") && named.output.contains("x/mijn-diagram.pdf"))
      let both = try Program(
        ["kaart", "rij", "--formaat", "markdown", "--formaat", "pdf"], in: place, regions: regions)
      #expect(both.output.hasPrefix("# ") && both.output.contains("output/kaart-rij.pdf"))
      #expect(
        files(below: place) == [
          "output/kaart-rij.pdf", "output/kaart-rij.png", "x/mijn-diagram.pdf", "x/mijn.PDF",
        ])
      for (file, start) in [
        ("output/kaart-rij.pdf", "%PDF-1."), ("output/kaart-rij.png", "\u{89}PNG"),
        ("x/mijn-diagram.pdf", "%PDF-1."), ("x/mijn.PDF", "%PDF-1."),
      ] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: place + "/" + file))
        #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }), "\(file)")
      }
    }
  }

  @Test("A PNG has the width that is asked for, also on standard output")
  func width() throws {
    try withToy { regions, place throws in
      let run = try Program(
        shell: "regio kaart rij --formaat png --breedte 640 --uitvoer - > a.png", in: place, regions: regions)
      #expect(run.code == 0 && run.messages == "" && run.output == "")
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: place + "/a.png")))
      #expect(bytes[16..<20].elementsEqual([0, 0, 2, 128]))
      let wide = try Program(
        ["kaart", "rij", "--formaat", "png", "--breedte", "20000"], in: place, regions: regions)
      #expect(wide.code == 64 && wide.output == "")
      #expect(
        wide.messages
          == "fout: Een plaatje van 20000 bij 14141 beeldpunten kan niet: het is ten minste 16 breed en hoog, ten hoogste 32767 breed of hoog, en heeft ten hoogste 80 miljoen beeldpunten. [beeld-maat]\n"
          + "  tip: Kies een andere --breedte of --dpi.\n")
    }
  }

  @Test("Wishes about the picture that contradict each other, or that nothing can fulfil, are refused")
  func refused() throws {
    try withToy { regions, place throws in
      for (words, code, message) in [
        (
          ["kaart", "rij", "--formaat", "png", "--formaat", "pdf"], 64 as Int32,
          "fout: --formaat png en --formaat pdf gaan niet samen: een beeld heeft één vorm.\n"
        ),
        (
          ["kaart", "rij", "--formaat", "json", "--formaat", "csv"], 64,
          "fout: --formaat json en --formaat csv gaan niet samen: een antwoord heeft één vorm.\n"
        ),
        (
          ["gemeente", "aa", "--formaat", "png"], 64,
          "fout: Bij deze vraag hoort geen kaart of diagram. [geen-beeld]\n  tip: "
        ),
        (
          ["kaart", "rij", "--dpi", "300"], 64,
          "fout: --dpi telt beeldpunten, en die heeft alleen een png; een svg blijft op elke maat scherp. [beeldpunten-zonder-png]\n"
        ),
      ] {
        let run = try Program(words, in: place, regions: regions)
        #expect(run.code == code && run.output == "")
        #expect(run.messages.hasPrefix(message), "\(run.messages)")
      }
      #expect(files(below: place).isEmpty)
    }
  }

  @Test("A table in csv stays clean: where its pictures are is said on standard error")
  func csv() throws {
    try withToy { regions, place throws in
      let run = try Program(["logisch", "aa", "--formaat", "csv"], in: place, regions: regions)
      #expect(run.output.hasPrefix("code,gemeente,kring,overeenstemming,"))
      #expect(run.output.split(separator: "\n").count == 5)
      #expect(
        run.messages
          == "Geschreven: output/logische-regio-aadorp.svg\nGeschreven: output/logische-regio-aadorp-diagram.svg\n"
      )
    }
  }

  @Test("Doubts about sources are counted, and told in full with --bronnen")
  func doubts() throws {
    try withToy { regions, place throws in
      let short = try Program(["gemeente", "aa"], in: place, regions: regions)
      #expect(short.output.contains("licentie CC0 (1 kanttekening)"))
      #expect(short.output.hasSuffix("Kanttekeningen lezen: geef dezelfde opdracht met --bronnen.\n"))
      #expect(!short.output.contains("Alles is verzonnen."))
      let full = try Program(["gemeente", "aa", "--bronnen"], in: place, regions: regions)
      #expect(full.output.contains("Let op: Alles is verzonnen."))
      #expect(!full.output.contains("kanttekening"))
    }
  }

  @Test("The option --regions goes before REGIO_REGIONS")
  func regions() throws {
    try withToy { regions, place throws in
      let run = try Program(["--regions", regions], in: place, regions: "\(place)/weg")
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("Toetsland"))
    }
  }

  @Test("Of several years the newest is used, or the one of --jaar")
  func years() throws {
    try withToy { regions, place throws in
      var older = ToyFolder()
      older.files["dataset.yaml"] = older.files["dataset.yaml"]?.replacing("Toetsland", with: "Oudland")
      try older.write(to: regions, year: 2017)
      #expect(try Program([], in: place, regions: regions).output.hasPrefix("Toetsland"))
      #expect(try Program(["--jaar", "2017"], in: place, regions: regions).output.hasPrefix("Oudland"))
    }
  }

  @Test("Warnings about the data go to standard error, the answer is still given")
  func warnings() throws {
    try withToy({ $0.files["extra.csv"] = "a\n" }) { regions, place throws in
      let run = try Program(["gemeente", "aa"], in: place, regions: regions)
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("Aadorp\n"))
      #expect(
        run.messages
          == "\(regions)/2018/extra.csv: let op: Deze tabel staat niet in dataset.yaml en wordt niet gelezen. [tabel-niet-genoemd]\n"
      )
    }
  }
}
