import ArgumentParser
import Atlas

/// `regio drukte [GEMEENTE]`.
struct DrukteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: LoadQuestion.id, abstract: LoadQuestion.summary)

  @Argument(
    help: ArgumentHelp("Naam of code van de gemeente; zonder dit het hele land.", valueName: "gemeente"))
  var gemeente: [String] = []

  @OptionGroup var kaart: ClassOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try options.ending { () throws(AtlasError) in
      let question = LoadQuestion(
        name: gemeente.isEmpty ? nil : gemeente.joined(separator: " "), classes: try kaart.choice)
      let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
      try options.deliver(try atlas.answer(question))
    }
  }
}
