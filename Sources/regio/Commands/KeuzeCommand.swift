import ArgumentParser
import Atlas

/// `regio keuze REGIO…`.
struct KeuzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: WhatIfQuestion.id, abstract: WhatIfQuestion.summary,
    discussion: """
      Op een regio: regio keuze "veiligheidsregio Brabant-Noord" --voeg-toe "Maasdriel, Heusden" --haal-weg Uden
      Op een indeling: regio keuze arbeidsmarktregio --splits "Rijnmond=Brielle, Westvoorne"
      of: regio keuze veiligheidsregio --fuseer "Brabant-Noord, Midden- en West-Brabant"
      """)

  @Argument(
    help: ArgumentHelp("Naam van de regio; bij --splits en --fuseer van de indeling.", valueName: "regio"))
  var regio: [String] = []

  @Option(help: ArgumentHelp("Gemeenten die samen de regio zijn, met komma's ertussen.", valueName: "namen"))
  var gemeenten: String?

  @Option(
    help: ArgumentHelp("Naam, afkorting of nummer van een gemeenschappelijke regeling.", valueName: "naam"))
  var regeling: String?

  @Option(help: ArgumentHelp("Gemeenten erbij, met komma's ertussen.", valueName: "namen"))
  var voegToe: [String] = []

  @Option(help: ArgumentHelp("Gemeenten eraf, met komma's ertussen.", valueName: "namen"))
  var haalWeg: [String] = []

  @Option(
    help: ArgumentHelp(
      "Maak van gemeenten van een regio een eigen regio: REGIO=gemeente, gemeente.", valueName: "splitsing"))
  var splits: [String] = []

  @Option(help: ArgumentHelp("Maak van regio's één regio: REGIO, REGIO.", valueName: "regio's"))
  var fuseer: [String] = []

  @OptionGroup var options: CommonOptions

  private var isDivision: Bool { !splits.isEmpty || !fuseer.isEmpty }

  func validate() throws {
    guard isDivision else { return }
    if !voegToe.isEmpty || !haalWeg.isEmpty {
      throw ValidationError("--splits en --fuseer gaan niet samen met --voeg-toe en --haal-weg.")
    }
    if regio.isEmpty || gemeenten != nil || regeling != nil {
      throw ValidationError("Bij --splits en --fuseer hoort de naam van een indeling.")
    }
  }

  func run() throws {
    if isDivision {
      return try options.answer(
        WhatIfQuestion(division: regio.joined(separator: " "), splits: splits, mergers: fuseer))
    }
    try options.ending { () throws(AtlasError) in
      let subject = try RegionSubject(words: regio, municipalities: gemeenten, arrangement: regeling)
      let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
      try options.deliver(
        try atlas.answer(WhatIfQuestion(subject, adding: voegToe, removing: haalWeg)))
    }
  }
}
