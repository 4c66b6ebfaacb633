import ArgumentParser
import Atlas

/// `regio congruentie [GEMEENTE]`.
struct CongruentieCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CongruenceQuestion.id, abstract: CongruenceQuestion.summary,
    discussion: """
      Met een gemeente: haar partners, en in hoeveel indelingen elk van hen bij haar hoort.
      Zonder gemeente: alle gemeenten, de gelijkenis tussen indelingen, en de kleinste verandering die een grens deelt.
      """)

  @Argument(
    help: ArgumentHelp("Naam of code van de gemeente; zonder dit het hele land.", valueName: "gemeente"))
  var gemeente: [String] = []

  @Option(
    help: ArgumentHelp(
      "Indelingen die meetellen, met komma's ertussen, bijvoorbeeld ggd-regio,jeugdregio.", valueName: "namen"
    ))
  var indelingen: String?

  @Flag(help: "Tel alle indelingen mee, ook de grove en de indelingen om mee te tellen.")
  var alleIndelingen = false

  @OptionGroup var kaart: ClassOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try options.ending { () throws(AtlasError) in
      let question = CongruenceQuestion(
        name: gemeente.isEmpty ? nil : gemeente.joined(separator: " "),
        divisions: try DivisionChoice(names: indelingen, all: alleIndelingen), classes: try kaart.choice)
      let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
      try options.deliver(try atlas.answer(question))
    }
  }
}
