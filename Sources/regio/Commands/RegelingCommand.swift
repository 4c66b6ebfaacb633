import ArgumentParser
import Atlas

/// `regio regeling NAAM`.
struct RegelingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ArrangementQuestion.id, abstract: ArrangementQuestion.summary)

  @Argument(help: ArgumentHelp("Naam, afkorting of nummer van de regeling.", valueName: "naam"))
  var naam: [String]

  @OptionGroup var options: CommonOptions

  func run() throws { try options.answer(ArrangementQuestion(name: naam.joined(separator: " "))) }
}
