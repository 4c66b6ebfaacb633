import ArgumentParser
import Atlas

/// `regio keten VAN NAAR`.
struct KetenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ChainQuestion.id, abstract: ChainQuestion.summary,
    discussion: """
      VAN en NAAR zijn gemeenten, netwerken, regelingen, programma's of regio's. Een naam met spaties mag tussen
      aanhalingstekens.
      Wie in hoeveel stappen te bereiken is: regio keten Vaals --stappen 2
      """)

  @Argument(help: ArgumentHelp("Begin en eind van de keten.", valueName: "naam"))
  var namen: [String]

  @Option(
    help: ArgumentHelp("Toon in plaats van een keten wie in zoveel stappen te bereiken is.", valueName: "k"))
  var stappen: Int?

  @Option(
    help: ArgumentHelp(
      "Verbanden waar een keten langs mag: netwerk, regeling, programma, regio, of namen.",
      valueName: "kanalen"))
  var uit: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    if let stappen { return try options.answer(ChainQuestion(words: namen, steps: stappen, from: uit)) }
    try options.answer(ChainQuestion(words: namen, from: uit))
  }
}
