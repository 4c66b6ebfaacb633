public import RegionModel

/// The map of a figure: every municipality in the shade of its class, the highest and lowest numbered, borders between
/// provinces as thin lines.
public struct ChoroplethMap: MapKind {
  /// Name in the command line.
  public static let id = "cijfer"
  /// Title in Dutch.
  public static let title = "Kaart van een cijfer per gemeente"

  private let graph: RegionGraph
  private let figure: MapFigure
  private let values: [Double?]
  private let breaks: ClassBreaks
  private let missingWord: String
  private let text: MapText

  /// A map of `values`.
  ///
  /// - Parameters:
  ///   - figure: what the values are.
  ///   - values: one for each municipality, `nil` where there is none.
  ///   - breaks: the classes, made of the same values.
  ///   - missing: what it means that a municipality has no value, in Dutch.
  ///   - title: what the map shows, as a finding.
  ///   - sources: the tables used, boundaries included.
  ///   - notes: what a reader of this map has to know before all else, as Dutch sentences.
  public init(
    graph: RegionGraph, figure: MapFigure, values: [Double?], breaks: ClassBreaks,
    missing: String = "geen gegevens", title: String, sources: [TableSource], notes: [String] = []
  ) {
    self.graph = graph
    self.figure = figure
    self.values = values
    self.breaks = breaks
    missingWord = missing
    text = MapText(
      title: title,
      subtitle:
        "\(figure.name.capitalised), per gemeente op \(graph.referenceDate.dutch); \(breaks.method.dutch), grenzen afgerond",
      foot: SourceNote.paragraphs(tables: sources, notes: notes, graph: graph))
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: text)
    let (frame, panel) = sheet.frameAndPanel
    let colours = SequentialRamp.colours(breaks.lower.count)
    let extremes = FigureExtremes(values, municipalities: graph.municipalities)
    let drawing = ChoroplethDrawing(
      graph: graph, figure: figure, values: values, breaks: breaks, colours: colours,
      missing: missingWord, numbered: extremes.highest + extremes.lowest, frame: frame,
      textScale: page.textScale)
    let legend = LegendPanel(
      blocks: blocks(colours, extremes), in: panel, columns: page.isLandscape ? 1 : 2,
      sizes: 5 * page.textScale...9 * page.textScale)
    let document = SVGDocument(
      page: page, title: text.title, description: description(extremes),
      body: drawing.elements + legend.elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: frame)
  }

  private var missing: Int { values.count { $0 == nil } }

  private func blocks(_ colours: [Colour], _ extremes: FigureExtremes) -> [LegendPanel.Block] {
    var blocks = [
      LegendPanel.Block(symbol: .none, heading: figure.name.capitalised, paragraphs: [figure.meaning])
    ]
    for index in breaks.lower.indices.reversed() {
      blocks.append(
        .init(
          symbol: .area(colours[index]), heading: figure.range(index, of: breaks),
          paragraphs: [DutchNumber.counted(breaks.counts[index], "gemeente", "gemeenten")]))
    }
    if missing > 0 {
      blocks.append(
        .init(
          symbol: .area(Ink.paper), heading: missingWord.capitalised,
          paragraphs: [DutchNumber.counted(missing, "gemeente", "gemeenten")]))
    }
    if graph.provinces.count > 1 {
      blocks.append(
        .init(symbol: .line(ChoroplethDrawing.provinceLine), heading: "Provinciegrens", paragraphs: []))
    }
    for (heading, members, first) in [
      ("Hoogste", extremes.highest, 1), ("Laagste", extremes.lowest, extremes.highest.count + 1),
    ] where !members.isEmpty {
      let names = members.enumerated().map { "\($0.offset + first)\u{A0}\(named($0.element))" }
      blocks.append(.init(symbol: .none, heading: heading, paragraphs: [names.joined(separator: " · ")]))
    }
    return blocks
  }

  private func named(_ number: Int) -> String {
    "\(graph.municipalities[number].name) \(values[number].map(figure.text) ?? DutchNumber.nothing)"
  }

  private func description(_ extremes: FigureExtremes) -> String {
    var parts = breaks.lower.indices.map { index in
      "\(figure.range(index, of: breaks)): \(DutchNumber.counted(breaks.counts[index], "gemeente", "gemeenten"))"
    }
    if missing > 0 {
      parts.append("\(missingWord): \(DutchNumber.counted(missing, "gemeente", "gemeenten"))")
    }
    func sentence(_ word: String, _ members: [Int]) -> String {
      members.isEmpty ? "" : " \(word): \(DutchNumber.list(members.map(named)))."
    }
    return "Kaart van \(figure.name) per gemeente. \(parts.joined(separator: "; "))."
      + sentence("Hoogste", extremes.highest) + sentence("Laagste", extremes.lowest)
  }
}

/// The municipalities with the highest and the lowest figures. Equal figures stay together: the first group is taken
/// when it is not more than twice the limit, further groups as long as the limit is not passed.
struct FigureExtremes: Sendable {
  /// From the highest down; equal ones by number.
  let highest: [Int]
  /// From the lowest up; equal ones by number.
  let lowest: [Int]

  init(_ values: [Double?], municipalities: [Municipality], limit: Int = 5) {
    let known = values.indices.compactMap { number in values[number].map { (number: number, value: $0) } }
    func first(_ sorted: [(number: Int, value: Double)], _ limit: Int) -> [Int] {
      var taken: [Int] = []
      var rest = sorted[...]
      while let value = rest.first?.value {
        let group = rest.prefix { $0.value == value }
        guard taken.count + group.count <= (taken.isEmpty ? 2 * limit : limit) else { break }
        taken += group.map(\.number)
        rest = rest.dropFirst(group.count)
      }
      return taken
    }
    guard Set(known.map(\.value)).count > 1 else {
      (highest, lowest) = ([], [])
      return
    }
    highest = first(known.sorted { ($1.value, $0.number) < ($0.value, $1.number) }, limit)
    let taken = Set(highest)
    lowest = first(
      known.filter { !taken.contains($0.number) }.sorted { ($0.value, $0.number) < ($1.value, $1.number) },
      limit)
  }
}
