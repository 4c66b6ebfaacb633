import ArgumentParser
import Atlas
import Foundation
import RegionData
import RegionModel
import RegionRendering

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Jaar van de gegevens; zonder dit het nieuwste.", valueName: "jaar"))
  var jaar: Int?

  @Option(
    help: ArgumentHelp(
      "Map met de jaren; zonder dit REGIO_REGIONS, of de map regions hier of hoger.", valueName: "map"))
  var regions: String?

  @Option(
    name: .customLong("formaat"),
    help: ArgumentHelp(
      "Vorm van het antwoord (tekst, json, csv, markdown of html) of van het beeld (svg, png of pdf); mag twee keer.",
      valueName: "vorm"),
    transform: FormatWord.init(argument:))
  var formaten: [FormatWord] = []

  @Option(
    help: ArgumentHelp(
      "Bestand of map voor de uitvoer; zonder dit het scherm, en output/ voor kaarten en diagrammen.",
      valueName: "pad"))
  var uitvoer: String?

  @OptionGroup(title: "Opties voor het beeld") var beeld: PictureOptions

  @Flag(help: "Toon bij elke bron alle kanttekeningen, niet alleen hoeveel het er zijn.")
  var bronnen = false

  /// The form that the name of the file says; `nil` for another name and for a folder.
  private var namedFormat: ReportFormat? {
    guard let uitvoer, !OutputPlace(uitvoer).isFolder else { return nil }
    return ReportFormat.allCases.first { uitvoer.lowercased().hasSuffix("." + $0.fileExtension) }
  }

  /// The form of the report that was asked for, by name or by the name of the file.
  var askedFormat: ReportFormat? { formaten.lazy.compactMap(\.report).first ?? namedFormat }

  /// The form of the report; without a wish, text.
  var formaat: ReportFormat { askedFormat ?? .tekst }

  /// Whether something was said about how pictures are made.
  var wantsPicture: Bool {
    formaten.contains { $0.picture != nil } || beeld.breedte != nil || beeld.dpi != nil || beeld.pagina != nil
      || beeld.druk != nil
  }

  /// The form of the pictures.
  func pictureForm() throws(AtlasError) -> PictureForm {
    if let named = namedFormat, named != formaat {
      throw .request([
        Diagnostic(
          "opties-strijdig",
          "--formaat \(formaat.rawValue) en een bestand op .\(named.fileExtension) gaan niet samen.",
          hint: "Laat --formaat weg, of geef het bestand een naam op .\(formaat.fileExtension).")
      ])
    }
    return try PictureForm(
      file: formaten.lazy.compactMap(\.picture).first, output: uitvoer, width: beeld.breedte, dpi: beeld.dpi,
      page: beeld.pagina, print: beeld.druk)
  }

  func validate() throws { try FormatWord.check(formaten) }

  /// The folder with the data.
  func folder() throws(AtlasError) -> DataFolder {
    do {
      return try DataFolder.find(
        explicit: regions, environment: ProcessInfo.processInfo.environment,
        workingDirectory: FileManager.default.currentDirectoryPath, program: Self.programPath)
    } catch {
      throw .data(error)
    }
  }

  /// Answers a question and prints or writes the answer; on a problem prints it and ends the command.
  func answer(_ question: some Question) throws { try answer { _ in question } }

  /// The same for a question that depends on the data.
  func answer(_ question: (RegionGraph) -> some Question) throws {
    try ending { () throws(AtlasError) in
      _ = try pictureForm()
      let atlas = try atlas()
      try deliver(try atlas.answer(question(atlas.graph)))
    }
  }

  /// The data, after their warnings were printed.
  func atlas() throws(AtlasError) -> Atlas {
    let atlas = try Atlas(folder: try folder(), year: jaar)
    for warning in atlas.warnings { Terminal.complain(warning.text) }
    return atlas
  }

  /// Writes the pictures and prints or writes the report.
  func deliver(_ artefact: Artefact) throws(AtlasError) {
    if formaat == .html { return try deliver(page: artefact) }
    let form = try pictureForm()
    try artefact.check(form)
    if uitvoer == "-", let picture = artefact.pictures.first {
      return Terminal.print(bytes: try picture.bytes(in: form))
    }
    var report = artefact.report
    report.doubtsHint = bronnen ? nil : "Kanttekeningen lezen: geef dezelfde opdracht met --bronnen."
    let place = OutputPlace(uitvoer)
    // A name that ends as the report does, such as `.csv`, is the report's: it is written without pictures.
    let isReport = uitvoer?.lowercased().hasSuffix("." + formaat.fileExtension) ?? false
    let paths = isReport ? [] : try place.write(artefact.pictures, in: form)
    if !paths.isEmpty {
      let lines = zip(artefact.pictures, paths).map { "\($0.kind): \($1)" }
      report.sections.append(ReportSection(id: "bestanden", title: "Bestanden", blocks: [.list(lines)]))
    }
    let text = report.text(in: formaat, width: Terminal.width)
    let name = [report.id, report.title.slug()].joined(separator: "-") + "." + formaat.fileExtension
    if paths.isEmpty, uitvoer != "-", let path = try place.write(report: text, named: name) {
      Terminal.print("Geschreven: \(path.withoutControls)")
    } else {
      Terminal.print(text)
      if formaat == .csv { for path in paths { Terminal.complain("Geschreven: \(path)") } }
    }
  }

  /// Writes the answer as one web page with its pictures in it; `-` prints it.
  func deliver(page artefact: Artefact, named name: String? = nil) throws(AtlasError) {
    guard try !pictureForm().isAsked else {
      throw .request([
        Diagnostic(
          "opties-strijdig", "Een pagina in html heeft haar beelden al in zich, op haar eigen maat.",
          hint: "Laat de opties voor het beeld weg, of vraag een andere vorm van het antwoord.")
      ])
    }
    let text = try artefact.page
    guard uitvoer != "-" else { return Terminal.print(text) }
    let name = name ?? [artefact.report.id, artefact.report.title.slug()].joined(separator: "-")
    let place = OutputPlace(uitvoer ?? OutputPlace.standard + "/")
    guard let path = try place.write(report: text, named: name + ".html") else { return Terminal.print(text) }
    Terminal.print("Geschreven: \(path.withoutControls)")
  }

  /// Runs `work`; a problem goes to standard error, and its exit code ends the program.
  func ending(_ work: () throws(AtlasError) -> Void) throws {
    do { try work() } catch {
      for diagnostic in error.diagnostics { Terminal.complain(diagnostic.text) }
      throw ExitCode(error.exitCode)
    }
  }

  private static var programPath: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
  }
}
