import ArgumentParser
import Atlas

/// `regio diagram NAAM`.
struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: DiagramQuestion.id, abstract: DiagramQuestion.summary,
    discussion: """
      Een gemeente of regeling: regio diagram Leeuwarden
      Het hele land:
      regio diagram intramax: hoe regio's stap voor stap samengaan
      regio diagram pendel --indeling corop: pendel tussen regio's, op de kaart
      regio diagram congruentie: welke indelingen op elkaar lijken
      regio diagram clusters --methode leiden: de regio's van een methode, en welke op welke leunt
      """)

  @Argument(
    help: ArgumentHelp(
      "Naam van een gemeente of regeling; of intramax, pendel, congruentie of clusters.", valueName: "naam"))
  var naam: [String]

  @Option(
    help: ArgumentHelp(
      "Bij pendel: de indeling of clustermethode; zonder dit corop.", valueName: "naam"))
  var indeling: String?

  @Option(
    help: ArgumentHelp("Bij clusters: de clustermethode; zonder dit lma.", valueName: "naam"))
  var methode: String?

  @Option(
    help: ArgumentHelp("Bij intramax: het aantal regio's waar de boom is geknipt.", valueName: "aantal"))
  var aantal: Int?

  @Option(
    help: ArgumentHelp(
      "Bij pendel: vanaf welk deel van de werkende inwoners een stroom wordt getekend; zonder dit 5%.",
      valueName: "aandeel"), transform: KaartCommand.share)
  var vanafAandeel: Double?

  @Option(
    help: ArgumentHelp(
      "Bij congruentie: de indelingen, met komma's ertussen; zonder dit die met een taak in het hele land.",
      valueName: "namen"))
  var indelingen: String?

  @Flag(help: "Bij congruentie: alle indelingen, ook de grove en de indelingen om mee te tellen.")
  var alleIndelingen = false

  @OptionGroup var options: CommonOptions

  private var word: String { naam.joined(separator: " ").lowercased() }

  /// What the options belong to; words too many are reported by the question.
  private var kind: String {
    NationalDiagram.Word.leading(naam.joined(separator: " "))?.word.rawValue ?? word
  }

  func validate() throws {
    let given: [(name: String, kind: String, isGiven: Bool)] = [
      ("--indeling", "pendel", indeling != nil),
      ("--methode", "clusters", methode != nil),
      ("--aantal", "intramax", aantal != nil),
      ("--vanaf-aandeel", "pendel", vanafAandeel != nil),
      ("--indelingen", "congruentie", indelingen != nil),
      ("--alle-indelingen", "congruentie", alleIndelingen),
    ]
    if let wrong = given.first(where: { $0.isGiven && $0.kind != kind }) {
      throw ValidationError("\(wrong.name) hoort bij regio diagram \(wrong.kind).")
    }
  }

  func run() throws {
    switch word {
    case "intramax": try options.answer(DiagramQuestion(.intramax(regions: aantal)))
    case "pendel":
      try options.answer(DiagramQuestion(.commuting(regions: indeling ?? "corop", share: vanafAandeel)))
    case "clusters": try options.answer(DiagramQuestion(.clusters(method: methode ?? "lma")))
    case "congruentie":
      try options.ending { () throws(AtlasError) in
        let choice = try DivisionChoice(names: indelingen, all: alleIndelingen)
        let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
        try options.deliver(try atlas.answer(DiagramQuestion(.congruence(choice))))
      }
    default: try options.answer(DiagramQuestion(name: naam.joined(separator: " ")))
    }
  }
}
