public import RegionModel

/// The map of a logical region: core, shell and fringe around one municipality or several, with the outline of
/// the existing region that answers the question.
///
/// It shows the surroundings of what is asked about, not the whole country. Every municipality in view is named
/// where there is room, core, shell and fringe first; else it gets a number that the panel explains.
/// O(places + labels · municipalities in view).
public struct LogicalRegionMap: MapKind {
  /// Name in the command line.
  public static let id = "logische-regio"
  /// Title in Dutch.
  public static let title = "Kaart van een logische regio"

  let graph: RegionGraph
  let facts: LogicalRegionFacts
  private let text: MapText

  /// A map around `subject`.
  ///
  /// - Parameters:
  ///   - core: municipalities that belong to it beyond doubt; sets may overlap: core goes before shell, shell
  ///     before fringe.
  ///   - shell: municipalities that mostly belong to it.
  ///   - fringe: municipalities that partly belong to it.
  ///   - thresholds: from which agreement (0…1) on a municipality belongs to each of the three.
  ///   - answer: the existing region that comes closest, if there is one.
  ///   - subjectName: what the subject is called, for example a province; `nil` for the names of its municipalities.
  ///   - title: what the map shows, as a finding.
  ///   - subtitle: a second sentence; without it the day of the figures.
  ///   - sources: the tables used, boundaries included.
  ///   - notes: what a reader of the map has to know, for the foot.
  public init(
    graph: RegionGraph, subject: MunicipalitySet, core: MunicipalitySet, shell: MunicipalitySet,
    fringe: MunicipalitySet, thresholds: (core: Double, shell: Double, fringe: Double),
    answer: (name: String, members: MunicipalitySet)?, subjectName: String? = nil, title: String,
    subtitle: String?,
    sources: [TableSource], notes: [String] = []
  ) {
    self.graph = graph
    facts = LogicalRegionFacts(
      graph: graph, subject: subject, core: core, shell: shell, fringe: fringe, thresholds: thresholds,
      answer: answer, subjectName: subjectName)
    text = MapText(
      title: title, subtitle: subtitle ?? "Gemeenten en inwoners op \(graph.referenceDate.dutch)",
      foot: SourceNote.paragraphs(tables: sources, notes: notes, graph: graph))
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: text)
    let (frame, panel) = sheet.frameAndPanel
    let drawing = LogicalRegionDrawing(graph: graph, facts: facts, frame: frame, textScale: page.textScale)
    let legend = LegendPanel(
      blocks: facts.legend(
        numbers: drawing.numbers, surroundings: drawing.showsSurroundings, provinces: drawing.showsProvinces),
      in: panel, columns: page.isLandscape ? 1 : 2,
      sizes: 5 * page.textScale...9 * page.textScale)
    let document = SVGDocument(
      page: page, title: text.title, description: facts.description,
      body: drawing.elements + legend.elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: frame)
  }
}

extension Sheet {
  /// The content split into a framed map and a panel for its legend: at the right on a wide page, else below.
  var frameAndPanel: (frame: PageRect, panel: PageRect) {
    let gap = 14 * page.textScale
    var (frame, panel) = (content, content)
    if page.isLandscape {
      panel.width = content.width * 0.29
      frame.width = content.width - panel.width - gap
      panel.x = frame.right + gap
    } else {
      panel.height = content.height * 0.27
      frame.height = content.height - panel.height - gap
      panel.y = frame.bottom + gap
    }
    return (frame, panel)
  }
}
