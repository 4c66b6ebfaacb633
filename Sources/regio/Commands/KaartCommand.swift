import ArgumentParser
import Atlas

/// `regio kaart INDELING [INDELING]`.
struct KaartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: MapQuestion.id, abstract: MapQuestion.summary,
    discussion: """
      Eén indeling of clustermethode: elk gebied een kleur.
      Twee: de eerste als kleur, de tweede als lijn, en gearceerd wat verschilt.
      Bijvoorbeeld: regio kaart ggd-regio jeugdregio
      Meer naast elkaar: regio kaart ggd-regio jeugdregio corop lma --naast-elkaar
      Pendel: regio kaart pendel, of regio kaart pendel --gemeente Oss
      Waar mensen wonen die in de grootste werkgemeenten werken: regio kaart pendelringen
      Regelingen rond een gemeente, over elkaar: regio kaart regelingen --gemeente Oss
      """)

  @Argument(
    help: ArgumentHelp(
      "Naam van de indeling, zoals in regio indelingen, of van een clustermethode; of pendel, pendelringen of regelingen.",
      valueName: "indeling"))
  var indeling: [String]

  @Option(
    help: ArgumentHelp("Titel boven de kaart; zonder dit een feit over de indeling.", valueName: "tekst"))
  var titel: String?

  @Flag(help: "Zet twee tot negen indelingen naast elkaar in plaats van over elkaar.")
  var naastElkaar = false

  @Option(
    help: ArgumentHelp(
      "Bij pendel: alleen stromen uit en naar deze gemeente; bij regelingen: de gemeente in het midden.",
      valueName: "naam"))
  var gemeente: String?

  @Option(
    help: ArgumentHelp(
      "Bij regelingen: alleen die met dit beleidsterrein of deze opgave.", valueName: "terrein"))
  var beleid: String?

  @Option(
    help: ArgumentHelp(
      "Bij pendel: vanaf welk deel van de werkende inwoners een stroom wordt getekend, bijvoorbeeld 15%; "
        + "zonder dit de grootste stroom per gemeente, en rond één gemeente 2%.",
      valueName: "aandeel"), transform: Self.share)
  var vanafAandeel: Double?

  @Option(
    name: .customLong("indeling"),
    help: ArgumentHelp(
      "Bij pendelringen: de regio's waarmee wordt gekeken hoe ver weg mensen wonen; zonder dit de arbeidsmarktregio's.",
      valueName: "indeling"))
  var ringDivision: String?

  @Option(
    help: ArgumentHelp(
      "Bij pendelringen: van hoeveel gemeenten, die met de meeste banen eerst; zonder dit 20.",
      valueName: "aantal"))
  var centra: Int?

  @OptionGroup var options: CommonOptions

  /// The word that is no division, with what stands behind it.
  private var leading: (word: MapWord, rest: String)? { MapWord.leading(indeling) }

  private var hasOwnOption: Bool {
    gemeente != nil || vanafAandeel != nil || beleid != nil || ringDivision != nil || centra != nil
  }

  func validate() throws {
    let word = leading?.word
    let isPendel = word == .commuting
    let isRings = word == .rings
    let isArrangements = word == .arrangements
    if !isPendel, !isArrangements, gemeente != nil {
      throw ValidationError("--gemeente hoort bij regio kaart pendel en regio kaart regelingen.")
    }
    if !isPendel, vanafAandeel != nil {
      throw ValidationError("--vanaf-aandeel hoort bij regio kaart pendel.")
    }
    if !isArrangements, beleid != nil { throw ValidationError("--beleid hoort bij regio kaart regelingen.") }
    if !isRings, ringDivision != nil {
      throw ValidationError(
        "--indeling hoort bij regio kaart pendelringen; een indeling op de kaart: regio kaart veiligheidsregio."
      )
    }
    if !isRings, centra != nil { throw ValidationError("--centra hoort bij regio kaart pendelringen.") }
    if isArrangements, gemeente == nil, leading?.rest == "" {
      throw ValidationError(
        "Rond welke gemeente? Bijvoorbeeld: regio kaart regelingen --gemeente Oss")
    }
    if let word, naastElkaar {
      throw ValidationError("--naast-elkaar hoort bij indelingen, niet bij \(word.rawValue).")
    }
  }

  func run() throws {
    guard let leading, leading.rest.isEmpty || hasOwnOption else {
      return try options.answer(MapQuestion(words: indeling, sideBySide: naastElkaar, title: titel))
    }
    guard leading.rest.isEmpty else {
      return try options.answer(MapQuestion(leading.word, stray: leading.rest))
    }
    switch leading.word {
    case .commuting:
      try options.answer(MapQuestion(flowsAround: gemeente, share: vanafAandeel, title: titel))
    case .rings:
      try options.answer(MapQuestion(ringsOf: ringDivision, centres: centra, title: titel))
    case .arrangements:
      try options.answer(MapQuestion(arrangementsAround: gemeente ?? "", field: beleid, title: titel))
    }
  }

  /// A part above 0 and at most 1: `0.15`, `0,15` or `15%`.
  static func share(_ text: String) throws -> Double {
    let isPercentage = text.hasSuffix("%")
    let number = text.replacing(",", with: ".").filter { $0 != "%" && $0 != " " }
    guard let value = Double(number), case let share = isPercentage ? value / 100 : value, share > 0,
      share <= 1
    else { throw ValidationError("--vanaf-aandeel is een deel, bijvoorbeeld 15% of 0,15.") }
    return share
  }
}
