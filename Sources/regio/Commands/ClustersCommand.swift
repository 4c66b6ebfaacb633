import ArgumentParser
import Atlas

/// `regio clusters`.
struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ClustersQuestion.id, abstract: ClustersQuestion.summary,
    discussion: """
      Parameters van een methode schrijft u erachter als --naam waarde; regio methoden noemt ze.
      Bijvoorbeeld: regio clusters --methode lma --schaal stedelijk
      Alle schalen naast elkaar: regio clusters --methode lma --schaal alle
      """)

  @Option(help: ArgumentHelp("Clustermethode; regio methoden noemt ze.", valueName: "naam"))
  var methode: String = "lma"

  @Option(
    help: ArgumentHelp(
      "pendel, of een CSV-bestand met herkomst, bestemming en waarde; zonder dit pendel.",
      valueName: "stromen"))
  var stromen: String?

  @Option(
    help: ArgumentHelp(
      "Lagen met gewicht in plaats van stromen, bijvoorbeeld pendel=1,bestuur=0.5.", valueName: "lagen"))
  var lagen: String?

  @Flag(help: "Schrijf ook een kaart van de regio's.")
  var kaart = false

  @Flag(help: "Meet de zekerheid door de stromen steeds opnieuw te trekken; schrijft ook een kaart.")
  var stabiliteit = false

  @Option(help: ArgumentHelp("Aantal keren dat de stromen opnieuw worden getrokken.", valueName: "aantal"))
  var herhalingen: Int = 200

  @Option(
    help: ArgumentHelp("Beginwaarde van het toeval: dezelfde geeft dezelfde uitkomst.", valueName: "getal"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Veelvoud waarop de stromen zijn afgerond; zonder dit zijn het tellingen.", valueName: "eenheid"))
  var afronding: Double?

  @OptionGroup var options: CommonOptions

  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("Parameters van de methode.", visibility: .hidden))
  var parameters: [String] = []

  func validate() throws {
    guard (1...100_000).contains(herhalingen) else {
      throw ValidationError("--herhalingen ligt tussen 1 en 100000.")
    }
    if let afronding, !(afronding > 0 && afronding.isFinite) {
      throw ValidationError("--afronding is een getal boven 0.")
    }
  }

  func run() throws {
    try options.ending { () throws(AtlasError) in
      if ScaleOverview.isAsked(by: parameters) {
        let flows = try FlowChoice(flows: stromen, layers: lagen)
        let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
        let overview = ScaleOverview(method: methode, words: parameters, flows: flows)
        return try options.deliver(try overview.answer(from: atlas.graph))
      }
      let choice = try MethodChoice(method: methode, words: parameters, seed: seed)
      let progress = Progress(total: herhalingen, what: "herhalingen")
      let stability =
        stabiliteit
        ? ClustersQuestion.StabilityOptions(
          runs: herhalingen, seed: seed, rounding: afronding, progress: progress.report) : nil
      let question = ClustersQuestion(
        choice, flows: try FlowChoice(flows: stromen, layers: lagen), stability: stability, drawsMap: kaart)
      if question.needsGraph {
        let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
        try options.deliver(try atlas.answer(question))
      } else {
        try options.deliver(try question.answer())
      }
    }
  }
}
