import ArgumentParser
import Atlas
import RegionModel

/// `regio controleer`.
struct ControleerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer", abstract: "Controleert alle gegevens; exitcode 0 als alles klopt, anders 65.")

  @OptionGroup var options: CommonOptions

  func run() throws {
    try options.ending { () throws(AtlasError) in
      let check = DataCheck(folder: try options.folder(), year: options.jaar)
      for diagnostic in check.diagnostics { Terminal.complain(diagnostic.text) }
      try options.deliver(Artefact(report: check.report))
      if let failure = check.failure { throw failure }
    }
  }
}
