public import RegionModel

/// The map of a division (indeling): every region in a colour that its neighbours do not have, with its number and
/// where it fits its name, and the numbered list of all regions beside it.
///
/// Where a municipality lies in more regions it gets the colour of the largest share; where it lies in none it is
/// grey. O(places + labels), 380 municipalities in some tens of milliseconds.
public struct DivisionMap: MapKind {
  /// Name in the command line.
  public static let id = "indeling"
  /// Title in Dutch.
  public static let title = "Kaart van een indeling"

  let graph: RegionGraph
  let facts: DivisionFacts

  /// A map of `division`.
  ///
  /// - Parameters:
  ///   - title: what the map shows, as a finding; without it the number of regions and their sizes.
  ///   - boundaries: where the boundaries come from, for the foot.
  public init(graph: RegionGraph, division: Division, title: String? = nil, boundaries: TableSource?) {
    self.graph = graph
    facts = DivisionFacts(graph: graph, division: division, title: title, boundaries: boundaries)
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: facts.text)
    let colours = DivisionColours(graph: graph, division: facts.division, assignment: facts.assignment)
    let layout = DivisionLayout(
      sheet: sheet, bounds: graph.topology.bounds, rows: facts.rows(colours), heading: facts.singular)
    let drawing = CountryMap(
      DivisionDrawing(facts: facts, colours: colours), graph: graph, sheet: sheet, frame: layout.map,
      taken: [layout.list.used])
    let document = SVGDocument(
      page: page, title: facts.text.title, description: facts.description,
      body: drawing.elements + layout.list.elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: layout.map, inset: drawing.inset)
  }
}
