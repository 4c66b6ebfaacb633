import RegionAnalysis
import RegionModel
import RegionRendering

extension NationalReport {
  /// The maps: how certain every answer is, and how many others are in every core.
  var pictures: [Artefact.Picture] {
    [certainty, cores].flatMap { $0.pictures(in: graph, classes: .standard) }
  }

  private var stem: String { "logische-regio" + (weights.field.map { "-\($0.rawValue)" } ?? "") }

  private var tables: [TableSource] { graph.sources("participants", "programmes", "flows") }

  private var certainty: MunicipalityFigure {
    MunicipalityFigure(
      id: stem + "-zekerheid",
      figure: MapFigure(
        name: "zekerheid van de logische regio",
        meaning:
          "in welk deel van de \(national.answers.first?.certainty.runs ?? 0) trekkingen dezelfde regio de beste is",
        format: .share(decimals: 0)),
      values: national.answers.map(\.certainty.share), missing: "geen regio",
      finding:
        "Voor \(count(.certain) + count(.likely)) van de \(graph.count) gemeenten is de logische regio zeker of vrij zeker",
      sources: tables,
      borders: (
        [0.3, Wording.likely, Wording.certain],
        "vanaf 60 % heet een antwoord vrij zeker en vanaf 90 % zeker, als ook al het andere klopt"
      ))
  }

  private var cores: MunicipalityFigure {
    MunicipalityFigure(
      id: stem + "-kern",
      figure: MapFigure(
        name: "andere gemeenten in de kern",
        meaning: "hoeveel andere gemeenten in ten minste drie kwart van de aanwijzingen meedoen",
        format: .count),
      values: graph.municipalities.indices.map { Double(others($0)) },
      finding:
        "De middelste gemeente heeft \(DutchNumber.counted(middleCore, "andere gemeente", "andere gemeenten")) in haar kern",
      sources: tables)
  }
}
