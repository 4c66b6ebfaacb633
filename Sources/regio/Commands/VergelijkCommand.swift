import ArgumentParser
import Atlas

/// `regio vergelijk A B`.
struct VergelijkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ComparisonQuestion.id, abstract: ComparisonQuestion.summary)

  @Argument(
    help: ArgumentHelp(
      "Twee indelingen of clustermethoden, bijvoorbeeld corop lma:stedelijk.", valueName: "naam"))
  var namen: [String] = []

  @Flag(help: "Zet elke clustermethode naast elke landelijke indeling.")
  var alle = false

  @Flag(help: "Schrijf ook een kaart: de eerste als kleur, de tweede als lijn.")
  var kaart = false

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard !(alle && kaart) else {
      throw ValidationError("--alle en --kaart gaan niet samen: een kaart laat twee indelingen zien.")
    }
    guard alle ? namen.isEmpty : namen.count == 2 else {
      throw ValidationError(
        alle ? "Met --alle horen er geen namen bij." : "Noem twee indelingen of methoden, of gebruik --alle.")
    }
  }

  func run() throws {
    if alle {
      try options.answer(ComparisonQuestion())
    } else {
      try options.answer(ComparisonQuestion(namen[0], namen[1], drawsMap: kaart))
    }
  }
}
