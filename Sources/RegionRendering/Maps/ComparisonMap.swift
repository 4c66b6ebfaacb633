public import RegionModel

/// Two divisions on one map: the first as coloured areas, the second as thick lines, and hatched the municipalities
/// that keep them from being equal.
///
/// Where lines follow the colours the two agree. A municipality in no region of the first is grey. O(places + labels²).
public struct ComparisonMap: MapKind {
  /// Name in the command line.
  public static let id = "vergelijking"
  /// Title in Dutch.
  public static let title = "Kaart van twee indelingen over elkaar"
  /// With more municipalities than this to hatch they get no numbers: nobody reads a list that long on a map.
  static let mostNumbers = 30

  private let graph: RegionGraph
  private let first: ComparedDivision
  private let second: ComparedDivision
  private let moving: [Int]
  private let title: String
  private let foot: [String]

  /// A map of `first` and `second`.
  ///
  /// - Parameters:
  ///   - moving: the fewest municipalities that would have to change region to make both equal, of those that have one
  ///     in both.
  ///   - title: what the map shows, as a finding.
  ///   - sources: the tables used, boundaries included.
  public init(
    graph: RegionGraph, first: ComparedDivision, second: ComparedDivision, moving: [Int], title: String,
    sources: [TableSource]
  ) {
    self.graph = graph
    self.first = first
    self.second = second
    self.moving = moving.sorted {
      (graph.municipalities[$0].name.foldedName, $0) < (graph.municipalities[$1].name.foldedName, $1)
    }
    self.title = title
    foot = SourceNote.paragraphs(tables: sources, notes: [], graph: graph)
  }

  /// What fills the areas, in Dutch.
  private func fillWord(_ page: PageSize) -> String { page.isBlackAndWhite ? "Patroon" : "Kleur" }

  /// The colour of each region; for black and white those of which the pattern has no lines first, since lines mark
  /// differences.
  private func colours(_ page: PageSize) -> [Colour] {
    let colours = DivisionColours(graph: graph, regionCount: first.names.count, assignment: first.regionOf)
    let order = page.isBlackAndWhite ? [0, 2, 3, 5, 4, 6, 1, 7] : Array(Palette.regions.indices)
    return first.names.indices.map { Palette.region(order[colours.number(of: $0) % order.count]) }
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let subtitle =
      "\(fillWord(page)): \(first.title.loweredTitle). Dikke lijn: \(second.title.loweredTitle). "
      + "Gemeenten op \(graph.referenceDate.dutch)"
    let sheet = Sheet(page: page, text: MapText(title: title, subtitle: subtitle, foot: foot))
    let colours = colours(page)
    let (frame, panel) = sheet.frameAndPanel
    let numbered = moving.count <= Self.mostNumbers ? moving : []
    let legend = LegendPanel(
      blocks: blocks(numbered: !numbered.isEmpty, fill: fillWord(page), colours: colours), in: panel,
      columns: page.isLandscape ? 1 : 2,
      sizes: 5 * page.textScale...9 * page.textScale)
    let drawing = CountryMap(
      ComparisonDrawing(
        first: first, second: second,
        colours: colours, equal: equal, moving: moving, numbered: numbered), graph: graph, sheet: sheet,
      frame: frame, taken: [legend.used])
    let document = SVGDocument(
      page: page, title: title, description: description,
      body: drawing.elements + legend.elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: frame, inset: drawing.inset)
  }

  private func blocks(numbered: Bool, fill: String, colours: [Colour]) -> [LegendPanel.Block] {
    let used = Set(colours)
    let samples = Array(Palette.regions.filter(used.contains).prefix(3))
    var blocks: [LegendPanel.Block] = [
      .init(
        symbol: .drawn { box in
          samples.enumerated().map { index, colour in
            let width = box.width / Double(samples.count)
            let part = PageRect(
              x: box.x + Double(index) * width, y: box.y, width: width, height: box.height)
            return .rectangle(part, fill: colour, edge: Ink.quietLine, edgeWidth: 0.4)
          }
        }, heading: "\(fill): \(first.title.loweredTitle)", paragraphs: [first.summary]),
      .init(
        symbol: .line(ComparisonDrawing.outline), heading: "Dikke lijn: \(second.title.loweredTitle)",
        paragraphs: [second.summary]),
    ]
    if moving.isEmpty && !isPartial {
      blocks.append(
        .init(
          symbol: .none, heading: "Geen verschil",
          paragraphs: ["elke gemeente zit in beide met dezelfde gemeenten"]))
    } else {
      if !moving.isEmpty { blocks.append(movingBlock(numbered: numbered, fill: fill)) }
      blocks.append(
        .init(
          symbol: .none, heading: "Gelijk in beide: \(equal.count) van de \(first.count)",
          paragraphs: equal.isEmpty ? [] : [equal.map { first.names[$0] }.joined(separator: ", ")]))
    }
    if first.regionOf.contains(nil) {
      let outside = first.regionOf.count { $0 == nil }
      blocks.append(
        .init(
          symbol: .area(Ink.land), heading: "Grijs: buiten \(first.title.loweredTitle)",
          paragraphs: [DutchNumber.counted(outside, "gemeente", "gemeenten")]))
    }
    return blocks
  }

  /// Whether some municipalities have no region in one of the two.
  private var isPartial: Bool { first.regionOf.contains(nil) || second.regionOf.contains(nil) }

  /// The regions of the first division that the second has too.
  private var equal: [Int] {
    let others = Set(second.members)
    return first.members.enumerated().filter { others.contains($0.element) }.map(\.offset)
  }

  private func movingBlock(numbered: Bool, fill: String) -> LegendPanel.Block {
    let people = graph.inhabitants(of: moving)
    let share = Double(people) / Double(max(1, graph.inhabitants(of: graph.municipalities.indices)))
    var paragraphs = [
      "\(DutchNumber.share(share)) van de inwoners; het kleinste aantal dat van regio moet wisselen om beide gelijk te maken"
        + (isPartial ? ", afgezien van gemeenten die in een van beide geen regio hebben" : "")
    ]
    if numbered {
      paragraphs.append("nummer, gemeente: \(fill.lowercased()) / lijn")
      paragraphs += moving.enumerated().map { place, municipality in
        let names = [first, second].map { $0.name(of: municipality) ?? "geen regio" }
        return
          "\(place + 1)\u{A0}\(graph.municipalities[municipality].name): \(names.joined(separator: " / "))"
      }
    } else {
      paragraphs.append("te veel om hier te noemen: zie regio vergelijk")
    }
    return .init(
      symbol: .drawn { box in
        [
          .rectangle(box, fill: Ink.paper, edge: Ink.quietLine, edgeWidth: 0.4),
          ComparisonDrawing.hatching.element(
            over: PageArea(box), colour: Ink.strongLine, width: ComparisonDrawing.hatchWidth),
        ]
      }, heading: "Gearceerd: \(DutchNumber.counted(moving.count, "gemeente", "gemeenten"))",
      paragraphs: paragraphs)
  }

  private var description: String {
    let most = 12
    let names = moving.prefix(most).map { graph.municipalities[$0].name }
    let rest = moving.count - names.count
    let same = equal.map { first.names[$0] }
    let alike =
      moving.isEmpty && !isPartial
      ? "" : same.isEmpty ? "Geen regio is gelijk in beide. " : "Gelijk in beide: \(DutchNumber.list(same)). "
    let list =
      moving.isEmpty
      ? (isPartial ? "Alleen gemeenten zonder regio verschillen." : "Er is geen verschil.")
      : "Van regio moeten wisselen om beide gelijk te maken: \(DutchNumber.list(names + (rest > 0 ? ["nog \(rest)"] : [])))."
    return
      "Kaart met \(first.title.loweredTitle) als kleuren en \(second.title.loweredTitle) als lijnen. \(alike)\(list)"
  }
}
