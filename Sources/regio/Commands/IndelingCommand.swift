import ArgumentParser
import Atlas

/// `regio indeling NAAM`.
struct IndelingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: DivisionQuestion.id, abstract: DivisionQuestion.summary)

  @Argument(help: ArgumentHelp("Naam van de indeling, zoals in regio indelingen.", valueName: "naam"))
  var naam: [String]

  @OptionGroup var options: CommonOptions

  func run() throws { try options.answer(DivisionQuestion(name: naam.joined(separator: " "))) }
}
