import ArgumentParser
import Atlas

/// `regio indelingen`.
struct IndelingenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: DivisionsQuestion.id, abstract: DivisionsQuestion.summary)

  @OptionGroup var options: CommonOptions

  func run() throws { try options.answer(DivisionsQuestion()) }
}
