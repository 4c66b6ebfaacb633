import RegionModel
import Testing

@testable import regio

@Suite("A first word that is no command")
struct UnknownCommandTests {
  private let commands = ["logisch", "gemeente", "indelingen", "indeling", "kaart"]

  @Test(
    "Commands, options, help and nothing at all are left to the parser",
    arguments: [[], ["logisch", "x"], ["-h"], ["--jaar"], ["help"], ["-"]])
  func known(arguments: [String]) { #expect(UnknownCommand.diagnostic(arguments, commands: commands) == nil) }

  @Test(
    "A typing error is answered with the nearest command, of equally near ones the first by letter",
    arguments: [
      ("logis", "logisch"), ("gemente", "gemeente"), ("KAART!", "kaart"), ("indelinge", "indeling"),
      ("kart", "kaart"),
    ])
  func near(word: String, command: String) {
    let said = UnknownCommand.diagnostic([word], commands: commands)
    #expect(
      said?.text
        == "fout: \"\(word)\" is geen opdracht van regio. [opdracht-onbekend]\n  tip: Bedoelt u: regio \(command)?"
    )
  }

  @Test("A word like no command is answered with all commands and how to see a municipality")
  func far() {
    #expect(
      UnknownCommand.diagnostic(["Schiermonnikoog", "x"], commands: commands)?.text
        == "fout: \"Schiermonnikoog\" is geen opdracht van regio. [opdracht-onbekend]\n"
        + "  tip: Opdrachten: logisch, gemeente, indelingen, indeling, kaart. Een gemeente bekijken: regio gemeente NAAM."
    )
  }

  @Test("A question where a command belongs is answered with the command that takes questions")
  func question() {
    #expect(
      UnknownCommand.diagnostic(["wat is een logische regio voor Oss?"], commands: commands)?.hint
        == "Een vraag in gewone woorden stelt u met: regio vraag \"wat is een logische regio voor Oss?\"")
  }

  @Test("A long word is cut")
  func long() {
    let said = UnknownCommand.diagnostic([String(repeating: "x", count: 10_000)], commands: commands)
    #expect(said?.message == "\"\(String(repeating: "x", count: 60))\" is geen opdracht van regio.")
  }
}
