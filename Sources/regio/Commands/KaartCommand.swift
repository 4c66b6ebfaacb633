import ArgumentParser
import Atlas

/// `regio kaart INDELING`.
struct KaartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: MapQuestion.id, abstract: MapQuestion.summary)

  @Argument(help: ArgumentHelp("Naam van de indeling, zoals in regio indelingen.", valueName: "indeling"))
  var indeling: [String]

  @Option(
    help: ArgumentHelp("Titel boven de kaart; zonder dit een feit over de indeling.", valueName: "tekst"))
  var titel: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    try options.answer(MapQuestion(name: indeling.joined(separator: " "), title: titel))
  }
}
