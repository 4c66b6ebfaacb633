import ArgumentParser
import Atlas

/// `regio gemeente NAAM`.
struct GemeenteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: MunicipalityQuestion.id, abstract: MunicipalityQuestion.summary)

  @Argument(help: ArgumentHelp("Naam of code van de gemeente.", valueName: "naam"))
  var naam: [String]

  @OptionGroup var options: CommonOptions

  func run() throws { try options.answer(MunicipalityQuestion(name: naam.joined(separator: " "))) }
}
