import ArgumentParser
import Atlas

/// `regio diagram NAAM`.
struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: DiagramQuestion.id, abstract: DiagramQuestion.summary)

  @Argument(help: ArgumentHelp("Naam van een gemeente of regeling.", valueName: "naam"))
  var naam: [String]

  @OptionGroup var options: CommonOptions

  func run() throws { try options.answer(DiagramQuestion(name: naam.joined(separator: " "))) }
}
