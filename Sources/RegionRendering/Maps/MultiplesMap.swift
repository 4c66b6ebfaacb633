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
      "\($0.title): \(DutchNumber.counted($0.names.count, "gebied", "gebieden"))"
    }
    return "\(DutchNumber.counted(divisions.count, "kaart", "kaarten")) op dezelfde schaal. "
      + told.joined(separator: "; ") + "."
  }
}

/// Where the maps of a sheet stand: in as many columns as make them largest.
struct MultiplesGrid: Sendable {
  /// The room for a map with its heading.
  struct Cell: Sendable {
    /// The base of the heading's first line, and the room for its width.
    let heading: PageRect
    /// The room for the map.
    let map: PageRect
  }

  /// One for each map, row by row.
  let cells: [Cell]
  private let textScale: Double
  private let room: PageRect

  /// Divides `room` over `count` maps of an area with these `bounds`.
  init(count: Int, bounds: Bounds?, room: PageRect, textScale: Double) {
    self.textScale = textScale
    let aspect = bounds.map { max($0.width, 1000) / max($0.height, 1000) } ?? 1
    let gap = 10 * textScale
    let heading = 24 * textScale
    // The scale bar stands in a strip of its own below the maps.
    let height = max(1, room.height - 18 * textScale)
    func size(_ columns: Int) -> (width: Double, height: Double, scale: Double) {
      let rows = (count + columns - 1) / columns
      let width = max(1, (room.width - gap * Double(columns - 1)) / Double(columns))
      let cell = max(1, (height - gap * Double(rows - 1)) / Double(rows))
      return (width, cell, min(width / aspect, max(1, cell - heading)))
    }
    let columns = (1...max(1, count)).max { size($0).scale < size($1).scale } ?? 1
    let rows = (count + columns - 1) / columns
    let (width, available, _) = size(columns)
    // No higher than the map, and the rows together in the middle of the sheet.
    let cell = min(available, heading + width / aspect)
    let top = room.y + max(0, height - Double(rows) * cell - gap * Double(rows - 1)) / 2
    cells = (0..<count).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      let (x, y) = (room.x + Double(column) * (width + gap), top + Double(row) * (cell + gap))
      return Cell(
        heading: PageRect(x: x, y: y, width: width, height: heading),
        map: PageRect(x: x, y: y + heading, width: width, height: max(1, cell - heading)))
    }
    self.room = room
  }

  /// One scale bar for all maps, below them at the left.
  func scaleBar(bounds: Bounds?) -> [SVGElement] {
    guard let bounds, let cell = cells.first else { return [] }
    let bar = ScaleBar(
      scale: Projection(fitting: bounds, in: cell.map).scale,
      maxWidth: min(cell.map.width * 0.6, 110 * textScale),
      textScale: textScale)
    return [
      SVGElement("g", ["id": "schaal"], bar.elements(x: room.x, y: room.bottom - bar.size.height))
    ]
  }
}

/// One map of a sheet with several.
struct MultipleDrawing: Sendable {
  let elements: [SVGElement]
  let labels: [PlacedLabel]

  /// - Parameters:
  ///   - municipalities: ids of the municipalities, to draw each; `nil` to draw whole regions.
  ///   - labelOffset: added to the owners of labels, to keep those of all maps apart.
  init(
    graph: RegionGraph, division: ComparedDivision, cell: MultiplesGrid.Cell, municipalities: [String]?,
    labelOffset: Int, textScale: Double, ids: inout IdentifierPool
  ) {
    let titleSize = [9.5, 8.5, 7.5, 7].map { $0 * textScale }
      .first { TextMetrics.width(of: division.title, size: $0, bold: true) <= cell.heading.width }
    let title = TextStyle(size: titleSize ?? 7 * textScale, bold: true)
    let words = TextStyle(size: 7 * textScale, colour: Ink.quietText)
    let heading = [
      SVGElement.text(
        TextMetrics.shortened(division.title, width: cell.heading.width, size: title.size, bold: true),
        x: cell.heading.x, y: cell.heading.y + title.size, title),
      .text(
        TextMetrics.shortened(division.summary, width: cell.heading.width, size: words.size),
        x: cell.heading.x, y: cell.heading.y + title.size + words.size * 1.3, words),
    ]
    guard let bounds = graph.topology.bounds else {
      (elements, labels) = (heading, [])
      return
    }
    let projection = Projection(fitting: bounds, in: cell.map)
    let page = PageTopology(graph.topology, projection, tolerance: 0.5)
    let colours = DivisionColours(
      graph: graph, regionCount: division.names.count, assignment: division.regionOf)
    let members = division.members
    let areas = members.map { PageArea(page.outline(of: $0)) }
    let outside = division.regionOf.indices.filter { division.regionOf[$0] == nil }
    var shapes: [SVGElement] = []
    func add(_ name: String?, _ colour: Colour, _ area: PageArea, _ members: [Int]) {
      let inside: [SVGElement]
      if let municipalities {
        inside = members.map { number in
          .municipality(
            graph.municipalities[number], id: municipalities[number], rings: page.rings(of: number),
            region: name)
        }
      } else {
        let told =
          (name ?? "buiten een regio") + " — " + DutchNumber.counted(members.count, "gemeente", "gemeenten")
        inside = [
          SVGElement("path", ["d": PathData(rings: area.rings).text], [SVGElement("title", text: told)])
        ]
      }
      shapes.append(SVGElement("g", ["class": "regio", "fill": colour.hex, "stroke": colour.hex], inside))
    }
    for (region, name) in division.names.enumerated() {
      add(name, colours[region], areas[region], members[region])
    }
    if !outside.isEmpty { add(nil, Ink.land, PageArea(page.outline(of: outside)), outside) }
    let sizes = areas.map(\.size)
    let short = RegionLabels.shortened(division.names)
    let requests = areas.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
      .compactMap { region -> LabelRequest? in
        guard let centre = areas[region].visualCentre() else { return nil }
        let variants = [6.5, 5.5].map { $0 * textScale }.flatMap { size in
          RegionLabels.lines(of: short[region], size: size, textScale: textScale).map { lines in
            LabelRequest.Variant(
              lines: lines.map { .init(text: $0, size: size, bold: false) }, reach: .inside)
          }
        }
        return LabelRequest(
          owner: labelOffset + region, area: areas[region], anchor: centre.place, variants: variants)
      }
    labels = LabelPlacement(requests, in: cell.map).labels
    let outlines = areas.map { PathData(rings: $0.rings).text }.joined()
    elements =
      heading + [
        SVGElement(
          "g",
          [
            "id": ids.identifier("kaart-" + division.singular), "stroke-width": ".3",
            "fill-rule": "evenodd",
          ], shapes)
      ] + LineStyle(colour: Ink.strongLine, width: 0.7, casing: 0, dash: nil).elements(outlines)
      + [SVGElement("g", ["pointer-events": "none"], labels.flatMap { $0.elements() })]
  }
}
