import ArgumentParser
import Atlas

/// `regio logisch NAAM…`.
struct LogischCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: LogicalRegionQuestion.id, abstract: LogicalRegionQuestion.summary)

  @Argument(help: ArgumentHelp("Namen of codes van een of meer gemeenten.", valueName: "naam"))
  var namen: [String]

  @OptionGroup var options: CommonOptions

  func run() throws { try options.answer(LogicalRegionQuestion(words: namen)) }
}
