import ArgumentParser
import Atlas

/// The options of commands that draw a figure for each municipality.
struct ClassOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Aantal klassen op de kaart, 2 tot en met 7.", valueName: "aantal"))
  var klassen: Int = 5

  @Option(
    help: ArgumentHelp(
      "Hoe de klassen worden gemaakt: kwantiel (evenveel gemeenten), jenks (natuurlijke grenzen) of gelijk (even breed).",
      valueName: "manier"))
  var klassenmethode: String = "kwantiel"

  /// The choice of these options.
  var choice: ClassChoice {
    get throws(AtlasError) { try ClassChoice(classes: klassen, method: klassenmethode) }
  }
}
