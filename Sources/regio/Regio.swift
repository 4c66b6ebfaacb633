import ArgumentParser
import Atlas
import Foundation
import RegionModel

/// The program: reads the command line, asks the atlas, prints the answer.
@main
struct Regio: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regio",
    abstract: "Wat is een logische regio? Gemeenten, verbanden, pendel en kaarten van Nederland.",
    discussion: """
      Zonder opdracht toont regio welke gegevens er zijn en wat u kunt vragen.
      Namen van gemeenten mogen zonder hoofdletters, accenten en apostroffen.
      """,
    version: "0.1.0",
    subcommands: [
      LogischCommand.self,
      VraagCommand.self,
      RapportCommand.self,
      GemeenteCommand.self,
      ToetsCommand.self,
      KeuzeCommand.self,
      CongruentieCommand.self,
      DrukteCommand.self,
      BereikCommand.self,
      KetenCommand.self,
      IndelingenCommand.self,
      IndelingCommand.self,
      RegelingCommand.self,
      ProvinciegrensCommand.self,
      VergelijkCommand.self,
      ClustersCommand.self,
      MethodenCommand.self,
      CijferCommand.self,
      KaartCommand.self,
      DiagramCommand.self,
      ControleerCommand.self,
      GalerijCommand.self,
    ], helpNames: [.short, .long, .customLong("hulp")])

  @OptionGroup var options: CommonOptions

  func run() throws { try options.answer(OverviewQuestion()) }

  static func main() {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
    if let problem = UnknownCommand.diagnostic(Array(CommandLine.arguments.dropFirst()), commands: commands) {
      Terminal.complain(problem.text)
      Foundation.exit(ExitCode.validationFailure.rawValue)
    }
    do {
      var command = try parseAsRoot(NegativeNumbers.joined(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let text = DutchMessages.translate(fullMessage(for: error))
      if code == .success {
        Terminal.print(text)
      } else if !text.isEmpty {
        Terminal.complain(text)
      }
      Foundation.exit(code.rawValue)
    }
  }
}
