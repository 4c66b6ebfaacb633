import ArgumentParser
import Foundation
import Testing

@testable import regio

@Suite("The program from end to end")
struct RegioTests {
  @Test("Results go to standard output, messages to standard error, and all is well is exit code 0")
  func ok() throws {
    try withToy { regions, place throws in
      let run = try Program([], in: place, regions: regions)
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("Toetsland\n=========\n"))
      #expect(run.messages == "")
      #expect(files(below: place).isEmpty)
    }
  }

  @Test("A name that is not known, and wrong use, are exit code 64")
  func usage() throws {
    try withToy { regions, place throws in
      let name = try Program(["gemeente", "Aadorb"], in: place, regions: regions)
      #expect(name.code == 64)
      #expect(name.output == "")
      #expect(
        name.messages
          == "fout: \"Aadorb\" is geen bekende gemeente. [gemeente-onbekend]\n  tip: Bedoelt u Aadorp (GM0001)?\n"
      )
      let option = try Program(["gemeente", "aa", "--blub"], in: place, regions: regions)
      #expect(option.code == 64)
      #expect(option.output == "")
      #expect(option.messages.hasPrefix("fout: Onbekende optie '--blub'. Bedoelt u '--druk'?\n"))
      let command = try Program(["gemeent", "Aadorp"], in: place, regions: regions)
      #expect(command.code == 64)
      #expect(
        command.messages
          == "fout: \"gemeent\" is geen opdracht van regio. [opdracht-onbekend]\n  tip: Bedoelt u: regio gemeente?\n"
      )
    }
  }

  @Test("Wrong data are exit code 65, with file, line, column and a caret, and no output file")
  func data() throws {
    let change: (inout ToyFolder) -> Void = {
      $0.files["provinces.csv"] = "code,name,seats\nPV01,Noord,veel\nPV02,Midden,41\nPV03,Zuid,43\n"
    }
    try withToy(change) { regions, place throws in
      for arguments in [
        ["gemeente", "aa"], ["kaart", "rij"], ["logisch", "aa", "--uitvoer", "\(place)/uit"],
      ] {
        let run = try Program(arguments, in: place, regions: regions)
        #expect(run.code == 65)
        #expect(run.output == "")
        #expect(run.messages.hasPrefix("\(regions)/2018/provinces.csv:2:12: fout: "))
        #expect(run.messages.contains("\n  PV01,Noord,veel\n             ^\n"))
        #expect(files(below: place).isEmpty)
      }
    }
  }

  @Test("Data that are not there are exit code 66")
  func missing() throws {
    try withToy { regions, place throws in
      let folder = try Program(["--regions", "\(place)/niets"], in: place)
      #expect(folder.code == 66)
      #expect(
        folder.messages
          == "\(place)/niets: fout: De map met gegevens bestaat niet. [map-ontbreekt]\n"
          + "  tip: Geef met --regions de map waarin de jaren staan, bijvoorbeeld regions.\n")
      let year = try Program(["indelingen", "--jaar", "1999"], in: place, regions: regions)
      #expect(year.code == 66)
      #expect(
        year.messages
          == "\(regions): fout: Er zijn geen gegevens van 1999. [jaar-ontbreekt]\n  tip: Beschikbaar: 2018.\n"
      )
      let variable = try Program([], in: place, regions: "\(place)/weg")
      #expect(variable.code == 66)
      #expect(
        variable.messages.hasPrefix(
          "\(place)/weg: fout: De map uit REGIO_REGIONS bestaat niet. [map-ontbreekt]"))
      #expect([folder, year, variable].allSatisfy { $0.output == "" })
    }
  }

  @Test("A place that cannot be made is exit code 73, one that cannot be filled 74")
  func output() throws {
    try withToy { regions, place throws in
      let made = try Program(["kaart", "rij", "--uitvoer", "/proc/niets/"], in: place, regions: regions)
      #expect(made.code == 73)
      #expect(
        made.messages.hasPrefix("/proc/niets/kaart-rij.svg: fout: De map voor de uitvoer is niet te maken."))
      let full = try Program(["gemeente", "aa", "--uitvoer", "/dev/full"], in: place, regions: regions)
      #expect(full.code == 74)
      #expect(
        full.messages.hasPrefix("/dev/full: fout: Het bestand is niet te schrijven. [niet-te-schrijven]"))
      let folder = try Program(["kaart", "rij", "--uitvoer", "/dev/full"], in: place, regions: regions)
      #expect(folder.code == 73)
      #expect([made, full, folder].allSatisfy { $0.output == "" })
    }
  }

  @Test("From a folder below the data the data are found, with a path that works from there")
  func below() throws {
    try withToy { regions, place throws in
      let deep = place + "/a/b"
      try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
      let run = try Program(["gemeente", "Aa"], in: deep)
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("Aadorp\n"))
      let check = try Program(["controleer"], in: deep)
      #expect(check.output.hasPrefix("Controle van \(regions)\n"))
      let beside = try Program(
        ["controleer"], in: URL(fileURLWithPath: place).deletingLastPathComponent().path)
      #expect(beside.output.hasPrefix("Controle van regions\n"))
    }
  }

  @Test("From anywhere else the data beside the program are found")
  func besideTheProgram() throws {
    let run = try Program(["gemeente", "Vlieland", "--formaat", "csv"])
    #expect(run.code == 0)
    #expect(run.output.contains("\nveiligheidsregio,VR02,Fryslân,1,20,"))
  }

  @Test("A reader that stops reading ends the program quietly")
  func closedPipe() throws {
    try withToy { regions, place throws in
      let run = try Program(shell: "regio gemeente aa | head -1", in: place, regions: regions)
      #expect(run.code == 0)
      #expect(run.output == "Aadorp\n")
      #expect(run.messages == "")
      let early = try Program(
        shell: """
          { sleep 0.2; regio kaart rij --uitvoer -; echo $? > einde; } | true
          while [ ! -s einde ]; do sleep 0.1; done
          cat einde
          """, in: place, regions: regions)
      #expect(early.output == "141\n", "ended by the closed pipe, 128 + SIGPIPE")
      #expect(early.messages == "")
    }
    let long = try Program(
      shell: "regio gemeente Amsterdam --formaat json --regions '\(Program.checkout)/regions' | head -1")
    #expect(long.output == "{\n")
    #expect(long.messages == "")
  }

  @Test("Hostile arguments are answered, never obeyed")
  func hostile() throws {
    try withToy { regions, place throws in
      let long = String(repeating: "x", count: 10_000)
      let names = [
        long, "../../x", "/etc/passwd", "\u{1B}[31mrood\u{7}", "🙂🙂", "a\nb\tc", "%s%n", "$(touch gepakt)",
        "'; touch gepakt", "\u{202E}Aadorp",
        "Aadorp\u{0301}\u{0301}", String(repeating: "en ", count: 2000), "--", "",
      ]
      for name in names {
        for command in ["gemeente", "logisch", "indeling", "regeling", "kaart", "diagram"] {
          let run = try Program([command, "--", name], in: place, regions: regions)
          #expect([0, 64].contains(run.code), "\(command) \(name.prefix(20)): \(run.code)")
          if run.code == 64 { #expect(run.output == "") }
          #expect(run.messages.count < 2000, "\(command) \(name.prefix(20))")
          let raw = run.messages.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }
          #expect(raw.isEmpty, "\(command) \(name.prefix(20))")
        }
      }
      #expect(files(below: place).allSatisfy { $0.hasPrefix("output/") && $0.hasSuffix(".svg") })
      let option = try Program(["gemeente", "aa", "--\u{1B}[2J" + long], in: place, regions: regions)
      #expect(option.code == 64)
      #expect(!option.messages.contains("\u{1B}"))
      let word = try Program([long], in: place, regions: regions)
      #expect(word.code == 64)
      #expect(word.messages.count < 600)
    }
  }

  @Test("Names of areas in the data cannot lead a file out of the output folder")
  func hostileData() throws {
    let change: (inout ToyFolder) -> Void = { toy in
      toy.files["municipalities.csv"] = toy.files["municipalities.csv"]?.replacing(
        "Iland", with: "../../Iland/..")
      toy.files["dataset.yaml"] = toy.files["dataset.yaml"]?.replacing("id: rij", with: "id: ../../rij")
      toy.files["region-details.csv"] = "division,region_code,key,value\n"
    }
    try withToy(change) { regions, place throws in
      for arguments in [["kaart", "rijregio"], ["diagram", "GM0009"], ["logisch", "GM0009"]] {
        let run = try Program(arguments, in: place, regions: regions)
        #expect(run.code == 0 || run.code == 65)
      }
      let written = files(below: URL(fileURLWithPath: place).deletingLastPathComponent().path)
        .filter { !$0.hasPrefix("regions/") }
      #expect(written.allSatisfy { $0.hasPrefix("werk/output/") })
    }
  }

  @Test("The version is one line, help names every command that people need")
  func versionAndHelp() throws {
    let version = try Program(["--version"])
    #expect(version.code == 0)
    #expect(version.output == Regio.configuration.version + "\n")
    for option in ["--help", "-h", "--hulp", "help"] {
      let help = try Program([option])
      #expect(help.code == 0)
      #expect(help.messages == "")
      for command in Regio.configuration.subcommands {
        let name = command.configuration.commandName ?? ""
        #expect(help.output.contains("\n  \(name) "), "\(option) \(name)")
      }
    }
  }
}
