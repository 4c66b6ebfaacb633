import ArgumentParser
import Atlas

/// `regio bereik`.
struct BereikCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ReachQuestion.id, abstract: ReachQuestion.summary,
    discussion: """
      Een kanaal is een netwerk (G4, P10, G40), vng-afdelingen, een indeling (alle regio's: veiligheidsregio), één
      regio (corop:CR01), een regeling, een programma, een rechtsvorm ("Openbaar lichaam"), of een eigen lijst
      (@lijst.csv). Komma's scheiden stappen; een + maakt van kanalen één stap; een naam met een komma erin staat
      tussen dubbele aanhalingstekens.
      De kleinste set kanalen: regio bereik --minimaal --vast G4,P10
      De beste vijf: regio bereik --beste 5 --naar inwoners
      Zonder opties: de trap G4, P10, vng-afdelingen.
      """)

  @Option(
    help: ArgumentHelp("Stappen van de trap, bijvoorbeeld G4,P10,vng-afdelingen.", valueName: "kanalen"))
  var via: String?

  @Flag(help: "Zoek de kleinste set kanalen die alle gemeenten bereikt, met bewijs.")
  var minimaal = false

  @Option(help: ArgumentHelp("Zoek zoveel kanalen die samen het meeste bereiken.", valueName: "aantal"))
  var beste: Int?

  @Option(
    help: ArgumentHelp(
      "Waaruit te kiezen: netwerk, regeling, programma, regio, of kanalen zoals bij --via.",
      valueName: "kanalen"))
  var uit: String?

  @Option(help: ArgumentHelp("Kanalen die in elk geval meedoen.", valueName: "kanalen"))
  var vast: String?

  @Option(help: ArgumentHelp("Kanalen die niet mee mogen doen.", valueName: "kanalen"))
  var sluitUit: String?

  @Option(
    help: ArgumentHelp(
      "Bij --minimaal: wat een kanaal kost: 1, inwoners of vergaderingen.", valueName: "gewicht"))
  var gewicht: String = "1"

  @Option(
    help: ArgumentHelp("Bij --beste: wat telt: gemeenten of inwoners.", valueName: "maat"))
  var naar: String = "gemeenten"

  @Option(
    help: ArgumentHelp("Hoeveel seconden het zoeken hooguit mag duren.", valueName: "seconden"))
  var tijd: Double = 10

  @OptionGroup var options: CommonOptions

  func validate() throws {
    let asked = [via != nil, minimaal, beste != nil].count { $0 }
    guard asked <= 1 else {
      throw ValidationError("Kies één van --via, --minimaal en --beste.")
    }
    if !minimaal, beste == nil, uit != nil || vast != nil || sluitUit != nil {
      throw ValidationError("--uit, --vast en --sluit-uit horen bij --minimaal of --beste.")
    }
    guard minimaal || gewicht == "1" else { throw ValidationError("--gewicht hoort bij --minimaal.") }
    guard ["gemeenten", "inwoners"].contains(naar) else {
      throw ValidationError("Bij --naar kiest u uit: gemeenten, inwoners.")
    }
    guard beste != nil || naar == "gemeenten" else { throw ValidationError("--naar hoort bij --beste.") }
    guard tijd > 0, tijd <= 86_400 else {
      throw ValidationError("--tijd is een aantal seconden boven 0, hooguit 86400.")
    }
  }

  func run() throws {
    try options.ending { () throws(AtlasError) in
      let question = try question()
      let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
      try options.deliver(try atlas.answer(question))
    }
  }

  private func question() throws(AtlasError) -> ReachQuestion {
    let choice = ReachQuestion.Choice(from: uit, fixed: vast, excluded: sluitUit, seconds: tijd)
    if minimaal { return ReachQuestion(minimal: try ChannelCost(gewicht), from: choice) }
    if let beste { return ReachQuestion(best: beste, byResidents: naar == "inwoners", from: choice) }
    return ReachQuestion(via: via ?? "G4,P10,vng-afdelingen")
  }
}
