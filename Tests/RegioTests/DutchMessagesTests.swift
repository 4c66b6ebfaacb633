import ArgumentParser
import Testing

@testable import regio

@Suite("What the parser says, in Dutch")
struct DutchMessagesTests {
  private static let use =
    "[--jaar <jaar>] [--regions <map>] [--formaat <vorm> ...] [--uitvoer <pad>] [--breedte <aantal>] [--dpi <aantal>] [--pagina <pagina>] [--druk <druk>] [--bronnen]"
  private static let root = "Gebruik: regio \(use) <opdracht>\n  'regio --hulp' toont meer hulp."

  private static func usage(_ command: String, _ more: String = "") -> String {
    "Gebruik: regio \(command) \(more)\(use)\n  'regio \(command) --hulp' toont meer hulp."
  }

  /// What is said to `arguments`; nothing when they are understood.
  private func said(_ arguments: [String]) -> String? {
    do {
      var command = try Regio.parseAsRoot(arguments)
      // Help is a command of the parser's own, which says what it has to say when it is run.
      if "\(type(of: command))" == "HelpCommand" { try command.run() }
      return nil
    } catch {
      return DutchMessages.translate(Regio.fullMessage(for: error), arguments: ["regio"] + arguments)
    }
  }

  private static let messages: [(arguments: [String], text: String)] = [
    (["--onzinwoord"], "fout: Onbekende optie '--onzinwoord'\n\(root)"),
    (["-x"], "fout: Onbekende optie '-x'\n\(root)"),
    (["---"], "fout: Ongeldige optie: ---\n\(root)"),
    (["--jar", "2018"], "fout: Onbekende optie '--jar'. Bedoelt u '--jaar'?\n\(root)"),
    (
      ["gemeente", "Oss", "--frmaat", "csv"],
      "fout: Onbekende optie '--frmaat'. Bedoelt u '--formaat'?\n\(usage("gemeente", "<naam> ... "))"
    ),
    (
      ["--jaar"],
      "fout: Er ontbreekt een waarde bij '--jaar <jaar>'\nhulp:  --jaar <jaar>  Jaar van de gegevens; zonder dit het nieuwste.\n\(root)"
    ),
    (
      ["--jaar", "x"],
      "fout: De waarde 'x' past niet bij '--jaar <jaar>'\nhulp:  --jaar <jaar>  Jaar van de gegevens; zonder dit het nieuwste.\n\(root)"
    ),
    (
      ["--formaat", "xml"],
      "fout: De waarde 'xml' past niet bij '--formaat <vorm>': Kies uit: tekst, json, csv, markdown, html, svg, png, pdf.\nhulp:  --formaat <vorm>  Vorm van het antwoord (tekst, json, csv, markdown of html) of van het beeld (svg, png of pdf); mag twee keer.\n\(root)"
    ),
    (["--bronnen=3"], "fout: De optie '--bronnen' krijgt geen waarde, maar er staat '3'.\n\(root)"),
    (["indelingen", "foo"], "fout: Onverwacht argument 'foo'\n\(usage("indelingen"))"),
    (["indelingen", "foo", "bar"], "fout: 2 onverwachte argumenten: 'foo', 'bar'\n\(usage("indelingen"))"),
    (
      ["gemeente"],
      "fout: Er ontbreekt een argument: '<naam> ...'\nhulp:  <naam>  Naam of code van de gemeente.\n\(usage("gemeente", "<naam> ... "))"
    ),
    (
      ["kaart", "--titel", "x"],
      "fout: Er ontbreekt een argument: '<indeling> ...'\nhulp:  <indeling>  Naam van de indeling, zoals in regio indelingen, of van een clustermethode; of pendel, pendelringen of regelingen.\nGebruik: regio kaart [<opties>] <indeling> ...\n  'regio kaart --hulp' toont meer hulp."
    ),
    (
      ["--generate-completion-script", "xyz"],
      "fout: Er is geen aanvulscript voor 'xyz'.\nKies bij --generate-completion-script=<schil> uit:\n    zsh bash fish\n\(root)"
    ),
  ]

  @Test("Every message that a user can provoke is plain Dutch, to the letter", arguments: messages)
  private func message(arguments: [String], text: String) { #expect(said(arguments) == text) }

  /// Words that are English only.
  private static let english: Set<String> = [
    "the", "this", "that", "and", "or", "not", "for", "with", "from", "show", "use", "usage", "overview",
    "arguments", "options", "option", "value", "values", "default", "subcommand", "subcommands", "missing",
    "unknown",
    "unexpected", "invalid", "expected", "error", "see", "please", "provide", "following", "did", "you",
    "mean",
    "information", "more", "detailed", "command", "commands", "does", "take", "any", "but", "was",
    "specified",
    "can", "only", "once", "argument", "file", "shell", "generate", "of the",
  ]

  private func english(in text: String) -> [String] {
    // The switch that makes completion scripts has an English name.
    let words = text.replacing("--generate-completion-script", with: "").split { !$0.isLetter }
    return words.map { $0.lowercased() }.filter(Self.english.contains)
      .filter { !["argument", "was", "of"].contains($0) }
  }

  @Test("The help of the program and of every command has no English word in it")
  func help() {
    let commands = Regio.configuration.subcommands.compactMap { $0.configuration.commandName }
    #expect(commands.count >= 9)
    for arguments in [["--help"], ["--help-hidden"], ["help"], ["help", "help"]]
      + commands.map({ [$0, "--help"] })
      + commands.map({ ["help", $0] })
    {
      let text = said(arguments) ?? ""
      #expect(text.contains("GEBRUIK: regio"), "\(arguments)")
      #expect(english(in: text).isEmpty, "\(arguments): \(english(in: text))")
    }
  }

  @Test("No message has an English word in it")
  func words() {
    for (arguments, _) in Self.messages {
      let text = said(arguments) ?? ""
      #expect(english(in: text).isEmpty, "\(arguments): \(english(in: text))")
    }
    // The check itself can fail.
    #expect(english(in: "Unknown option '--x'") == ["unknown", "option"])
  }

  @Test("The version is only the version")
  func version() { #expect(said(["--version"]) == Regio.configuration.version) }

  @Test("What the user typed stays as it is, though it be English")
  func typed() {
    #expect(
      said(["indelingen", "rock or roll"])?.hasPrefix("fout: Onverwacht argument 'rock or roll'\n") == true)
    #expect(
      said(["indelingen", "See 'Error: '"])?.hasPrefix("fout: Onverwacht argument 'See 'Error: ''\n") == true)
    #expect(
      said(["--formaat=Unknown option"])?.hasPrefix(
        "fout: De waarde 'Unknown option' past niet bij '--formaat") == true)
  }

  @Test("What the user typed is cut where it is long, and cannot steer the terminal")
  func hostile() {
    let long = String(repeating: "x", count: 10_000)
    #expect(
      said(["indelingen", long])?.hasPrefix("fout: Onverwacht argument '\(long.prefix(60))…'\n") == true)
    #expect(said(["indelingen", "\u{1B}[2Ja\nb"])?.hasPrefix("fout: Onverwacht argument '[2Ja b'\n") == true)
  }

  @Test("Scripts and JSON from the parser are left as they are")
  func scripts() {
    for text in [
      "#!/bin/bash\n# this or that\n", "{ \"a\" : \"this or that\" }", "#compdef regio\n# See 'x'\n",
    ] {
      #expect(DutchMessages.translate(text, arguments: []) == text)
    }
    let script = said(["--generate-completion-script", "bash"]) ?? ""
    #expect(script.hasPrefix("#!/bin/bash"))
    #expect(script.contains(" or "))
  }
}
