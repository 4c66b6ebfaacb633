public import RegionModel

/// Several divisions beside each other on one sheet, all on the same scale: what one division has in few large
/// regions and another in many small ones is seen at a glance.
///
/// The first map shows every municipality, the others whole regions. O(divisions · (places + labels²)).
public struct MultiplesMap: MapKind {
  /// Name in the command line.
  public static let id = "naast-elkaar"
  /// Title in Dutch.
  public static let title = "Kaarten van indelingen naast elkaar"
  /// Most divisions on a sheet: more would be too small to read.
  public static let most = 9

  private let graph: RegionGraph
  private let divisions: [ComparedDivision]
  private let text: MapText

  /// Maps of `divisions`, at most ``most``, in this order.
  ///
  /// - Parameters:
  ///   - title: what the maps show, as a finding.
  ///   - sources: the tables used, boundaries included.
  public init(graph: RegionGraph, divisions: [ComparedDivision], title: String, sources: [TableSource]) {
    self.graph = graph
    self.divisions = Array(divisions.prefix(Self.most))
    text = MapText(
      title: title,
      subtitle: "Alle kaarten op dezelfde schaal; gemeenten op \(graph.referenceDate.dutch)",
      foot: SourceNote.paragraphs(tables: sources, notes: [], graph: graph))
  }

  /// Draws the maps on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: text)
    let grid = MultiplesGrid(
      count: divisions.count, bounds: graph.topology.bounds, room: sheet.content, textScale: page.textScale)
    var ids = IdentifierPool(reserved: SVGDocument.reservedIdentifiers)
    // The codes of municipalities are for their shapes, whatever else asks for them.
    let codes = graph.municipalities.map { ids.identifier($0.code.rawValue) }
    let drawings = zip(divisions, grid.cells).enumerated().map { place, pair in
      MultipleDrawing(
        graph: graph, division: pair.0, cell: pair.1, municipalities: place == 0 ? codes : nil,
        labelOffset: place * 100_000, textScale: page.textScale, ids: &ids)
    }
    let document = SVGDocument(
      page: page, title: text.title, description: description,
      body: drawings.flatMap(\.elements) + grid.scaleBar(bounds: graph.topology.bounds) + sheet.elements)
    return MapPicture(svg: document.text, labels: drawings.flatMap(\.labels), frame: sheet.content)
  }

  private var description: String {
    let told = divisions.map {
      "\($0.title): \(DutchNumber.counted($0.count, "gebied", "gebieden"))"
    }
    return "\(DutchNumber.counted(divisions.count, "kaart", "kaarten")) op dezelfde schaal. "
      + told.joined(separator: "; ") + "."
  }
}
