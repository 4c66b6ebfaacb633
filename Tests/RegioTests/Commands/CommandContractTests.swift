import ArgumentParser
import Foundation
import Testing

@testable import regio

@Suite("Every command in every format")
struct CommandContractTests {
  private static let commands: [[String]] = [
    [], ["logisch", "Aadorp", "Iland"], ["gemeente", "aa"], ["indelingen"], ["indeling", "rijregio's"],
    ["regeling", "samen", "boven"], ["kaart", "rij", "--titel", "Mijn kaart"],
    ["diagram", "noord", "zuid", "en", "hof"],
    ["clusters", "--methode", "intramax"], ["methoden"], ["vergelijk", "rij", "blok"], ["controleer"],
    ["congruentie", "Aadorp"],
    ["drukte"],
    ["provinciegrens"],
    ["vraag", "In welke rijregio ligt Aadorp?"],
    ["rapport", "Aadorp"],
    ["cijfer", "inwoners", "per", "zetel", "--klassen", "3"],
    ["toets", "rijregio", "Boven"],
    ["keuze", "rij:R1", "--voeg-toe", "Damrade"],
    ["bereik", "--via", "roo:1,deal+rij"],
    ["bereik", "--minimaal", "--gewicht", "vergaderingen"],
    ["bereik", "--beste", "2", "--uit", "rij,blok"],
    ["keten", "aadorp", "iland", "--uit", "rij,blok"],
    ["keten", "iland", "--stappen", "2", "--uit", "rij"],
  ]

  @Test("The commands tested here are those of the program, one file each")
  func complete() throws {
    let names = Regio.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    #expect(Set(Self.commands.compactMap(\.first)).union(["galerij"]) == Set(names))
    let folder = Program.checkout + "/Sources/regio/Commands"
    let stems = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(stems == names.map { $0.prefix(1).uppercased() + $0.dropFirst() + "Command.swift" }.sorted())
  }

  @Test(
    "The answer is there, twice the same, with nothing on standard error but where pictures are",
    arguments: commands)
  private func formats(arguments: [String]) throws {
    try withToy { regions, place throws in
      for format in ["tekst", "json", "csv", "markdown"] {
        let run = try Program(arguments + ["--formaat", format], in: place, regions: regions)
        #expect(run.code == 0, "\(arguments) \(format)")
        #expect(!run.output.isEmpty && run.output.hasSuffix("\n"), "\(arguments) \(format)")
        let written = run.messages.split(separator: "\n")
        #expect(
          written.allSatisfy { format == "csv" && $0.hasPrefix("Geschreven: output/") }, "\(run.messages)")
        let again = try Program(arguments + ["--formaat", format], in: place, regions: regions)
        #expect(again.output == run.output, "\(arguments) \(format)")
        if format == "json" {
          #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
        }
        if format == "markdown" { #expect(run.output.hasPrefix("# ")) }
        if format == "csv" { #expect(run.output.split(separator: "\n")[0].contains(",")) }
      }
    }
  }
}
