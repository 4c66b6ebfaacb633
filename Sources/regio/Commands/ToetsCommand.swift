import ArgumentParser
import Atlas

/// `regio toets REGIO…`.
struct ToetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: RegionTestQuestion.id, abstract: RegionTestQuestion.summary,
    discussion: """
      Een regio is een regio van een indeling (corop:CR01, "arbeidsmarktregio Drechtsteden"), een regeling, een
      programma, een provincie of een netwerk.
      Alle regelingen naast elkaar: regio toets --alle-regelingen --rechtsvorm "Openbaar lichaam" --min-leden 5
      """)

  @Argument(help: ArgumentHelp("Naam van de regio.", valueName: "regio"))
  var regio: [String] = []

  @Option(help: ArgumentHelp("Gemeenten die samen de regio zijn, met komma's ertussen.", valueName: "namen"))
  var gemeenten: String?

  @Option(
    help: ArgumentHelp("Naam, afkorting of nummer van een gemeenschappelijke regeling.", valueName: "naam"))
  var regeling: String?

  @Option(
    help: ArgumentHelp("Indeling waarmee wordt vergeleken, bijvoorbeeld corop.", valueName: "indeling"))
  var vergelijkMet: String?

  @Flag(help: "Zet alle gemeenschappelijke regelingen naast elkaar.")
  var alleRegelingen = false

  @Option(
    help: ArgumentHelp("Bij --alle-regelingen: cijfer waarop wordt gesorteerd.", valueName: "cijfer"))
  var sorteer: String?

  @Option(help: ArgumentHelp("Bij --alle-regelingen: alleen deze rechtsvorm.", valueName: "rechtsvorm"))
  var rechtsvorm: String?

  @Option(help: ArgumentHelp("Bij --alle-regelingen: ten minste zoveel gemeenten.", valueName: "aantal"))
  var minLeden: Int?

  @Option(help: ArgumentHelp("Bij --alle-regelingen: hoogstens zoveel gemeenten.", valueName: "aantal"))
  var maxLeden: Int?

  @Option(
    help: ArgumentHelp(
      "Bij --alle-regelingen: alleen dit beleidsterrein uit het register, of deze opgave.",
      valueName: "beleid"))
  var beleid: String?

  @OptionGroup var options: CommonOptions

  func validate() throws {
    let isFiltered =
      [sorteer, rechtsvorm, beleid].contains { $0 != nil } || minLeden != nil || maxLeden != nil
    if alleRegelingen, !regio.isEmpty || gemeenten != nil || regeling != nil || vergelijkMet != nil {
      throw ValidationError("--alle-regelingen gaat niet samen met een regio of --vergelijk-met.")
    }
    if !alleRegelingen, isFiltered {
      throw ValidationError(
        "--sorteer, --rechtsvorm, --min-leden, --max-leden en --beleid horen bij --alle-regelingen.")
    }
  }

  func run() throws {
    if alleRegelingen {
      let filter = ArrangementFilter(
        sort: sorteer, legalForm: rechtsvorm, fewest: minLeden, most: maxLeden, field: beleid)
      return try options.answer(RegionTestQuestion(arrangements: filter))
    }
    try options.ending { () throws(AtlasError) in
      let subject = try RegionSubject(words: regio, municipalities: gemeenten, arrangement: regeling)
      let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
      try options.deliver(try atlas.answer(RegionTestQuestion(subject, reference: vergelijkMet)))
    }
  }
}
