import ArgumentParser
import Atlas

/// `regio cijfer NAAM`.
struct CijferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: FigureQuestion.id, abstract: FigureQuestion.summary)

  @Argument(help: ArgumentHelp("Naam van het cijfer; zonder dit de lijst van cijfers.", valueName: "cijfer"))
  var cijfer: [String] = []

  @Option(help: ArgumentHelp("Titel boven de kaart; zonder dit de uitkomst.", valueName: "tekst"))
  var titel: String?

  @OptionGroup var kaart: ClassOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if cijfer.isEmpty, titel != nil || options.wantsPicture {
      throw ValidationError("Van welk cijfer een kaart? Bijvoorbeeld: regio cijfer zelfvoorziening")
    }
  }

  func run() throws {
    try options.ending { () throws(AtlasError) in
      let question = FigureQuestion(
        name: cijfer.isEmpty ? nil : cijfer.joined(separator: " "), title: titel, classes: try kaart.choice)
      let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
      try options.deliver(try atlas.answer(question))
    }
  }
}
