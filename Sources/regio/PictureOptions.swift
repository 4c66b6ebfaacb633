import ArgumentParser

/// The options about how pictures are made.
struct PictureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Breedte van een png in beeldpunten.", valueName: "aantal"))
  var breedte: Int?

  @Option(help: ArgumentHelp("Beeldpunten per inch van een png; zonder dit 200.", valueName: "aantal"))
  var dpi: Int?

  @Option(
    help: ArgumentHelp(
      "Pagina voor kaarten en diagrammen: a4, a3, 16:9, a4-staand of a3-staand; zonder dit a4.",
      valueName: "pagina"))
  var pagina: String?

  @Option(
    help: ArgumentHelp(
      "Druk van kaarten en diagrammen: kleur of zwartwit, met patronen en grijzen voor een printer zonder kleur.",
      valueName: "druk"))
  var druk: String?
}
