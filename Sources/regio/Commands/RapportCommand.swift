import ArgumentParser
import Atlas
import RegionModel
import RegionRendering

/// `regio rapport NAAM…`: writes a web page unless another format is asked for.
struct RapportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: RapportQuestion.id, abstract: RapportQuestion.summary)

  @Argument(
    help: ArgumentHelp(
      "Namen of codes van gemeenten of provincies, of de naam van één regio.", valueName: "naam"))
  var namen: [String]

  @Option(
    help: ArgumentHelp(
      "Laat aanwijzingen over deze opgave zwaarder wegen, zoals bij regio logisch.", valueName: "opgave"))
  var opgave: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let question = RapportQuestion(words: namen, options: .init(task: opgave))
    guard (options.askedFormat ?? .html) == .html else { return try options.answer(question) }
    try options.ending { () throws(AtlasError) in
      let artefact = try options.atlas().answer(question)
      try options.deliver(
        page: artefact, named: artefact.report.title.slug().replacing("rapport-over-", with: "rapport-"))
    }
  }
}
