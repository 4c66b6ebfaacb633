import RegionModel
import RegionRendering

/// A figure of every municipality, with the words to put above its map.
struct MunicipalityFigure: Sendable {
  /// Name in the command line and in file names, kebab-case.
  let id: String
  /// What it is.
  let figure: MapFigure
  /// One for each municipality, `nil` where there is none.
  let values: [Double?]
  /// What it means that a municipality has none, in Dutch.
  var missing = "geen gegevens"
  /// The part of the country to show; all of it without.
  var focus: ChoroplethMap.Focus?
  /// What the map shows, as a sentence without a full stop.
  let finding: String
  /// The tables it is made from.
  let sources: [TableSource]
  /// Borders that the words for the figure depend on, with where they come from; `nil` for classes as asked.
  var borders: (values: [Double], explanation: String)?
  /// What a reader has to know before all else.
  var notes: [String] = []

  /// The map, or nothing without boundaries.
  func pictures(in graph: RegionGraph, classes: ClassChoice, title: String? = nil) -> [Artefact.Picture] {
    guard graph.hasBoundaries else { return [] }
    let map = ChoroplethMap(
      graph: graph, figure: figure, values: values, breaks: breaks(classes), missing: missing, focus: focus,
      title: title ?? finding, sources: sources.grouped + graph.sources("boundaries"), notes: notes)
    return [.init(kind: "kaart", fileName: "kaart-\(id)\(classes.fileWords).svg", map: map)]
  }

  /// The classes of its map.
  func breaks(_ classes: ClassChoice) -> ClassBreaks {
    if let borders {
      return ClassBreaks(values.compactMap { $0 }, borders: borders.values, explanation: borders.explanation)
    }
    return ClassBreaks(
      values.compactMap { $0 }, of: figure, classes: classes.classes, method: classes.method)
  }
}
