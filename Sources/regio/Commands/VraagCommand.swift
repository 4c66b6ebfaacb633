import ArgumentParser
import Atlas

/// `regio vraag "…"`.
struct VraagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: PlainQuestion.id, abstract: PlainQuestion.summary)

  @Argument(help: ArgumentHelp("De vraag, het liefst tussen aanhalingstekens.", valueName: "vraag"))
  var woorden: [String] = []

  @OptionGroup var options: CommonOptions

  func run() throws { try options.answer(PlainQuestion(woorden.joined(separator: " "))) }
}
