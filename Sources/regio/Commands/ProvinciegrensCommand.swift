import ArgumentParser
import Atlas

/// `regio provinciegrens [INDELING]`.
struct ProvinciegrensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ProvinceCrossingQuestion.id, abstract: ProvinceCrossingQuestion.summary)

  @Argument(help: ArgumentHelp("Naam van een indeling; zonder dit alle indelingen.", valueName: "indeling"))
  var indeling: [String] = []

  @OptionGroup var options: CommonOptions

  func run() throws {
    try options.answer(ProvinceCrossingQuestion(name: indeling.joined(separator: " ")))
  }
}
