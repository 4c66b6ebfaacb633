import ArgumentParser
import Atlas

/// `regio methoden`.
struct MethodenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: MethodsQuestion.id, abstract: MethodsQuestion.summary)

  @OptionGroup var options: CommonOptions

  func run() throws { try options.answer(MethodsQuestion()) }
}
