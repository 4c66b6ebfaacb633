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
  private let focus: Focus?
  private let text: MapText

  /// A part of the country to show.
  public struct Focus: Sendable {
    /// The municipality that the figures are about; outlined.
    public let subject: Int
    /// The municipalities that must be in view.
    public let members: MunicipalitySet

    /// Shows `members` with what lies around them.
    public init(subject: Int, members: MunicipalitySet) {
      self.subject = subject
      self.members = members
    }
  }

  /// A map of `values`.
  ///
  /// - Parameters:
  ///   - figure: what the values are.
  ///   - values: one for each municipality, `nil` where there is none.
  ///   - breaks: the classes, made of the same values.
  ///   - missing: what it means that a municipality has no value, in Dutch.
  ///   - focus: what to show instead of the whole country.
  ///   - title: what the map shows, as a finding.
  ///   - sources: the tables used, boundaries included.
  ///   - notes: what a reader of this map has to know before all else, as Dutch sentences.
  public init(
    graph: RegionGraph, figure: MapFigure, values: [Double?], breaks: ClassBreaks,
    missing: String = "geen gegevens", focus: Focus? = nil, title: String, sources: [TableSource],
    notes: [String] = []
  ) {
    self.graph = graph
    self.figure = figure
    self.values = values
    self.breaks = breaks
    missingWord = missing
    self.focus = focus
    text = MapText(
      title: title,
      subtitle:
        "\(figure.name.capitalised), per gemeente van \(graph.referenceDate.dutch); \(breaks.explanation)",
      foot: SourceNote.paragraphs(tables: sources, notes: notes, graph: graph))
  }

  /// Draws the map on `page`.
  public func picture(page: PageSize) -> MapPicture {
    let sheet = Sheet(page: page, text: text)
    let (frame, panel) = sheet.frameAndPanel
    let colours = SequentialRamp.colours(breaks.lower.count)
    let fill = ChoroplethFill(
      graph: graph, figure: figure, values: values, breaks: breaks, colours: colours, missing: missingWord,
      subject: focus?.subject)
    let extremes = focus == nil ? FigureExtremes(values) : FigureExtremes()
    let drawing: (elements: [SVGElement], labels: [PlacedLabel], inset: MapPicture.Inset?)
    let blocks = legend(colours, extremes)
    func panelled(_ blocks: [LegendPanel.Block]) -> LegendPanel {
      LegendPanel(
        blocks: blocks, in: panel, columns: page.isLandscape ? 1 : 2,
        sizes: 5 * page.textScale...9 * page.textScale)
    }
    let legend: LegendPanel
    if let focus {
      let around = FocusedChoroplethDrawing(
        fill: fill, focus: focus, frame: frame, textScale: page.textScale)
      drawing = (around.elements, around.labels, nil)
      legend = panelled(blocks + around.legend)
    } else {
      legend = panelled(blocks)
      let country = CountryMap(
        ChoroplethDrawing(fill: fill, numbered: extremes.highest + extremes.lowest), graph: graph,
        sheet: sheet, frame: frame, taken: [legend.used])
      drawing = (country.elements, country.labels, country.inset)
    }
    let document = SVGDocument(
      page: page, title: text.title, description: description(extremes),
      body: drawing.elements + legend.elements + sheet.elements)
    return MapPicture(svg: document.text, labels: drawing.labels, frame: frame, inset: drawing.inset)
  }

  /// Municipalities without a value, but for the one that the map is about.
  private var missing: Int { values.indices.count { values[$0] == nil && $0 != focus?.subject } }

  private func legend(_ colours: [Colour], _ extremes: FigureExtremes) -> [LegendPanel.Block] {
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
        .init(symbol: .line(.thinProvince), heading: "Provinciegrens", paragraphs: []))
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
    let value = values[number].map(figure.text) ?? DutchNumber.nothing
    return "\(graph.municipalities[number].name)\u{A0}\(value.replacing(" ", with: "\u{A0}"))"
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
