import ArgumentParser
import Atlas

/// `regio galerij`.
struct GalerijCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Gallery.id, abstract: "Maakt de voorbeelden in output/galerij opnieuw.")

  @OptionGroup var options: CommonOptions

  func run() throws {
    try options.ending { () throws(AtlasError) in
      let atlas = try Atlas(folder: try options.folder(), year: options.jaar)
      let pictures = try Gallery.pictures(from: atlas)
      let form = try options.pictureForm()
      let paths = try OutputPlace(options.uitvoer ?? Gallery.folder).write(pictures, in: form)
      Terminal.print(paths.joined(separator: "\n"))
    }
  }
}
