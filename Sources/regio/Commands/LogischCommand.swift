import ArgumentParser
import Atlas
import RegionAnalysis

/// `regio logisch NAAM…`.
struct LogischCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: LogicalRegionQuestion.id, abstract: LogicalRegionQuestion.summary,
    usage: """
      regio logisch <naam> ... [opties]
      regio logisch --provincie <naam> [opties]
      regio logisch --landelijk [opties]
      """)

  @Argument(help: ArgumentHelp("Namen of codes van gemeenten of provincies.", valueName: "naam"))
  var namen: [String] = []

  @Option(help: ArgumentHelp("Alle gemeenten van deze provincie samen.", valueName: "naam"))
  var provincie: String?

  @Flag(help: "Alle gemeenten, elk apart: kern, beste regio en zekerheid, met een kaart.")
  var landelijk = false

  @Option(
    help: ArgumentHelp(
      "Laat aanwijzingen over deze opgave zwaarder wegen: wonen, arbeid, zorg, veiligheid, energie, water, onderwijs of bestuur.",
      valueName: "opgave"))
  var opgave: String?

  @Option(help: ArgumentHelp("Hoe vaak een aanwijzing over de opgave telt.", valueName: "getal"))
  var gewicht = EvidenceWeights.standardFactor

  @Option(
    name: .customLong("vergelijk-met"),
    help: ArgumentHelp(
      "Indeling waarmee de cijfers van de regio worden vergeleken; zonder dit de arbeidsmarktregio's.",
      valueName: "indeling"))
  var vergelijkMet: String?

  @Option(help: ArgumentHelp("Hoe vaak de aanwijzingen opnieuw worden getrokken.", valueName: "aantal"))
  var trekkingen = AnswerCertainty.standardRuns

  @Option(
    help: ArgumentHelp("Beginwaarde van het toeval: dezelfde geeft dezelfde uitkomst.", valueName: "getal"))
  var seed: UInt64 = 1

  @Flag(help: "Laat van elk cijfer zien hoe het is berekend, en toon alle aanwijzingen.")
  var toelichting = false

  @OptionGroup var options: CommonOptions

  func validate() throws {
    let ways = [!namen.isEmpty, provincie != nil, landelijk].count { $0 }
    guard ways == 1 else {
      throw ValidationError(
        ways == 0
          ? "Noem ten minste één gemeente of provincie, of geef --landelijk."
          : "Namen, --provincie en --landelijk gaan niet samen: geef een van de drie.")
    }
    guard !(landelijk && toelichting) else {
      throw ValidationError("--toelichting hoort bij één antwoord en gaat niet samen met --landelijk.")
    }
  }

  func run() throws {
    let subject: LogicalRegionQuestion.Subject =
      landelijk ? .nationwide : provincie.map { .province($0) } ?? .words(namen)
    try options.answer(
      LogicalRegionQuestion(
        subject,
        options: .init(
          task: opgave, factor: gewicht, reference: vergelijkMet, explains: toelichting, draws: trekkingen,
          seed: seed)))
  }
}
