public import RegionModel

/// The map of where those who work in the largest centres live: on each centre a ring as large as its number of jobs,
/// in four parts from near to far.
///
/// O(places + rings² · places tried).
public struct CommutingRingsMap: MapKind {
  /// Name in the command line.
  public static let id = "pendelringen"
  /// Title in Dutch.
  public static let title = "Kaart van pendelringen om de grootste werkgemeenten"

  let graph: RegionGraph
  /// The rings, the largest first.
  let rings: [CommutingRing]
  /// Region of each municipality, `nil` for none.
  let regionOf: [Int?]
  let regionNames: [String]
  let unit: String
  private let singular: String
  private let text: MapText

  /// A map of `rings`.
  ///
  /// - Parameters:
  ///   - regionOf: region of each municipality as a position in `regionNames`.
  ///   - singular: what a region is called, for example `provincie`.
  ///   - unit: what is counted, for example `banen`.
  ///   - title: what the map shows, as a finding.
  ///   - sources: the tables used, boundaries included.
  ///   - notes: what a reader of the map has to know, for the foot.
  public init(
    graph: RegionGraph, rings: [CommutingRing], regionOf: [Int?], regionNames: [String], singular: String,
    unit: String, title: String, subtitle: String, sources: [TableSource], notes: [String] = []
  ) {
    self.graph = graph
    self.rings = rings.filter { $0.total > 0 }.sorted { ($1.total, $0.centre) < ($0.total, $1.centre) }
    self.regionOf = regionOf
    self.regionNames = regionNames
    self.singular = singular
    self.unit = unit
    text = MapText(
      title: title, subtitle: subtitle,
      foot: SourceNote.paragraphs(tables: sources, notes: notes, graph: graph))
  }

  /// The parts of a ring in words, within a sentence.
  var partNames: [String] {
    ["eigen gemeente", "rest van de regio", "aangrenzende regio's", "verder weg"]
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: text)
    let (frame, panel) = sheet.frameAndPanel
    var (room, corner) = (panel, panel)
    let size = 8 * page.textScale
    if !page.isLandscape {
      corner.width = panel.width * 0.3
      corner.x = panel.right - corner.width
      room.width = corner.x - panel.x - 14 * page.textScale
    }
    let content = CommutingRingsDrawing(map: self)
    let drawing = CountryMap(content, graph: graph, sheet: sheet, frame: frame, taken: [panel])
    let arranged = drawing.view.flatMap { content.arranged(on: $0, obstacles: drawing.obstacles) }
    let totals = rings.map(\.total)
    func sizes(_ rect: PageRect) -> RingSizes {
      RingSizes(totals: totals, scale: arranged?.scale ?? 0, unit: unit, in: rect, textSize: size)
    }
    if page.isLandscape {
      let height = sizes(corner).size.height
      corner.y = panel.bottom - height
      room.height = max(1, panel.height - height - 10 * page.textScale)
    }
    let legend = LegendPanel(
      blocks: blocks(arranged, named: Set(drawing.labels.map(\.owner))), in: room,
      columns: page.isLandscape ? 1 : 2,
      sizes: 5 * page.textScale...9 * page.textScale)
    let document = SVGDocument(
      page: page, title: text.title, description: description,
      body: drawing.elements + legend.elements + sizes(corner).elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: frame, inset: drawing.inset)
  }

  /// - Parameter named: the rings that have their name on the map.
  private func blocks(_ drawing: CommutingRingsDrawing.Arrangement?, named: Set<Int>) -> [LegendPanel.Block] {
    let total = rings.reduce(0) { $0 + $1.total }
    let headings = [
      "Eigen gemeente", "Eigen \(singular), andere gemeente", "Regio die daaraan grenst", "Verder weg",
    ]
    var blocks = headings.enumerated().map { part, heading in
      let sum = rings.reduce(0) { $0 + $1.parts[part] }
      let share = DutchNumber.share(total > 0 ? sum / total : 0, decimals: 0)
      return LegendPanel.Block(
        symbol: .area(CommutingRingsDrawing.colours[part]), heading: heading,
        paragraphs: [
          (part == 0 ? "wie er werkt, woont er ook; " : "") + "samen \(share) van de \(unit) in deze ringen"
        ])
    }
    blocks.append(
      .init(
        symbol: .none, heading: "Zo leest u een ring",
        paragraphs: [
          "bovenaan begint de eigen gemeente, dan met de klok mee steeds verder weg",
          "het getal bij een naam: deel van de \(unit) voor inwoners van de gemeente zelf",
        ]))
    blocks.append(
      .init(symbol: .line(CommutingRingsDrawing.border), heading: "Grens van een \(singular)", paragraphs: [])
    )
    if let drawing, !drawing.led.isEmpty {
      blocks.append(
        .init(
          symbol: .none, heading: "Waar ringen elkaar raakten, zijn ze opzij geschoven",
          paragraphs: ["een lijntje met een stip wijst de gemeente aan"]))
    }
    let within = rings.map { (share: $0.share(0) + $0.share(1), name: graph.municipalities[$0.centre].name) }
      .enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
      .map {
        "\($0.element.name) \(DutchNumber.share($0.element.share, decimals: 0))".replacing(
          " ", with: "\u{A0}")
      }
    if within.count > 1 {
      blocks.append(
        .init(
          symbol: .none, heading: "Eigen gemeente en rest van de regio samen",
          paragraphs: [
            within.prefix(24).joined(separator: ", ")
              + (within.count > 24 ? ", en nog \(within.count - 24)" : "")
          ]))
    }
    let unnamed = rings.indices.filter { !named.contains($0) }
    if !unnamed.isEmpty {
      let names = unnamed.map { graph.municipalities[rings[$0].centre].name }
      blocks.append(
        .init(
          symbol: .none, heading: "Ring zonder naam op de kaart",
          paragraphs: [names.joined(separator: ", ")]))
    }
    return blocks
  }

  private var description: String {
    let most = rings.prefix(3).map { ring in
      let shares = (0..<4).map { "\(partNames[$0]) \(DutchNumber.share(ring.share($0), decimals: 0))" }
      return "\(graph.municipalities[ring.centre].name): \(shares.joined(separator: ", "))"
    }
    return
      "Kaart met \(DutchNumber.counted(rings.count, "ring", "ringen")): per gemeente waar de mensen wonen die er werken."
      + (most.isEmpty ? "" : " \(most.joined(separator: "; ")).")
  }
}
